"""Incidents with their entries, dates and templates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._incidents import render

NOW = datetime(2026, 8, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "human"),
    [
        (timedelta(0), "0 seconds ago"),
        (timedelta(seconds=1), "1 second ago"),
        (timedelta(minutes=90), "1 hour ago"),
        (timedelta(days=15), "2 weeks ago"),
        (timedelta(days=800), "2 years ago"),
        (-timedelta(days=3), "3 days from now"),
    ],
)
def test_human_dates(before, human):
    """The distance is told in the largest unit, towards past or future."""
    assert fields.date_pair(fields.stored(NOW - before), NOW)["human"] == human


@given(st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 29), timezones=st.timezones()))  # noqa: DTZ001 (hypothesis adds the zone)
def test_parsing_keeps_the_moment(moment):
    """A moment with any offset is kept as the same moment, to the second."""
    kept = fields.read_date(fields.parse_date(moment.isoformat()))
    assert abs(kept - moment) < timedelta(seconds=1)


@pytest.mark.parametrize("text", ["", "now", "2026-02-30", "0001-01-01T00:00:00+10:00"])
def test_unreadable_dates(text):
    """What is no date, or none that can be kept, is refused."""
    with pytest.raises(ValueError, match=r"."):
        fields.parse_date(text)


async def test_slugs(page):
    """The slug comes from the name unless sent, and an update without one rewrites it."""
    made = await page.create("incident-templates", name="Cable Cut!", template="t")
    assert (made["slug"], made["engine"]) == ("cable-cut", "twig")
    path = "incident-templates/1"
    assert (await page.update(path, slug="cut"))["slug"] == "cut"
    assert (await page.update(path, name="Sea Cable"))["slug"] == "sea-cable"
    assert (await page.update(path, template="u"))["slug"] == ""
    assert await page.ids("incident-templates", filter__name="CABLE") == [1]
    assert list(await page.errors("incident-templates")) == ["name", "template"]


def test_rendering():
    """Variables are filled in by dotted name; unknown ones vanish."""
    assert render("{{ a.b }}-{{a}}-{{ c }}.", {"a": {"b": 1}, "c": None}) == "1-{'b': 1}-."


async def test_create_answers_the_record(page, incident):
    """A new incident has its defaults; `notifications` is a flag now and a number later."""
    made = await incident()
    assert made["status"] == {"human": "Investigating", "value": 1}
    assert (made["visible"], made["stickied"]) == (0, False)
    assert made["notifications"] is False
    assert made["occurred"] == made["published"] == {"human": None, "string": None}
    assert len(made["guid"]) == 36
    shown = await page.show("incidents/1")
    assert shown["notifications"] == 0
    assert shown["notifications"] is not False
    assert shown["guid"] == made["guid"]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("2026-07-31T22:00:00Z", "2026-07-31 22:00:00"),
        ("2026-07-31T22:00:00+02:00", "2026-07-31 20:00:00"),
        ("2026-07-31 22:00:00", "2026-07-31 22:00:00"),
        ("2026-07-31", "2026-07-31 00:00:00"),
    ],
)
async def test_dates(incident, sent, kept):
    """Dates with an offset are converted, without one they are taken as they stand; none is shown."""
    assert (await incident(occurred_at=sent))["occurred"]["string"] == kept


async def test_nullable_dates(page, incident):
    """null counts as not sent, so that a date cannot be taken back."""
    await incident(occurred_at="2026-07-31", published_at=None)
    assert (await page.update("incidents/1", occurred_at=None))["occurred"]["string"] is not None


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"status": 1, "message": "m"}, ["name"]),
        ({"name": "x" * 256, "status": 1, "message": "m"}, ["name"]),
        ({"name": "D", "message": "m"}, ["status"]),
        ({"name": "D", "status": 5, "message": "m"}, ["status"]),
        ({"name": "D", "status": 1}, ["message", "template"]),
        ({"name": "D", "status": 1, "message": None}, ["message"]),
        ({"name": "D", "status": 1, "message": "m", "visible": 2}, ["visible"]),
        ({"name": "D", "status": 1, "message": "m", "occurred_at": "soon"}, ["occurred_at"]),
        ({"name": "D", "status": 1, "message": "m", "occurred_at": 1}, ["occurred_at"]),
        ({"name": "D", "status": 1, "message": "m", "component_id": 1}, ["component_status"]),
        ({"name": "D", "status": 1, "message": "m", "component_status": 1}, ["component_id"]),
        ({"name": "D", "status": 1, "template": "nowhere"}, ["template"]),
        (
            {"name": "D", "status": 1, "message": "m", "components": [{"id": 1, "status": 1}, {"id": 9}]},
            ["components.1.id"],
        ),
        ({"name": "D", "status": 1, "message": "m", "components": [{"id": 1}]}, ["components.0.status"]),
        ({"name": "D", "status": 1, "message": "m", "components": [{"id": 1, "status": 1}] * 2}, ["components.1.id"]),
    ],
)
async def test_rules(page, sandbox, fields, errors):
    """Each broken rule is told under its field, and nothing is stored."""
    await page.create("components", name="API")
    assert list(await page.errors("incidents", **fields)) == errors
    assert len(sandbox.store.collection("cachet.incidents")) == 0


async def test_components_are_tied_at_the_create(page, incident):
    """Components come with the create, singly or as a list, and show with their status when included."""
    for name in ("API", "DB"):
        await page.create("components", name=name)
    await incident(component_id=2, component_status=4, components=[{"id": 1, "status": 3}])
    document = await page.document("incidents/1", include="components")
    pivots = {each["id"]: each["attributes"]["pivot"]["component_status"]["value"] for each in document["included"]}
    assert pivots == {"1": 3, "2": 4}


async def test_components_cannot_be_changed(page, incident):
    """An update ignores components."""
    await page.create("components", name="API")
    await incident()
    await page.update("incidents/1", components=[{"id": 1, "status": 3}], name="Still down")
    document = await page.document("incidents/1", include="components")
    assert document["data"]["relationships"]["components"]["data"] == []


async def test_nested_includes(page, incident):
    """components.group brings the groups of the included components."""
    await page.create("component-groups", name="Core")
    await page.create("components", name="API", component_group_id=1)
    await incident(components=[{"id": 1, "status": 3}])
    document = await page.document("incidents/1", include="components.group,updates,user")
    assert document["data"]["relationships"]["user"]["data"] is None
    assert [each["type"] for each in document["included"]] == ["components", "componentGroups"]
    assert document["included"][0]["relationships"]["group"]["data"] == {"type": "componentGroups", "id": "1"}


async def test_templates_make_messages(page):
    """The message can come from a template with variables and the incident's own fields."""
    await page.http.post(
        "incident-templates", json={"name": "Cable cut", "template": "{{ incident.name }} at {{ place }}{{ x }}."}
    )
    made = await page.create("incidents", name="Cut", status=1, template="cable-cut", template_vars={"place": "sea"})
    assert made["message"] == "Cut at sea."


