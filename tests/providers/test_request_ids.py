"""What an upsert did can be asked about at the provider: its result names the last request it sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from incidentkit import DX, Cachet, IncidentIO, Outcome, RateLimit
from incidentkit.sandbox import Sandbox, SandboxTransport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit import UpsertResult

    Client = IncidentIO | DX | Cachet
    Upsert = Callable[[Any], Awaitable[UpsertResult[Any]]]

AT = "2026-01-01T00:00:00Z"


class Numbering(httpx.AsyncBaseTransport):
    """Numbers the answers of a sandbox; `last` is the id of the newest one."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner
        self._count = 0

    @property
    def last(self) -> str:
        return f"request-{self._count}"

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        self._count += 1
        response.headers["x-request-id"] = self.last
        return response


async def catalog_type(io: IncidentIO) -> str:
    return (await io.catalog_types.upsert(type_name='Custom["S"]', name="S")).record.id


async def schema(io: IncidentIO) -> UpsertResult[Any]:
    from incidentkit_api.incident_io.models.catalog_type_attribute_payload_v3 import (
        CatalogTypeAttributePayloadV3,
    )

    tier = CatalogTypeAttributePayloadV3.from_dict({"name": "Tier", "type": "String", "array": False})
    return await io.catalog_types.upsert_attributes(catalog_type_id=await catalog_type(io), attributes=[tier])


async def entry(io: IncidentIO, **options: bool) -> UpsertResult[Any]:
    return await io.catalog_entries.upsert(
        catalog_type_id=await catalog_type(io), external_id="e", name="E", attribute_values={}, **options
    )


async def option(io: IncidentIO) -> UpsertResult[Any]:
    field = (await io.custom_fields.upsert(name="Team", field_type="single_select")).record.id
    return await io.custom_field_options.upsert(custom_field_id=field, value="a")


async def escalation(io: IncidentIO) -> UpsertResult[Any]:
    ada = (await io.api.users_v2.list()).users[0].id
    return await io.escalations.create(idempotency_key="e", title="E", user_ids=[ada])


async def alert_event(io: IncidentIO) -> UpsertResult[Any]:
    source = (await io.api.alert_sources_v2.list()).alert_sources[0].id
    return await io.alert_events.send(alert_source_id=source, deduplication_key="e", title="E")


async def status_page_incident(io: IncidentIO) -> UpsertResult[Any]:
    page = (await io.api.status_pages_v2.list_status_pages()).status_pages[0].id
    return await io.status_page_incidents.create(
        status_page_id=page, name="I", message="m", incident_status="identified", idempotency_key="i"
    )


async def past_incident(io: IncidentIO) -> UpsertResult[Any]:
    page = (await io.api.status_pages_v2.list_status_pages()).status_pages[0].id
    course = [{"incident_status": "resolved", "message": "m", "published_at": AT}]
    return await io.status_page_incidents.create_retrospective(
        status_page_id=page, name="I", updates=course, idempotency_key="i"
    )


async def incident_update(cachet: Cachet) -> UpsertResult[Any]:
    incident = (await cachet.incidents.upsert(key="i", name="I", status=1, message="m")).record.id
    return await cachet.incident_updates.upsert(incident_id=incident, status=2, message="u")


async def metric_point(cachet: Cachet, value: float = 1) -> UpsertResult[Any]:
    metric = (await cachet.metrics.upsert(name="M", suffix="ms", threshold=1)).record.id
    return await cachet.metric_points.upsert(metric_id=metric, value=value, timestamp=AT)


