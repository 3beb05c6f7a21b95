"""From answers to bodies and errors."""

from __future__ import annotations

import httpx
import pytest
import respx
from incidentkit_api.dx.api.incidents import incidents_upsert
from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_destroy_entry, catalog_v3_show_entry
from incidentkit_api.incident_io.api.severities_v1 import severities_v1_list

from incidentkit import DX, Cachet, IncidentIO, errors
from incidentkit._http.retry import RetryPolicy

ONCE = RetryPolicy(attempts=1)
ENVELOPE = {
    "type": "validation_error",
    "status": 422,
    "request_id": "req-1",
    "errors": [{"code": "is_required", "message": "A name is required", "source": {"field": "name"}}],
}


@pytest.fixture
async def io():
    async with IncidentIO("key", retry=ONCE) as client:
        yield client


@pytest.fixture
def api():
    with respx.mock(base_url="https://api.incident.io", assert_all_called=False) as router:
        yield router


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (199, errors.APIError),
        (400, errors.ValidationError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (408, errors.ServerError),
        (409, errors.ConflictError),
        (418, errors.APIError),
        (422, errors.ValidationError),
        (429, errors.RateLimitedError),
        (500, errors.ServerError),
        (520, errors.ServerError),
        (999, errors.ServerError),
    ],
)
async def test_every_status_has_its_error(io: IncidentIO, api: respx.Router, status: int, kind: type) -> None:
    """The class goes by the status; operation, code, field and request id are told."""
    api.get("/v1/severities").respond(status, json=ENVELOPE)
    with pytest.raises(errors.APIError) as caught:
        await io.call(severities_v1_list.asyncio_detailed)
    error = caught.value
    assert type(error) is kind
    assert (error.provider, error.operation, error.status) == ("incident.io", "GET /v1/severities", status)
    assert (error.code, error.request_id, error.fields) == ("is_required", "req-1", {"name": ("A name is required",)})
    assert "\n" not in str(error)


async def test_a_missing_permission_names_the_scope(io: IncidentIO, api: respx.Router) -> None:
    """What the specification says the operation needs is in the message."""
    api.get("/v1/severities").respond(403, json=ENVELOPE)
    with pytest.raises(errors.PermissionDeniedError) as caught:
        await io.call(severities_v1_list.asyncio_detailed)
    assert caught.value.scopes
    assert caught.value.scopes[0] in str(caught.value)


@pytest.mark.parametrize("status", [200, 404, 502])
async def test_a_page_that_is_not_the_apis_says_so(io: IncidentIO, api: respx.Router, status: int) -> None:
    """HTML instead of JSON points to base_url and proxies, whatever its status."""
    api.get("/v1/severities").respond(status, html="<h1>Login</h1>")
    with pytest.raises(errors.IncidentKitError, match=r"text/html.*base_url") as caught:
        await io.call(severities_v1_list.asyncio_detailed)
    assert isinstance(caught.value, errors.DecodeError if status == 200 else errors.APIError)


async def test_a_redirect_says_where_to(io: IncidentIO, api: respx.Router) -> None:
    """Redirects are not followed: the credential stays with the host it was given for."""
    api.get("/v1/severities").respond(301, headers={"Location": "https://elsewhere.example/"})
    with pytest.raises(errors.APIError, match=r"https://elsewhere\.example/; set base_url"):
        await io.call(severities_v1_list.asyncio_detailed)


async def test_a_missing_field_is_named_with_its_path(io: IncidentIO, api: respx.Router) -> None:
    """A success without a required field is a DecodeError with status and path."""
    api.get("/v3/catalog_entries/e").respond(200, json={"catalog_entry": {"id": "e"}, "catalog_type": {}})
    with pytest.raises(errors.DecodeError) as caught:
        await io.call(catalog_v3_show_entry.asyncio_detailed, "e")
    assert caught.value.path.startswith("catalog_entry.")
    assert (caught.value.operation, caught.value.status) == ("GET /v3/catalog_entries/{id}", 200)


async def test_an_operation_without_a_body_gives_none(io: IncidentIO, api: respx.Router) -> None:
    """204 is a success with nothing in it."""
    api.delete("/v3/catalog_entries/e").respond(204)
    assert await io.call(catalog_v3_destroy_entry.asyncio_detailed, "e") is None


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("not_authed", errors.AuthenticationError),
        ("invalid_timestamp", errors.ValidationError),
        ("deployment_not_found", errors.NotFoundError),
        ("reference_id_conflict", errors.ConflictError),
        ("never_heard_of", errors.ValidationError),
    ],
)
@pytest.mark.parametrize("status", [200, 422])
async def test_dx_refusals_go_by_their_code(code: str, kind: type, status: int) -> None:
    """`ok: false` is an error at 200 as at 422, and its code says which."""
    from incidentkit_api.dx.models import IncidentsUpsertPayload

    body = IncidentsUpsertPayload.from_dict({"reference_id": "r", "started_at": "2026-01-01T00:00:00Z"})
    with respx.mock(base_url="https://acme.getdx.net") as api:
        api.post("/api/incidents.upsert").respond(status, json={"ok": False, "error": code})
        async with DX("t", base_url="https://acme.getdx.net", retry=ONCE) as dx:
            with pytest.raises(errors.APIError) as caught:
                await dx.call(incidents_upsert.asyncio_detailed, body=body)
    assert type(caught.value) is kind
    assert caught.value.code == code


async def test_cachet_refusals_name_their_fields() -> None:
    """`errors` by field, nested names dotted."""
    with respx.mock(base_url="https://status.example.com") as api:
        api.post("/api/components").respond(
            422, json={"message": "The name is wrong.", "errors": {"components.1.id": ["It is missing."]}}
        )
        async with Cachet("1|t", base_url="https://status.example.com/api/", retry=ONCE) as cachet:
            with pytest.raises(errors.ValidationError, match=r"components\.1\.id: It is missing\."):
                await cachet.components.create(name="x")


async def test_the_raw_client_gives_every_answer(io: IncidentIO, api: respx.Router) -> None:
    """Through `raw` an error status is an answer like any other."""
    api.get("/v1/severities").respond(404, json=ENVELOPE)
    response = await severities_v1_list.asyncio_detailed(client=io.raw)
    assert (response.status_code, response.parsed) == (404, None)


async def test_an_unreachable_host_is_a_connect_error() -> None:
    """The message names the host."""

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    async with IncidentIO("key", retry=ONCE, transport=httpx.MockTransport(refuse)) as io:
        with pytest.raises(errors.ConnectError, match=r"api\.incident\.io"):
            await io.call(severities_v1_list.asyncio_detailed)
