"""The error envelope, and what a 429 tells."""

from __future__ import annotations

import pytest

from incidentkit.sandbox import RateRule, Sandbox
from tests.sandbox.incident_io.conftest import IncidentIOClient


@pytest.mark.parametrize(
    ("form", "header", "body"),
    [
        ("seconds", "60", "2026-08-01T12:01:00Z"),
        ("rfc3339", "2026-08-01T12:01:00Z", "2026-08-01T12:01:00Z"),
        ("http-date", "Sat, 01 Aug 2026 12:01:00 GMT", "Sat, 01 Aug 2026 12:01:00 UTC"),
        ("http-date-utc", "Sat, 01 Aug 2026 12:01:00 UTC", "Sat, 01 Aug 2026 12:01:00 UTC"),
        ("none", None, "2026-08-01T12:01:00Z"),
    ],
)
async def test_a_429_tells_the_wait_in_header_and_body(clock, form, header, body):
    """Both documented forms of the body, and every form of header that clients have met."""
    sandbox = Sandbox(now=clock, rate_rule=RateRule(1, 60.0), clock=lambda: 5.0, retry_after=form)
    io = IncidentIOClient(sandbox, clock)
    await io.get("/v1/identity")
    response = await io.http.get("/v1/identity")
    answer = response.json()
    assert (response.status_code, answer["status"], answer["type"]) == (429, 429, "too_many_requests")
    assert response.headers.get("retry-after") == header
    expected = {"name": "Sandbox key", "limit": 1, "remaining": 0, "retry_after": body}
    assert answer["rate_limit"] == expected
    await io.http.aclose()


async def test_a_narrow_limit_is_told_by_its_own_name(clock):
    """The bucket in the body is that of the operation."""
    operation = "POST /v3/catalog_entries/actions/bulk_update"
    sandbox = Sandbox(now=clock, class_rules={"incident-io": {operation: RateRule(1, 1.0)}}, clock=lambda: 5.0)
    io = IncidentIOClient(sandbox, clock)
    await io.post("/v3/catalog_entries/actions/bulk_update", {}, 422)
    answer = await io.post("/v3/catalog_entries/actions/bulk_update", {}, 429)
    assert (answer["rate_limit"]["name"], answer["rate_limit"]["limit"]) == (operation, 60)
    await io.http.aclose()


async def test_a_missing_key_has_the_documented_code(io):
    """401 with `missing_authorization_material`."""
    response = await io.http.get("/v1/identity", headers={"Authorization": ""})
    answer = response.json()
    assert (response.status_code, answer["type"]) == (401, "authentication_error")
    assert answer["errors"][0]["code"] == "missing_authorization_material"


async def test_every_error_has_a_request_id_of_its_own(io):
    """Support asks for it."""
    first, second = [await io.send("GET", "/v1/severities/gone", status=404) for _ in range(2)]
    assert first["request_id"] != second["request_id"]


async def test_a_problem_has_field_and_pointer(io):
    """Dotted and as JSON pointer."""
    answer = await io.send("POST", "/v1/severities", {"description": "d"}, 422)
    assert answer["errors"][0]["source"] == {"field": "name", "pointer": "/name"}
