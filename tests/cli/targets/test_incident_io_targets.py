"""The targets of incident.io, against a served sandbox: created, then left, then changed; and what they refer to."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import IncidentIO, Outcome, RateLimit
from incidentkit.errors import ConfigurationError, PermissionDeniedError
from incidentkit.importing._targets import TARGETS
from incidentkit.providers._targets import Connection, TargetOptions
from incidentkit.providers.incident_io.targets import TOKEN_VARIABLE
from incidentkit.sandbox import Sandbox, serve
from incidentkit.settings import Secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from incidentkit.providers._targets import Target

pytestmark = pytest.mark.e2e

CREATED, UPDATED, UNCHANGED, UPSERTED = Outcome
FAST = RateLimit(100_000, per=1)


@dataclass
class World:
    """A served sandbox, and targets opened on it."""

    sandbox: Sandbox
    url: str
    targets: list[Target] = field(default_factory=list)

    async def open(self, name: str, *, embedded: bool = False) -> Target:
        """The target, prepared."""
        connection = Connection(self.url, Secret("key"), FAST, sandbox=embedded)
        target = TARGETS[f"incident-io/{name}"].open(TargetOptions(connection))
        self.targets.append(target)
        await target.prepare(write=True)
        return target

    def stored(self, kind: str) -> list[dict[str, Any]]:
        """The sandbox's records, those it starts with too."""
        return self.sandbox.store.collection(f"incident_io.{kind}").values()

    @asynccontextmanager
    async def client(self) -> AsyncIterator[IncidentIO]:
        """A client, for what the targets refer to."""
        async with IncidentIO("key", base_url=self.url, rate_limit=FAST) as io:
            yield io


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """A world of its own for each test."""
    sandbox = Sandbox()
    async with serve(sandbox) as server:
        world = World(sandbox, server.url)
        yield world
        for target in world.targets:
            await target.close()


PAST = {"incident_status": "resolved", "message": "m", "published_at": "2026-01-01T00:00:00Z"}
RECORDS: dict[str, tuple[str, dict[str, Any], dict[str, Any], list[Outcome]]] = {
    "severities": ("severities", {"name": "X", "rank": 7}, {"description": "d"}, [CREATED, UNCHANGED, UPDATED]),
    "incident-statuses": (
        "incident_statuses", {"name": "X", "category": "live"}, {"description": "d"}, [CREATED, UNCHANGED, UPDATED],
    ),
    "incident-roles": (
        "incident_roles", {"name": "X", "description": "d", "shortform": "x"}, {"instructions": "i"},
        [CREATED, UNCHANGED, UPDATED],
    ),
    "custom-fields": (
        "custom_fields", {"name": "X", "field_type": "text"}, {"description": "d"}, [CREATED, UNCHANGED, UPDATED],
    ),
    "catalog-types": (
        "catalog_types", {"name": "X", "type_name": 'Custom["X"]', "annotations": {"a": "1"}}, {"color": "green"},
        [CREATED, UNCHANGED, UPDATED],
    ),
    "alert-attributes": (
        "alert_attributes", {"name": "X", "type": "String", "emoji": ":x:"}, {"emoji": None},
        [CREATED, UNCHANGED, UPDATED],
    ),
    "incidents": ("incidents", {"idempotency_key": "X", "name": "X"}, {"name": "Y"}, [UPSERTED, UPSERTED, UPSERTED]),
    "escalations": (
        "escalations", {"idempotency_key": "X", "title": "X", "users": ["ada@example.com"]}, {"title": "Y"},
        [CREATED, UNCHANGED, UNCHANGED],
    ),
    "alert-events": (
        "alerts", {"alert_source": "HTTP", "deduplication_key": "X", "title": "X", "metadata": {"a": 1}},
        {"status": "resolved"}, [UPSERTED, UPSERTED, UPSERTED],
    ),
    "status-page-incidents": (
        "status_page_incidents",
        {"idempotency_key": "X", "status_page": "Sandbox status", "name": "X", "message": "m",
         "incident_status": "identified", "component_statuses": {"API": "full_outage"}},
        {"name": "Y"}, [UPSERTED, UPSERTED, UPSERTED],
    ),
    "status-page-retrospective-incidents": (
        "status_page_incidents",
        {"idempotency_key": "X", "status_page": "Sandbox status", "name": "X", "updates": [PAST]},
        {"name": "Y"}, [UPSERTED, UPSERTED, UPSERTED],
    ),
}  # fmt: skip


