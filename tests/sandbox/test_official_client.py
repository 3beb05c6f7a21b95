"""The official incident.io package, as an outside witness that the sandbox speaks incident.io's language."""

from __future__ import annotations

import importlib

import pytest

from incidentkit.sandbox import RateRule, Sandbox, serve

incident_io = pytest.importorskip("incident_io")

pytestmark = pytest.mark.e2e


class Witness:
    """The official package on a served sandbox."""

    def __init__(self, client):
        self._client = client

    async def call(self, endpoint, *args, status=200, model=None, body=None, **kwargs):
        """Call `group.name`; `body` is parsed into `model` first. The answer must parse, with this status."""
        if model:
            kwargs["body"] = _model(model).from_dict(body)
        module = importlib.import_module(f"incident_io.api.{endpoint}")
        response = await module.asyncio_detailed(*args, client=self._client, **kwargs)
        assert response.status_code == status, response.content
        return response.parsed


def _model(name):
    return getattr(importlib.import_module("incident_io.models"), name)


@pytest.fixture
def sandbox(request):
    return Sandbox(rate_rule=getattr(request, "param", None))


@pytest.fixture
async def witness(sandbox):
    async with (
        serve(sandbox) as server,
        incident_io.AuthenticatedClient(base_url=server.url, token="k") as client,
    ):
        yield Witness(client)


@pytest.fixture
async def service(witness):
    """Id of a type with a tier and tags."""
    body = {"name": "Service", "description": "d", "type_name": 'Custom["Service"]'}
    made = await witness.call(
        "catalog_v3.catalog_v3_create_type", status=201, model="CatalogCreateTypePayloadV3", body=body
    )
    attributes = [
        {"id": "tier", "name": "Tier", "type": "String", "array": False},
        {"id": "tags", "name": "Tags", "type": "String", "array": True},
    ]
    changed = await witness.call(
        "catalog_v3.catalog_v3_update_type_schema",
        made.catalog_type.id,
        model="CatalogUpdateTypeSchemaPayloadV3",
        body={"version": made.catalog_type.schema.version, "attributes": attributes},
    )
    assert [each.name for each in changed.catalog_type.schema.attributes] == ["Tier", "Tags"]
    return made.catalog_type.id


def entry(service, number):
    """A payload to create an entry."""
    return {
        "catalog_type_id": service,
        "name": f"service {number}",
        "external_id": f"svc-{number}",
        "aliases": [f"s{number}"],
        "rank": number,
        "attribute_values": {
            "tier": {"value": {"literal": "gold"}},
            "tags": {"array_value": [{"literal": "a"}, {"literal": "b"}]},
        },
    }


async def create(witness, service, number):
    """An entry."""
    return (
        await witness.call(
            "catalog_v3.catalog_v3_create_entry",
            status=201,
            model="CatalogCreateEntryPayloadV3",
            body=entry(service, number),
        )
    ).catalog_entry


async def test_entries_are_created_listed_shown_updated_and_destroyed(witness, service):
    """Every answer parses into the package's models with the values sent."""
    made = [await create(witness, service, number) for number in range(5)]
    assert (await create(witness, service, 0)).id == made[0].id

    listed, after = [], {}
    while True:
        page = await witness.call("catalog_v3.catalog_v3_list_entries", catalog_type_id=service, page_size=2, **after)
        listed += page.catalog_entries
        assert page.pagination_meta.total_record_count == 5
        if not page.pagination_meta.after:
            break
        after = {"after": page.pagination_meta.after}
    assert [each.external_id for each in listed] == [f"svc-{number}" for number in range(5)]

    shown = (await witness.call("catalog_v3.catalog_v3_show_entry", made[3].id)).catalog_entry
    assert shown.to_dict() == made[3].to_dict()
    assert (shown.name, shown.rank, shown.aliases) == ("service 3", 3, ["s3"])
    assert shown.attribute_values["tier"].value.literal == "gold"
    assert [each.label for each in shown.attribute_values["tags"].array_value] == ["a", "b"]

    body = {"name": "renamed", "attribute_values": {"tier": {"value": {"literal": "iron"}}}}
    updated = (
        await witness.call(
            "catalog_v3.catalog_v3_update_entry", made[3].id, model="CatalogUpdateEntryPayloadV3", body=body
        )
    ).catalog_entry
    assert (updated.name, updated.attribute_values["tier"].value.literal) == ("renamed", "iron")

    batch = {"catalog_type_id": service, "entries": [{"entry_id": made[4].id, "attribute_values": {}}]}
    await witness.call(
        "catalog_v3.catalog_v3_bulk_update_entries",
        status=204,
        model="CatalogBulkUpdateEntriesPayloadV3",
        body=batch,
    )
    await witness.call("catalog_v3.catalog_v3_destroy_entry", made[4].id, status=204)
    gone = await witness.call("catalog_v3.catalog_v3_show_entry", made[4].id, status=404)
    assert gone.type_ == "not_found"


