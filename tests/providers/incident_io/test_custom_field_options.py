"""Options of select fields, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from incidentkit import IncidentIO, Outcome
from incidentkit.errors import ConfigurationError, NotFoundError
from incidentkit.sandbox import SandboxTransport
from tests.providers.conftest import PLENTY

if TYPE_CHECKING:
    from incidentkit.sandbox import Sandbox
    from tests.providers.conftest import Requests


@pytest.fixture
async def team(io: IncidentIO) -> str:
    """The id of a select field."""
    return (await io.custom_fields.upsert(name="Team", field_type="single_select")).record.id


async def test_an_option_is_created_updated_and_left(io: IncidentIO, team: str) -> None:
    """Its value inside the field is the key; a sort key that is not given stays."""
    first = await io.custom_field_options.upsert(custom_field_id=team, value="Blue", sort_key=1)
    second = await io.custom_field_options.upsert(custom_field_id=team, value="Blue", sort_key=2)
    third = await io.custom_field_options.upsert(custom_field_id=team, value="Blue")
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert third.record.sort_key == 2


async def test_a_field_is_listed_once_for_many_options(io: IncidentIO, team: str, requests: Requests) -> None:
    """Twenty new options cost one listing and twenty creates."""
    requests()
    await asyncio.gather(*(io.custom_field_options.upsert(custom_field_id=team, value=f"T{n}") for n in range(20)))
    assert requests() == 21


async def test_an_option_made_by_others_is_taken_over(sandbox: Sandbox, io: IncidentIO, team: str) -> None:
    """A refusal for uniqueness is looked up, not raised."""
    await io.custom_field_options.upsert(custom_field_id=team, value="Red")
    async with IncidentIO("other", rate_limit=PLENTY, transport=SandboxTransport(sandbox)) as other:
        theirs = await other.custom_field_options.upsert(custom_field_id=team, value="Blue", sort_key=5)
    ours = await io.custom_field_options.upsert(custom_field_id=team, value="Blue", sort_key=5)
    assert ours.outcome is Outcome.UNCHANGED
    assert ours.record.id == theirs.record.id


async def test_an_option_deleted_by_others_is_made_again(sandbox: Sandbox, io: IncidentIO, team: str) -> None:
    """An update that finds nothing looks again and creates."""
    made = await io.custom_field_options.upsert(custom_field_id=team, value="Red", sort_key=1)
    async with IncidentIO("other", rate_limit=PLENTY, transport=SandboxTransport(sandbox)) as other:
        await other.custom_field_options.delete(made.record.id)
        with pytest.raises(NotFoundError):
            await other.custom_field_options.delete(made.record.id)
    again = await io.custom_field_options.upsert(custom_field_id=team, value="Red", sort_key=2)
    assert again.outcome is Outcome.CREATED
    assert again.record.sort_key == 2


@pytest.mark.parametrize("value", ["", " Red", "Red ", "a\tb", "a\nb"])
async def test_values_the_api_refuses_are_refused_here(io: IncidentIO, team: str, value: str) -> None:
    """Surrounding blanks, tabs and newlines are errors before anything is sent."""
    with pytest.raises(ConfigurationError, match="trim it"):
        await io.custom_field_options.upsert(custom_field_id=team, value=value)


async def test_a_sort_key_cannot_be_cleared(io: IncidentIO, team: str) -> None:
    """None is an error that names it."""
    with pytest.raises(ConfigurationError, match="sort_key cannot be cleared"):
        await io.custom_field_options.upsert(custom_field_id=team, value="Red", sort_key=None)  # type: ignore[arg-type]  # which is the point


async def test_a_deleted_option_is_forgotten(io: IncidentIO, team: str) -> None:
    """Deleting and upserting again creates, although the field was listed just now."""
    made = await io.custom_field_options.upsert(custom_field_id=team, value="Red")
    await io.custom_field_options.delete(made.record.id)
    again = await io.custom_field_options.upsert(custom_field_id=team, value="Red")
    assert again.outcome is Outcome.CREATED