async def test_guests_see_what_is_for_guests(page, guest, incident):
    """Without a token only visible incidents exist."""
    await incident(visible=False)
    await incident(visible=True)
    assert await page.ids("incidents", sort="id") == [1, 2]
    assert await guest.ids("incidents") == [2]
    assert await guest.status("GET", "incidents/1") == 404
    assert await guest.status("GET", "incidents/1/updates") == 404


async def test_embargo(page, guest, incident, clock):
    """What is published later shows before only to who may change incidents."""
    await incident(visible=True, published_at="2026-08-01T14:00:00+01:00")
    assert await page.ids("incidents") == [1]
    assert await guest.ids("incidents") == []
    clock.advance(hours=1)
    assert await guest.ids("incidents") == [1]


async def test_newest_come_first(page, incident, clock):
    """Lists begin with the newest unless sorted otherwise."""
    for name in ("b", "a", "c"):
        await incident(name=name)
        clock.advance(seconds=1)
    assert await page.ids("incidents") == [3, 2, 1]
    assert await page.ids("incidents", sort="id") == [1, 2, 3]
    assert await page.ids("incidents", sort="-name") == [3, 1, 2]
    assert await page.ids("incidents", sort="status,-id") == [3, 2, 1]


async def test_filters_by_date(page, incident):
    """occurs_after, occurs_before and occurs_on look at the occurrence, or else at the creation."""
    await incident(occurred_at="2026-07-01T10:00:00Z")
    await incident(occurred_at="2026-07-02T10:00:00Z")
    await incident()
    assert await page.ids("incidents", sort="id", filter__occurs_after="2026-07-01T12:00:00Z") == [2, 3]
    assert await page.ids("incidents", sort="id", filter__occurs_before="2026-07-02") == [1]
    assert await page.ids("incidents", filter__occurs_on="2026-07-02") == [2]
    assert await page.status("GET", "incidents", **{"filter[occurs_on]": "someday"}) == 400


