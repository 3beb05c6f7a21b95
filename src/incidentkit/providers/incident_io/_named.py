"""Records found by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeGuard, TypeVar

from incidentkit_api.shared.types import Unset

from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import refuse_none
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence

    from incidentkit._results import UpsertResult


class Record(Protocol):
    """What every record found by name has."""

    @property
    def id(self) -> str:
        """The API's id of it."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """Its fields by their wire names."""
        ...


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """One kind of record: how it is listed, made and changed.

    Attributes:
        what: Its name in messages.
        key: What a record is found by.
        list: All records there are.
        create: From the fields of a new one.
        update: By id, from all writable fields: what those leave out, the API would clear.
        writable: The fields of an update.
        initial: Fields that the API wants of a new one, where they were not given.
        needed: Fields that a new one must be given.
        fixed: Fields that cannot change later.
        emptied: What None turns a field into; None itself where it is to be left out. Other fields cannot be cleared.
        merged: Fields of which a part is asked for: what the whole becomes, from what is there and what is asked.
    """

    what: str
    key: Callable[[R], Hashable]
    list: Callable[[], Awaitable[Sequence[R]]]
    create: Callable[[dict[str, Any]], Awaitable[R]]
    update: Callable[[str, dict[str, Any]], Awaitable[R]]
    writable: tuple[str, ...]
    initial: Mapping[str, Any] = field(default_factory=dict[str, Any])
    needed: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    emptied: Mapping[str, Any] = field(default_factory=dict[str, Any])
    merged: Mapping[str, Callable[[Any, Any], Any]] = field(default_factory=dict[str, "Callable[[Any, Any], Any]"])


class NamedRecords(Generic[R]):
    """Finds and upserts the records of one kind, with or without knowing all of them beforehand."""

    def __init__(self, kind: Kind[R], known: dict[Hashable, R] | None = None, locks: KeyLocks | None = None) -> None:
        self._kind = kind
        self._known = known
        self._locks = locks or KeyLocks()

    async def indexed(self) -> NamedRecords[R]:
        """The same, knowing what is there now: one request."""
        return NamedRecords(self._kind, await self._listed(), self._locks)

    async def find(self, key: Hashable, *, fresh: bool = False) -> R | None:
        """The record of this key, or None; one request, none with an index unless `fresh`."""
        if self._known is None:
            return (await self._listed()).get(key)
        if fresh:
            listed = await self._listed()
            # What was made while the list was on its way may not stand in it.
            self._known |= listed
            if key not in listed:
                self._known.pop(key, None)
        return self._known.get(key)

    async def upsert(self, key: Hashable, fields: Mapping[str, Any]) -> UpsertResult[R]:
        """Create the record of this key, bring the given fields up, or leave it.

        Args:
            key: What it is found by.
            fields: By their wire names: UNSET leaves, None clears.

        Raises:
            ConfigurationError: A field cannot be cleared or changed, or a new record needs one more.
        """
        asked = self._asked(fields)

        async def find(fresh: bool) -> R | None:
            return await self.find(key, fresh=fresh)

        async def create() -> R:
            return self._noted(await self._kind.create(self._new(asked)))

        def matches(existing: R) -> bool:
            current = existing.to_dict()
            self._check_fixed(current, asked)
            return all(_same(current.get(name), value) for name, value in self._whole(current, asked).items())

        async def update(existing: R) -> R:
            body = self._whole(existing.to_dict(), asked)
            return self._noted(await self._kind.update(existing.id, _given(body)))

        return await upsert(Recipe(find, create, matches, update), self._locks(key))

    def forget(self, record_id: str) -> None:
        """Take note that a record is gone."""
        known = self._known or {}
        for key in [key for key, record in known.items() if record.id == record_id]:
            del known[key]

    async def _listed(self) -> dict[Hashable, R]:
        listed: dict[Hashable, R] = {}
        for record in await self._kind.list():
            listed.setdefault(self._kind.key(record), record)
        return listed

    def _noted(self, record: R) -> R:
        if self._known is not None:
            self._known[self._kind.key(record)] = record
        return record

    def _asked(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        asked = {name: value for name, value in fields.items() if not isinstance(value, Unset)}
        refuse_none(self._kind.what, **{name: asked[name] for name in asked if name not in self._kind.emptied})
        return {name: self._kind.emptied[name] if value is None else value for name, value in asked.items()}

    def _whole(self, current: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
        """All writable fields as they are to be."""
        whole = {name: asked.get(name, current.get(name)) for name in self._kind.writable}
        for name, merge in self._kind.merged.items():
            whole[name] = merge(current.get(name), asked.get(name))
        return whole

    def _new(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        for name in self._kind.needed:
            if not asked.get(name):
                raise ConfigurationError(f"{self._kind.what}: a new one needs {name}")
        return {**self._kind.initial, **{name: value for name, value in asked.items() if not _is_empty(value)}}

    def _check_fixed(self, current: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
        for name in self._kind.fixed:
            if name in asked and not _same(current.get(name), asked[name]):
                raise ConfigurationError(
                    f"{self._kind.what} {asked.get('name')!r}: {name} is {current.get(name)}, which cannot become"
                    f" {asked[name]}; delete it or choose another name"
                )


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _same(current: Any, wanted: Any) -> bool:
    if _is_list(current) and _is_list(wanted):  # sets, all of them
        return sorted(current) == sorted(wanted)
    return current == wanted or (_is_empty(current) and _is_empty(wanted))


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


PAGE_SIZE: Final = 250
"""The largest page most listings take; each costs one request whatever its size."""


class _Meta(Protocol):
    @property
    def after(self) -> object: ...


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def next_cursor(meta: _Meta | object, items: Sequence[_Identified]) -> str | None:
    """The cursor of the next page.

    Without paging information in the answer a full page is taken to have a successor after its last record, which
    is what the cursor is documented to be.
    """
    if meta:
        after = getattr(meta, "after", None)
        return after if isinstance(after, str) and after else None
    return items[-1].id if len(items) >= PAGE_SIZE else None
