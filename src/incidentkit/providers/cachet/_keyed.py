"""Records found by an external key in `meta` or by a natural key."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from incidentkit._results import UpsertResult
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import as_object, require_text, require_trimmed
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping


KEY: Final = "external_key"
"""The name in `meta` under which the key stands."""

SENT: Final = "external_sent"
"""The name in `meta` for a digest of what was sent but cannot be compared with what is read back: times come back
in the server's own zone, without offset."""

_PLAIN: Final = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9_.:-]{1,100}")
_HASHED: Final = "sha256:"


def wire_key(key: str) -> str:
    """The key as it stands in `meta`.

    A key of letters, digits, `_.:-` with at least one letter stands as it is. Any other is hashed: the server splits
    filter values at commas, takes `true` for a boolean, and compares digits as numbers.

    Raises:
        ConfigurationError: The key is empty.
    """
    require_text("Cachet", "key", key)
    if _PLAIN.fullmatch(key) and key.lower() not in {"true", "false"} and not key.startswith(_HASHED):
        return key
    return _HASHED + hashlib.sha256(key.encode()).hexdigest()[:40]


def digest(fields: Mapping[str, Any]) -> str | None:
    """A digest of fields that cannot be compared otherwise; None where there are none."""
    if not fields:
        return None
    text = json.dumps(fields, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def meta_of(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """A record's `meta`; an empty one comes as a list."""
    return dict(as_object(attributes.get("meta")))


class ExternalKeys:
    """Records that carry the caller's own id in their `meta`."""

    def wire(self, key: str, /) -> str:
        """See `wire_key`."""
        return wire_key(key)

    def of(self, attributes: Mapping[str, Any], /) -> str | None:
        """The entry of `meta`."""
        key = meta_of(attributes).get(KEY)
        return key if isinstance(key, str) else None

    def mark(self, wire: str, /) -> Mapping[str, Any]:
        """The entry of `meta`."""
        return {KEY: wire}


class NaturalKeys:
    """The key is a field.

    Args:
        what: The kind of record, for messages.
        field: The field.
        any_case: Whether texts that differ in case alone are one key.
    """

    def __init__(self, what: str, field: str, *, any_case: bool = False) -> None:
        self._what = what
        self._field = field
        self._any_case = any_case

    def wire(self, key: str, /) -> str:
        """The text as it is compared.

        Raises:
            ConfigurationError: It is empty, or has blanks around it: the server cuts those off.
        """
        return self._folded(require_trimmed(self._what, self._field, key))

    def of(self, attributes: Mapping[str, Any], /) -> str | None:
        """The field's text."""
        value = attributes.get(self._field)
        return self._folded(value) if isinstance(value, str) else None

    def mark(self, wire: str, /) -> Mapping[str, Any]:  # noqa: ARG002 (nothing but the field itself is needed)
        """Nothing."""
        return {}

    def filters(self, wire: str | None, /) -> Mapping[str, Any] | None:
        """What narrows a listing to records that may have the key; None where a filter could miss it.

        The server looks for the text inside the field, in any case. It takes `true` and `false` for booleans, databases
        take a backslash for a sign of their own, and some know no other letters' cases than those of ASCII. A comma is
        no harm: the parts are alternatives.
        """
        if wire is None or wire in {"true", "false"} or "\\" in wire or not wire.isascii():
            return None
        return {self._field: wire}

    def _folded(self, text: str) -> str:
        return text.casefold() if self._any_case else text


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
