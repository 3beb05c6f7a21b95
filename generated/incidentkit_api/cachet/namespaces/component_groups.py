# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import component_groups as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.component_group import ComponentGroup
    from ..models.component_group_list_result import ComponentGroupListResult
    from ..models.component_group_result import ComponentGroupResult
    from ..models.component_groups_create_payload import ComponentGroupsCreatePayload
    from ..models.component_groups_list_filter import ComponentGroupsListFilter
    from ..models.component_groups_update_payload import ComponentGroupsUpdatePayload


class ComponentGroups:
    """Components shown together.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: ComponentGroupsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ComponentGroupListResult:
        """List component groups

        Paged by number, without a total.

        Sent as `GET /api/component-groups`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, id. A minus in front turns it round. Unless told: id.
            include: Related records to add, joined by commas: components, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.component_groups_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: ComponentGroupsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[ComponentGroup]:
        """List component groups, page after page

        Paged by number, without a total.

        Sent as `GET /api/component-groups`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, id. A minus in front turns it round. Unless told: id.
            include: Related records to add, joined by commas: components, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[ComponentGroup], str | None]:
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

    async def create(self, *, body: ComponentGroupsCreatePayload) -> ComponentGroupResult:
        """Create a component group

        Names are not unique and nothing keeps a repeat from making a second one. Fields the database fills
        in may be missing from the answer. Needs the ability `component-groups.manage`.

        Sent as `POST /api/component-groups`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.component_groups_create.asyncio_detailed, body=body)

    async def show(self, component_group_id: int, *, include: str | Unset = UNSET) -> ComponentGroupResult:
        """Show a component group

        Sent as `GET /api/component-groups/{component_group_id}`.

        Args:
            component_group_id: The component group.
            include: Related records to add, joined by commas: components, meta.
        """
        return await self._caller.call(
            _operations.component_groups_show.asyncio_detailed, component_group_id=component_group_id, include=include
        )

    async def update(self, component_group_id: int, *, body: ComponentGroupsUpdatePayload) -> ComponentGroupResult:
        """Change a component group

        Changes only the fields sent. Components are only ever added. Needs the ability `component-
        groups.manage`.

        Sent as `PUT /api/component-groups/{component_group_id}`. A repeat changes nothing more.

        Args:
            component_group_id: The component group.
        """
        return await self._caller.call(
            _operations.component_groups_update.asyncio_detailed, component_group_id=component_group_id, body=body
        )

    async def delete(self, component_group_id: int) -> None:
        """Delete a component group

        A repeat answers 404. Needs the ability `component-groups.delete`.

        Sent as `DELETE /api/component-groups/{component_group_id}`. A repeat changes nothing more.

        Args:
            component_group_id: The component group.
        """
        return await self._caller.call(
            _operations.component_groups_delete.asyncio_detailed, component_group_id=component_group_id
        )
