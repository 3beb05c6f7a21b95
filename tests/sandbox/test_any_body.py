"""Whatever a client sends, the sandbox answers in the API's own words."""

from __future__ import annotations

import asyncio
from functools import cache

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from incidentkit.providers.cachet.sandbox import CachetApi
from incidentkit.providers.dx.sandbox import DXApi
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.support.contract import contract

SCALAR = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["1", "0", "2026-01-01", "99999-01-01", "1e400", "https://x", "a@b", "[1", '{"a": 1}'])
)
VALUE = st.recursive(
    SCALAR,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "status", "identifier", "name", "k"]), inner, max_size=2)
    ),
    max_leaves=4,
)


def bodies(names):
    """Objects with some of the names, and values of any kind."""
    return st.dictionaries(st.sampled_from(sorted(names)), VALUE, max_size=6)


DX_FIELDS = [
    *("reference_id", "started_at", "resolved_at", "name", "services", "metadata", "deployed_at", "service"),
    *("repository", "commit_sha", "merge_commit_shas", "success", "github_pull_id", "pull_number", "replace"),
    *("pipeline_name", "pipeline_source", "status", "pr_number", "reference", "key", "value", "timestamp", "id"),
    *("data", "email", "date", "is_active", "tool", "metrics", "input_tokens", "repos", "parent_id"),
]
CACHET_FIELDS = [
    *("name", "status", "message", "template", "template_vars", "visible", "occurred_at", "component_id"),
    *("component_status", "components", "meta", "description", "link", "order", "enabled", "collapsed"),
    *("order_column", "order_direction", "suffix", "threshold", "default_value", "places", "value", "timestamp"),
    *("email", "global", "verified", "scheduled_at", "completed_at", "slug"),
]
SEEDS = {
    "components": {"name": "API"},
    "component-groups": {"name": "Core"},
    "incidents": {"name": "Down", "status": 1, "message": "m"},
    "incidents/1/updates": {"status": 2, "message": "m"},
    "incident-templates": {"name": "T", "template": "t"},
    "metrics": {"name": "L", "suffix": "ms"},
    "metrics/1/points": {"value": 1},
    "schedules": {"name": "S", "message": "m", "scheduled_at": "2026-01-01"},
    "schedules/1/updates": {"message": "m"},
    "subscribers": {"email": "ada@example.com"},
}
ROUTES = [
    (api.name, method, route.path)
    for api in (DXApi(Sandbox()), CachetApi(Sandbox()))
    for route in api.routes
    for method in sorted((route.methods or set()) - {"HEAD"})
]


@cache
def _sandbox():
    """One for all examples: what earlier ones stored is there for later ones to trip over."""
    return Sandbox()


async def _answer(provider, method, path, **sent):
    async with httpx.AsyncClient(
        transport=SandboxTransport(_sandbox()), base_url="https://h", headers={"Authorization": "Bearer t"}
    ) as http:
        if not len(_sandbox().store.collection("cachet.components")):
            for seed, body in SEEDS.items():
                assert (await http.post(f"/api/{seed}", json=body)).status_code == 201
        response = await http.request(method, path, **sent)
        contract(provider).check(response)
        if method != "GET" and provider == "cachet":
            listed = await http.get(path.rstrip("/12"), params={"per_page": "100", "sort": "-id"})
            assert listed.status_code in {200, 400}
        return response


def _path(template):
    path = "/".join("1" if part.startswith("{") else part for part in template.split("/"))
    return path.replace("schedules/1/updates/1", "schedules/1/updates/2")  # numbered with those of incidents


@pytest.mark.parametrize(("provider", "method", "path"), [each for each in ROUTES if each[1] in {"POST", "PUT"}])
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_body(provider, method, path, data):
    """Each write takes any body with its known fields: done or refused, never failed."""
    body = data.draw(bodies(DX_FIELDS if provider == "dx" else CACHET_FIELDS))
    response = asyncio.run(_answer(provider, method, _path(path), json=body))
    assert response.status_code in {200, 201, 422}


@pytest.mark.parametrize(("provider", "method", "path"), [each for each in ROUTES if each[1] == "GET"])
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_query(provider, method, path, data):
    """Each read takes any query: answered, or refused as a bad one."""
    names = ["id", "reference", "key", "sort", "include", "page", "per_page", "filter[name]", "filter[status]"]
    names += ["filter[meta][k]", "filter[enabled]", "filter[occurs_on]", "filter[]", "fields[x]"]
    values = st.text(max_size=5) | st.sampled_from(["id", "-id", "meta", "true", "0,1", "1e400", "a,b", "name"])
    params = data.draw(st.dictionaries(st.sampled_from(names), values, max_size=4))
    response = asyncio.run(_answer(provider, method, _path(path), params=params))
    assert response.status_code in {200, 400, 422}
