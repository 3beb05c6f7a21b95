# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.types import UNSET, Unset
from ..api import custom_data as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.custom_data_delete_payload import CustomDataDeletePayload
    from ..models.custom_data_list_result import CustomDataListResult
    from ..models.custom_data_result import CustomDataResult
    from ..models.custom_data_row import CustomDataRow
    from ..models.custom_data_set_all_payload import CustomDataSetAllPayload
    from ..models.result import Result


class CustomData:
    """Values of your own beside the data of DX.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def delete(self, *, body: CustomDataDeletePayload) -> Result:
        """Delete a value

        By reference and key, or by ID.

        Sent as `POST /api/customData.delete`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.custom_data_delete.asyncio_detailed, body=body)

    async def delete_all_by_reference(self, *, reference: str) -> Result:
        """Delete all values of a reference

        Sent as `POST /api/customData.deleteAllByReference`. A repeat changes nothing more.

        Args:
            reference: What the values belong to.
        """
        return await self._caller.call(
            _operations.custom_data_delete_all_by_reference.asyncio_detailed, reference=reference
        )

    async def get(
        self, *, reference: str | Unset = UNSET, key: str | Unset = UNSET, id: int | Unset = UNSET
    ) -> CustomDataResult:
        """Show a value

        By reference and key, or by ID.

        Sent as `GET /api/customData.get`.

        Args:
            reference: What the value belongs to.
            key: Name of the value.
            id: Identifier of the stored value.
        """
        return await self._caller.call(
            _operations.custom_data_get.asyncio_detailed, reference=reference, key=key, id=id
        )

    async def get_all_by_reference(self, *, reference: str) -> CustomDataListResult:
        """List the values of a reference

        Not paged.

        Sent as `GET /api/customData.getAllByReference`.

        Args:
            reference: What the values belong to.
        """
        return await self._caller.call(
            _operations.custom_data_get_all_by_reference.asyncio_detailed, reference=reference
        )

    async def set(self, *, body: CustomDataRow) -> CustomDataResult:
        """Store a value

        Overwrites what the reference has under the key.

        Sent as `POST /api/customData.set`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.custom_data_set.asyncio_detailed, body=body)

    async def set_all(self, *, body: CustomDataSetAllPayload) -> CustomDataListResult:
        """Store values

        Overwrites what each reference has under each key. All rows or none: one malformed row has the whole
        call refused.

        Sent as `POST /api/customData.setAll`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.custom_data_set_all.asyncio_detailed, body=body)
