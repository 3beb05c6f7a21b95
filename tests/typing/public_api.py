"""Never run: type-checked by mypy and pyright, so that the public surface keeps its types."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, assert_type

from incidentkit_api.cachet.models import Component, Incident, IncidentStatus, Schedule
from incidentkit_api.dx.models import CustomDataRecord, DeploymentResult, DeploymentsDeletePayload, Result
from incidentkit_api.incident_io.api.users_v2 import users_v2_list, users_v2_show
from incidentkit_api.incident_io.models import (
    AlertAttributeV2,
    AlertEventsCreateHTTPResultV2,
    CatalogCreateEntryPayloadV3,
    CatalogCreateEntryPayloadV3AttributeValues,
    CatalogCreateEntryResultV3,
    CatalogEngineParamBindingPayloadV3,
    CatalogEntryV3,
    CustomFieldOptionV1,
    EscalationV2,
    IncidentRoleV2,
    IncidentsListResultV2,
    IncidentV2,
    ScheduleEntriesListPayloadV2,
    SeverityV1,
    StatusPageIncidentV2,
    UsersListResultV2,
)
from incidentkit_api.shared.types import File

from incidentkit import DX, UNSET, Cachet, IncidentIO, Outcome, RateLimit, Refused, UpsertResult, bulk, catalog, errors
from incidentkit.catalog import load_catalog

if TYPE_CHECKING:
    from incidentkit.providers.dx.ai_tool_metrics import AiToolUsage


async def incident_io() -> None:
    limit = RateLimit(1200, per=60)
    async with IncidentIO("key", rate_limit=limit, concurrency=5, timeout=10.0, deadline=60, http="aiohttp") as io:
        entry = await io.catalog_entries.upsert(
            catalog_type_id="t",
            external_id="e",
            name="n",
            attribute_values={"a": "x", "b": 3, "c": True, "d": ["x", "y"], "e": CatalogEngineParamBindingPayloadV3()},
            aliases=UNSET,
            rank=UNSET,
        )
        assert_type(entry, UpsertResult[CatalogEntryV3])
        assert_type(entry.outcome, Outcome)
        assert_type(entry.record, CatalogEntryV3)
        option = await io.custom_field_options.upsert(custom_field_id="f", value="v", sort_key=UNSET)
        assert_type(option.record, CustomFieldOptionV1)
        incident = await io.incidents.create(idempotency_key="k", visibility="public", name="n")
        assert_type(incident.record, IncidentV2)
        await kept_and_made_once(io)
        async for one in io.catalog_entries.list(catalog_type_id="t"):
            assert_type(one, CatalogEntryV3)
        async for page in io.catalog_entries.list(catalog_type_id="t").pages():
            assert_type(page, list[CatalogEntryV3])
        assert_type(await io.severities.list().collect(), list[SeverityV1])
        users = await io.call(users_v2_list.asyncio_detailed, email="a@example.com")
        assert_type(users, UsersListResultV2)
        raw = await users_v2_show.asyncio_detailed("id", client=io.raw)
        assert_type(raw.status_code, int)


async def kept_and_made_once(io: IncidentIO) -> None:
    severities = await io.severities.index()
    assert_type(await severities.upsert(name="n", description=None, rank=UNSET), UpsertResult[SeverityV1])
    role = await io.incident_roles.upsert(name="n", description="d", shortform="s", instructions=None)
    assert_type(role.record, IncidentRoleV2)
    assert_type((await io.alert_attributes.upsert(name="n", type="String")).record, AlertAttributeV2)
    page = await io.status_page_incidents.create_retrospective(
        status_page_id="p", name="n", updates=[{"message": "m"}], namespace="pagerduty", source_id="1"
    )
    assert_type(page.record, StatusPageIncidentV2 | None)
    escalation = await io.escalations.create(title="t", idempotency_key="k", user_ids=["u"])
    assert_type(escalation.record, EscalationV2)
    event = await io.alert_events.send(alert_source_id="s", deduplication_key="k", title="t", metadata={"a": 1})
    assert_type(event.record, AlertEventsCreateHTTPResultV2)


async def dx() -> None:
    async with DX.from_env(base_url="https://acme.getdx.net") as client:
        moment = datetime.now(UTC)
        result = await client.incidents.upsert(
            reference_id="r", started_at=moment, resolved_at=None, services=["a", {"identifier": "b"}], metadata=None
        )
        assert_type(result, UpsertResult[Result])
        deployment = await client.deployments.upsert(reference_id="d", deployed_at="2026-01-01T00:00:00Z")
        assert_type(deployment.record, DeploymentResult)
        for answer in await client.custom_data.upsert_all([{"reference": "r", "key": "k", "value": {"a": 1}}]):
            if isinstance(answer, Refused):
                assert_type(answer.error, errors.IncidentKitError)
            else:
                assert_type(answer.record, CustomDataRecord | None)
        rows: list[AiToolUsage] = [{"email": "e", "date": "2026-01-31", "tool": "t", "is_active": True}]
        await bulk.import_records(rows, client.ai_tool_metrics.batched().upsert, key="email", concurrency=400)


async def every_operation(io: IncidentIO, dx: DX, status_page: Cachet) -> None:
    body = CatalogCreateEntryPayloadV3(
        catalog_type_id="t", name="n", attribute_values=CatalogCreateEntryPayloadV3AttributeValues()
    )
    made = await io.api.catalog_v3.create_entry(body=body)
    assert_type(made, CatalogCreateEntryResultV3)
    assert_type(made.catalog_entry.name, str)
    async for incident in io.api.incidents_v2.list_all(
        status={"one_of": ["live"]},
        custom_field={"01F": {"one_of": "a"}, "01G": {"not_in": ("b", "c")}},
        created_at={"date_range": "2026-01-01~2026-02-01"},
        updated_at={"gte": datetime(2026, 1, 1, tzinfo=UTC)},
    ):
        assert_type(incident, IncidentV2)
    operators: dict[str, list[str]] = {"later_operator": ["x"]}
    assert_type(await io.api.incidents_v2.list(mode=operators), IncidentsListResultV2)
    periods = io.api.schedules_v2.list_all_schedule_entries(
        schedule_id="s", entry_window_end=datetime(2026, 1, 1, tzinfo=UTC)
    )
    assert_type(await periods.collect(), list[ScheduleEntriesListPayloadV2])
    assert_type(await io.api.pay_reports_v2.download("id"), File)
    reply = await dx.api.deployments.delete(body=DeploymentsDeletePayload(reference_id="d"))
    assert_type(reply, DeploymentResult)
    async for page in status_page.api.schedules.list_all(filter_={"name": "x"}).pages():
        assert_type(page, list[Schedule])


async def cachet() -> None:
    async with Cachet("1|t", base_url="https://status.example.com") as client:
        incident = await client.incidents.upsert(key="k", name="n", status=IncidentStatus.FIXED, message="m")
        assert_type(incident.record, Incident)
        component = await client.components.create(name="c", status=1)
        assert_type(component.record, Component)
        index = await client.incidents.index()
        assert_type(await index.find(key="k"), Incident | None)


async def catalog_files(io: IncidentIO) -> None:
    desired = load_catalog("catalog.yaml")
    assert_type(desired, catalog.DesiredCatalog)
    plan = await io.catalog.plan(desired, adopt=True, delete=True)
    assert_type(plan.counts.create, int)
    report = await io.catalog.apply(catalog.Plan.from_dict(plan.to_dict()), delete=True, max_deletes=5)
    assert_type(report.failures, list[catalog.Failure])


async def imports(io: IncidentIO, rows: list[dict[str, str]]) -> None:
    async def upsert(row: dict[str, str]) -> UpsertResult[SeverityV1]:
        return await io.severities.upsert(name=row["name"])

    report = await bulk.import_records(rows, upsert, key="name", journal="j.db", concurrency=None, max_failures=3)
    assert_type(report, bulk.Report)
    await bulk.import_records(rows, upsert, key="name", concurrency=bulk.AdaptiveConcurrency(max_concurrency=20))
    assert_type(report.to_html(), str)


def told(error: errors.APIError) -> tuple[str | None, int, str | None]:
    return error.code, error.status, error.request_id
