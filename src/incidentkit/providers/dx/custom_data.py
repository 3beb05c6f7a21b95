"""DX custom data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypedDict

from incidentkit_api.dx.api.custom_data import (
    custom_data_delete,
    custom_data_delete_all_by_reference,
    custom_data_get,
    custom_data_get_all_by_reference,
    custom_data_set,
    custom_data_set_all,
)
from incidentkit_api.dx.models.custom_data_delete_payload import CustomDataDeletePayload
from incidentkit_api.dx.models.custom_data_record import CustomDataRecord
from incidentkit_api.dx.models.custom_data_row import CustomDataRow
from incidentkit_api.dx.models.custom_data_set_all_payload import CustomDataSetAllPayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._context import noting_answers
from incidentkit._http.response import Page, Paginator
from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import NotFoundError, ValidationError
from incidentkit.providers._arguments import as_object, body_of, filled, sent
from incidentkit.providers._batching import LINGER
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.dx._arguments import fields_of
from incidentkit.providers.dx._arguments import timestamp as given_timestamp
from incidentkit.providers.dx._batches import BATCH_SIZE, Answers, BatchCall, BatchedUpserts, upsert_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from incidentkit_api.dx.models.custom_data_result import CustomDataResult

    from incidentkit._http.client import BaseClient

_WHAT: Final = "DX custom data"


class _Needed(TypedDict):
    reference: str
    key: str
    value: Mapping[str, Any]


class CustomDatum(_Needed, total=False):
    """A row of `upsert_all` and `batched`; the fields are those of `upsert`."""

    timestamp: datetime | str


class CustomData:
    """JSON objects kept in DX by reference and key, `dx.custom_data`."""

    def __init__(
        self,
        client: BaseClient,
        kept: dict[str, dict[str, CustomDataRecord]] | None = None,
        locks: KeyLocks | None = None,
    ) -> None:
        self._client = client
        self._kept = kept
        self._locks = locks or KeyLocks()
        self._call = BatchCall(
            _WHAT, CustomDatum.__required_keys__, CustomDatum.__optional_keys__, _row, _key, self._send_all
        )

    async def find(self, *, reference: str, key: str) -> CustomDataRecord | None:
        """The value of this reference and key, or None.

        Raises:
            ValidationError: DX refuses the question. What it answers for a value that is not there is not documented:
                a code other than one that ends in `not_found` comes here.
        """
        try:
            found = await self._client.call(custom_data_get.asyncio_detailed, reference=reference, key=key)
        except NotFoundError:
            return None
        return _record_of(found)

    def list(self, *, reference: str) -> Paginator[CustomDataRecord]:
        """All values of one reference; one request."""

        async def fetch(_: str | None) -> Page[CustomDataRecord]:
            found = await self._client.call(custom_data_get_all_by_reference.asyncio_detailed, reference=reference)
            return Page(found.data or [], None)

        return Paginator(fetch)

    async def upsert(
        self, *, reference: str, key: str, value: Mapping[str, Any], timestamp: datetime | str | Unset = UNSET
    ) -> UpsertResult[CustomDataRecord | None]:
        """Create the value of this reference and key, replace it, or leave it.

        Looks it up first, so that an equal value is not written again: without a `timestamp` that would make it new.
        Where a request more per value is too much, use `upsert_all` or `batched`, which write without looking.

        Args:
            reference: What the value belongs to.
            key: Its name.
            value: A JSON object; replaces the stored one whole.
            timestamp: When it held, aware datetime or ISO-8601 with offset; now, where a new value comes without one.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the value; UPSERTED where DX did not let it be looked up.

        Raises:
            ConfigurationError: `reference` or `key` is empty, a timestamp has no offset, or a field is None.
            ValidationError: DX refuses a value.
        """
        row = _row(reference, key, value, timestamp)
        async with self._locks(_key(row)):
            with noting_answers() as look_up:
                outcome, known = await self._look_up(row)
            if outcome is Outcome.UNCHANGED:
                return UpsertResult(outcome, known, look_up.request_id)
            answer = await self._client.send(custom_data_set.asyncio_detailed, body=row)
            record = _record_of(answer.body)
            kept = (self._kept or {}).get(reference)
            if kept is not None and record is not None:
                kept[key] = record
        return UpsertResult(outcome, record, answer.request_id)

    async def upsert_all(
        self, rows: Iterable[CustomDatum], *, size: int = BATCH_SIZE
    ) -> Answers[CustomDataRecord | None]:
        """Store many values, `size` a request, without looking them up.

        DX refuses a whole request for one bad row. Then the row is found, by its name in the error or by halving, and
        reported; all others are stored. Of several rows with one reference and key the last one wins.

        Args:
            rows: As the arguments of `upsert`.
            size: Rows a request; DX documents no maximum.

        Returns:
            For each row, in order: UPSERTED, or `Refused` with the error of that row.
        """
        return await upsert_all(self._call, rows, size=size)

    def batched(
        self, *, size: int = BATCH_SIZE, linger: float = LINGER
    ) -> BatchedUpserts[CustomDatum, CustomDataRecord | None]:
        """Single upserts that share requests, for `bulk.import_records`.

        Args:
            size: Rows a request.
            linger: Seconds for which a row waits for others at most.
        """
        return BatchedUpserts(self._call, size=size, linger=linger)

    async def index(self) -> CustomData:
        """The same, reading all values of a reference at once, with the first upsert for it."""
        return CustomData(self._client, {}, self._locks)

    async def delete(self, *, reference: str, key: str) -> None:
        """Delete one value."""
        body = CustomDataDeletePayload(reference=filled(_WHAT, "reference", reference), key=filled(_WHAT, "key", key))
        await self._client.call(custom_data_delete.asyncio_detailed, body=body)

    async def delete_all(self, *, reference: str) -> None:
        """Delete all values of one reference."""
        reference = filled(_WHAT, "reference", reference)
        await self._client.call(custom_data_delete_all_by_reference.asyncio_detailed, reference=reference)

    async def _look_up(self, row: CustomDataRow) -> tuple[Outcome, CustomDataRecord | None]:
        """What writing the row will do, and the value as it is."""
        try:
            known = await self._known(row.reference, row.key)
        except ValidationError:
            return Outcome.UPSERTED, None
        if known is None:
            return Outcome.CREATED, None
        return (Outcome.UNCHANGED if _same(known, row) else Outcome.UPDATED), known

    async def _known(self, reference: str, key: str) -> CustomDataRecord | None:
        if self._kept is None:
            return await self.find(reference=reference, key=key)
        async with self._locks(reference):
            if reference not in self._kept:
                self._kept[reference] = {
                    record.key: record async for record in self.list(reference=reference) if isinstance(record.key, str)
                }
        return self._kept[reference].get(key)

    async def _send_all(self, rows: Sequence[CustomDataRow]) -> Sequence[UpsertResult[CustomDataRecord | None]]:
        body = CustomDataSetAllPayload(data=[*rows])
        answer = await self._client.send(custom_data_set_all.asyncio_detailed, body=body)
        told = {(record.reference, record.key): record for record in answer.body.data or []}
        return [UpsertResult(Outcome.UPSERTED, told.get(_key(row)), answer.request_id) for row in rows]


def _row(
    reference: str, key: str, value: Mapping[str, Any], timestamp: datetime | str | Unset = UNSET
) -> CustomDataRow:
    fields = {
        "reference": filled(_WHAT, "reference", reference),
        "key": filled(_WHAT, "key", key),
        "value": value,
        "timestamp": given_timestamp("timestamp", timestamp),
    }
    return body_of(_WHAT, CustomDataRow.from_dict, sent(_WHAT, fields))


def _key(row: CustomDataRow) -> tuple[str, str]:
    return row.reference, row.key


def _record_of(result: CustomDataResult) -> CustomDataRecord | None:
    """The value, which stands under `data` or beside `ok`: the documentation shows both."""
    if isinstance(result.data, CustomDataRecord):
        return result.data
    fields = fields_of(result)
    return CustomDataRecord.from_dict(fields) if as_object(fields.get("value")) or "id" in fields else None


def _same(known: CustomDataRecord, row: CustomDataRow) -> bool:
    stored = known.to_dict()
    return stored.get("value") == row.value.to_dict() and (
        isinstance(row.timestamp, Unset) or known.timestamp == row.timestamp
    )
