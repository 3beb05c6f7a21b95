# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import alert_sources_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.alert_sources_create_payload_v2 import AlertSourcesCreatePayloadV2
    from ..models.alert_sources_create_result_v2 import AlertSourcesCreateResultV2
    from ..models.alert_sources_list_result_v2 import AlertSourcesListResultV2
    from ..models.alert_sources_show_result_v2 import AlertSourcesShowResultV2
    from ..models.alert_sources_update_payload_v2 import AlertSourcesUpdatePayloadV2
    from ..models.alert_sources_update_result_v2 import AlertSourcesUpdateResultV2
    from ..models.alert_sources_validate_payload_v2 import AlertSourcesValidatePayloadV2


class AlertSourcesV2:
    """Where alerts come from.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> AlertSourcesListResultV2:
        """List alert sources

        Not paged. Needs the scope `alert_sources.view`.

        Sent as `GET /v2/alert_sources`.
        """
        return await self._caller.call(_operations.alert_sources_v2_list.asyncio_detailed)

    async def create(self, *, body: AlertSourcesCreatePayloadV2) -> AlertSourcesCreateResultV2:
        """Create an alert source

        Answers 200. The name must be new, so a repeat is refused. The answer carries the token that events
        are sent with. All writes to alert configuration share one lock: send one at a time. Needs the scope
        `alert_source.create`.

        Sent as `POST /v2/alert_sources`. One at a time. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.alert_sources_v2_create.asyncio_detailed, body=body)

    async def validate(self, *, body: AlertSourcesValidatePayloadV2) -> None:
        """Check the configuration of an alert source

        Stores nothing; 422 says what is wrong. Needs the scope `alert_sources.view`.

        Sent as `POST /v2/alert_sources/actions/validate`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_sources_v2_validate.asyncio_detailed, body=body)

    async def show(self, id: str) -> AlertSourcesShowResultV2:
        """Show an alert source

        Needs the scope `alert_sources.view`.

        Sent as `GET /v2/alert_sources/{id}`.
        """
        return await self._caller.call(_operations.alert_sources_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: AlertSourcesUpdatePayloadV2) -> AlertSourcesUpdateResultV2:
        """Update an alert source

        Replaces its configuration. The type stays. The more attributes its template has, the likelier a
        version clash: try again on 409. All writes to alert configuration share one lock: send one at a
        time. Needs the scope `alert_source.update`.

        Sent as `PUT /v2/alert_sources/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_sources_v2_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an alert source

        A repeat answers 404. All writes to alert configuration share one lock: send one at a time. Needs
        the scope `alert_source.destroy`.

        Sent as `DELETE /v2/alert_sources/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_sources_v2_delete.asyncio_detailed, id=id)
