"""Alert events, for alert sources of the kind HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.api.alert_events_v2 import alert_events_v2_create_http
from incidentkit_api.incident_io.api.alert_sources_v2 import alert_sources_v2_show
from incidentkit_api.incident_io.models.alert_events_create_http_payload_v2 import AlertEventsCreateHTTPPayloadV2
from incidentkit_api.incident_io.models.alert_events_create_http_payload_v2_metadata import (
    AlertEventsCreateHTTPPayloadV2Metadata,
)
from incidentkit_api.incident_io.models.alert_events_create_http_payload_v2_status import (
    AlertEventsCreateHTTPPayloadV2Status,
)
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import require_text
from incidentkit.providers._upserting import KeyLocks
from incidentkit.settings import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit_api.incident_io.models.alert_events_create_http_result_v2 import AlertEventsCreateHTTPResultV2

    from incidentkit._http.client import BaseClient


class AlertEvents:
    """Events for HTTP alert sources, `io.alert_events`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._tokens: dict[str, Secret] = {}
        self._locks = KeyLocks()

    async def send(
        self,
        *,
        alert_source_id: str,
        deduplication_key: str,
        title: str,
        status: AlertEventsCreateHTTPPayloadV2Status | str = AlertEventsCreateHTTPPayloadV2Status.FIRING,
        description: str | Unset = UNSET,
        source_url: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> UpsertResult[AlertEventsCreateHTTPResultV2]:
        """Send an event: those with the same deduplication key become one alert of the source.

        An event goes with the token of its source, never with the API key.

        Args:
            alert_source_id: The source, of the kind `http`.
            deduplication_key: Your stable id of the alert; required, as without it a repeat would double the alert.
            title: What people see.
            status: `firing` or `resolved`.
            description: Markdown.
            source_url: The alert's page in its own system.
            metadata: Values of your own, for the source's template.
            token: The source's; asked for once by the API key, which may do so with the scope
                `alert_sources.view`, where not given.

        Returns:
            UPSERTED: the event is taken in now and worked on later, and the answer does not say what came of it.

        Raises:
            ConfigurationError: `deduplication_key` is empty, or the source shows no token.
            AuthenticationError: The token is not that of the source.
            NotFoundError: There is no such source.
            ValidationError: The API refuses a value.
        """
        require_text("alert event", "deduplication_key", deduplication_key)
        secret = await self._token(alert_source_id) if isinstance(token, Unset) else Secret(token)
        body = AlertEventsCreateHTTPPayloadV2(
            deduplication_key=deduplication_key,
            title=title,
            status=AlertEventsCreateHTTPPayloadV2Status(status),
            description=description,
            source_url=source_url,
            metadata=_metadata(metadata),
        )
        async with self._locks((alert_source_id, deduplication_key)):
            answer = await self._client.send(
                alert_events_v2_create_http.asyncio_detailed,
                alert_source_id,
                body=body,
                authorization=f"Bearer {secret.reveal()}",
            )
        return UpsertResult(Outcome.UPSERTED, answer.body, answer.request_id)

    async def _token(self, alert_source_id: str) -> Secret:
        async with self._locks(alert_source_id):
            if alert_source_id not in self._tokens:
                result = await self._client.call(alert_sources_v2_show.asyncio_detailed, alert_source_id)
                told = result.alert_source.secret_token
                if not isinstance(told, str) or not told:
                    raise ConfigurationError(
                        f"alert source {result.alert_source.name!r} shows no token: is it of the kind HTTP? If it is,"
                        " give its token"
                    )
                self._tokens[alert_source_id] = Secret(told)
            return self._tokens[alert_source_id]


def _metadata(values: Mapping[str, Any] | Unset) -> AlertEventsCreateHTTPPayloadV2Metadata | Unset:
    return values if isinstance(values, Unset) else AlertEventsCreateHTTPPayloadV2Metadata.from_dict(values)
