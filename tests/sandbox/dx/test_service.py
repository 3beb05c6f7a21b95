from __future__ import annotations

import pytest

from incidentkit.sandbox import RateRule, Sandbox
from tests.sandbox.dx.conftest import DXClient

FORM = "reference_id=i-1&started_at=2026-01-01T00:00:00Z"


async def test_without_token(sandbox):
    """A call without token is refused as `not_authed`."""
    client = DXClient(sandbox, token=None)
    response = await client.http.post("incidents.upsert", json={})
    assert response.status_code == 401
    assert response.json()["error"] == "not_authed"


async def test_with_unknown_token():
    """A call with a token that is not among the good ones is refused."""
    client = DXClient(Sandbox(tokens={"good"}), token="bad")
    assert (await client.call("incidents.upsert"))["error"] == "not_authed"


async def test_errors_with_status_200():
    """Told so, the sandbox answers errors with 200 and `ok: false`."""
    client = DXClient(Sandbox(options={"dx": {"errors_as_200": True}}))
    response = await client.http.post("incidents.upsert", json={})
    assert response.status_code == 200
    assert (response.json()["ok"], response.json()["error"]) == (False, "invalid_arguments")


@pytest.mark.parametrize("body", ["{", "{'a': 1}", '{"a": NaN}', "[" * 100_000])
async def test_broken_json(dx, body):
    """A JSON body that cannot be parsed is `invalid_json`."""
    response = await dx.http.post("incidents.upsert", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert response.json()["error"] == "invalid_json"


async def test_json_that_is_no_object(dx):
    """A JSON body that is no object is `invalid_arguments`."""
    response = await dx.http.post("incidents.upsert", json=["i-1"])
    assert response.json()["error"] == "invalid_arguments"


async def test_forms_work_too(dx):
    """Arguments come as form fields as well, nested ones in brackets or as JSON."""
    nested = "&services[][identifier]=a&services[][name]=A&services[][identifier]=b&metadata[k]=v"
    response = await dx.http.post(
        "incidents.upsert",
        content=FORM + nested,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert response.json() == {"ok": True}
    record = dx.stored("incidents", "i-1")
    assert record["services"] == [{"identifier": "a", "name": "A"}, {"identifier": "b"}]
    assert record["metadata"] == {"k": "v"}
    await dx.http.post(
        "incidents.upsert", data={"reference_id": "i-1", "started_at": "2026-01-01", "metadata": '{"j": 1}'}
    )
    assert dx.stored("incidents", "i-1")["metadata"] == {"j": 1}


async def test_json_without_its_content_type(dx):
    """A JSON body without the JSON content type is not read as JSON."""
    response = await dx.http.post("incidents.upsert", content='{"reference_id": "i-1"}')
    assert response.json()["error"] == "invalid_arguments"


async def test_unknown_methods(dx):
    """A method that DX does not have is answered in the same shape."""
    response = await dx.http.post("incidents.destroy", json={})
    assert (response.status_code, response.json()["ok"]) == (404, False)
    response = await dx.http.get("incidents.upsert")
    assert (response.status_code, response.json()["ok"]) == (405, False)


async def test_throttled_calls_tell_their_wait():
    """Where a limit is set, a call beyond it is answered 429 with Retry-After."""
    client = DXClient(Sandbox(rate_rule=RateRule(1, 60.0), clock=lambda: 0.0))
    arguments = {"reference_id": "i-1", "started_at": "2026-01-01T00:00:00Z"}
    await client.call("incidents.upsert", **arguments)
    response = await client.http.post("incidents.upsert", json=arguments)
    assert (response.status_code, response.headers["Retry-After"]) == (429, "60")
    assert response.json()["ok"] is False


async def test_records_can_be_looked_at(dx):
    """The control path shows the stored records by reference."""
    await dx.call("incidents.upsert", reference_id="i-1", started_at="2026-01-01T00:00:00Z", name="Down")
    response = await dx.http.get("https://acme.getdx.net/_sandbox/dx/incidents")
    assert response.json()["i-1"]["name"] == "Down"


async def test_prefixed_paths(dx):
    """The API answers below /dx too."""
    response = await dx.http.post("https://acme.getdx.net/dx/api/deployments.delete", json={"reference_id": "d"})
    assert response.json()["ok"] is True
