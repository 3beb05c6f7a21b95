from __future__ import annotations

import datetime as dt
import json
from importlib import import_module

import httpx
import pytest
from incidentkit_api.incident_io import AuthenticatedClient
from incidentkit_api.shared.decoding import DecodeError
from incidentkit_api.shared.types import File

BASE = "https://sample.example.com"


class Server:
    """Answers every request alike, and remembers it."""

    def __init__(self, status: int = 200, **answer):
        self.requests: list[httpx.Request] = []
        self.answer = lambda: httpx.Response(status, **answer)

    def client(self) -> AuthenticatedClient:
        http = httpx.AsyncClient(base_url=BASE, transport=httpx.MockTransport(self._handle))
        return AuthenticatedClient(BASE, token="t").set_async_httpx_client(http)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer()

    def query(self) -> list[tuple[str, str]]:
        return list(self.requests[-1].url.params.multi_items())


@pytest.fixture
def things(sample):
    return sample.api.things_v1


async def test_a_success_is_parsed(things, wire):
    """The body of the documented status is parsed; headers and content stay at hand."""
    server = Server(json=wire, headers={"X-Request-Id": "r1"})
    response = await things.things_v1_show.asyncio_detailed("1", client=server.client())
    assert response.status_code == 200
    assert response.parsed.id == "1"
    assert response.headers["x-request-id"] == "r1"
    assert json.loads(response.content) == wire
    assert (await things.things_v1_show.asyncio("1", client=server.client())).id == "1"


@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 299])
async def test_every_success_with_one_documented_form_is_parsed(things, wire, status):
    """Servers differ in 200, 201 and 202; the one documented form stands for all."""
    response = await things.things_v1_show.asyncio_detailed("1", client=Server(status, json=wire).client())
    assert response.status_code == status
    assert response.parsed.id == "1"


@pytest.mark.parametrize(
    ("status", "body", "parsed"),
    [(200, "thing", "Thing"), (202, "problem", "Problem"), (201, "thing", None), (206, "problem", None)],
)
async def test_two_documented_forms_are_told_apart_by_status(sample, wire, status, body, parsed):
    """Where two successes differ in form, only a documented status tells which; others stay unparsed."""
    content = {"thing": wire, "problem": {"message": "later"}}[body]
    client = Server(status, json=content).client()
    response = await sample.api.answers.answers_get.asyncio_detailed(client=client)
    assert (None if response.parsed is None else type(response.parsed).__name__) == parsed


@pytest.mark.parametrize("status", [100, 199, 300, 304, 400, 401, 404, 422, 429, 499, 500, 503, 520, 599, 600, 999])
async def test_any_other_status_is_a_response(things, status):
    """A status that is no success, also one nobody documents, is an answer with an int and without a parsed body."""
    client = Server(status, content=b"<html>no JSON here</html>").client()
    response = await things.things_v1_show.asyncio_detailed("1", client=client)
    assert (type(response.status_code), response.status_code, response.parsed) == (int, status, None)
    assert response.content == b"<html>no JSON here</html>"
    assert await things.things_v1_show.asyncio("1", client=client) is None


@pytest.mark.parametrize("status", [200, 201, 204, 205])
async def test_an_empty_success_is_no_error(things, status):
    """A success without a body has nothing to parse."""
    response = await things.things_v1_show.asyncio_detailed("1", client=Server(status).client())
    assert (response.status_code, response.parsed) == (status, None)


async def test_an_operation_without_a_body_ignores_one(things):
    """Where no body is documented, whatever comes is left unparsed."""
    response = await things.things_v1_delete.asyncio_detailed("1", client=Server(200, content=b"ok").client())
    assert (response.content, response.parsed) == (b"ok", None)
    assert not hasattr(things.things_v1_delete, "asyncio")


async def test_a_success_that_is_not_json_is_a_decode_error(things):
    """HTML where JSON is promised is a DecodeError at `$`, with the answer at hand."""
    client = Server(200, content=b"<html>", headers={"x-request-id": "r2"}).client()
    with pytest.raises(DecodeError) as caught:
        await things.things_v1_show.asyncio_detailed("1", client=client)
    assert caught.value.path == "$"
    assert caught.value.response.status_code == 200
    assert caught.value.response.headers["x-request-id"] == "r2"


async def test_a_success_without_a_required_field_is_a_decode_error(things, wire):
    """A body that breaks its promise names the field."""
    wire["parts"] = [{"size": 1}]
    with pytest.raises(DecodeError) as caught:
        await things.things_v1_show.asyncio_detailed("1", client=Server(json=wire).client())
    assert caught.value.path == "parts.0.name"


