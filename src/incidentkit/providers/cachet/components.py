"""Cachet components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.components import (
    components_create,
    components_delete,
    components_list,
    components_show,
    components_update,
)
from incidentkit_api.cachet.models.components_create_payload import ComponentsCreatePayload
from incidentkit_api.cachet.models.components_update_payload import ComponentsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.providers.arguments import body_of, sent
from incidentkit.providers.bodies import as_object
from incidentkit.providers.cachet.arguments import entries, status_value
from incidentkit.providers.cachet.external_keys import KEY, ExternalKeys
from incidentkit.providers.cachet.keyed import Keyed, Kind, Wanted
from incidentkit.providers.cachet.pages import paginate
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from incidentkit_api.cachet.models.component import Component
    from incidentkit_api.cachet.models.component_status import ComponentStatus

    from incidentkit.calls import Paginator
    from incidentkit.providers.base import BaseClient

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
        return UpsertResult(Outcome.CREATED, await self._create(wanted.new_body()))

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
