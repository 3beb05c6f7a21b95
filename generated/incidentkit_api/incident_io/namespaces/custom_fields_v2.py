# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import custom_fields_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.custom_fields_create_payload_v2 import CustomFieldsCreatePayloadV2
    from ..models.custom_fields_create_result_v2 import CustomFieldsCreateResultV2
    from ..models.custom_fields_list_result_v2 import CustomFieldsListResultV2
    from ..models.custom_fields_show_result_v2 import CustomFieldsShowResultV2
    from ..models.custom_fields_update_payload_v2 import CustomFieldsUpdatePayloadV2
    from ..models.custom_fields_update_result_v2 import CustomFieldsUpdateResultV2


class CustomFieldsV2:
    """Fields an organisation adds to its incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> CustomFieldsListResultV2:
        """List custom fields

        All of them, without their options. Not paged. Needs the scope `custom_fields.view`.

        Sent as `GET /v2/custom_fields`.
        """
        return await self._caller.call(_operations.custom_fields_v2_list.asyncio_detailed)

    async def create(self, *, body: CustomFieldsCreatePayloadV2) -> CustomFieldsCreateResultV2:
        """Create a custom field

        The kind of field is chosen here for good. Not idempotent: look for the name first. Needs the scope
        `organisation_settings.update`.

        Sent as `POST /v2/custom_fields`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.custom_fields_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> CustomFieldsShowResultV2:
        """Show a custom field

        Needs the scope `custom_fields.view`.

        Sent as `GET /v2/custom_fields/{id}`.
        """
        return await self._caller.call(_operations.custom_fields_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: CustomFieldsUpdatePayloadV2) -> CustomFieldsUpdateResultV2:
        """Update a custom field

        Needs the scope `organisation_settings.update`.

        Sent as `PUT /v2/custom_fields/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.custom_fields_v2_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a custom field

        A repeat answers 404. Needs the scope `organisation_settings.update`.

        Sent as `DELETE /v2/custom_fields/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.custom_fields_v2_delete.asyncio_detailed, id=id)
