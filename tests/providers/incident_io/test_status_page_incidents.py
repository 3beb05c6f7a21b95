"""Incidents on status pages, against the sandbox."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from incidentkit_api.incident_io.models import StatusPageRetrospectiveIncidentUpdateV2

from incidentkit import IncidentIO, Outcome
from incidentkit.errors import ConfigurationError, ValidationError
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.providers.conftest import PLENTY
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Mapping


async def page_of(io: IncidentIO) -> tuple[str, Mapping[str, str]]:
    """The status page, and its components by name."""
    page = (await io.api.status_pages_v2.list_status_pages()).status_pages[0].id
    items = (await io.api.status_pages_v2.show_status_page_structure(page)).current_structure.items
    listed = [part for item in items for part in ([item.component] if item.component else item.group.components)]
    return page, {component.name: component.component_id for component in listed}


def update(hour: int, status: str, **more: Any) -> dict[str, Any]:
    """One update of a past incident."""
    return {"incident_status": status, "message": "m", "published_at": datetime(2026, 1, 1, hour, tzinfo=UTC), **more}


async def test_the_same_key_publishes_once(io: IncidentIO) -> None:
    """A repeat gets the first answer, whatever it says."""
    page, components = await page_of(io)
    asked: dict[str, Any] = {"status_page_id": page, "name": "Slow", "message": "m", "incident_status": "identified"}
    first = await io.status_page_incidents.create(
        **asked, namespace="old page", source_id="1", component_statuses={components["API"]: "full_outage"}
    )
    again = await io.status_page_incidents.create(**{**asked, "name": "!"}, namespace="old page", source_id="1")
    assert first.outcome is again.outcome is Outcome.UPSERTED
    assert first.record == again.record
    assert first.record is not None
    [impact] = first.record.component_impacts
    assert (impact.component_id, impact.component_status.value) == (components["API"], "full_outage")
    assert [each.name async for each in io.status_page_incidents.list(status_page_id=page)] == ["Slow"]
    assert await io.status_page_incidents.get(first.record.id) == first.record


async def test_concurrent_calls_publish_once(io: IncidentIO) -> None:
    """Ten at once, of either kind."""
    page, _ = await page_of(io)
    asked: dict[str, Any] = {"status_page_id": page, "name": "Slow"}
    now = {"message": "m", "incident_status": "identified"}
    await asyncio.gather(
        *(io.status_page_incidents.create(**asked, **now, idempotency_key="a") for _ in range(10)),
        *(
            io.status_page_incidents.create_retrospective(**asked, idempotency_key="b", updates=[update(9, "resolved")])
            for _ in range(10)
        ),
    )
    assert len(await io.status_page_incidents.list(status_page_id=page).collect()) == 2


async def test_a_past_incident_has_its_course(io: IncidentIO) -> None:
    """Updates as mappings or generated models; impacts end where the course says so."""
    page, components = await page_of(io)
    model = StatusPageRetrospectiveIncidentUpdateV2.from_dict(
        {"incident_status": "resolved", "message": "over", "published_at": "2026-01-01T11:00:00+01:00"}
    )
    made = await io.status_page_incidents.create_retrospective(
        status_page_id=page,
        name="Was slow",
        idempotency_key="k",
        updates=[update(9, "investigating", component_statuses={components["Website"]: "partial_outage"}), model],
    )
    assert made.record is not None
    assert [each.published_at.hour for each in made.record.updates] == [9, 10]
    [impact] = made.record.component_impacts
    assert isinstance(impact.end_at, datetime)
    assert (impact.start_at.hour, impact.end_at.hour) == (9, 10)
    assert made.record.incident_status.value == "resolved"


@pytest.mark.parametrize(
    ("updates", "message"),
    [
        ([update(9, "resolved") | {"published_at": "2026-01-01T09:00:00"}], r"updates\.0\.published_at: .* offset"),
        ([{"incident_status": "resolved", "message": "m"}], r"updates\.0\.published_at"),
        ([{"message": "m", "published_at": "2026-01-01T09:00:00Z"}], "incident_status: required"),
        ([update(9, "resolved")] * 101, "101 updates, the API takes 100"),
    ],
)  # fmt: skip
async def test_a_course_that_cannot_be_right_is_refused(io: IncidentIO, updates: Any, message: str) -> None:
    """Before anything is sent, with the update and the field."""
    with pytest.raises(ConfigurationError, match=message):
        await io.status_page_incidents.create_retrospective(
            status_page_id="p", name="n", idempotency_key="k", updates=updates
        )


async def test_an_unknown_component_is_the_apis_refusal(io: IncidentIO) -> None:
    """It names the field."""
    page, _ = await page_of(io)
    with pytest.raises(ValidationError) as caught:
        await io.status_page_incidents.create(
            status_page_id=page, name="n", message="m", incident_status="identified", idempotency_key="k",
            component_statuses={"01ABSENT": "operational"},
        )  # fmt: skip
    assert list(caught.value.fields) == ["component_statuses.0.component_id"]


def test_the_limit_of_past_incidents_is_kept() -> None:
    """5 a second and 300 at once at the server: 700 go out without one rejection."""

    async def main() -> None:
        sandbox = Sandbox(class_rules="documented")
        async with IncidentIO("key", rate_limit=PLENTY, transport=SandboxTransport(sandbox)) as io:
            page, _ = await page_of(io)
            many = [
                io.status_page_incidents.create_retrospective(
                    status_page_id=page, name="n", idempotency_key=f"k{n}", updates=[update(9, "resolved")]
                )
                for n in range(700)
            ]
            await asyncio.gather(*many)
            assert sandbox.stats.as_json()["rejections"] == 0
            assert len(await io.status_page_incidents.list(status_page_id=page).collect()) == 700

    run_virtual(main())
