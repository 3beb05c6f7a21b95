"""Cachet's scheduled maintenance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.schedules import (
    schedules_create,
    schedules_delete,
    schedules_list,
    schedules_show,
    schedules_update,
)
from incidentkit_api.cachet.models.schedules_create_payload import SchedulesCreatePayload
from incidentkit_api.cachet.models.schedules_update_payload import SchedulesUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of, sent
from incidentkit.providers._upserting import created
from incidentkit.providers.cachet._arguments import component_states, entries, instant, paginate
from incidentkit.providers.cachet._keyed import KEY, ExternalKeys, Keyed, Kind, Wanted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from incidentkit_api.cachet.models.schedule import Schedule

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Paginator
    from incidentkit._results import UpsertResult
    from incidentkit.providers.cachet._arguments import ComponentStates

_WHAT: Final = "Cachet schedule"


class Schedules:
    """Cachet's scheduled maintenance, `c.schedules`. Whether it is upcoming or over follows from its times."""

    def __init__(self, client: BaseClient, keyed: Keyed[Schedule] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, ExternalKeys(), self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None, include: str = "meta") -> Paginator[Schedule]:
        """Schedules in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name`, `status` (0 upcoming, 1 in progress, 2 complete), `meta` (a
                mapping).
            include: Related records to add, joined by commas.
        """
        run = schedules_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters, include=include)

    async def get(self, schedule_id: int | str, *, include: str = "meta") -> Schedule:
        """One schedule by its number.

        Raises:
            NotFoundError: There is none that this token may see.
        """
        result = await self._client.call(schedules_show.asyncio_detailed, int(schedule_id), include=include)
        return result.data

    async def find(self, *, key: str) -> Schedule | None:
        """The schedule with this external key, or None."""
        return await self._keyed.find(key)

    async def create(
        self,
        *,
        name: str,
        message: str,
        scheduled_at: datetime | str,
        completed_at: datetime | str | Unset = UNSET,
        published_at: datetime | str | Unset = UNSET,
        notifications: bool | Unset = UNSET,
        components: ComponentStates | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Schedule]:
        """Plan maintenance. A repeat plans it twice: `upsert` is the safe way.

        Args:
            name: At most 255 characters.
            message: Markdown.
            scheduled_at: When it begins; this and the other times: aware datetime or ISO-8601 with offset.
            completed_at: When it ends; without it, it is never over.
            published_at: When it becomes visible.
            notifications: Whether subscribers get e-mail: now, when it is moved, and when it is over.
            components: Component ids with their status while it lasts.
            meta: Values of your own.

        Raises:
            OutcomeUnknownError: The connection broke after the request was sent; it may have been created.
            ConfigurationError: A timestamp has no offset, or a field is None, which clears nothing here.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted(name, message, scheduled_at, completed_at, published_at, notifications, components, meta)
        return await created(self._create(wanted.new_body()))

    async def upsert(
        self,
        *,
        key: str,
        name: str,
        message: str,
        scheduled_at: datetime | str,
        completed_at: datetime | str | Unset = UNSET,
        published_at: datetime | str | Unset = UNSET,
        notifications: bool | Unset = UNSET,
        components: ComponentStates | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Schedule]:
        """Create the schedule with this external key, change it, or leave it.

        The key is kept in the schedule's `meta`; other entries there stay. Arguments as for `create`; what is not given
        stays as it is. Times and components are compared with what was last sent under this key, since the API shows
        neither in a form that could be compared. Whether people are told is decided when it is created.

        Args:
            key: Your stable id of the schedule.
            components: Replace all that the schedule has.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the schedule.

        Raises:
            ConfigurationError: `key` is empty, a timestamp has no offset, `components` is empty (the API cannot take
                the last one away), or a field is None.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = _wanted(name, message, scheduled_at, completed_at, published_at, notifications, components, meta)
        return await self._keyed.upsert(key, wanted)

    async def index(self) -> Schedules:
        """The same, knowing all schedules beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return Schedules(self._client, await self._keyed.indexed())

    async def delete(self, schedule_id: int | str) -> None:
        """Delete one schedule and its course.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(schedules_delete.asyncio_detailed, int(schedule_id))

    def _search(self, key: str | None) -> AsyncIterator[Schedule]:
        return aiter(self.list(filters={"meta": {KEY: key}} if key else None))

    async def _create(self, body: dict[str, Any]) -> Schedule:
        payload = body_of(_WHAT, SchedulesCreatePayload.from_dict, body)
        return (await self._client.call(schedules_create.asyncio_detailed, body=payload)).data

    async def _update(self, schedule_id: str, body: dict[str, Any]) -> Schedule:
        payload = body_of(_WHAT, SchedulesUpdatePayload.from_dict, body)
        result = await self._client.call(schedules_update.asyncio_detailed, int(schedule_id), body=payload)
        return result.data


def _current(schedule: Schedule) -> dict[str, Any]:
    return {"name": schedule.attributes.name, "message": schedule.attributes.message}


def _wanted(
    name: str,
    message: str,
    scheduled_at: datetime | str,
    completed_at: datetime | str | Unset,
    published_at: datetime | str | Unset,
    notifications: bool | Unset,
    components: ComponentStates | Unset,
    meta: Mapping[str, Any] | Unset,
) -> Wanted:
    states = component_states(components)
    if states == []:
        raise ConfigurationError(f"{_WHAT}: components cannot be emptied; name at least one, or leave them out")
    blind = {
        "scheduled_at": instant("scheduled_at", scheduled_at),
        "completed_at": instant("completed_at", completed_at),
        "published_at": instant("published_at", published_at),
        "components": states,
    }
    return Wanted(
        fields=sent(_WHAT, {"name": name, "message": message}),
        blind=sent(_WHAT, blind),
        only_new=sent(_WHAT, {"notifications": notifications}),
        meta=entries(_WHAT, meta),
    )
