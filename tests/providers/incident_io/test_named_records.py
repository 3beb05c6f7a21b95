"""Custom fields, severities, statuses, roles, alert attributes and catalog types: found by name."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import IncidentIO, Outcome
from incidentkit.errors import ConfigurationError, NotFoundError, ValidationError
from incidentkit.sandbox import SandboxTransport
from tests.providers.conftest import PLENTY

if TYPE_CHECKING:
    from incidentkit.sandbox import Sandbox
    from tests.providers.conftest import Requests


@dataclass(frozen=True)
class Kind:
    """A helper, what its records are known by and made of, and one change."""

    helper: str
    key: dict[str, Any]
    first: dict[str, Any]
    change: dict[str, Any]
    stays: tuple[str, Any]
    cleared: dict[str, Any] = field(default_factory=dict)
    never: tuple[str, ...] = ("name",)


KINDS = [
    Kind(
        "severities", {"name": "Awful"}, {"description": "a", "rank": 9}, {"description": "b"}, ("rank", 9),
        {"description": ""}, ("rank",),
    ),
    Kind(
        "incident_statuses", {"name": "Mitigating", "category": "live"}, {"description": "a", "rank": 9},
        {"description": "b"}, ("rank", 9), {"description": ""}, ("rank",),
    ),
    Kind(
        "incident_roles", {"name": "Scribe"}, {"description": "Writes", "shortform": "scribe", "instructions": "Write"},
        {"description": "Writes it down"}, ("shortform", "scribe"), {"instructions": ""}, ("description", "shortform"),
    ),
    Kind(
        "custom_fields", {"name": "Team", "field_type": "single_select"}, {"description": "a"}, {"description": "b"},
        ("name", "Team"), {"description": ""}, ("catalog_type_id",),
    ),
    Kind(
        "alert_attributes", {"name": "Team"}, {"type": "String", "array": True, "emoji": ":x:"}, {"required": True},
        ("emoji", ":x:"), {"emoji": None}, ("type", "array", "required"),
    ),
    Kind(
        "catalog_types", {"type_name": 'Custom["Team"]', "name": "Team"},
        {"description": "a", "categories": ["team"], "color": "blue", "source_repo_url": "https://example.com/a"},
        {"color": "green"}, ("source_repo_url", "https://example.com/a"),
        {"description": "", "categories": [], "source_repo_url": None}, ("color", "icon", "ranked"),
    ),
]  # fmt: skip
every = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.helper)


def shown(record: Any, name: str) -> Any:
    """A field as answers show it; None where they do not."""
    return record.to_dict().get(name) or None


@every
async def test_a_record_is_created_updated_and_left(io: IncidentIO, requests: Requests, kind: Kind) -> None:
    """Its name is the key; what is not given stays; an unchanged one is looked up and not written."""
    helper = getattr(io, kind.helper)
    first = await helper.upsert(**kind.key, **kind.first)
    second = await helper.upsert(**kind.key, **kind.change)
    requests()
    third = await helper.upsert(**kind.key, **kind.change)
    assert requests() == 1
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert first.record.id == second.record.id == third.record.id
    name, value = kind.stays
    assert shown(third.record, name) == value


@every
async def test_none_clears_what_can_be_cleared(io: IncidentIO, kind: Kind) -> None:
    """The field is empty afterwards, and the other fields stay; once more changes nothing."""
    helper = getattr(io, kind.helper)
    made = await helper.upsert(**kind.key, **kind.first)
    cleared = await helper.upsert(**kind.key, **dict.fromkeys(kind.cleared))
    again = await helper.upsert(**kind.key, **dict.fromkeys(kind.cleared))
    assert (cleared.outcome, again.outcome) == (Outcome.UPDATED, Outcome.UNCHANGED)
    after = made.record.to_dict()
    for name in kind.first:
        assert shown(again.record, name) == (None if name in kind.cleared else after[name])


@every
async def test_a_new_record_leaves_out_what_is_cleared(io: IncidentIO, kind: Kind) -> None:
    """None for a field of a record that is not there yet asks for nothing."""
    needed = {name: value for name, value in kind.first.items() if name not in kind.cleared}
    made = await getattr(io, kind.helper).upsert(**kind.key, **needed, **dict.fromkeys(kind.cleared))
    assert made.outcome is Outcome.CREATED
    assert [shown(made.record, name) for name in kind.cleared] == [None] * len(kind.cleared)


@every
async def test_what_cannot_be_cleared_is_named(io: IncidentIO, requests: Requests, kind: Kind) -> None:
    """None for such a field is an error with its name, before anything is sent."""
    for name in kind.never:
        with pytest.raises(ConfigurationError, match=f"{name} cannot be cleared"):
            await getattr(io, kind.helper).upsert(**kind.key, **{name: None})
    assert requests() == 0


@every
async def test_an_index_lists_once(io: IncidentIO, requests: Requests, kind: Kind) -> None:
    """With it a new record costs its write, a known one nothing."""
    await getattr(io, kind.helper).upsert(**kind.key, **kind.first)
    requests()
    index = await getattr(io, kind.helper).index()
    assert requests() == 1
    assert (await index.upsert(**kind.key, **kind.first)).outcome is Outcome.UNCHANGED
    assert requests() == 0
    assert (await index.upsert(**kind.key, **kind.change)).outcome is Outcome.UPDATED
    assert (await index.upsert(**kind.key, **kind.change)).outcome is Outcome.UNCHANGED
    assert requests() == 1
    fresh = {name: f"{value}2" if name == "name" else value for name, value in kind.key.items()}
    if "type_name" in fresh:
        fresh["type_name"] = 'Custom["Other"]'
    assert (await index.upsert(**fresh, **kind.first)).outcome is Outcome.CREATED
    assert (await index.upsert(**fresh, **kind.first)).outcome is Outcome.UNCHANGED
    assert requests() == 1


@every
async def test_what_others_deleted_is_made_again(sandbox: Sandbox, io: IncidentIO, kind: Kind) -> None:
    """An update through an index that finds nothing looks again, and creates."""
    index = await getattr(io, kind.helper).index()
    made = await index.upsert(**kind.key, **kind.first)
    async with IncidentIO("other", rate_limit=PLENTY, transport=SandboxTransport(sandbox)) as other:
        await getattr(other, kind.helper).delete(made.record.id)
    again = await index.upsert(**kind.key, **{**kind.first, **kind.change})
    assert again.outcome is Outcome.CREATED
    assert again.record.id != made.record.id


@every
async def test_what_is_deleted_here_is_forgotten(io: IncidentIO, kind: Kind) -> None:
    """Deleting through an index and upserting again creates."""
    index = await getattr(io, kind.helper).index()
    made = await index.upsert(**kind.key, **kind.first)
    await index.delete(made.record.id)
    with pytest.raises(NotFoundError):
        await index.delete(made.record.id)
    assert (await index.upsert(**kind.key, **kind.first)).outcome is Outcome.CREATED


@every
@pytest.mark.parametrize("indexed", [False, True])
async def test_concurrent_upserts_of_one_name_make_one_record(io: IncidentIO, kind: Kind, *, indexed: bool) -> None:
    """Ten upserts at once: one creates, nine find it."""
    helper = getattr(io, kind.helper)
    if indexed:
        helper = await helper.index()
    results = await asyncio.gather(*(helper.upsert(**kind.key, **kind.first) for _ in range(10)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9
    records = await helper.list().collect()
    assert [record.name for record in records].count(kind.key["name"]) == 1


@every
@pytest.mark.parametrize("name", ["", "  ", "x" * 256, " x", "x\t"])
async def test_names_that_cannot_be_found_again_are_refused(
    io: IncidentIO, requests: Requests, kind: Kind, name: str
) -> None:
    """Empty, overlong and untrimmed names are errors before anything is sent."""
    with pytest.raises(ConfigurationError, match="name"):
        await getattr(io, kind.helper).upsert(**{**kind.key, "name": name}, **kind.first)
    assert requests() == 0


@every
async def test_a_value_of_the_wrong_kind_is_named(io: IncidentIO, kind: Kind) -> None:
    """It is an error of ours that names the field, not of the generated code."""
    name = next(iter(kind.first))
    with pytest.raises(ConfigurationError, match=name):
        await getattr(io, kind.helper).upsert(**kind.key, **{**kind.first, name: object()})


@pytest.mark.parametrize(("key", "message"), [("field_type", "text"), ("catalog_type_id", "01OTHER")])
async def test_what_a_custom_field_is_cannot_change(io: IncidentIO, key: str, message: str) -> None:
    """Another type is an error that says what to do, not a silent difference."""
    kind = {"name": "Team", "field_type": "single_select"}
    await io.custom_fields.upsert(**kind)
    with pytest.raises(ConfigurationError, match=f"{key} is .*, which cannot become {message}; delete it"):
        await io.custom_fields.upsert(**{**kind, key: message})


async def test_a_status_is_known_by_its_category_too(io: IncidentIO) -> None:
    """The name in another category is refused by the API, and said so."""
    await io.incident_statuses.upsert(name="Mitigating", category="live")
    with pytest.raises(ValidationError, match="name"):
        await io.incident_statuses.upsert(name="Mitigating", category="closed")
    assert await io.incident_statuses.find(name="Mitigating", category="closed") is None
    found = await io.incident_statuses.find(name="Mitigating", category="active")
    assert found is not None
    assert found == await io.incident_statuses.find(name="Mitigating")


@pytest.mark.parametrize(
    ("helper", "needed"),
    [("incident_roles", "description"), ("incident_roles", "shortform"), ("alert_attributes", "type")],
)
async def test_a_new_record_says_what_it_needs(io: IncidentIO, helper: str, needed: str) -> None:
    """A field that only an existing record may go without is named."""
    given = {"description": "d", "shortform": "s"} if helper == "incident_roles" else {}
    given.pop(needed, None)
    with pytest.raises(ConfigurationError, match=f"a new one needs {needed}"):
        await getattr(io, helper).upsert(name="New", **given)


async def test_annotations_of_others_stay(io: IncidentIO) -> None:
    """Only keys that are named change, and None takes one out."""
    own: dict[str, Any] = {"type_name": 'Custom["Team"]', "name": "Team"}
    await io.catalog_types.upsert(**own, annotations={"theirs": "1", "ours": "2", "old": "3"})
    result = await io.catalog_types.upsert(**own, annotations={"ours": "4", "old": None})
    assert result.record.annotations.additional_properties == {"theirs": "1", "ours": "4"}
    again = await io.catalog_types.upsert(**own, annotations={"ours": "4", "old": None})
    assert again.outcome is Outcome.UNCHANGED


async def test_the_order_of_categories_does_not_matter(io: IncidentIO) -> None:
    """A server may give them back in its own order."""
    own: dict[str, Any] = {"type_name": 'Custom["Team"]', "name": "Team"}
    await io.catalog_types.upsert(**own, categories=["team", "service"])
    again = await io.catalog_types.upsert(**own, categories=["service", "team"])
    assert again.outcome is Outcome.UNCHANGED
