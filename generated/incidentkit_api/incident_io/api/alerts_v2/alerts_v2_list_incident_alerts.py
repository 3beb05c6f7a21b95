# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.alerts_list_incident_alerts_result_v2 import AlertsListIncidentAlertsResultV2


def _get_kwargs(
    *, page_size: int = 25, after: str | Unset = UNSET, alert_id: str | Unset = UNSET, incident_id: str | Unset = UNSET
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/incident_alerts",
        "extensions": {"operation": "GET /v2/incident_alerts"},
    }
    _params = _query({"page_size": page_size, "after": after, "alert_id": alert_id, "incident_id": incident_id})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> AlertsListIncidentAlertsResultV2 | None:
    return parse_json(content, _models.AlertsListIncidentAlertsResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int = 25,
    after: str | Unset = UNSET,
    alert_id: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
) -> Response[AlertsListIncidentAlertsResultV2]:
    """List which alerts are related to which incidents

    Of one alert, of one incident, or all. Cursor-paged: 25 records per page unless told, 50 at most.
    Needs the scope `alerts.view`.

    Sent as `GET /v2/incident_alerts`.

    Args:
        page_size: Records per page.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        alert_id: Only of this alert.
        incident_id: Only of this incident.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(page_size=page_size, after=after, alert_id=alert_id, incident_id=incident_id)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int = 25,
    after: str | Unset = UNSET,
    alert_id: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
) -> AlertsListIncidentAlertsResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            page_size=page_size, after=after, alert_id=alert_id, incident_id=incident_id, client=client
        )
    ).parsed
