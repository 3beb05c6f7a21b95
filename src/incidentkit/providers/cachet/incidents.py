"""Incidents, their updates, and incident templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit_api.cachet.api.incident_templates import (
    incident_templates_create,
    incident_templates_delete,
    incident_templates_list,
    incident_templates_show,
    incident_templates_update,
)
from incidentkit_api.cachet.api.incident_updates import (
    incident_updates_create,
    incident_updates_delete,
    incident_updates_list,
    incident_updates_update,
)
from incidentkit_api.cachet.api.incidents import (
    incidents_create,
    incidents_delete,
    incidents_list,
    incidents_show,
    incidents_update,
)
from incidentkit_api.cachet.models.incident_status import IncidentStatus
from incidentkit_api.cachet.models.incident_templates_create_payload import IncidentTemplatesCreatePayload
from incidentkit_api.cachet.models.incident_templates_update_payload import IncidentTemplatesUpdatePayload
from incidentkit_api.cachet.models.incident_updates_create_payload import IncidentUpdatesCreatePayload
from incidentkit_api.cachet.models.incident_updates_update_payload import IncidentUpdatesUpdatePayload
from incidentkit_api.cachet.models.incidents_create_payload import IncidentsCreatePayload
from incidentkit_api.cachet.models.incidents_update_payload import IncidentsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of, sent
from incidentkit.providers._upserting import KeyLocks, Recipe, created, upsert
from incidentkit.providers.cachet._arguments import (
    component_states,
    entries,
    instant,
    paginate,
    shown,
    status_value,
    word,
)
from incidentkit.providers.cachet._keyed import KEY, ExternalKeys, Keyed, Kind, NaturalKeys, Wanted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from incidentkit_api.cachet.models.incident import Incident
    from incidentkit_api.cachet.models.incident_template import IncidentTemplate
    from incidentkit_api.cachet.models.incident_template_engine import IncidentTemplateEngine

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Paginator
    from incidentkit._results import UpsertResult
    from incidentkit.providers.cachet._arguments import ComponentStates


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
        return await created(self._create(wanted.new_body()))

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


if TYPE_CHECKING:
    from incidentkit_api.cachet.models.incident_update import IncidentUpdate

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Paginator

    Entries: TypeAlias = dict[tuple[int | None, str], IncidentUpdate]


class IncidentUpdates:
    """The course of incidents, `c.incident_updates`. The newest entry gives the incident its status."""

    def __init__(
        self, client: BaseClient, kept: dict[int, Entries] | None = None, locks: KeyLocks | None = None
    ) -> None:
        self._client = client
        self._kept = kept
        self._locks = locks or KeyLocks()

    def list(self, *, incident_id: int | str) -> Paginator[IncidentUpdate]:
        """The entries of one incident, oldest first, 100 a request."""
        return paginate(
            self._client,
            incident_updates_list.asyncio_detailed,
            lambda page: page.data,
            int(incident_id),
            sort="created_at",
        )

    async def create(
        self, *, incident_id: int | str, status: IncidentStatus | int, message: str
    ) -> UpsertResult[IncidentUpdate]:
        """Add an entry. A repeat adds a second one: `upsert` is the safe way.

        Args:
            incident_id: The incident.
            status: 0 reported, 1 investigating, 2 identified, 3 watching, 4 fixed; the incident takes it over.
            message: Markdown.

        Raises:
            NotFoundError: There is no such incident.
            OutcomeUnknownError: The connection broke after the request was sent; it may have been added.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        return await created(self._create(incident_id, status, message))

    async def upsert(
        self, *, incident_id: int | str, status: IncidentStatus | int, message: str
    ) -> UpsertResult[IncidentUpdate]:
        """Add an entry unless the incident has one with this status and message.

        Entries carry no key of their own, so status and message together are it.

        Returns:
            CREATED or UNCHANGED, and the entry.

        Raises:
            NotFoundError: There is no such incident.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        number = int(incident_id)
        text = (int(status), message)

        async def find(fresh: bool) -> IncidentUpdate | None:
            entries = await self._entries(number, fresh=fresh)
            return entries.get(text) or entries.get((None, message))  # an entry may come without its status

        async def create() -> IncidentUpdate:
            entry = await self._create(number, status, message)
            if self._kept is not None:
                self._kept[number][text] = entry
            return entry

        async def update(existing: IncidentUpdate) -> IncidentUpdate:
            return existing

        return await upsert(Recipe(find, create, lambda _entry: True, update), self._locks(number))

    async def index(self) -> IncidentUpdates:
        """The same, reading the course of each incident once, with the first upsert for it."""
        return IncidentUpdates(self._client, {}, self._locks)

    async def edit(
        self,
        *,
        incident_id: int | str,
        update_id: int | str,
        status: IncidentStatus | int | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> IncidentUpdate:
        """Change an entry; what is not given stays as it is.

        Raises:
            NotFoundError: There is no such entry.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = UNSET if isinstance(status, Unset) else IncidentStatus(status)
        body = IncidentUpdatesUpdatePayload(status=wanted, message=message)
        result = await self._client.call(
            incident_updates_update.asyncio_detailed, int(incident_id), int(update_id), body=body
        )
        return result.data

    async def delete(self, *, incident_id: int | str, update_id: int | str) -> None:
        """Delete an entry; the incident takes the status of the newest one left.

        Raises:
            NotFoundError: There is no such entry.
        """
        await self._client.call(incident_updates_delete.asyncio_detailed, int(incident_id), int(update_id))

    async def _entries(self, incident_id: int, *, fresh: bool) -> Entries:
        known = (self._kept or {}).get(incident_id)
        if known is None or fresh:
            known = {_text_of(entry): entry async for entry in self.list(incident_id=incident_id)}
            if self._kept is not None:
                self._kept[incident_id] = known
        return known

    async def _create(self, incident_id: int | str, status: int, message: str) -> IncidentUpdate:
        body = IncidentUpdatesCreatePayload(status=IncidentStatus(status), message=message)
        return (await self._client.call(incident_updates_create.asyncio_detailed, int(incident_id), body=body)).data


