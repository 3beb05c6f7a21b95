"""Components and component groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.component_groups import (
    component_groups_create,
    component_groups_delete,
    component_groups_list,
    component_groups_show,
    component_groups_update,
)
from incidentkit_api.cachet.api.components import (
    components_create,
    components_delete,
    components_list,
    components_show,
    components_update,
)
from incidentkit_api.cachet.models.component_groups_create_payload import ComponentGroupsCreatePayload
from incidentkit_api.cachet.models.component_groups_update_payload import ComponentGroupsUpdatePayload
from incidentkit_api.cachet.models.components_create_payload import ComponentsCreatePayload
from incidentkit_api.cachet.models.components_update_payload import ComponentsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.providers._arguments import as_object, body_of, sent
from incidentkit.providers._upserting import created
from incidentkit.providers.cachet._arguments import entries, paginate, shown, status_value, word
from incidentkit.providers.cachet._keyed import KEY, ExternalKeys, Keyed, Kind, Wanted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from incidentkit_api.cachet.models.component import Component
    from incidentkit_api.cachet.models.component_group import ComponentGroup
    from incidentkit_api.cachet.models.component_group_visibility import ComponentGroupVisibility
    from incidentkit_api.cachet.models.component_status import ComponentStatus
    from incidentkit_api.cachet.models.resource_order_column import ResourceOrderColumn
    from incidentkit_api.cachet.models.resource_order_direction import ResourceOrderDirection

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Paginator
    from incidentkit._results import UpsertResult


_WHAT: Final = "Cachet component"


class Components:
    """Cachet components, `c.components`."""

    def __init__(self, client: BaseClient, keyed: Keyed[Component] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, ExternalKeys(), self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None, include: str = "meta,group") -> Paginator[Component]:
        """Components in the order they were made, 100 a request; enabled ones unless `filters` says otherwise.

        Args:
            filters: As the API names them: `name`, `status`, `enabled`, `meta` (a mapping).
            include: Related records to add, joined by commas.
        """
        return paginate(
            self._client, components_list.asyncio_detailed, lambda page: page.data, filters=filters, include=include
        )

    async def get(self, component_id: int | str, *, include: str = "meta,group") -> Component:
        """One component by its number.

        Raises:
            NotFoundError: There is none that this token may see.
        """
        result = await self._client.call(components_show.asyncio_detailed, int(component_id), include=include)
        return result.data

    async def find(self, *, key: str) -> Component | None:
        """The component with this external key, enabled or not, or None. Those in hidden groups are never shown."""
        return await self._keyed.find(key)

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        status: ComponentStatus | int | Unset = UNSET,
        link: str | Unset = UNSET,
        order: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        component_group_id: int | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Component]:
        """Create a component. A repeat makes a second one: `upsert` is the safe way.

        Args:
            name: At most 255 characters.
            description: What it is.
            status: 1 operational, 2 performance issues, 3 partial outage, 4 major outage, 5 unknown (the server's
                default), 6 under maintenance.
            link: http or https.
            order: Position, from 0.
            enabled: Whether it is shown; True at the server unless told.
            component_group_id: An existing group.
            meta: Values of your own.

        Raises:
            OutcomeUnknownError: The connection broke after the request was sent; it may have been created.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted(name, description, status, link, order, enabled, component_group_id, meta)
        return await created(self._create(wanted.new_body()))

    async def upsert(
        self,
        *,
        key: str,
        name: str,
        description: str | Unset = UNSET,
        status: ComponentStatus | int | Unset = UNSET,
        link: str | Unset = UNSET,
        order: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        component_group_id: int | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Component]:
        """Create the component with this external key, change it, or leave it.

        The key is kept in the component's `meta`; other entries there stay. It is looked up before anything is
        written, disabled ones included, one upsert of a key at a time in this process. Other arguments as for
        `create`; what is not given stays as it is.

        Args:
            key: Your stable id of the component.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the component.

        Raises:
            ConfigurationError: `key` is empty.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted(name, description, status, link, order, enabled, component_group_id, meta)
        return await self._keyed.upsert(key, wanted)

    async def index(self) -> Components:
        """The same, knowing all components beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return Components(self._client, await self._keyed.indexed())

    async def delete(self, component_id: int | str) -> None:
        """Delete one component.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(components_delete.asyncio_detailed, int(component_id))

    async def _search(self, key: str | None) -> AsyncIterator[Component]:
        """Enabled ones, then disabled ones: that one filter value means both is not documented."""
        meta = {"meta": {KEY: key}} if key else {}
        for enabled in ("1", "0"):
            async for component in self.list(filters={"enabled": enabled, **meta}):
                yield component

    async def _create(self, body: dict[str, Any]) -> Component:
        payload = body_of(_WHAT, ComponentsCreatePayload.from_dict, body)
        return (await self._client.call(components_create.asyncio_detailed, body=payload)).data

    async def _update(self, component_id: str, body: dict[str, Any]) -> Component:
        payload = body_of(_WHAT, ComponentsUpdatePayload.from_dict, body)
        result = await self._client.call(components_update.asyncio_detailed, int(component_id), body=payload)
        return result.data


def _current(component: Component) -> dict[str, Any]:
    record = component.to_dict()
    attributes = record["attributes"]
    group = as_object(as_object(as_object(record.get("relationships")).get("group")).get("data"))
    return {
        "name": attributes.get("name"),
        "description": attributes.get("description"),
        "status": attributes["status"]["value"],
        "link": attributes.get("link"),
        "order": attributes.get("order"),
        "enabled": bool(attributes.get("enabled")),
        "component_group_id": int(group["id"]) if "id" in group else None,
    }


def _wanted(
    name: str,
    description: str | Unset,
    status: int | Unset,
    link: str | Unset,
    order: int | Unset,
    enabled: bool | Unset,
    component_group_id: int | Unset,
    meta: Mapping[str, Any] | Unset,
) -> Wanted:
    fields = {
        "name": name,
        "description": description,
        "status": status_value(status),
        "link": link,
        "order": order,
        "enabled": enabled,
        "component_group_id": component_group_id,
    }
    return Wanted(fields=sent(_WHAT, fields), meta=entries(_WHAT, meta))


_GROUP: Final = "Cachet component group"


class ComponentGroups:
    """Cachet component groups, `c.component_groups`."""

    def __init__(self, client: BaseClient, keyed: Keyed[ComponentGroup] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(
            Kind(_GROUP, ExternalKeys(), self._search, self._create, self._update, _current_group)
        )

    def list(self, *, filters: Mapping[str, Any] | None = None, include: str = "meta") -> Paginator[ComponentGroup]:
        """Groups in the order they were made, 100 a request.

        Args:
            filters: As the API names them; it knows `meta` (a mapping).
            include: Related records to add, joined by commas.
        """
        run = component_groups_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters, include=include)

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
        order_column: ResourceOrderColumn | str | Unset = UNSET,
        order_direction: ResourceOrderDirection | str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[ComponentGroup]:
        """Create a group. A repeat makes a second one: `upsert` is the safe way.

        Args:
            name: At most 255 characters.
            order: Position, from 0.
            visible: Whether everyone sees it.
            collapsed: 0 expanded, 1 collapsed, 2 collapsed unless there is an incident.
            order_column: What its components are ordered by: `id`, `last_updated`, `name`, `status`, or `manual` for
                their own `order`.
            order_direction: `asc` or `desc`; needed with every `order_column` but `manual`.
            meta: Values of your own.

        Raises:
            OutcomeUnknownError: The connection broke after the request was sent; it may have been created.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted_group(name, order, visible, collapsed, order_column, order_direction, meta)
        return await created(self._create(wanted.new_body()))

    async def upsert(
        self,
        *,
        key: str,
        name: str,
        order: int | Unset = UNSET,
        visible: bool | Unset = UNSET,
        collapsed: ComponentGroupVisibility | int | Unset = UNSET,
        order_column: ResourceOrderColumn | str | Unset = UNSET,
        order_direction: ResourceOrderDirection | str | Unset = UNSET,
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
        return await self._keyed.upsert(
            key, _wanted_group(name, order, visible, collapsed, order_column, order_direction, meta)
        )

    async def index(self) -> ComponentGroups:
        """The same, knowing all groups beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
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
        payload = body_of(_GROUP, ComponentGroupsCreatePayload.from_dict, body)
        return (await self._client.call(component_groups_create.asyncio_detailed, body=payload)).data

    async def _update(self, group_id: str, body: dict[str, Any]) -> ComponentGroup:
        payload = body_of(_GROUP, ComponentGroupsUpdatePayload.from_dict, body)
        result = await self._client.call(component_groups_update.asyncio_detailed, int(group_id), body=payload)
        return result.data


def _current_group(group: ComponentGroup) -> dict[str, Any]:
    attributes = group.attributes.to_dict()
    return {
        "name": attributes.get("name"),
        "order": attributes.get("order"),
        "visible": shown(attributes.get("visible")),
        "collapsed": attributes.get("collapsed"),
        "order_column": attributes.get("order_column"),
        "order_direction": attributes.get("order_direction"),
    }


def _wanted_group(
    name: str,
    order: int | Unset,
    visible: bool | Unset,
    collapsed: int | Unset,
    order_column: str | Unset,
    order_direction: str | Unset,
    meta: Mapping[str, Any] | Unset,
) -> Wanted:
    fields = sent(
        _GROUP,
        {
            "name": name,
            "order": order,
            "visible": visible,
            "collapsed": status_value(collapsed),
            "order_column": word(order_column),
            "order_direction": word(order_direction),
        },
    )
    # The API takes a column only along with its direction, and forgets neither of them.
    paired = {field: value for field, value in fields.items() if field.startswith("order_")}
    return Wanted(fields=fields, repeated=paired, meta=entries(_GROUP, meta))
