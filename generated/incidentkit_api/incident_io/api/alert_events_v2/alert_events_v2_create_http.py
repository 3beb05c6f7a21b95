# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import headers as _headers
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ....shared.encoding import to_wire as _to_wire
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....shared.client import AuthenticatedClient, Client
    from ....shared.types import Response
    from ...models.alert_events_create_http_payload_v2 import AlertEventsCreateHTTPPayloadV2
    from ...models.alert_events_create_http_result_v2 import AlertEventsCreateHTTPResultV2
    from ...models.alert_events_v2_create_http_query import AlertEventsV2CreateHttpQuery


def _get_kwargs(
    alert_source_config_id: str,
    *,
    body: AlertEventsCreateHTTPPayloadV2,
    token: str | Unset = UNSET,
    query: AlertEventsV2CreateHttpQuery | Mapping[str, Any] | Unset = UNSET,
    authorization: str | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/alert_events/http/{alert_source_config_id}".format(
            alert_source_config_id=_path_segment("alert_source_config_id", alert_source_config_id)
        ),
        "extensions": {"operation": "POST /v2/alert_events/http/{alert_source_config_id}"},
    }
    _params = _query({"token": token, "query": query}, spread=frozenset(("query",)))
    if _params:
        _request["params"] = _params
    _request["headers"] = _headers({"authorization": authorization})
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> AlertEventsCreateHTTPResultV2 | None:
    return parse_json(content, _models.AlertEventsCreateHTTPResultV2.from_dict)


async def asyncio_detailed(
    alert_source_config_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AlertEventsCreateHTTPPayloadV2,
    token: str | Unset = UNSET,
    query: AlertEventsV2CreateHttpQuery | Mapping[str, Any] | Unset = UNSET,
    authorization: str | Unset = UNSET,
) -> Response[AlertEventsCreateHTTPResultV2]:
    """Send an alert event

    Goes to an HTTP alert source and carries the token of that source, in the `Authorization` header or
    as `token`, not an API key. Events with the same `deduplication_key` fold into one alert, which
    makes a repeat harmless; newly made sources require it. Answers 202 before the event is worked on.

    Sent as `POST /v2/alert_events/http/{alert_source_config_id}`.

    Args:
        token: Token of the alert source, if it is not in the `Authorization` header.
        query: Further query parameters of any name; the template of the source can read them.
        authorization: Token of the alert source, as `Bearer TOKEN`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        alert_source_config_id=alert_source_config_id, body=body, token=token, query=query, authorization=authorization
    )
    return await _send(client, _request, _parse_response, anonymous=True)


async def asyncio(
    alert_source_config_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AlertEventsCreateHTTPPayloadV2,
    token: str | Unset = UNSET,
    query: AlertEventsV2CreateHttpQuery | Mapping[str, Any] | Unset = UNSET,
    authorization: str | Unset = UNSET,
) -> AlertEventsCreateHTTPResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            alert_source_config_id=alert_source_config_id,
            body=body,
            token=token,
            query=query,
            authorization=authorization,
            client=client,
        )
    ).parsed