def test_every_target_is_tried():
    """Those of entries and options have tests of their own."""
    tried = {f"incident-io/{name}" for name in RECORDS}
    left = {"incident-io/catalog-entries", "incident-io/custom-field-options"}
    assert tried | left == {name for name in TARGETS if name.startswith("incident-io/")}


@pytest.mark.parametrize("name", RECORDS)
async def test_a_record_is_made_once_and_brought_up(world: World, name: str):
    """The same record by another run finds the first; a changed one changes it, where the API lets it."""
    kind, record, change, outcomes = RECORDS[name]
    before = len(world.stored(kind))
    found = [(await (await world.open(name)).upsert(asked)).outcome for asked in (record, record, record | change)]
    assert found == outcomes
    assert len(world.stored(kind)) == before + 1


@pytest.mark.parametrize("name", ["severities", "catalog-types", "alert-attributes"])
async def test_many_records_cost_one_listing(world: World, name: str):
    """However many there are, they are listed once."""
    _, record, _, _ = RECORDS[name]
    target = await world.open(name)
    before = target.requests
    for number in range(5):
        keys = {"name": f"X{number}"} | ({"type_name": f'Custom["X{number}"]'} if "type_name" in record else {})
        assert (await target.upsert(record | keys)).outcome is CREATED
    assert target.requests == before + 6


@pytest.mark.parametrize("name", [name for name, (_, record, _, _) in RECORDS.items() if "idempotency_key" in record])
async def test_ids_of_two_sources_stay_apart(world: World, name: str):
    """With a namespace the key is derived, so that equal ids make two records; the same pair makes one."""
    kind, record, _, _ = RECORDS[name]
    target = await world.open(name)
    for namespace in ("pagerduty", "opsgenie", "pagerduty"):
        await target.upsert({**record, "namespace": namespace})
    assert len(world.stored(kind)) == 2


async def test_an_escalation_refers_by_name(world: World):
    """A path by its name, an incident by its reference, people by e-mail, each looked up once."""
    async with world.client() as io:
        incident = (await io.incidents.create(idempotency_key="i", name="Database")).record
    target = await world.open("escalations")
    before = target.requests
    named = {"escalation_path": "Default path", "incident": incident.reference, "users": ["ada@example.com"]}
    first = await target.upsert({"idempotency_key": "a", "title": "A", **named})
    await target.upsert({"idempotency_key": "b", "title": "B", **named})
    assert target.requests == before + 3 + 2 * 2
    assert [related.id for related in first.record.related_incidents] == [incident.id]
    by_id = {"escalation_path": first.record.escalation_path_id, "incident": incident.id}
    third = await target.upsert({"idempotency_key": "c", "title": "C", **by_id})
    assert third.record.related_incidents == first.record.related_incidents
    for field_, value, message in (
        ("escalation_path", "Default pth", "escalation_path: there is no 'Default pth'; did you mean 'Default path'?"),
        ("users", ["no@example.com"], "users: nobody has the e-mail address 'no@example.com'"),
    ):
        with pytest.raises(ConfigurationError) as caught:
            await target.upsert({"idempotency_key": "d", "title": "D", field_: value})
        assert str(caught.value) == message


