from __future__ import annotations

import datetime as dt

import httpx
import pytest
from incidentkit_api.cachet.api.components import components_list
from incidentkit_api.incident_io import AuthenticatedClient
from incidentkit_api.incident_io.api.alert_events_v2 import alert_events_v2_create_http
from incidentkit_api.incident_io.api.alerts_v2 import alerts_v2_list
from incidentkit_api.incident_io.api.heartbeat_v2 import heartbeat_v2_ping
from incidentkit_api.incident_io.api.incidents_v2 import incidents_v2_list
from incidentkit_api.incident_io.models import (
    AlertEventsCreateHTTPPayloadV2,
    AlertEventsCreateHTTPPayloadV2Status,
    IncidentsV2ListStatus,
)


class Server:
    """Refuses every request, and remembers the last."""

    def __init__(self) -> None:
        self.request = httpx.Request("GET", "http://none")
        http = httpx.AsyncClient(
            base_url="https://api.example.com",
            headers={"Authorization": "Bearer key"},
            transport=httpx.MockTransport(self._answer),
        )
        self.client = AuthenticatedClient("https://api.example.com", token="key").set_async_httpx_client(http)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return httpx.Response(404)

    def query(self) -> list[tuple[str, str]]:
        return list(self.request.url.params.multi_items())


@pytest.fixture
def server() -> Server:
    return Server()


async def test_operators_take_one_value_or_several(server):
    """A list repeats the operator, one value stands alone, and the generated model does as the mapping does."""
    for status in ({"one_of": ["01A", "01B"]}, IncidentsV2ListStatus.from_dict({"one_of": ["01A", "01B"]})):
        await incidents_v2_list.asyncio_detailed(
            client=server.client, status=status, mode={"one_of": "standard"}, severity={"gte": "01S"}
        )
        assert server.query() == [
            ("status[one_of]", "01A"),
            ("status[one_of]", "01B"),
            ("severity[gte]", "01S"),
            ("mode[one_of]", "standard"),
        ]


async def test_filters_by_id_nest(server):
    """Custom fields and roles are named by id, each with its own operators."""
    await incidents_v2_list.asyncio_detailed(
        client=server.client,
        custom_field={"01F": {"one_of": ["01X", "01Y"]}, "01G": {"not_in": "01Z"}},
        incident_role={"01R": {"is_set": True}},
    )
    assert server.query() == [
        ("incident_role[01R][is_set]", "true"),
        ("custom_field[01F][one_of]", "01X"),
        ("custom_field[01F][one_of]", "01Y"),
        ("custom_field[01G][not_in]", "01Z"),
    ]


async def test_filters_by_time_take_ranges_and_moments(server):
    """A range is one text with a tilde; a moment is written with its offset."""
    await incidents_v2_list.asyncio_detailed(
        client=server.client,
        created_at={"date_range": "2026-01-01~2026-01-31"},
        updated_at={"gte": dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC), "lte": dt.date(2026, 2, 1)},
    )
    assert server.query() == [
        ("created_at[date_range]", "2026-01-01~2026-01-31"),
        ("updated_at[gte]", "2026-01-02T03:00:00Z"),
        ("updated_at[lte]", "2026-02-01"),
    ]


async def test_flags_are_words(server):
    """A flag is `true` or `false`, by an operator that is a word of Python as well."""
    await alerts_v2_list.asyncio_detailed(client=server.client, has_notes={"is": False})
    assert ("has_notes[is]", "false") in server.query()


async def test_cachet_has_one_filter(server):
    """Cachet's filters are fields of one parameter, values of `meta` by key."""
    await components_list.asyncio_detailed(
        client=server.client, filter_={"status": "1,2", "meta": {"team": "web"}}, per_page=100
    )
    assert server.query() == [("filter[status]", "1,2"), ("filter[meta][team]", "web"), ("per_page", "100")]


async def test_parameters_of_any_name_stand_alone(server):
    """Further parameters of an alert event go out under their own names, beside the token."""
    body = AlertEventsCreateHTTPPayloadV2(title="t", status=AlertEventsCreateHTTPPayloadV2Status.FIRING)
    await alert_events_v2_create_http.asyncio_detailed(
        "01S", client=server.client, body=body, token="source", query={"team": "web", "tag": ["a", "b"]}
    )
    assert server.query() == [("token", "source"), ("team", "web"), ("tag", "a"), ("tag", "b")]


async def test_an_operation_without_security_gets_no_credential(server):
    """The API key stays here where the operation takes none; a token given for the call goes out."""
    await heartbeat_v2_ping.asyncio_detailed("01S", client=server.client)
    assert "authorization" not in server.request.headers
    await heartbeat_v2_ping.asyncio_detailed("01S", client=server.client, authorization="Bearer source")
    assert server.request.headers["authorization"] == "Bearer source"