async def test_entries_drive_the_status(page, incident):
    """The status is that of the newest entry, after each create, edit and delete; without any the own one."""
    await incident(status=0)
    await page.create("incidents/1/updates", status=2, message="found")
    await page.create("incidents/1/updates", status=3, message="watching")

    async def status() -> int:
        return (await page.show("incidents/1"))["status"]["value"]

    assert await status() == 3
    await page.update("incidents/1/updates/2", status=4)
    assert await status() == 4
    await page.update("incidents/1/updates/1", status=1)
    assert await status() == 4
    assert await page.status("DELETE", "incidents/1/updates/2") == 204
    assert await status() == 1
    assert await page.status("DELETE", "incidents/1/updates/1") == 204
    assert await status() == 0


async def test_direct_status(page, incident):
    """A status set directly holds until the next entry is written."""
    await incident(status=1)
    await page.create("incidents/1/updates", status=2, message="found")
    assert (await page.update("incidents/1", status=4))["status"]["value"] == 4
    await page.create("incidents/1/updates", status=3, message="watching")
    assert (await page.show("incidents/1"))["status"]["value"] == 3


async def test_entries(page, incident):
    """Entries have the shape of the resource and are found under their own incident only."""
    await incident()
    await incident()
    made = await page.create("incidents/1/updates", status=2, message="found")
    assert (made["updateable_id"], made["updateable_type"]) == (1, "incident")
    assert made["status"] == {"human": "Identified", "value": 2}
    document = await page.document("incidents/1/updates", include="incident")
    assert document["data"][0]["type"] == "updates"
    assert document["data"][0]["relationships"]["incident"]["data"] == {"type": "incidents", "id": "1"}
    assert await page.ids("incidents/2/updates") == []
    assert await page.status("GET", "incidents/2/updates/1") == 404
    assert await page.status("GET", "incidents/9/updates") == 404


async def test_entry_rules(page, incident):
    """A new entry needs status and message; an edit may leave either out."""
    await incident()
    assert list(await page.errors("incidents/1/updates")) == ["status", "message"]
    await page.create("incidents/1/updates", status=2, message="found")
    assert (await page.update("incidents/1/updates/1", message="really"))["status"]["value"] == 2
    assert list(await page.errors("incidents/1/updates/1", put=True, status=9)) == ["status"]


async def test_entry_lists(page, incident):
    """Entries filter by status and sort by status or date."""
    await incident()
    for status in (3, 1, 2):
        await page.create("incidents/1/updates", status=status, message="m")
    assert await page.ids("incidents/1/updates", filter__status="1,2") == [2, 3]
    assert await page.ids("incidents/1/updates", sort="status") == [2, 3, 1]


async def test_deleted_incidents_take_their_entries(page, incident, sandbox):
    """The entries of a deleted incident are gone."""
    await incident()
    await page.create("incidents/1/updates", status=2, message="found")
    assert await page.status("DELETE", "incidents/1") == 204
    assert len(sandbox.store.collection("cachet.updates")) == 0