IO: dict[str, Upsert] = {
    "severities": lambda io: io.severities.upsert(name="S", rank=1),
    "incident_statuses": lambda io: io.incident_statuses.upsert(name="S", category="live"),
    "incident_roles": lambda io: io.incident_roles.upsert(name="R", shortform="r", description="d"),
    "alert_attributes": lambda io: io.alert_attributes.upsert(name="A", type="String"),
    "custom_fields": lambda io: io.custom_fields.upsert(name="F", field_type="text"),
    "custom_field_options": option,
    "catalog_types": lambda io: io.catalog_types.upsert(type_name='Custom["T"]', name="T"),
    "catalog_types (schema)": schema,
    "catalog_entries": entry,
    "catalog_entries (kept)": lambda io: entry(io, keep_unlisted=True),
    "incidents": lambda io: io.incidents.create(idempotency_key="i", name="I"),
    "escalations": escalation,
    "alert_events": alert_event,
    "status_page_incidents": status_page_incident,
    "status_page_incidents (past)": past_incident,
}
DX_: dict[str, Upsert] = {
    "deployments": lambda dx: dx.deployments.upsert(
        reference_id="d", deployed_at=AT, service="payments", repository="acme/payments"
    ),
    "incidents": lambda dx: dx.incidents.upsert(reference_id="i", name="I", started_at=AT, priority="High"),
    "repo_groups": lambda dx: dx.repo_groups.upsert(reference_id="g", name="G"),
    "custom_data": lambda dx: dx.custom_data.upsert(reference="r", key="k", value={"a": 1}),
    "pipeline_runs": lambda dx: dx.pipeline_runs.upsert(
        reference_id="p", pipeline_name="P", pipeline_source="CI", started_at=AT
    ),
    "ai_tool_metrics": lambda dx: dx.ai_tool_metrics.upsert(
        email="ada@x.example", date="2026-01-01", tool="T", is_active=True
    ),
}
CACHET: dict[str, Upsert] = {
    "components": lambda c: c.components.upsert(key="c", name="C"),
    "components (create)": lambda c: c.components.create(name="C"),
    "component_groups": lambda c: c.component_groups.upsert(key="g", name="G"),
    "component_groups (create)": lambda c: c.component_groups.create(name="G"),
    "incidents": lambda c: c.incidents.upsert(key="i", name="I", status=1, message="m"),
    "incidents (create)": lambda c: c.incidents.create(name="I", status=1, message="m"),
    "incident_updates": incident_update,
    "incident_templates": lambda c: c.incident_templates.upsert(slug="t", name="T", template="x"),
    "schedules": lambda c: c.schedules.upsert(key="s", name="S", message="m", scheduled_at=AT),
    "schedules (create)": lambda c: c.schedules.create(name="S", message="m", scheduled_at=AT),
    "subscribers": lambda c: c.subscribers.upsert(email="ada@x.example"),
    "metrics": lambda c: c.metrics.upsert(name="M", suffix="ms"),
    "metric_points": metric_point,
}
CLIENTS: list[tuple[type[Client], dict[str, Upsert]]] = [(IncidentIO, IO), (DX, DX_), (Cachet, CACHET)]


@pytest.fixture
def transport() -> Numbering:
    return Numbering(SandboxTransport(Sandbox()))


def opened(client: type[Client], transport: Numbering) -> Client:
    return client("1|key", base_url="http://api.example", rate_limit=RateLimit(1_000, per=1), transport=transport)


@pytest.mark.parametrize(
    ("client", "upsert"),
    [
        pytest.param(client, upsert, id=f"{client.__name__} {name}")
        for client, upserts in CLIENTS
        for name, upsert in upserts.items()
    ],
)
async def test_every_upsert_names_its_last_request(client: type[Client], upsert: Upsert, transport: Numbering) -> None:
    """The first one names its write; the same again names its write, or the look-up where nothing is written.

    What was looked up for this record a moment ago, and is not asked for again, has no request to name.
    """
    async with opened(client, transport) as opened_client:
        assert (await upsert(opened_client)).request_id == transport.last
        again = await upsert(opened_client)
        remembered = upsert is option and again.outcome is Outcome.UNCHANGED
        assert again.request_id == (None if remembered else transport.last)


async def test_a_metric_point_that_is_made_anew_names_that_request(transport: Numbering) -> None:
    """Correcting a point deletes it and makes it again: the last of these counts."""
    async with opened(Cachet, transport) as cachet:
        assert isinstance(cachet, Cachet)
        await metric_point(cachet, 1)
        corrected = await metric_point(cachet, 2)
        assert corrected.outcome is Outcome.UPDATED
        assert corrected.request_id == transport.last


@pytest.mark.parametrize(("client", "upserts"), CLIENTS, ids=lambda value: getattr(value, "__name__", ""))
async def test_no_upsert_is_left_out(client: type[Client], upserts: dict[str, Upsert], transport: Numbering) -> None:
    """Every group of records that has an upsert stands in the tables above."""
    async with opened(client, transport) as opened_client:
        groups = {name for name in dir(opened_client) if hasattr(getattr(opened_client, name), "upsert")}
    assert groups <= {name.split(" ")[0] for name in upserts}
    assert groups
