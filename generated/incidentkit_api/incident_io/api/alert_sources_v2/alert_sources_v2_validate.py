# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import to_wire as _to_wire

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.alert_sources_validate_payload_v2 import AlertSourcesValidatePayloadV2


def _get_kwargs(*, body: AlertSourcesValidatePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/alert_sources/actions/validate",
        "extensions": {"operation": "POST /v2/alert_sources/actions/validate"},
    }
    _request["json"] = _to_wire(body)
    return _request


async def asyncio_detailed(*, client: AuthenticatedClient, body: AlertSourcesValidatePayloadV2) -> Response[None]:
    """Check the configuration of an alert source

    Stores nothing; 422 says what is wrong. Needs the scope `alert_sources.view`.

    Sent as `POST /v2/alert_sources/actions/validate`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, no_body)