async def test_a_binary_body_is_a_file(things):
    """A binary success is given as it came."""
    client = Server(content=b"\x00\xff").client()
    parsed = await things.things_v1_picture.asyncio("1", client=client)
    assert isinstance(parsed, File)
    assert parsed.payload.read() == b"\x00\xff"


async def test_every_request_carries_its_operation(things, wire):
    """Method and path template travel beside the request, and its answer's extensions come back."""
    server = Server(json=wire, extensions={"noted": 1})
    response = await things.things_v1_show.asyncio_detailed("1", client=server.client())
    assert server.requests[-1].extensions["operation"] == "GET /v1/things/{thing_id}"
    assert response.extensions["noted"] == 1


async def test_filters_travel_in_brackets(things):
    """Objects become bracketed names to any depth; lists repeat them; plain mappings and models do alike."""
    server = Server(json={"things": []})
    model = import_module("sample_api.sample.models").ThingsV1ListStatus.from_dict({"one_of": ["a", "b"]})
    for status in ({"one_of": ["a", "b"]}, model):
        await things.things_v1_list.asyncio_detailed(
            client=server.client(),
            status=status,
            custom_field={"01F": {"one_of": ["x"]}, "01G": {"not_in": ("y", "z")}},
        )
        assert server.query() == [
            ("page_size", "25"),
            ("status[one_of]", "a"),
            ("status[one_of]", "b"),
            ("custom_field[01F][one_of]", "x"),
            ("custom_field[01G][not_in]", "y"),
            ("custom_field[01G][not_in]", "z"),
        ]


async def test_query_values_have_their_text(things, sample):
    """Enums, moments, joined lists and bracketed names are written as the API reads them."""
    server = Server(json={"things": []})
    await things.things_v1_list.asyncio_detailed(
        client=server.client(),
        page_size=5,
        sort=sample.models.ThingsV1ListSort.OLDEST,
        filter_name="a,b & c",
        include=["parts", "owner"],
        since=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
        x_trace="t1",
    )
    assert server.query() == [
        ("page_size", "5"),
        ("sort", "oldest"),
        ("filter[name]", "a,b & c"),
        ("include", "parts,owner"),
        ("since", "2026-01-02T00:00:00Z"),
    ]
    assert server.requests[-1].headers["x-trace"] == "t1"


async def test_what_is_not_given_is_not_sent(things):
    """Unset parameters leave no trace in query or headers; a required one has its documented default."""
    server = Server(json={"things": []})
    await things.things_v1_list.asyncio_detailed(client=server.client())
    assert server.query() == [("page_size", "25")]
    assert "x-trace" not in server.requests[-1].headers


async def test_a_request_without_parameters_has_no_query(sample):
    """No question mark is sent for nothing."""
    server = Server(status=500)
    await sample.api.answers.answers_get.asyncio_detailed(client=server.client())
    assert str(server.requests[-1].url) == f"{BASE}/v1/answers"


async def test_a_body_is_sent_as_json(things, sample, wire):
    """The payload model becomes the JSON body."""
    server = Server(201, json=wire)
    payload = sample.models.ThingPayload(name="x", due=None)
    await things.things_v1_create.asyncio_detailed(client=server.client(), body=payload)
    assert json.loads(server.requests[-1].content) == {"name": "x", "due": None}
    assert server.requests[-1].headers["content-type"] == "application/json"


@pytest.mark.parametrize(("given", "sent"), [("a/b?c#d", "a%2Fb%3Fc%23d"), ("ü", "%C3%BC"), ("...", "...")])
async def test_path_segments_are_quoted(things, wire, given, sent):
    """A path parameter stays one segment, whatever it holds."""
    server = Server(json=wire)
    await things.things_v1_show.asyncio_detailed(given, client=server.client())
    assert server.requests[-1].url.raw_path.decode() == f"/v1/things/{sent}"


@pytest.mark.parametrize("given", ["", ".", ".."])
async def test_a_segment_that_leads_elsewhere_is_refused(things, given):
    """An empty or dotted id would address another resource (DELETE on the collection): nothing is sent."""
    server = Server()
    with pytest.raises(ValueError, match="thing_id must name one resource"):
        await things.things_v1_delete.asyncio_detailed(given, client=server.client())
    assert not server.requests


def test_only_secured_operations_demand_a_credential(things):
    """An operation without security takes either client, the others an authenticated one."""
    annotations = things.things_v1_show.asyncio_detailed.__annotations__
    assert annotations["client"] == "AuthenticatedClient"
    assert things.things_v1_picture.asyncio_detailed.__annotations__["client"] == "AuthenticatedClient | Client"


def test_no_synchronous_function_is_generated(things):
    """The clients are asynchronous only."""
    assert not {"sync", "sync_detailed"} & set(dir(things.things_v1_show))
