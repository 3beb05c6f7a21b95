"""Subscribers of a Cachet status page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.cachet.api.subscribers import (
    subscribers_create,
    subscribers_delete,
    subscribers_list,
    subscribers_show,
    subscribers_update,
)
from incidentkit_api.cachet.models.subscribers_create_payload import SubscribersCreatePayload
from incidentkit_api.cachet.models.subscribers_update_payload import SubscribersUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConflictError
from incidentkit.providers._arguments import as_list, as_object, body_of, omit_unset
from incidentkit.providers.cachet._arguments import entries, paginate
from incidentkit.providers.cachet._keyed import Keyed, Kind, NaturalKeys, Wanted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from incidentkit_api.cachet.models.subscriber import Subscriber

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Paginator
    from incidentkit._results import UpsertResult

_WHAT: Final = "Cachet subscriber"
_KEYS: Final = NaturalKeys(_WHAT, "email", any_case=True)


class Subscribers:
    """Subscribers, `c.subscribers`. Even reading them needs the ability `subscribers.manage`."""

    def __init__(self, client: BaseClient, keyed: Keyed[Subscriber] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, _KEYS, self._search, self._create, self._update, _current))

    def list(
        self, *, filters: Mapping[str, Any] | None = None, include: str = "meta,components"
    ) -> Paginator[Subscriber]:
        """Subscribers in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `email` (a part of it), `global`, `meta` (a mapping).
            include: Related records to add, joined by commas.
        """
        run = subscribers_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters, include=include)

    async def get(self, subscriber_id: int | str, *, include: str = "meta,components") -> Subscriber:
        """One subscriber by number.

        Raises:
            NotFoundError: There is none.
        """
        result = await self._client.call(subscribers_show.asyncio_detailed, int(subscriber_id), include=include)
        return result.data

    async def find(self, *, email: str) -> Subscriber | None:
        """The subscriber with this address, in any case, or None."""
        return await self._keyed.find(email)

    async def upsert(
        self,
        *,
        email: str,
        global_: bool | Unset = UNSET,
        components: Sequence[int] | Unset | None = UNSET,
        verified: bool | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[Subscriber]:
        """Create the subscriber with this address, change it, or leave it.

        A known address is not created again, since that would add components to those it has, and may have Cachet send
        another mail. What is not given stays as it is.

        Args:
            email: What it is found by, in any case.
            global_: Whether told of everything; True at the server unless told.
            components: Ids of the components to be told of, all of them; None or an empty list takes all away.
            verified: Whether a new address counts as confirmed; that of a known one stays as it is.
            meta: Entries to set; others stay.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the subscriber.

        Raises:
            ConfigurationError: `email` is empty, or a field other than `components` is None.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        ids = (
            components if isinstance(components, Unset) else sorted({int(component) for component in components or ()})
        )
        wanted = Wanted(
            fields=omit_unset(_WHAT, {"global": global_, "components": ids}),
            only_new=omit_unset(_WHAT, {"email": email, "verified": verified}),
            meta=entries(_WHAT, meta),
        )
        return await self._keyed.upsert(email, wanted)

    async def index(self) -> Subscribers:
        """The same, knowing all subscribers beforehand: upserts then look nothing up. One request per 100.

        What others change after that is not seen.
        """
        return Subscribers(self._client, await self._keyed.indexed())

    async def delete(self, subscriber_id: int | str) -> None:
        """Delete one subscriber.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(subscribers_delete.asyncio_detailed, int(subscriber_id))

    def _search(self, email: str | None) -> AsyncIterator[Subscriber]:
        return aiter(self.list(filters=_KEYS.filters(email)))

    async def _create(self, body: dict[str, Any]) -> Subscriber:
        payload = body_of(_WHAT, SubscribersCreatePayload.from_dict, body)
        answer = await self._client.send(subscribers_create.asyncio_detailed, body=payload)
        if answer.status == 200:
            # It was there: made by somebody else meanwhile, or by an attempt whose answer was lost.
            raise ConflictError(
                f"Cachet knows the subscriber {body['email']} already",
                provider="Cachet",
                operation="POST /api/subscribers",
                status=answer.status,
                uncertain=answer.uncertain,
            )
        return answer.body.data

    async def _update(self, subscriber_id: str, body: dict[str, Any]) -> Subscriber:
        payload = body_of(_WHAT, SubscribersUpdatePayload.from_dict, body)
        result = await self._client.call(subscribers_update.asyncio_detailed, int(subscriber_id), body=payload)
        return result.data


def _current(subscriber: Subscriber) -> dict[str, Any]:
    record = subscriber.to_dict()
    related = as_object(as_object(record.get("relationships")).get("components"))
    ids = sorted(int(component["id"]) for component in as_list(related.get("data")))
    return {"global": record["attributes"].get("global"), "components": ids}