async def test_a_custom_field_refers_to_its_catalog_type(world: World):
    """By name, type name or id."""
    async with world.client() as io:
        made = (await io.catalog_types.upsert(type_name='Custom["Team"]', name="Teams")).record
    target = await world.open("custom-fields")
    for number, stated in enumerate(("Teams", 'Custom["Team"]', made.id)):
        result = await target.upsert({"name": f"F{number}", "field_type": "single_select", "catalog_type": stated})
        assert result.record.catalog_type_id == made.id
    with pytest.raises(ConfigurationError, match="catalog_type: there is no 'Team'; did you mean 'Teams'"):
        await target.upsert({"name": "F", "field_type": "single_select", "catalog_type": "Team"})


@pytest.mark.parametrize(
    "stated",
    [{"Website": "partial_outage"}, [{"component_id": "Website", "component_status": "partial_outage"}]],
)
async def test_components_are_named(world: World, stated: Any):
    """Those in groups too; in either form, of a present incident and of a past one."""
    target = await world.open("status-page-incidents")
    _, record, _, _ = RECORDS["status-page-incidents"]
    now = await target.upsert({**record, "component_statuses": stated})
    past = await world.open("status-page-retrospective-incidents")
    _, record, _, _ = RECORDS["status-page-retrospective-incidents"]
    course = [{**PAST, "incident_status": "identified", "component_statuses": stated}, PAST]
    then = await past.upsert({**record, "idempotency_key": "Y", "updates": course})
    [impact] = now.record.component_impacts
    assert [each.component_id for each in then.record.component_impacts] == [impact.component_id]
    assert impact.component_status.value == "partial_outage"


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        ({"Webste": "operational"}, "component_statuses: there is no 'Webste'; did you mean 'Website'"),
        (["Website"], "component_statuses: write an object of component to status"),
        ("Website", "component_statuses: write"),
        ({"Website": 1}, "component_statuses: write"),
    ],
)
async def test_components_that_cannot_be_meant_are_refused(world: World, stated: Any, message: str):
    """With the forms that can be written, or the close match."""
    target = await world.open("status-page-incidents")
    with pytest.raises(ConfigurationError, match=message):
        await target.upsert({**RECORDS["status-page-incidents"][1], "component_statuses": stated})
    assert world.stored("status_page_incidents") == []


async def test_a_course_of_texts_is_refused(world: World):
    """Each update is an object; which one is not, is said."""
    target = await world.open("status-page-retrospective-incidents")
    with pytest.raises(ConfigurationError, match=r"updates\.1: an object of incident_status"):
        await target.upsert({**RECORDS["status-page-retrospective-incidents"][1], "updates": [PAST, "over"]})


async def test_a_key_that_may_not_read_sources_needs_their_token(world: World, monkeypatch: pytest.MonkeyPatch):
    """The environment gives it; the source is then named by its id."""
    source = next(each for each in world.stored("alert_sources") if each["name"] == "HTTP")
    world.sandbox.set_options({"incident-io": {"roles": ["catalog_viewer"]}})
    event = {"alert_source": source["id"], "deduplication_key": "X", "title": "X"}
    with pytest.raises(PermissionDeniedError, match=r"alert_sources\.view"):
        await (await world.open("alert-events")).upsert(event)
    monkeypatch.setenv(TOKEN_VARIABLE, source["secret_token"])
    assert (await (await world.open("alert-events")).upsert(event)).outcome is UPSERTED
    assert len(world.stored("alerts")) == 1


async def test_an_embedded_sandbox_stands_in_for_what_is_named(world: World):
    """Its own page, path, source and people take the place of those of the real account."""
    page = {"status_page": "Acme", "component_statuses": {"Checkout": "full_outage"}}
    for name, more in (
        ("status-page-incidents", page),
        ("alert-events", {"alert_source": "Prometheus"}),
        ("escalations", {"escalation_path": "On call", "users": ["eve@acme.example"]}),
    ):
        kind, record, _, outcomes = RECORDS[name]
        target = await world.open(name, embedded=True)
        assert (await target.upsert(record | more)).outcome is outcomes[0]
        assert len(world.stored(kind)) == 1
