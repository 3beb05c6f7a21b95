"""Escalations: paging people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit_api.incident_io.api.escalations_v2 import (
    escalations_v2_create,
    escalations_v2_list,
    escalations_v2_show,
)
from incidentkit_api.incident_io.models.escalations_create_payload_v2 import EscalationsCreatePayloadV2
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._context import noting_answers
from incidentkit._http.response import Page, Paginator
from incidentkit._results import Outcome, UpsertResult
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.incident_io._named import next_cursor
from incidentkit.providers.incident_io._values import settled_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit_api.incident_io.models.escalation_v2 import EscalationV2

    from incidentkit._http.client import BaseClient

PAGE_SIZE: Final = 50
"""The largest page of this listing."""


class Escalations:
    """Escalations, `io.escalations`. Creating is limited to 60 a minute, which the client keeps to."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self) -> Paginator[EscalationV2]:
        """All escalations, 50 a request.

        For filters use `io.api.escalations_v2.list_all`.
        """

        async def fetch(after: str | None) -> Page[EscalationV2]:
            result = await self._client.call(
                escalations_v2_list.asyncio_detailed, page_size=PAGE_SIZE, after=after or UNSET
            )
            return Page(result.escalations, next_cursor(result.pagination_meta, result.escalations))

        return Paginator(fetch)

    async def get(self, escalation_id: str) -> EscalationV2:
        """One escalation by its id.

        Raises:
            NotFoundError: There is none.
        """
        return (await self._client.call(escalations_v2_show.asyncio_detailed, escalation_id)).escalation

    async def find(self, *, idempotency_key: str) -> EscalationV2 | None:
        """The escalation made under this key, or None; one request."""
        found = await self._under(idempotency_key)
        return found[0] if len(found) == 1 else None

    async def _under(self, key: str) -> Sequence[EscalationV2]:
        """What the filter by key gives: more than one says that the server passed over it."""
        result = await self._client.call(escalations_v2_list.asyncio_detailed, page_size=2, idempotency_key={"is": key})
        return result.escalations

    async def create(
        self,
        *,
        title: str,
        idempotency_key: str | Unset = UNSET,
        namespace: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        escalation_path_id: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        user_ids: Sequence[str] | Unset = UNSET,
    ) -> UpsertResult[EscalationV2]:
        """Page once: a key that was used before gives the escalation of then, as it is now.

        It is looked up first, so that a known one takes nothing from the 60 a minute.

        Args:
            title: What those paged read.
            idempotency_key: Yours, stable across runs.
            namespace, source_id: Instead of a key: the name of a source and the record's id there, from which the
                key is derived, the same on every run and machine.
            description: More to read.
            escalation_path_id: Whom to page, by a path; this or `user_ids` is needed.
            incident_id: The incident it is about.
            user_ids: Whom to page.

        Returns:
            CREATED, or UNCHANGED where there was one under this key; UPSERTED from a server that cannot look up keys.

        Raises:
            ConfigurationError: There is neither `idempotency_key` nor both of `namespace` and `source_id`.
            ValidationError: The API refuses a value.
        """
        key = settled_key("escalation", idempotency_key, namespace, source_id)
        body = EscalationsCreatePayloadV2(
            idempotency_key=key,
            title=title,
            description=description,
            escalation_path_id=escalation_path_id,
            incident_id=incident_id,
            user_ids=UNSET if isinstance(user_ids, Unset) else [*user_ids],
        )
        async with self._locks(key):
            with noting_answers() as look_up:
                there = await self._under(key)
            # An escalation does not show its key, so its title vouches for the filter.
            if len(there) == 1 and there[0].title == title:
                return UpsertResult(Outcome.UNCHANGED, there[0], look_up.request_id)
            answer = await self._client.send(escalations_v2_create.asyncio_detailed, body=body)
        made = answer.body.escalation
        return UpsertResult(_outcome(there, made), made, answer.request_id)


def _outcome(there: Sequence[EscalationV2], made: EscalationV2) -> Outcome:
    if not there:
        return Outcome.CREATED
    return Outcome.UNCHANGED if [made.id] == [each.id for each in there] else Outcome.UPSERTED
