"""Cachet incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.cachet.api.incidents import (
    incidents_create,
    incidents_delete,
    incidents_list,
    incidents_show,
    incidents_update,
)
from incidentkit_api.cachet.models.incidents_create_payload import IncidentsCreatePayload
from incidentkit_api.cachet.models.incidents_list_filter import IncidentsListFilter
from incidentkit_api.cachet.models.incidents_update_payload import IncidentsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet.arguments import component_states, instant, status_value
from incidentkit.providers.cachet.external_keys import KEY
from incidentkit.providers.cachet.keyed import Keyed, Operations, Wanted, given
from incidentkit.providers.cachet.pages import PAGE_SIZE, next_page
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from incidentkit_api.cachet.models.incident import Incident
    from incidentkit_api.cachet.models.incident_status import IncidentStatus

    from incidentkit.providers.base import BaseClient
    from incidentkit.providers.cachet.arguments import ComponentStates


class Incidents:
    """Cachet incidents, `c.incidents`."""

    def __init__(self, client: BaseClient, keyed: Keyed[Incident] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Operations(self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None, include: str = "meta") -> Paginator[Incident]:
        """Incidents in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name`, `status`, `occurs_after`, `meta` (a mapping) and so on.
            include: Related records to add, joined by commas.
        """

        async def fetch(after: str | None) -> Page[Incident]:
            result = await self._client.call(
                incidents_list.asyncio_detailed,
                filter_=IncidentsListFilter.from_dict(filters) if filters else UNSET,
                include=include,
                sort="id",
                per_page=PAGE_SIZE,
                page=int(after or 1),
            )
            return Page(result.data, next_page(result, after))

        return Paginator(fetch)

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
            "", name, status, message, template, template_vars, visible, stickied, notifications,
            occurred_at, published_at, components, meta,
        )  # fmt: skip
        body = {**wanted.fields, **wanted.blind, **wanted.only_new, **given(meta=dict(wanted.meta) or None)}
        return UpsertResult(Outcome.CREATED, await self._create(body))

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
            key, name, status, message, template, template_vars, visible, stickied, notifications,
            occurred_at, published_at, components, meta,
        )  # fmt: skip
        return await self._keyed.upsert(wanted)

    async def index(self) -> Incidents:
        """The same, knowing all incidents beforehand: upserts then look nothing up. One request per 100."""
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
        payload = IncidentsCreatePayload.from_dict(body)
        return (await self._client.call(incidents_create.asyncio_detailed, body=payload)).data

    async def _update(self, incident_id: str, body: dict[str, Any]) -> Incident:
        payload = IncidentsUpdatePayload.from_dict(body)
        result = await self._client.call(incidents_update.asyncio_detailed, int(incident_id), body=payload)
        return result.data


def _current(incident: Incident) -> dict[str, Any]:
    attributes = incident.attributes.to_dict()
    return {
        "name": attributes.get("name"),
        "message": attributes.get("message"),
        "status": attributes["status"]["value"],
        "visible": attributes.get("visible") == 1,
        "stickied": bool(attributes.get("stickied")),
        "notifications": bool(attributes.get("notifications")),
    }


def _wanted(
    key: str,
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
    return Wanted(
        key=key,
        fields=given(
            name=name,
            status=status_value(status),
            message=message,
            visible=visible,
            stickied=stickied,
            notifications=notifications,
        ),
        blind=given(
            occurred_at=instant("occurred_at", occurred_at),
            published_at=instant("published_at", published_at),
        ),
        only_new=given(template=template, template_vars=template_vars, components=component_states(components)),
        meta={} if isinstance(meta, Unset) else meta,
    )
