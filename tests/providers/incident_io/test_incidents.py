"""Incidents, against the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from incidentkit_api.incident_io.models import IncidentEditPayloadV2

from incidentkit import Outcome, idempotency_key
from incidentkit.errors import NotFoundError

if TYPE_CHECKING:
    from incidentkit import IncidentIO


async def test_the_same_key_makes_one_incident(io: IncidentIO) -> None:
    """A repeat with the same idempotency key gives the incident that is there."""
    first = await io.incidents.create(namespace="pager", source_id="42", name="Database down")
    second = await io.incidents.create(idempotency_key=idempotency_key("pager", "42"), name="Database down")
    assert first.outcome is second.outcome is Outcome.UPSERTED
    assert first.record.id == second.record.id
    assert [incident.name async for incident in io.incidents.list()] == ["Database down"]


async def test_an_edit_changes_only_what_is_given(io: IncidentIO) -> None:
    """Fields left out of the changes stay."""
    made = await io.incidents.create(idempotency_key="k", name="Database down", summary="slow")
    edited = await io.incidents.update(made.record.id, IncidentEditPayloadV2(name="Database slow"))
    assert (edited.name, edited.summary) == ("Database slow", "slow")
    assert (await io.incidents.get(made.record.id)).name == "Database slow"


async def test_an_absent_incident_is_not_found(io: IncidentIO) -> None:
    """A wrong id is a NotFoundError that names the operation."""
    with pytest.raises(NotFoundError) as caught:
        await io.incidents.get("01ABSENT")
    assert caught.value.operation == "GET /v2/incidents/{id}"
