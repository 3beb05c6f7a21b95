"""Upserts by a key of the caller's, the same for all kinds of records but points and courses."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet.external_keys import SENT, digest, meta_of
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert
from incidentkit.results import UpsertResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping


class _Attributes(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


class Resource(Protocol):
    """What every record of Cachet has."""

    @property
    def id(self) -> str:
        """The server's number for it."""
        ...

    @property
    def attributes(self) -> _Attributes:
        """Its fields."""
        ...


class Keys(Protocol):
    """How records of a kind are told apart."""

    def wire(self, key: str, /) -> str:
        """The key in the form in which it is compared.

        Raises:
            ConfigurationError: It cannot be a key.
        """
        ...

    def of(self, attributes: Mapping[str, Any], /) -> str | None:
        """A record's key in that form, None where it has none."""
        ...

    def mark(self, wire: str, /) -> Mapping[str, Any]:
        """What `meta` must hold for the record to be found again."""
        ...


R = TypeVar("R", bound=Resource)


@dataclass(frozen=True, slots=True)
class Found(Generic[R]):
    """A record with what the answers to writes leave out.

    Attributes:
        record: As it came last.
        meta: All of its entries.
        fields: Its comparable fields as they are now, under the names of the request.
    """

    record: R
    meta: Mapping[str, Any]
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a create or an upsert asks for.

    Attributes:
        fields: Fields of create and update, comparable with what is read back.
        blind: Fields of create and update that cannot be compared: the digest of them is.
        fixed: Fields of create alone, comparable with what is read back.
        only_new: Fields of create alone that nothing shows later.
        repeated: Fields that every update has to say again.
        meta: Entries of `meta` to set; others stay.
    """

    fields: Mapping[str, Any]
    blind: Mapping[str, Any] = field(default_factory=dict[str, Any])
    fixed: Mapping[str, Any] = field(default_factory=dict[str, Any])
    only_new: Mapping[str, Any] = field(default_factory=dict[str, Any])
    repeated: Mapping[str, Any] = field(default_factory=dict[str, Any])
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def merged_meta(self, existing: Mapping[str, Any]) -> dict[str, Any]:
        """The existing entries with ours over them: the API replaces `meta` whole."""
        return {**existing, **self.meta}

    def new_body(self) -> dict[str, Any]:
        """The body of a create."""
        meta = {"meta": dict(self.meta)} if self.meta else {}
        return {**self.fields, **self.blind, **self.fixed, **self.only_new, **self.repeated, **meta}

    def under(self, marks: Mapping[str, Any]) -> Wanted:
        """The same with what lets the record be found and compared again."""
        sent = digest(self.blind)
        return replace(self, meta={**self.meta, **marks, **({SENT: sent} if sent else {})})


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """How one kind of record is told apart, searched, made and changed.

    Attributes:
        what: Its name in messages.
        keys: How its records are told apart.
        search: All records that may have a key in wire form (None: all records), `meta` included where they have it.
        create: From a body.
        update: By id, from a body.
        current: A record's comparable fields, under the names of the request; None where an answer does not show one.
    """

    what: str
    keys: Keys
    search: Callable[[str | None], AsyncIterator[R]]
    create: Callable[[dict[str, Any]], Awaitable[R]]
    update: Callable[[str, dict[str, Any]], Awaitable[R]]
    current: Callable[[R], Mapping[str, Any]]


class Keyed(Generic[R]):
    """Upserts by key, with or without knowing all records beforehand."""

    def __init__(self, kind: Kind[R], known: dict[str, Found[R]] | None = None, locks: KeyLocks | None = None) -> None:
        self._kind = kind
        self._known = known
        self._locks = locks or KeyLocks()

    async def indexed(self) -> Keyed[R]:
        """The same, knowing what is there now: one request per 100 records."""
        known: dict[str, Found[R]] = {}
        async for record in self._kind.search(None):
            key = self._kind.keys.of(record.attributes.to_dict())
            if key is not None:
                known.setdefault(key, self._found(record))
        return Keyed(self._kind, known, self._locks)

    async def find(self, key: str) -> R | None:
        """The record with this key, or None."""
        found = await self._find(self._kind.keys.wire(key), fresh=True)
        return found.record if found else None

    async def upsert(self, key: str, wanted: Wanted) -> UpsertResult[R]:
        """Bring the record of this key to what is wanted.

        Raises:
            ConfigurationError: The key cannot be one, or a field that only new records take differs.
        """
        wire = self._kind.keys.wire(key)
        wanted = wanted.under(self._kind.keys.mark(wire))

        async def find(fresh: bool) -> Found[R] | None:
            return await self._find(wire, fresh=fresh)

        async def create() -> Found[R]:
            record = await self._kind.create(wanted.new_body())
            shown = self._kind.current(record)
            return self._noted(wire, Found(record, wanted.meta, {**shown, **wanted.fields, **wanted.fixed}))

        def matches(existing: Found[R]) -> bool:
            self._check_fixed(key, existing, wanted)
            return not _changes(existing, wanted)

        async def update(existing: Found[R]) -> Found[R]:
            existing = await self._with_fresh_meta(wire, existing, wanted)
            changes = _changes(existing, wanted) | dict(wanted.repeated)
            record = await self._kind.update(existing.record.id, changes)
            fields = {**existing.fields, **wanted.fields}
            return self._noted(wire, Found(record, wanted.merged_meta(existing.meta), fields))

        result = await upsert(Recipe(find, create, matches, update), self._locks(wire))
        return UpsertResult(result.outcome, result.record.record, result.request_id)

    async def _find(self, wire: str, *, fresh: bool) -> Found[R] | None:
        if self._known is not None and not fresh:
            return self._known.get(wire)
        async for record in self._kind.search(wire):
            # The server's filters are loose, and older versions skip some: only this comparison counts.
            if self._kind.keys.of(record.attributes.to_dict()) == wire:
                return self._noted(wire, self._found(record))
        return None

    async def _with_fresh_meta(self, wire: str, existing: Found[R], wanted: Wanted) -> Found[R]:
        """Writing `meta` replaces it whole, so entries that others made since the index was read have to be known."""
        if self._known is None or wanted.merged_meta(existing.meta) == existing.meta:
            return existing
        return await self._find(wire, fresh=True) or existing

    def _found(self, record: R) -> Found[R]:
        return Found(record, meta_of(record.attributes.to_dict()), self._kind.current(record))

    def _noted(self, wire: str, found: Found[R]) -> Found[R]:
        if self._known is not None:
            self._known[wire] = found
        return found

    def _check_fixed(self, key: str, existing: Found[R], wanted: Wanted) -> None:
        for name, value in wanted.fixed.items():
            now = existing.fields.get(name)
            if now is not None and now != value:
                raise ConfigurationError(
                    f"{self._kind.what} {key!r}: {name} is {now} and cannot become {value}, which the API takes for a"
                    " new one only; leave it out, or delete the record first"
                )


def _changes(existing: Found[Any], wanted: Wanted) -> dict[str, Any]:
    changes = {name: value for name, value in wanted.fields.items() if existing.fields.get(name) != value}
    meta = wanted.merged_meta(existing.meta)
    if meta.get(SENT) != existing.meta.get(SENT):
        changes |= wanted.blind
    if meta != existing.meta:
        changes["meta"] = meta
    return changes
