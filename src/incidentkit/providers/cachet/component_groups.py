"""Cachet component groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.cachet.api.component_groups import (
    component_groups_create,
    component_groups_delete,
    component_groups_list,
    component_groups_show,
    component_groups_update,
)
from incidentkit_api.cachet.models.component_groups_create_payload import ComponentGroupsCreatePayload
from incidentkit_api.cachet.models.component_groups_list_filter import ComponentGroupsListFilter
from incidentkit_api.cachet.models.component_groups_update_payload import ComponentGroupsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.providers.cachet.arguments import status_value
from incidentkit.providers.cachet.external_keys import KEY
from incidentkit.providers.cachet.keyed import Keyed, Operations, Wanted, given
from incidentkit.providers.cachet.pages import PAGE_SIZE, next_page
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from incidentkit_api.cachet.models.component_group import ComponentGroup
    from incidentkit_api.cachet.models.component_group_visibility import ComponentGroupVisibility

    from incidentkit.providers.base import BaseClient


class ComponentGroups:
    """Cachet component groups, `c.component_groups`."""

    def __init__(self, client: BaseClient, keyed: Keyed[ComponentGroup] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Operations(self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None, include: str = "meta") -> Paginator[ComponentGroup]:
        """Groups in the order they were made, 100 a request.

        Args:
            filters: As the API names them; it knows `meta` (a mapping).
            include: Related records to add, joined by commas.
        """

        async def fetch(after: str | None) -> Page[ComponentGroup]:
            result = await self._client.call(
                component_groups_list.asyncio_detailed,
                filter_=ComponentGroupsListFilter.from_dict(filters) if filters else UNSET,
                include=include,
                sort="id",
                per_page=PAGE_SIZE,
                page=int(after or 1),
            )
            return Page(result.data, next_page(result, after))

        return Paginator(fetch)

    async def get(self, group_id: int | str, *, include: str = "meta") -> ComponentGroup:
        """One group by its number.

        Raises:
            NotFoundError: There is none that this token may see.
        """
        result = await self._client.call(component_groups_show.asyncio_detailed, int(group_id), include=include)
        return result.data

    async def find(self, *, key: str) -> ComponentGroup | None:
        """The group with this external key, or None."""
        return await self._keyed.find(key)

    async def create(
        self,
        *,
        name: str,
        order: int | Unset = UNSET,
        visible: bool | Unset = UNSET,
        collapsed: ComponentGroupVisibility | int | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[ComponentGroup]:
        """Create a group. A repeat makes a second one: `upsert` is the safe way.

        Args:
            name: At most 255 characters.
            order: Position, from 0.
            visible: Whether everyone sees it.
            collapsed: 0 expanded, 1 collapsed, 2 collapsed unless there is an incident.
            meta: Values of your own.

        Raises:
            OutcomeUnknownError: The connection broke after the request was sent; it may have been created.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted("", name, order, visible, collapsed, meta)
        body = {**wanted.fields, **given(meta=dict(wanted.meta) or None)}
        return UpsertResult(Outcome.CREATED, await self._create(body))

    async def upsert(
        self,
        *,
        key: str,
        name: str,
        order: int | Unset = UNSET,
        visible: bool | Unset = UNSET,
        collapsed: ComponentGroupVisibility | int | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[ComponentGroup]:
        """Create the group with this external key, change it, or leave it.

        The key is kept in the group's `meta`; other entries there stay. Arguments as for `create`; what is not given
        stays as it is. Components join a group by their own `component_group_id`.

        Args:
            key: Your stable id of the group.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the group.

        Raises:
            ConfigurationError: `key` is empty.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        return await self._keyed.upsert(_wanted(key, name, order, visible, collapsed, meta))

    async def index(self) -> ComponentGroups:
        """The same, knowing all groups beforehand: upserts then look nothing up. One request per 100."""
        return ComponentGroups(self._client, await self._keyed.indexed())

    async def delete(self, group_id: int | str) -> None:
        """Delete one group; its components stay.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(component_groups_delete.asyncio_detailed, int(group_id))

    def _search(self, key: str | None) -> AsyncIterator[ComponentGroup]:
        return aiter(self.list(filters={"meta": {KEY: key}} if key else None))

    async def _create(self, body: dict[str, Any]) -> ComponentGroup:
        payload = ComponentGroupsCreatePayload.from_dict(body)
        return (await self._client.call(component_groups_create.asyncio_detailed, body=payload)).data

    async def _update(self, group_id: str, body: dict[str, Any]) -> ComponentGroup:
        payload = ComponentGroupsUpdatePayload.from_dict(body)
        result = await self._client.call(component_groups_update.asyncio_detailed, int(group_id), body=payload)
        return result.data


def _current(group: ComponentGroup) -> dict[str, Any]:
    attributes = group.attributes.to_dict()
    return {
        "name": attributes.get("name"),
        "order": attributes.get("order"),
        "visible": attributes.get("visible") == 1,
        "collapsed": attributes.get("collapsed"),
    }


def _wanted(
    key: str,
    name: str,
    order: int | Unset,
    visible: bool | Unset,
    collapsed: int | Unset,
    meta: Mapping[str, Any] | Unset,
) -> Wanted:
    fields = given(name=name, order=order, visible=visible, collapsed=status_value(collapsed))
    return Wanted(key, fields, {}, {}, {} if isinstance(meta, Unset) else meta)
