"""Keys given, and keys derived."""

from __future__ import annotations

from typing import Any

import pytest

from incidentkit import UNSET, idempotency_key
from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io._values import settled_key


def settle(**parts: Any) -> str:
    return settled_key(
        "escalation", *(parts.get(name, UNSET) for name in ("idempotency_key", "namespace", "source_id"))
    )


def test_a_given_key_is_taken_as_it_is():
    """Nothing is added to it."""
    assert settle(idempotency_key="k-1") == "k-1"


def test_a_source_and_an_id_derive_the_key():
    """The one that `idempotency_key` gives, so that both ways meet."""
    assert settle(namespace="pagerduty", source_id="P123") == idempotency_key("pagerduty", "P123")


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({}, "give idempotency_key, or namespace and source_id"),
        ({"namespace": "a"}, "give idempotency_key, or"),
        ({"source_id": "a"}, "give idempotency_key, or"),
        ({"idempotency_key": "k", "namespace": "a", "source_id": "b"}, "give idempotency_key, or"),
        ({"idempotency_key": " "}, "idempotency_key must not be empty"),
        ({"namespace": "a", "source_id": ""}, "source_id must not be empty"),
    ],
)
def test_half_a_key_is_refused(parts, message):
    """What cannot tell one record from another is an error that says what to give."""
    with pytest.raises(ConfigurationError, match=f"escalation: {message}"):
        settle(**parts)
