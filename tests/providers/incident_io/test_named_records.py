"""Custom fields, severities and statuses: found by name."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit import IncidentIO


async def test_a_severity_is_created_updated_and_left(io: IncidentIO) -> None:
    """Its name is the key; description and rank that are not given stay."""
    first = await io.severities.upsert(name="Awful", description="bad", rank=9)
    second = await io.severities.upsert(name="Awful", description="very bad")
    third = await io.severities.upsert(name="Awful")
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert (third.record.description, third.record.rank) == ("very bad", 9)


async def test_a_status_is_created_updated_and_left(io: IncidentIO) -> None:
    """Its name inside its category is the key."""
    first = await io.incident_statuses.upsert(name="Mitigating", category="live", description="a")
    second = await io.incident_statuses.upsert(name="Mitigating", category="live", description="b")
    third = await io.incident_statuses.upsert(name="Mitigating", category="live")
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]


async def test_a_custom_field_is_created_updated_and_left(io: IncidentIO) -> None:
    """Its name is the key."""
    first = await io.custom_fields.upsert(name="Team", field_type="single_select", description="a")
    second = await io.custom_fields.upsert(name="Team", field_type="single_select", description="b")
    third = await io.custom_fields.upsert(name="Team", field_type="single_select")
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]


async def test_the_type_of_a_custom_field_cannot_change(io: IncidentIO) -> None:
    """A field of another type is an error that says what to do, not a silent difference."""
    await io.custom_fields.upsert(name="Team", field_type="single_select")
    with pytest.raises(ConfigurationError, match="single_select, which cannot become text"):
        await io.custom_fields.upsert(name="Team", field_type="text")


@pytest.mark.parametrize("name", ["", "  ", "x" * 51])
async def test_names_the_api_cannot_take_are_refused(io: IncidentIO, name: str) -> None:
    """Empty and overlong names are errors before anything is sent."""
    with pytest.raises(ConfigurationError, match="name"):
        await io.severities.upsert(name=name)


async def test_concurrent_upserts_of_one_name_make_one_record(io: IncidentIO) -> None:
    """Ten upserts at once: one creates, nine find it."""
    results = await asyncio.gather(*(io.severities.upsert(name="Awful", description="x") for _ in range(10)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9
    assert [severity.name for severity in await io.severities.list().collect()].count("Awful") == 1