def _text_of(entry: IncidentUpdate) -> tuple[int | None, str]:
    pair = entry.attributes.status
    return int(pair.value) if pair else None, entry.attributes.message


_TEMPLATE: Final = "Cachet incident template"
_KEYS: Final = NaturalKeys(_TEMPLATE, "slug")


class IncidentTemplates:
    """Templates of incidents, `c.incident_templates`."""

    def __init__(self, client: BaseClient, keyed: Keyed[IncidentTemplate] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(
            Kind(_TEMPLATE, _KEYS, self._search, self._create, self._update, _current_template)
        )

    def list(self, *, filters: Mapping[str, Any] | None = None) -> Paginator[IncidentTemplate]:
        """Templates in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name` and `slug`, of each a part.
        """
        run = incident_templates_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters)

    async def get(self, template_id: int | str) -> IncidentTemplate:
        """One template by its number.

        Raises:
            NotFoundError: There is none.
        """
        return (await self._client.call(incident_templates_show.asyncio_detailed, int(template_id))).data

    async def find(self, *, slug: str) -> IncidentTemplate | None:
        """The template with exactly this slug, the oldest where there are several, or None."""
        return await self._keyed.find(slug)

    async def upsert(
        self, *, slug: str, name: str, template: str, engine: IncidentTemplateEngine | str | Unset = UNSET
    ) -> UpsertResult[IncidentTemplate]:
        """Create the template with this slug, change it, or leave it.

        The server does not keep slugs unique: it is looked up before anything is written, one upsert of a slug at a
        time in this process.

        Args:
            slug: What incidents name it by.
            name: At most 255 characters.
            template: The text of the message, with places to be filled in.
            engine: `twig`, or `blade` where the server allows it; `twig` for a new one unless told.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the template.

        Raises:
            ConfigurationError: `slug` is empty or has blanks around it, or a field is None.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        fields = sent(_TEMPLATE, {"name": name, "template": template, "engine": word(engine)})
        # Without it the server would make another slug from the name.
        return await self._keyed.upsert(slug, Wanted(fields=fields, repeated={"slug": slug}))

    async def index(self) -> IncidentTemplates:
        """The same, knowing all templates beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return IncidentTemplates(self._client, await self._keyed.indexed())

    async def delete(self, template_id: int | str) -> None:
        """Delete one template.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_templates_delete.asyncio_detailed, int(template_id))

    def _search(self, slug: str | None) -> AsyncIterator[IncidentTemplate]:
        return aiter(self.list(filters=_KEYS.filters(slug)))

    async def _create(self, body: dict[str, Any]) -> IncidentTemplate:
        payload = body_of(_TEMPLATE, IncidentTemplatesCreatePayload.from_dict, body)
        return (await self._client.call(incident_templates_create.asyncio_detailed, body=payload)).data

    async def _update(self, template_id: str, body: dict[str, Any]) -> IncidentTemplate:
        payload = body_of(_TEMPLATE, IncidentTemplatesUpdatePayload.from_dict, body)
        result = await self._client.call(incident_templates_update.asyncio_detailed, int(template_id), body=payload)
        return result.data


def _current_template(template: IncidentTemplate) -> dict[str, Any]:
    attributes = template.attributes.to_dict()
    return {name: attributes.get(name) for name in ("name", "template", "engine")}
