"""Upserts by external key, the same for components, groups and incidents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from incidentkit_api.shared.types import Unset

from incidentkit.providers.cachet.external_keys import KEY, SENT, digest, meta_of, wire_key
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert
from incidentkit.results import UpsertResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping


class _Attributes(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


class Resource(Protocol):
    """What every record of Cachet has."""

    @property
    def id(self) -> str: ...

    @property
    def attributes(self) -> _Attributes: ...


R = TypeVar("R", bound=Resource)


@dataclass(frozen=True, slots=True)
class Found(Generic[R]):
    """A record and its `meta`, which the answers to writes leave out."""

    record: R
    meta: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an upsert asks for.

    Attributes:
        key: The external key, as the caller knows it.
        fields: Fields of create and update, comparable with what is read back.
        blind: Fields of create and update that cannot be compared: the digest of them is.
        only_new: Fields of create alone.
        meta: Entries of `meta` to set beside the key.
    """

    key: str
    fields: Mapping[str, Any]
    blind: Mapping[str, Any]
    only_new: Mapping[str, Any]
    meta: Mapping[str, Any]

    def merged_meta(self, existing: Mapping[str, Any]) -> dict[str, Any]:
        """The existing entries with ours over them: the API replaces `meta` whole."""
        sent = digest(self.blind)
        return {**existing, **self.meta, KEY: wire_key(self.key), **({SENT: sent} if sent else {})}


@dataclass(frozen=True, slots=True)
class Operations(Generic[R]):
    """How one kind of record is searched, made and changed.

    Attributes:
        search: All records that may carry a wire key (None: all records), `meta` included.
        create: From a body.
        update: By id, from a body.
        current: A record's comparable fields, under the names of the request.
    """

    search: Callable[[str | None], AsyncIterator[R]]
    create: Callable[[dict[str, Any]], Awaitable[R]]
    update: Callable[[str, dict[str, Any]], Awaitable[R]]
    current: Callable[[R], Mapping[str, Any]]


class Keyed(Generic[R]):
    """Upserts by external key, with or without knowing all records beforehand."""

    def __init__(self, operations: Operations[R], known: dict[str, Found[R]] | None = None) -> None:
        self._operations = operations
        self._known = known
        self._locks = KeyLocks()

    async def indexed(self) -> Keyed[R]:
        """The same, knowing what is there now: one request per 100 records."""
        known: dict[str, Found[R]] = {}
        async for record in self._operations.search(None):
            meta = meta_of(record.attributes.to_dict())
            if isinstance(key := meta.get(KEY), str):
                known.setdefault(key, Found(record, meta))
        return Keyed(self._operations, known)

    async def find(self, key: str) -> R | None:
        """The record with this external key, or None."""
        found = await self._find(wire_key(key), fresh=True)
        return found.record if found else None

    async def upsert(self, wanted: Wanted) -> UpsertResult[R]:
        """Bring the record of the wanted key to what is wanted."""
        key = wire_key(wanted.key)

        async def find(fresh: bool) -> Found[R] | None:
            return await self._find(key, fresh=fresh)

        async def create() -> Found[R]:
            meta = wanted.merged_meta({})
            body = {**wanted.fields, **wanted.blind, **wanted.only_new, "meta": meta}
            return self._noted(key, Found(await self._operations.create(body), meta))

        def matches(existing: Found[R]) -> bool:
            return not self._changes(existing, wanted)

        async def update(existing: Found[R]) -> Found[R]:
            changes = self._changes(existing, wanted)
            record = await self._operations.update(existing.record.id, changes)
            return self._noted(key, Found(record, wanted.merged_meta(existing.meta)))

        result = await upsert(Recipe(find, create, matches, update), self._locks(key))
        return UpsertResult(result.outcome, result.record.record, result.request_id)

    async def _find(self, key: str, *, fresh: bool) -> Found[R] | None:
        if self._known is not None and not fresh:
            return self._known.get(key)
        async for record in self._operations.search(key):
            meta = meta_of(record.attributes.to_dict())
            # The server's filter is loose, and skipped by older versions: only this comparison counts.
            if meta.get(KEY) == key:
                return self._noted(key, Found(record, meta))
        return None

    def _noted(self, key: str, found: Found[R]) -> Found[R]:
        if self._known is not None:
            self._known[key] = found
        return found

    def _changes(self, existing: Found[R], wanted: Wanted) -> dict[str, Any]:
        current = self._operations.current(existing.record)
        changes = {name: value for name, value in wanted.fields.items() if current.get(name) != value}
        meta = wanted.merged_meta(existing.meta)
        if meta.get(SENT) != existing.meta.get(SENT):
            changes |= wanted.blind
        if changes or meta != existing.meta:
            changes["meta"] = meta
        return changes


def given(**fields: Any) -> dict[str, Any]:
    """The fields that were given. None is left out too: the API cannot clear a field."""
    return {name: value for name, value in fields.items() if value is not None and not isinstance(value, Unset)}