async def test_types_and_resources_parse(witness, service):
    """Lists and shows agree."""
    types = (await witness.call("catalog_v3.catalog_v3_list_types")).catalog_types
    shown = (await witness.call("catalog_v3.catalog_v3_show_type", service)).catalog_type
    assert [each.to_dict() for each in types] == [shown.to_dict()]
    assert (await witness.call("catalog_v3.catalog_v3_list_resources")).resources


async def test_refusals_parse(witness, service):
    """A 422 names code and field."""
    body = {**entry(service, 1), "attribute_values": {"gone": {"value": {"literal": "x"}}}}
    refused = await witness.call(
        "catalog_v3.catalog_v3_create_entry", status=422, model="CatalogCreateEntryPayloadV3", body=body
    )
    assert refused.type_ == "validation_error"
    assert refused.errors[0].source.field == "attribute_values.gone"


@pytest.mark.parametrize("sandbox", [RateRule(1, 60.0)], indirect=True)
async def test_a_429_parses(witness):
    """With its limit and the time to wait for."""
    await witness.call("utilities_v1.utilities_v1_identity")
    refused = await witness.call("utilities_v1.utilities_v1_identity", status=429)
    assert (refused.rate_limit.limit, refused.rate_limit.remaining) == (1, 0)
    assert refused.rate_limit.retry_after


async def test_fields_and_options_parse(witness):
    """Created and listed."""
    body = {"name": "Team", "description": "d", "field_type": "single_select"}
    field = (
        await witness.call(
            "custom_fields_v2.custom_fields_v2_create", status=201, model="CustomFieldsCreatePayloadV2", body=body
        )
    ).custom_field
    for value in ("A", "B"):
        await witness.call(
            "custom_field_options_v1.custom_field_options_v1_create",
            status=201,
            model="CustomFieldOptionsCreatePayloadV1",
            body={"custom_field_id": field.id, "value": value},
        )
    page = await witness.call("custom_field_options_v1.custom_field_options_v1_list", custom_field_id=field.id)
    assert [(each.value, each.sort_key) for each in page.custom_field_options] == [("A", 1000), ("B", 1000)]
    assert [each.id for each in (await witness.call("custom_fields_v2.custom_fields_v2_list")).custom_fields] == [
        field.id
    ]


async def test_incidents_parse(witness):
    """Created under a key, found by a filter, edited, updated."""
    severities = (await witness.call("severities_v1.severities_v1_list")).severities
    statuses = (await witness.call("incident_statuses_v1.incident_statuses_v1_list")).incident_statuses
    body = {"idempotency_key": "k", "visibility": "public", "name": "down", "severity_id": severities[0].id}
    made = [
        (await witness.call("incidents_v2.incidents_v2_create", model="IncidentsCreatePayloadV2", body=body)).incident
        for _ in range(2)
    ]
    assert made[0].to_dict() == made[1].to_dict()
    triage = _model("IncidentsV2ListStatusCategory").from_dict({"one_of": ["triage"]})
    live = _model("IncidentsV2ListStatusCategory").from_dict({"one_of": ["live", "closed"]})
    found = [
        (await witness.call("incidents_v2.incidents_v2_list", status_category=category)).incidents
        for category in (triage, live)
    ]
    assert [len(each) for each in found] == [0, 1]
    closed = next(each for each in statuses if each.name == "Closed")
    edit = {"incident": {"incident_status_id": closed.id}, "notify_incident_channel": False}
    edited = await witness.call("incidents_v2.incidents_v2_edit", made[0].id, model="IncidentsEditPayloadV2", body=edit)
    assert edited.incident.incident_status.name == "Closed"
    await witness.call(
        "incident_updates_v2.incident_updates_v2_create",
        status=201,
        model="IncidentUpdatesCreatePayloadV2",
        body={"incident_id": made[0].id, "idempotency_key": "u", "message": "over"},
    )
    updates = await witness.call("incident_updates_v2.incident_updates_v2_list", incident_id=made[0].id)
    assert updates.incident_updates[0].message == "over"


async def test_users_and_identity_parse(witness):
    """People and the key."""
    users = (await witness.call("users_v2.users_v2_list")).users
    assert (await witness.call("users_v2.users_v2_show", users[0].id)).user.to_dict() == users[0].to_dict()
    assert (await witness.call("utilities_v1.utilities_v1_identity")).identity.name == "Sandbox key"
