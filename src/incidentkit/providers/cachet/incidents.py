"""Cachet incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.incidents import (
    incidents_create,
    incidents_delete,
    incidents_list,
    incidents_show,
    incidents_update,
)
from incidentkit_api.cachet.models.incidents_create_payload import IncidentsCreatePayload
from incidentkit_api.cachet.models.incidents_update_payload import IncidentsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConfigurationError
from incidentkit.providers.arguments import body_of, sent
from incidentkit.providers.cachet.arguments import component_states, entries, instant, shown, status_value
from incidentkit.providers.cachet.external_keys import KEY, ExternalKeys
from incidentkit.providers.cachet.keyed import Keyed, Kind, Wanted
from incidentkit.providers.cachet.pages import paginate
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from incidentkit_api.cachet.models.incident import Incident
    from incidentkit_api.cachet.models.incident_status import IncidentStatus

    from incidentkit.calls import Paginator
    from incidentkit.providers.base import BaseClient
    from incidentkit.providers.cachet.arguments import ComponentStates

_WHAT: Final = "Cachet incident"


class Incidents:
    """Cachet incidents, `c.incidents`."""

    def __init__(self, client: BaseClient, keyed: Keyed[Incident] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, ExternalKeys(), self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None, include: str = "meta") -> Paginator[Incident]:
        """Incidents in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name`, `status`, `occurs_after`, `meta` (a mapping) and so on.
            include: Related records to add, joined by commas.
        """
        return paginate(
            self._client, incidents_list.asyncio_detailed, lambda page: page.data, filters=filters, include=include
        )

    async def get(self, incident_id: int | str, *, include: str = "meta") -> Incident:
        """One incident by its number.

        Raises:
            NotFoundError: There is none that this token may see.
        """
        result = await self._client.call(incidents_show.asyncio_detailed, int(incident_id), include=include)
        return result.data

    async def find(self, *, key: str) -> Incident | None:
        """The incident with this external key, or None."""
        return await self._keyed.find(key)

    async def create(
        self,
        *,
        name: str,
        status: IncidentStatus | int,
        message: str | Unset = UNSET,
        template: str | Unset = UNSET,
        template_vars: Mapping[str, Any] | Unset = UNSET,
        visible: bool | Unset = UNSET,
        stickied: bool | Unset = UNSET,
        notifications: bool | Unset = UNSET,
        occurred_at: datetime | str | Unset = UNSET,
        published_at: datetime | str | Unset = UNSET,
        components: ComponentStates | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Incident]:
        """Create an incident. A repeat makes a second one: `upsert` is the safe way.

        Args:
            name: At most 255 characters.
            status: 0 reported, 1 investigating, 2 identified, 3 watching, 4 fixed.
            message: Markdown; this or `template` is needed.
            template: Slug of the template the message is made from, with `template_vars`.
            visible: Whether everyone sees it; False at the server unless told.
            stickied: Whether it is kept on top.
            notifications: Whether subscribers get e-mail, now and at each update of its course.
            occurred_at, published_at: Aware datetime or ISO-8601 with offset.
            components: Component ids with their status.
            meta: Values of your own.

        Raises:
            OutcomeUnknownError: The connection broke after the request was sent; it may have been created.
            ConfigurationError: A timestamp has no offset, or there is neither message nor template.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted(
            name, status, message, template, template_vars, visible, stickied, notifications,
            occurred_at, published_at, components, meta,
        )  # fmt: skip
        return UpsertResult(Outcome.CREATED, await self._create(wanted.new_body()))

    async def upsert(
        self,
        *,
        key: str,
        name: str,
        status: IncidentStatus | int,
        message: str | Unset = UNSET,
        template: str | Unset = UNSET,
        template_vars: Mapping[str, Any] | Unset = UNSET,
        visible: bool | Unset = UNSET,
        stickied: bool | Unset = UNSET,
        notifications: bool | Unset = UNSET,
        occurred_at: datetime | str | Unset = UNSET,
        published_at: datetime | str | Unset = UNSET,
        components: ComponentStates | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Incident]:
        """Create the incident with this external key, change it, or leave it.

        The key is kept in the incident's `meta`; other entries there stay. It is looked up before anything is
        written, one upsert of a key at a time in this process. Components are set when it is created and stay after
        that: the API takes them only then. Other arguments as for `create`; what is not given stays as it is.

        Args:
            key: Your stable id of the incident.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the incident.

        Raises:
            ConfigurationError: A timestamp has no offset, or there is neither message nor template.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted(
            name, status, message, template, template_vars, visible, stickied, notifications,
            occurred_at, published_at, components, meta,
        )  # fmt: skip
        return await self._keyed.upsert(key, wanted)

    async def index(self) -> Incidents:
        """The same, knowing all incidents beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return Incidents(self._client, await self._keyed.indexed())

    async def delete(self, incident_id: int | str) -> None:
        """Delete one incident and its course.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incidents_delete.asyncio_detailed, int(incident_id))

    def _search(self, key: str | None) -> AsyncIterator[Incident]:
        return aiter(self.list(filters={"meta": {KEY: key}} if key else None))

    async def _create(self, body: dict[str, Any]) -> Incident:
        payload = body_of(_WHAT, IncidentsCreatePayload.from_dict, body)
        return (await self._client.call(incidents_create.asyncio_detailed, body=payload)).data

    async def _update(self, incident_id: str, body: dict[str, Any]) -> Incident:
        payload = body_of(_WHAT, IncidentsUpdatePayload.from_dict, body)
        result = await self._client.call(incidents_update.asyncio_detailed, int(incident_id), body=payload)
        return result.data


def _current(incident: Incident) -> dict[str, Any]:
    attributes = incident.attributes.to_dict()
    return {
        "name": attributes.get("name"),
        "message": attributes.get("message"),
        "status": attributes["status"]["value"],
        "visible": shown(attributes.get("visible")),
        "stickied": bool(attributes.get("stickied")),
        "notifications": bool(attributes.get("notifications")),
    }


def _wanted(
    name: str,
    status: IncidentStatus | int,
    message: str | Unset,
    template: str | Unset,
    template_vars: Mapping[str, Any] | Unset,
    visible: bool | Unset,
    stickied: bool | Unset,
    notifications: bool | Unset,
    occurred_at: datetime | str | Unset,
    published_at: datetime | str | Unset,
    components: ComponentStates | Unset,
    meta: Mapping[str, Any] | Unset,
) -> Wanted:
    if not message and not template:
        raise ConfigurationError("Cachet incident: give message or template")
    fields = {
        "name": name,
        "status": status_value(status),
        "message": message,
        "visible": visible,
        "stickied": stickied,
        "notifications": notifications,
    }
    blind = {
        "occurred_at": instant("occurred_at", occurred_at),
        "published_at": instant("published_at", published_at),
    }
    only_new = {"template": template, "template_vars": template_vars, "components": component_states(components)}
    return Wanted(
        fields=sent(_WHAT, fields),
        blind=sent(_WHAT, blind),
        only_new=sent(_WHAT, only_new),
        meta=entries(_WHAT, meta),
    )
