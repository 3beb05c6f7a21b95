# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import escalation_path_templates_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.escalation_path_template_v2 import EscalationPathTemplateV2
    from ..models.escalation_path_templates_create_payload_v2 import EscalationPathTemplatesCreatePayloadV2
    from ..models.escalation_path_templates_create_result_v2 import EscalationPathTemplatesCreateResultV2
    from ..models.escalation_path_templates_list_result_v2 import EscalationPathTemplatesListResultV2
    from ..models.escalation_path_templates_show_result_v2 import EscalationPathTemplatesShowResultV2
    from ..models.escalation_path_templates_update_payload_v2 import EscalationPathTemplatesUpdatePayloadV2
    from ..models.escalation_path_templates_update_result_v2 import EscalationPathTemplatesUpdateResultV2


class EscalationPathTemplatesV2:
    """Escalation paths with parameters, to be used by several teams.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, search: str | Unset = UNSET
    ) -> EscalationPathTemplatesListResultV2:
        """List escalation path templates

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/escalation_path_templates`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            search: Part of the name or text wanted.
        """
        return await self._caller.call(
            _operations.escalation_path_templates_v2_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            search=search,
        )

    def list_all(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, search: str | Unset = UNSET
    ) -> Pages[EscalationPathTemplateV2]:
        """List escalation path templates, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/escalation_path_templates`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            search: Part of the name or text wanted.
        """

        async def fetch(_position: str | None) -> tuple[_list[EscalationPathTemplateV2], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, search=search
            )
            _found = _answer.escalation_path_templates
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: EscalationPathTemplatesCreatePayloadV2) -> EscalationPathTemplatesCreateResultV2:
        """Create an escalation path template

        Not idempotent: look for the name first.

        Sent as `POST /v2/escalation_path_templates`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.escalation_path_templates_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> EscalationPathTemplatesShowResultV2:
        """Show an escalation path template

        Sent as `GET /v2/escalation_path_templates/{id}`.
        """
        return await self._caller.call(_operations.escalation_path_templates_v2_show.asyncio_detailed, id=id)

    async def update(
        self, id: str, *, body: EscalationPathTemplatesUpdatePayloadV2
    ) -> EscalationPathTemplatesUpdateResultV2:
        """Update an escalation path template

        Replaces the whole path.

        Sent as `PUT /v2/escalation_path_templates/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.escalation_path_templates_v2_update.asyncio_detailed, id=id, body=body
        )

    async def destroy(self, id: str) -> None:
        """Delete an escalation path template

        A repeat answers 404.

        Sent as `DELETE /v2/escalation_path_templates/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.escalation_path_templates_v2_destroy.asyncio_detailed, id=id)
