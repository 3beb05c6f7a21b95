# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import custom_field_options_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.custom_field_option_v1 import CustomFieldOptionV1
    from ..models.custom_field_options_create_payload_v1 import CustomFieldOptionsCreatePayloadV1
    from ..models.custom_field_options_create_result_v1 import CustomFieldOptionsCreateResultV1
    from ..models.custom_field_options_list_result_v1 import CustomFieldOptionsListResultV1
    from ..models.custom_field_options_show_result_v1 import CustomFieldOptionsShowResultV1
    from ..models.custom_field_options_update_payload_v1 import CustomFieldOptionsUpdatePayloadV1
    from ..models.custom_field_options_update_result_v1 import CustomFieldOptionsUpdateResultV1


class CustomFieldOptionsV1:
    """The values a select field offers.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, custom_field_id: str
    ) -> CustomFieldOptionsListResultV1:
        """List the options of a field

        There is no filter by value: to find one, read all. Cursor-paged: 25 records per page unless told,
        250 at most. Needs the scope `custom_fields.view`.

        Sent as `GET /v1/custom_field_options`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            custom_field_id: The field whose options are listed.
        """
        return await self._caller.call(
            _operations.custom_field_options_v1_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            custom_field_id=custom_field_id,
        )

    def list_all(
        self, *, page_size: int = 250, after: str | Unset = UNSET, custom_field_id: str
    ) -> Pages[CustomFieldOptionV1]:
        """List the options of a field, page after page

        There is no filter by value: to find one, read all. Cursor-paged: 25 records per page unless told,
        250 at most. Needs the scope `custom_fields.view`.

        Sent as `GET /v1/custom_field_options`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            custom_field_id: The field whose options are listed.
        """

        async def fetch(_position: str | None) -> tuple[_list[CustomFieldOptionV1], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, custom_field_id=custom_field_id
            )
            _found = _answer.custom_field_options
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: CustomFieldOptionsCreatePayloadV1) -> CustomFieldOptionsCreateResultV1:
        """Create an option

        The value must be new to its field; a second one is refused, which makes a repeat harmless. Needs
        the scope `organisation_settings.update`.

        Sent as `POST /v1/custom_field_options`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.custom_field_options_v1_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> CustomFieldOptionsShowResultV1:
        """Show an option

        Needs the scope `custom_fields.view`.

        Sent as `GET /v1/custom_field_options/{id}`.
        """
        return await self._caller.call(_operations.custom_field_options_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: CustomFieldOptionsUpdatePayloadV1) -> CustomFieldOptionsUpdateResultV1:
        """Replace an option

        Value and sort key are both required. Needs the scope `organisation_settings.update`.

        Sent as `PUT /v1/custom_field_options/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.custom_field_options_v1_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an option

        A repeat answers 404. Needs the scope `organisation_settings.update`.

        Sent as `DELETE /v1/custom_field_options/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.custom_field_options_v1_delete.asyncio_detailed, id=id)
