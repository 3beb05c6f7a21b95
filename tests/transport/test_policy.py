"""What may be done to an operation."""

from __future__ import annotations

import httpx
import pytest

from incidentkit._http.retry import repeatable
from tests.transport.support import Policy


def request(method="POST", **what):
    return httpx.Request(method, "https://x.test/", **what)


@pytest.mark.parametrize(("kind", "answer"), [("safe", True), ("natural", True), ("none", False)])
def test_the_table_decides(kind, answer):
    """Operations whose repeat changes nothing further, or that the server merges, may be repeated."""
    assert repeatable(Policy(kind), request()) is answer


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ({"json": {"idempotency_key": "k-1"}}, True),
        ({"json": {"idempotency_key": ""}}, False),
        ({"json": {"idempotency_key": None}}, False),
        ({"json": {"other": "k-1"}}, False),
        ({"json": ["idempotency_key"]}, False),
        ({"content": b"idempotency_key=k-1"}, False),
        ({"content": b"\xff\xfe\xfa"}, False),
        ({}, False),
    ],
)
def test_a_key_counts_only_if_it_is_sent(body, answer):
    """An operation with an idempotency key may be repeated if this request has one."""
    assert repeatable(Policy("key", "idempotency_key"), request(**body)) is answer


def test_a_key_may_lie_deeper():
    """A dotted path names a field inside an object."""
    policy = Policy("key", "meta.key")
    assert repeatable(policy, request(json={"meta": {"key": "k"}}))
    assert not repeatable(policy, request(json={"meta": "key"}))
    assert not repeatable(Policy("key"), request(json={"key": "k"}))


@pytest.mark.parametrize(
    ("method", "answer"), [("GET", True), ("HEAD", True), ("POST", False), ("PUT", False), ("DELETE", False)]
)
def test_an_operation_in_no_table_is_judged_by_its_method(method, answer):
    """Of what is not known, only reads are repeated."""
    assert repeatable(None, request(method)) is answer
