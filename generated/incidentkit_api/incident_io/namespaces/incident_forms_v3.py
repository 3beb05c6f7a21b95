# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incident_forms_v3 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.incident_form_v3 import IncidentFormV3
    from ..models.incident_forms_create_payload_v3 import IncidentFormsCreatePayloadV3
    from ..models.incident_forms_create_result_v3 import IncidentFormsCreateResultV3
    from ..models.incident_forms_list_result_v3 import IncidentFormsListResultV3
    from ..models.incident_forms_show_result_v3 import IncidentFormsShowResultV3
    from ..models.incident_forms_update_payload_v3 import IncidentFormsUpdatePayloadV3
    from ..models.incident_forms_update_result_v3 import IncidentFormsUpdateResultV3


class IncidentFormsV3:
    """What people are asked when they declare, update or close an incident.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> IncidentFormsListResultV3:
        """List incident forms

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v3/incident_forms`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.incident_forms_v3_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> Pages[IncidentFormV3]:
        """List incident forms, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v3/incident_forms`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentFormV3], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.incident_forms
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentFormsCreatePayloadV3) -> IncidentFormsCreateResultV3:
        """Create an incident form

        Not idempotent.

        Sent as `POST /v3/incident_forms`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incident_forms_v3_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> IncidentFormsShowResultV3:
        """Show an incident form

        Sent as `GET /v3/incident_forms/{id}`.
        """
        return await self._caller.call(_operations.incident_forms_v3_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: IncidentFormsUpdatePayloadV3) -> IncidentFormsUpdateResultV3:
        """Update an incident form

        Replaces the whole form.

        Sent as `PUT /v3/incident_forms/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_forms_v3_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an incident form

        A repeat answers 404.

        Sent as `DELETE /v3/incident_forms/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_forms_v3_delete.asyncio_detailed, id=id)
