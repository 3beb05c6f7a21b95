# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.types import UNSET, Unset
from ..api import alert_events_v2 as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...shared.caller import Caller
    from ..models.alert_events_create_http_payload_v2 import AlertEventsCreateHTTPPayloadV2
    from ..models.alert_events_create_http_result_v2 import AlertEventsCreateHTTPResultV2
    from ..models.alert_events_v2_create_http_query import AlertEventsV2CreateHttpQuery


class AlertEventsV2:
    """The way in for alerts over HTTP.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create_http(
        self,
        alert_source_config_id: str,
        *,
        body: AlertEventsCreateHTTPPayloadV2,
        token: str | Unset = UNSET,
        query: AlertEventsV2CreateHttpQuery | Mapping[str, Any] | Unset = UNSET,
        authorization: str | Unset = UNSET,
    ) -> AlertEventsCreateHTTPResultV2:
        """Send an alert event

        Goes to an HTTP alert source and carries the token of that source, in the `Authorization` header or
        as `token`, not an API key. Events with the same `deduplication_key` fold into one alert, which
        makes a repeat harmless; newly made sources require it. Answers 202 before the event is worked on.

        Sent as `POST /v2/alert_events/http/{alert_source_config_id}`. A repeat with the same
        `deduplication_key` is harmless; without one it may double the effect.

        Args:
            token: Token of the alert source, if it is not in the `Authorization` header.
            query: Further query parameters of any name; the template of the source can read them.
            authorization: Token of the alert source, as `Bearer TOKEN`.
        """
        return await self._caller.call(
            _operations.alert_events_v2_create_http.asyncio_detailed,
            alert_source_config_id=alert_source_config_id,
            body=body,
            token=token,
            query=query,
            authorization=authorization,
        )
