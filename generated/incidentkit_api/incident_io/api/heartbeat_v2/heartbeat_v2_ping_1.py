# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import headers as _headers
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient, Client
    from ....shared.types import Response


def _get_kwargs(
    alert_source_config_id: str, *, token: str | Unset = UNSET, authorization: str | Unset = UNSET
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/heartbeat/{alert_source_config_id}/ping".format(
            alert_source_config_id=_path_segment("alert_source_config_id", alert_source_config_id)
        ),
        "extensions": {"operation": "GET /v2/heartbeat/{alert_source_config_id}/ping"},
    }
    _params = _query({"token": token})
    if _params:
        _request["params"] = _params
    _request["headers"] = _headers({"authorization": authorization})
    return _request


async def asyncio_detailed(
    alert_source_config_id: str,
    *,
    client: AuthenticatedClient | Client,
    token: str | Unset = UNSET,
    authorization: str | Unset = UNSET,
) -> Response[None]:
    """Send a sign of life by GET

    The same as by POST, for callers that can only fetch an address.

    Sent as `GET /v2/heartbeat/{alert_source_config_id}/ping`.

    Args:
        token: Token of the alert source, if it is not in the `Authorization` header.
        authorization: Token of the alert source, as `Bearer TOKEN`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(alert_source_config_id=alert_source_config_id, token=token, authorization=authorization)
    return await _send(client, _request, no_body, anonymous=True)
