"""Whatever a client sends, incident.io's part of the sandbox answers in its own words."""

from __future__ import annotations

import asyncio
import json
import re
from functools import cache

import httpx
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from incidentkit.providers.incident_io.sandbox import IncidentIOApi
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.sandbox.incident_io.conftest import IncidentIOClient
from tests.support.contract import SPECS, contract
from tests.support.wall_clock import WallClock

QUICK = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ROUTES = [
    (method, route.path)
    for route in IncidentIOApi(Sandbox()).routes
    for method in sorted((route.methods or set()) - {"HEAD"})
    if route.path != "/v1/ip_ranges"
]
WRITES = [each for each in ROUTES if each[0] in {"POST", "PUT"} and not each[1].endswith("/cancel")]
READS = [each for each in ROUTES if each[0] == "GET"]


@cache
def _spec():
    return yaml.safe_load((SPECS / "incident_io.yaml").read_text())


def _resolve(schema):
    while "$ref" in schema:
        schema = _spec()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


KINDS = {
    "catalog_type_id": "catalog_types",
    "custom_field_id": "custom_fields",
    "entry_id": "catalog_entries",
    "escalation_path_id": "escalation_paths",
    "incident_id": "incidents",
    "incident_role_id": "incident_roles",
    "incident_status_id": "incident_statuses",
    "incident_timestamp_id": "incident_timestamps",
    "incident_type_id": "incident_types",
    "severity_id": "severities",
    "status_page_id": "status_pages",
    "status_page_incident_id": "status_page_incidents",
    "user_ids": "users",
    "value_catalog_entry_id": "catalog_entries",
    "value_option_id": "custom_field_options",
}
HOLDERS = {"alert_events": "alert_sources", "status_page_structures": "status_pages"}
"""Whose id a path takes, where its name does not say so."""
# Right more often than wrong, or no example would get past the first field.
ODD = st.sampled_from([None, True, 7, -(2**40), 0.5, "", "x", " y\t", "\u0000", "9" * 60, [], {}, [None], {"k": None}])


@cache
def _values(name):
    """Mostly fitting values for a schema (by its JSON, which can be a key of the cache)."""
    schema = _resolve(json.loads(name))
    fitting = {"boolean": st.booleans(), "integer": st.integers(-(2**33), 2**33)}.get(schema.get("type"))
    if not schema:
        fitting = ODD
    elif "enum" in schema:
        fitting = st.sampled_from(schema["enum"])
    elif schema.get("type") == "string":
        fitting = st.sampled_from(["tier", "1", "2026-01-01T00:00:00Z", "String", *["$id"] * 4])
    elif schema.get("type") == "array":
        fitting = st.lists(_values(json.dumps(schema["items"])), max_size=3)
    elif schema.get("properties"):
        required = {key: _values(json.dumps(schema["properties"][key])) for key in schema.get("required", [])}
        optional = {key: _values(json.dumps(each)) for key, each in schema["properties"].items() if key not in required}
        fitting = st.fixed_dictionaries(required, optional=optional)
    elif isinstance(schema.get("additionalProperties"), dict):
        inner = _values(json.dumps(schema["additionalProperties"]))
        fitting = st.dictionaries(st.sampled_from(["tier", "tags", "k"]), inner, max_size=2)
    assert fitting is not None, schema
    return st.integers(0, 39).flatmap(lambda roll: ODD if roll == 39 else fitting)


def _bodies(method, path):
    content = _spec()["paths"][path][method.lower()]["requestBody"]["content"]
    return _values(json.dumps(content["application/json"]["schema"]))


@cache
def _sandbox():
    """One for all examples: what earlier ones stored is there for later ones to trip over."""
    sandbox = Sandbox()
    asyncio.run(_fill_sandbox(IncidentIOClient(sandbox, WallClock())))
    return sandbox


