# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incident_templates_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.incident_template_v1 import IncidentTemplateV1
    from ..models.incident_templates_create_payload_v1 import IncidentTemplatesCreatePayloadV1
    from ..models.incident_templates_create_result_v1 import IncidentTemplatesCreateResultV1
    from ..models.incident_templates_list_result_v1 import IncidentTemplatesListResultV1
    from ..models.incident_templates_show_result_v1 import IncidentTemplatesShowResultV1
    from ..models.incident_templates_update_payload_v1 import IncidentTemplatesUpdatePayloadV1
    from ..models.incident_templates_update_result_v1 import IncidentTemplatesUpdateResultV1
    from ..models.incident_templates_validate_payload_v1 import IncidentTemplatesValidatePayloadV1
    from ..models.incident_templates_validate_result_v1 import IncidentTemplatesValidateResultV1


class IncidentTemplatesV1:
    """Values an incident starts with.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> IncidentTemplatesListResultV1:
        """List incident templates

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v1/incident_templates`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.incident_templates_v1_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> Pages[IncidentTemplateV1]:
        """List incident templates, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v1/incident_templates`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentTemplateV1], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.incident_templates
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentTemplatesCreatePayloadV1) -> IncidentTemplatesCreateResultV1:
        """Create an incident template

        Not idempotent: look for the name first.

        Sent as `POST /v1/incident_templates`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incident_templates_v1_create.asyncio_detailed, body=body)

    async def validate(self, *, body: IncidentTemplatesValidatePayloadV1) -> IncidentTemplatesValidateResultV1:
        """Check an incident template

        Stores nothing. Warnings are answered, errors refused with 422.

        Sent as `POST /v1/incident_templates/actions/validate`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_templates_v1_validate.asyncio_detailed, body=body)

    async def show(self, id: str) -> IncidentTemplatesShowResultV1:
        """Show an incident template

        Sent as `GET /v1/incident_templates/{id}`.
        """
        return await self._caller.call(_operations.incident_templates_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: IncidentTemplatesUpdatePayloadV1) -> IncidentTemplatesUpdateResultV1:
        """Update an incident template

        Replaces the whole template.

        Sent as `PUT /v1/incident_templates/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_templates_v1_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete an incident template

        A repeat answers 404.

        Sent as `DELETE /v1/incident_templates/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_templates_v1_destroy.asyncio_detailed, id=id)
