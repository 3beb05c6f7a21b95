# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import components as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.component import Component
    from ..models.component_list_result import ComponentListResult
    from ..models.component_result import ComponentResult
    from ..models.components_create_payload import ComponentsCreatePayload
    from ..models.components_list_filter import ComponentsListFilter
    from ..models.components_update_payload import ComponentsUpdatePayload


class Components:
    """Parts of the system and their status.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: ComponentsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ComponentListResult:
        """List components

        Paged by number, without a total. Disabled ones are left out unless asked for, those in hidden
        groups always.

        Sent as `GET /api/components`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, order, id. A minus in front turns it round. Unless told: id.
            include: Related records to add, joined by commas: group, incidents, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.components_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: ComponentsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[Component]:
        """List components, page after page

        Paged by number, without a total. Disabled ones are left out unless asked for, those in hidden
        groups always.

        Sent as `GET /api/components`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, order, id. A minus in front turns it round. Unless told: id.
            include: Related records to add, joined by commas: group, incidents, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[Component], str | None]:
            _answer = await self.list(
                filter_=filter_,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, *, body: ComponentsCreatePayload) -> ComponentResult:
        """Create a component

        Names are not unique and nothing keeps a repeat from making a second one. Needs the ability
        `components.manage`.

        Sent as `POST /api/components`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.components_create.asyncio_detailed, body=body)

    async def show(self, component_id: int, *, include: str | Unset = UNSET) -> ComponentResult:
        """Show a component

        Sent as `GET /api/components/{component_id}`.

        Args:
            component_id: The component.
            include: Related records to add, joined by commas: group, incidents, meta.
        """
        return await self._caller.call(
            _operations.components_show.asyncio_detailed, component_id=component_id, include=include
        )

    async def update(self, component_id: int, *, body: ComponentsUpdatePayload) -> ComponentResult:
        """Change a component

        Changes only the fields sent. No field can be set back to nothing. Needs the ability
        `components.manage`.

        Sent as `PUT /api/components/{component_id}`. A repeat changes nothing more.

        Args:
            component_id: The component.
        """
        return await self._caller.call(
            _operations.components_update.asyncio_detailed, component_id=component_id, body=body
        )

    async def delete(self, component_id: int) -> None:
        """Delete a component

        A repeat answers 404. Needs the ability `components.delete`.

        Sent as `DELETE /api/components/{component_id}`. A repeat changes nothing more.

        Args:
            component_id: The component.
        """
        return await self._caller.call(_operations.components_delete.asyncio_detailed, component_id=component_id)
