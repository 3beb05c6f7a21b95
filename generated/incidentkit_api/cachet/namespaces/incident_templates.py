# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import incident_templates as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.incident_template import IncidentTemplate
    from ..models.incident_template_list_result import IncidentTemplateListResult
    from ..models.incident_template_result import IncidentTemplateResult
    from ..models.incident_templates_create_payload import IncidentTemplatesCreatePayload
    from ..models.incident_templates_list_filter import IncidentTemplatesListFilter
    from ..models.incident_templates_update_payload import IncidentTemplatesUpdatePayload


class IncidentTemplates:
    """Texts for incident messages.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: IncidentTemplatesListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> IncidentTemplateListResult:
        """List incident templates

        Paged by number, without a total.

        Sent as `GET /api/incident-templates`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, slug, id. A minus in front turns it round.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.incident_templates_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: IncidentTemplatesListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[IncidentTemplate]:
        """List incident templates, page after page

        Paged by number, without a total.

        Sent as `GET /api/incident-templates`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, slug, id. A minus in front turns it round.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentTemplate], str | None]:
            _answer = await self.list(
                filter_=filter_, sort=sort, per_page=per_page, page=page if _position is None else int(_position)
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentTemplatesCreatePayload) -> IncidentTemplateResult:
        """Create an incident template

        Slugs are not kept unique; a repeat makes a second one. Needs the ability `incident-
        templates.manage`.

        Sent as `POST /api/incident-templates`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incident_templates_create.asyncio_detailed, body=body)

    async def show(self, incident_template_id: int) -> IncidentTemplateResult:
        """Show an incident template

        Sent as `GET /api/incident-templates/{incident_template_id}`.

        Args:
            incident_template_id: The incident template.
        """
        return await self._caller.call(
            _operations.incident_templates_show.asyncio_detailed, incident_template_id=incident_template_id
        )

    async def update(
        self, incident_template_id: int, *, body: IncidentTemplatesUpdatePayload
    ) -> IncidentTemplateResult:
        """Change an incident template

        Send the slug every time: it is rewritten even when left out. Needs the ability `incident-
        templates.manage`.

        Sent as `PUT /api/incident-templates/{incident_template_id}`. A repeat changes nothing more.

        Args:
            incident_template_id: The incident template.
        """
        return await self._caller.call(
            _operations.incident_templates_update.asyncio_detailed, incident_template_id=incident_template_id, body=body
        )

    async def delete(self, incident_template_id: int) -> None:
        """Delete an incident template

        A repeat answers 404. Needs the ability `incident-templates.delete`.

        Sent as `DELETE /api/incident-templates/{incident_template_id}`. A repeat changes nothing more.

        Args:
            incident_template_id: The incident template.
        """
        return await self._caller.call(
            _operations.incident_templates_delete.asyncio_detailed, incident_template_id=incident_template_id
        )
