"""Upserts through the calls of DX that take many rows at once and write all of them or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, cast

from incidentkit.errors import APIError, ConfigurationError, ConflictError, NotFoundError, ValidationError
from incidentkit.providers._batching import LINGER, Accepted, Collector, Refused, places_named, send_in_batches

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping, Sequence

    from incidentkit._results import UpsertResult
    from incidentkit.errors import IncidentKitError


BATCH_SIZE: Final = 100
"""Rows in a call. DX documents no maximum; a call that is refused as too large goes in halves."""

AT_ONCE: Final = 4
"""Calls under way at once for one list of rows."""

Row = TypeVar("Row")
Model = TypeVar("Model")
Record = TypeVar("Record")

Answers: TypeAlias = "list[UpsertResult[Record] | Refused]"
"""One answer per row, in the order of the rows."""


@dataclass(frozen=True, slots=True)
class BatchCall(Generic[Model, Record]):
    """A call that takes many rows.

    Attributes:
        what: What a row is, for messages.
        required: Names that a row must have.
        optional: Names that it may have.
        read: Makes the model of a row from its fields, and refuses what cannot be right.
        key: What tells rows apart.
        send: Sends the models of one batch; gives a result for each, in order.
    """

    what: str
    required: frozenset[str]
    optional: frozenset[str]
    read: Callable[..., Model]
    key: Callable[[Model], Hashable]
    send: Callable[[Sequence[Model]], Awaitable[Sequence[UpsertResult[Record]]]]

    def model(self, row: object) -> Model:
        """The model of a row.

        Raises:
            ConfigurationError: A field is missing, unknown or wrong.
        """
        fields = cast("Mapping[str, Any]", row)
        strange = sorted(fields.keys() - self.required - self.optional)
        if strange:
            known = ", ".join(sorted(self.required | self.optional))
            raise ConfigurationError(f"{self.what}: there is no field {', '.join(strange)}; there are {known}")
        missing = sorted(self.required - fields.keys())
        if missing:
            raise ConfigurationError(f"{self.what}: {', '.join(missing)} must be given")
        return self.read(**fields)

    async def send_all(
        self, models: Sequence[Model], *, size: int, at_once: int = 1
    ) -> list[Accepted[UpsertResult[Record]] | Refused]:
        """Send models of which no two have one key."""
        return await send_in_batches(
            models, self.send, size=size, refused=refuses_rows, suspects=_suspects, at_once=at_once
        )


class BatchedUpserts(Generic[Row, Record]):
    """Upserts of single rows that share calls: made by `batched()`.

    Made for `bulk.import_records`, which then sends many records with each request and still has an answer for every
    one: `import_records(rows, dx.custom_data.batched().upsert, key=..., concurrency=400)`. As many rows are under way
    as calls are made at once, so its `concurrency` has to be a few times the size of a batch.
    """

    def __init__(self, call: BatchCall[Any, Record], *, size: int = BATCH_SIZE, linger: float = LINGER) -> None:
        if size < 1:
            raise ConfigurationError(f"size must be at least 1, not {size}")
        self._call = call
        self._size = size
        self._collect: Collector[Any, UpsertResult[Record]] = Collector(
            self._send, key=call.key, size=size, linger=linger
        )

    async def upsert(self, row: Row) -> UpsertResult[Record]:
        """Store one row, along with others that are stored at the same time.

        Args:
            row: Its fields, as `upsert_all` takes them.

        Raises:
            ConfigurationError: A field is missing, unknown or cannot be right; nothing of the row was sent.
            ValidationError: DX refuses this row; those beside it are stored.
        """
        return await self._collect(self._call.model(row))

    async def _send(self, models: Sequence[Any]) -> Sequence[Accepted[UpsertResult[Record]] | Refused]:
        return await self._call.send_all(models, size=self._size)


async def upsert_all(
    call: BatchCall[Model, Record], rows: Iterable[object], *, size: int = BATCH_SIZE
) -> Answers[Record]:
    """Send all rows; gives an answer for each, in order. Of several rows with one key the last one wins."""
    answers: dict[int, UpsertResult[Record] | Refused] = {}
    models: dict[int, Model] = {}
    for place, row in enumerate(rows):
        try:
            models[place] = call.model(row)
        except ConfigurationError as error:
            answers[place] = Refused(error)
    for places in _rounds({place: call.key(model) for place, model in models.items()}):
        found = await call.send_all([models[place] for place in places], size=size, at_once=AT_ONCE)
        for place, result in zip(places, found, strict=True):
            answers[place] = result if isinstance(result, Refused) else result.answer
    return [answers[place] for place in range(len(answers))]


def refuses_rows(error: IncidentKitError) -> bool:
    """Whether a call was refused for what is in it, so that a part of it may pass."""
    in_rows = isinstance(error, ValidationError | ConflictError | NotFoundError)
    return in_rows or (isinstance(error, APIError) and error.status == 413)


def _suspects(error: IncidentKitError) -> set[int]:
    return places_named(error, "data")


def _rounds(keys: Mapping[int, Hashable]) -> list[list[int]]:
    """Places in groups that have no key twice, in order: what a call does with such rows is not documented."""
    rounds: list[list[int]] = []
    seen: dict[Hashable, int] = {}
    for place, key in keys.items():
        number = seen[key] = seen.get(key, -1) + 1
        if number == len(rounds):
            rounds.append([])
        rounds[number].append(place)
    return rounds
