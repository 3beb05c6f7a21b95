"""DX custom data, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from incidentkit import DX, Outcome
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.sandbox import Sandbox
    from tests.providers.conftest import Requests

TIER = {"reference": "web", "key": "tier"}


def stored(sandbox: Sandbox) -> dict[str, Any]:
    return {row["key"]: row["value"] for row in sandbox.store.collection("dx.custom_data").values()}


async def test_a_value_is_created_replaced_and_left(dx: DX, sandbox: Sandbox, requests: Requests) -> None:
    """It is looked up first; an equal one is not written again."""
    outcomes = [(await dx.custom_data.upsert(**TIER, value={"is": value})).outcome for value in (1, 2)]
    requests()
    outcomes.append((await dx.custom_data.upsert(**TIER, value={"is": 2})).outcome)
    assert outcomes == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert requests() == 1
    assert stored(sandbox) == {"tier": {"is": 2}}


async def test_a_time_counts_where_it_is_given(dx: DX) -> None:
    """The same moment in another offset is the same; another moment is another value."""
    upsert = dx.custom_data.upsert
    await upsert(**TIER, value={}, timestamp="2026-01-31T09:30:00Z")
    same = await upsert(**TIER, value={}, timestamp="2026-01-31T10:30:00+01:00")
    left_out = await upsert(**TIER, value={})
    other = await upsert(**TIER, value={}, timestamp="2026-01-31T09:31:00Z")
    assert [each.outcome for each in (same, left_out, other)] == [Outcome.UNCHANGED] * 2 + [Outcome.UPDATED]


async def test_an_index_reads_a_reference_once(dx: DX, requests: Requests) -> None:
    """Then an equal value costs nothing and a new one a single request."""
    for number in range(3):
        await dx.custom_data.upsert(reference="web", key=f"k{number}", value={"n": number})
    index = await dx.custom_data.index()
    requests()
    wanted = [("k0", 0), ("k1", 7), ("k9", 9), ("k9", 9)]
    outcomes = [(await index.upsert(reference="web", key=key, value={"n": number})).outcome for key, number in wanted]
    assert outcomes == [Outcome.UNCHANGED, Outcome.UPDATED, Outcome.CREATED, Outcome.UNCHANGED]
    assert requests() == 1 + 2


async def test_concurrent_upserts_of_one_value_write_it_once(dx: DX, requests: Requests) -> None:
    """One creates it, the others find it."""
    results = await asyncio.gather(*(dx.custom_data.upsert(**TIER, value={"is": 1}) for _ in range(5)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 4
    assert requests() == 1 + 5


@pytest.mark.parametrize("field", ["reference", "key"])
async def test_an_empty_part_of_the_key_is_refused(dx: DX, field: str) -> None:
    """The message names it."""
    with pytest.raises(ConfigurationError, match=field):
        await dx.custom_data.upsert(**{**TIER, field: " "}, value={})


async def test_values_are_listed_and_deleted(dx: DX, sandbox: Sandbox) -> None:
    """One, or all of a reference."""
    for key in "abc":
        await dx.custom_data.upsert(reference="web", key=key, value={})
    assert [value.key for value in await dx.custom_data.list(reference="web").collect()] == ["a", "b", "c"]
    await dx.custom_data.delete(reference="web", key="b")
    assert stored(sandbox).keys() == {"a", "c"}
    assert await dx.custom_data.find(reference="web", key="b") is None
    await dx.custom_data.delete_all(reference="web")
    assert stored(sandbox) == {}


def answering(lookup: httpx.Response) -> DX:
    """A client of a server that answers every look-up so, and takes every value."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return lookup
        return httpx.Response(200, json={"ok": True})

    return DX("t", base_url="https://acme.getdx.net", transport=httpx.MockTransport(answer))


@pytest.mark.parametrize(
    ("lookup", "outcome"),
    [
        (httpx.Response(422, json={"ok": False, "error": "no_such_thing"}), Outcome.UPSERTED),
        (httpx.Response(200, json={"ok": False, "error": "custom_data_not_found"}), Outcome.CREATED),
        (httpx.Response(200, json={"ok": True}), Outcome.CREATED),
        (httpx.Response(200, json={"ok": True, "data": {"id": 1, "value": {"is": 1}}}), Outcome.UNCHANGED),
        (httpx.Response(200, json={"ok": True, "id": 1, "value": {"is": 2}}), Outcome.UPDATED),
    ],
)
async def test_undocumented_answers_to_the_look_up_do_no_harm(lookup: httpx.Response, outcome: Outcome) -> None:
    """The record flat or under `data`, nothing at all, or a code of DX's own for what is not there."""
    async with answering(lookup) as dx:
        result = await dx.custom_data.upsert(**TIER, value={"is": 1})
    assert result.outcome is outcome
