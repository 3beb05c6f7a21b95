# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import alert_attributes_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.alert_attributes_create_payload_v2 import AlertAttributesCreatePayloadV2
    from ..models.alert_attributes_create_result_v2 import AlertAttributesCreateResultV2
    from ..models.alert_attributes_list_result_v2 import AlertAttributesListResultV2
    from ..models.alert_attributes_show_result_v2 import AlertAttributesShowResultV2
    from ..models.alert_attributes_update_payload_v2 import AlertAttributesUpdatePayloadV2
    from ..models.alert_attributes_update_result_v2 import AlertAttributesUpdateResultV2


class AlertAttributesV2:
    """Fields that alerts carry.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> AlertAttributesListResultV2:
        """List alert attributes

        Not paged. Needs the scope `alert_schema.view`.

        Sent as `GET /v2/alert_attributes`.
        """
        return await self._caller.call(_operations.alert_attributes_v2_list.asyncio_detailed)

    async def create(self, *, body: AlertAttributesCreatePayloadV2) -> AlertAttributesCreateResultV2:
        """Create an alert attribute

        The name must be new, so a repeat is refused. All writes to alert configuration share one lock: send
        one at a time. Needs the scope `alert_schema.update`.

        Sent as `POST /v2/alert_attributes`. One at a time. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.alert_attributes_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> AlertAttributesShowResultV2:
        """Show an alert attribute

        Needs the scope `alert_schema.view`.

        Sent as `GET /v2/alert_attributes/{id}`.
        """
        return await self._caller.call(_operations.alert_attributes_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: AlertAttributesUpdatePayloadV2) -> AlertAttributesUpdateResultV2:
        """Update an alert attribute

        All writes to alert configuration share one lock: send one at a time. Needs the scope
        `alert_schema.update`.

        Sent as `PUT /v2/alert_attributes/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_attributes_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete an alert attribute

        A repeat answers 404. All writes to alert configuration share one lock: send one at a time. Needs
        the scope `alert_schema.update`.

        Sent as `DELETE /v2/alert_attributes/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_attributes_v2_destroy.asyncio_detailed, id=id)