async def _fill_sandbox(io):
    """One record of every kind, so that ids can be right."""
    made = await io.make_type("Service", {"id": "tier"}, {"id": "tags", "array": True})
    await io.make_entry(made["id"], "a")
    await io.make_incident("a")
    field = await io.post("/v2/custom_fields", {"name": "T", "description": "d", "field_type": "single_select"})
    await io.post("/v1/custom_field_options", {"custom_field_id": field["custom_field"]["id"], "value": "A"})
    user, page = (next(iter(io.sandbox.store.collection(f"incident_io.{kind}"))) for kind in ("users", "status_pages"))
    paged = {"idempotency_key": "a", "title": "a", "user_ids": [user]}
    await io.post("/v2/escalations", paged)
    await io.post("/v2/alert_attributes", {"name": "a", "type": "String", "array": False})
    shown = {"status_page_id": page, "name": "a", "message": "a", "notify_subscribers": False}
    await io.post("/v2/status_page_incidents", {"idempotency_key": "a", "incident_status": "resolved", **shown})
    await io.http.aclose()


def _known_id(path):
    """The newest record of the path's kind, or nobody."""
    kind = path.split("/")[2]
    name = f"incident_io.{HOLDERS.get(kind, kind)}"
    return next(reversed(list(_sandbox().store.collection(name))), "nobody")


def _fill(body, key=""):
    """With true ids where ids belong."""
    if isinstance(body, dict):
        return {name: _fill(value, name) for name, value in body.items()}
    if isinstance(body, list):
        return [_fill(each, key) for each in body]
    if body != "$id":
        return body
    return _known_id(f"//{KINDS.get(key.removeprefix('to_'), 'nothing')}")


def _answer(method, path, **sent):
    owner = _known_id("//users" if "{user_id}" in path else path)
    if "/http/" in path:
        sources = _sandbox().store.collection("incident_io.alert_sources").values()
        owner, token = next((each["id"], each["secret_token"]) for each in sources if "secret_token" in each)
        sent["params"] = {"token": token}
    path = re.sub(r"\{\w+\}", owner, path)
    return asyncio.run(_ask(method, path, **sent))


async def _ask(method, path, **sent):
    async with httpx.AsyncClient(
        transport=SandboxTransport(_sandbox()), base_url="https://h", headers={"Authorization": "Bearer t"}
    ) as http:
        response = await http.request(method, path, **sent)
        contract("incident_io").check(response)
        return response


@pytest.mark.parametrize(("method", "path"), WRITES)
@QUICK
@given(data=st.data())
def test_any_body(method, path, data):
    """Every write is done or refused, never failed, and answers as the specification has it."""
    body = _fill(data.draw(_bodies(method, path)))
    response = _answer(method, path, content=json.dumps(body))
    assert response.status_code in {200, 201, 202, 204, 404, 409, 422}


FILTERS = ["status", "status_category", "severity", "incident_type", "mode", "created_at", "updated_at", "x"]
NAMES = [
    *("page_size", "after", "identifier", "catalog_type_id", "custom_field_id", "incident_id", "email", "sort_by"),
    *("filter_mode", "custom_field[x][one_of]", "incident_role[x][is_set]", "status[", "[one_of]"),
    *(f"{name}[{operator}]" for name in FILTERS for operator in ("one_of", "not_in", "gte", "lte", "date_range")),
]
TEXTS = st.text(max_size=5) | st.sampled_from(
    ["1", "250", "0", "9" * 5000, "²", "any", "2026-01-01", "0001-01-01T00:00:00+14:00~9999-12-31", "~", "triage"]
)


@pytest.mark.parametrize(("method", "path"), READS)
@QUICK
@given(query=st.dictionaries(st.sampled_from(NAMES), TEXTS, max_size=4))
def test_any_query(method, path, query):
    """Every read is answered, or refused as a bad one."""
    for name, kind in (("catalog_type_id", "catalog_types"), ("custom_field_id", "custom_fields")):
        if name in query and len(query[name]) % 2:
            query[name] = _known_id(f"//{kind}")
    response = _answer(method, path, params=query)
    assert response.status_code in {200, 404, 422}


@pytest.mark.parametrize("body", [b"", b"{", b"NaN", b"[" * 5000, b'{"name": "\\ud800"}', b"\xff", b"null"])
async def test_what_is_no_json_is_refused(io, body):
    """400 for what is no JSON, 422 for what is no object."""
    response = await io.http.post("/v1/severities", content=body)
    assert response.status_code == (422 if body == b"null" else 400)
