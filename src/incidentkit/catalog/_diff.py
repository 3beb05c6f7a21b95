"""What differs between the desired and the current catalog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from hashlib import blake2b
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from incidentkit._async import cooperative
from incidentkit.catalog._current import Pending, owner_of
from incidentkit.providers.incident_io._values import literals

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.catalog._current import Known, Schemas, Targets, TypeState
    from incidentkit.catalog._desired import Attribute, CatalogType, Entry, Value
    from incidentkit.providers.incident_io._values import Literals


Shown: TypeAlias = str | bool | int | list[str] | None
"""A value as a change shows it: literals as the API has them, references by external id; None is no value."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a type, or one field or attribute of an entry.

    Attributes:
        name: Of the field or attribute.
        before: What is there; None for nothing.
        after: What will be; None for nothing.
    """

    name: str
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """One attribute of a schema.

    Attributes:
        name: Of the attribute.
        before: As it is; None where it is not there yet.
        after: As it will be.
    """

    name: str
    before: Attribute | None
    after: Attribute


@dataclass(frozen=True, slots=True)
class CreateType:
    """A new type."""

    type_name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class UpdateType:
    """Fields of a type; one that is adopted changes its `sync_id` from None."""

    type_name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class UpdateSchema:
    """Attributes that are added to a type, or changed."""

    type_name: str
    attributes: tuple[AttributeChange, ...]


@dataclass(frozen=True, slots=True)
class CreateEntry:
    """A new entry, or one that comes back from the archive."""

    type_name: str
    entry: Entry

    @property
    def external_id(self) -> str:
        """The key of the entry."""
        return self.entry.external_id


@dataclass(frozen=True, slots=True)
class UpdateEntry:
    """An entry that differs.

    Attributes:
        type_name: Its type.
        entry_id: The API's id.
        entry: As it should be.
        fields: Those of `name`, `aliases` and `rank` that change.
        values: The attributes whose values change.
    """

    type_name: str
    entry_id: str
    entry: Entry
    fields: tuple[FieldChange, ...]
    values: tuple[FieldChange, ...]

    @property
    def external_id(self) -> str:
        """The key of the entry."""
        return self.entry.external_id


@dataclass(frozen=True, slots=True)
class DeleteEntry:
    """An entry of this sync that is no longer wanted.

    Attributes:
        type_name: Its type.
        entry_id: The API's id.
        external_id: Its key.
        name: As people see it.
        fingerprint: Of what it says: another one means that somebody has changed it since.
    """

    type_name: str
    entry_id: str
    external_id: str
    name: str
    fingerprint: str = ""


TypeChange: TypeAlias = CreateType | UpdateType | UpdateSchema
EntryChange: TypeAlias = CreateEntry | UpdateEntry | DeleteEntry
Change: TypeAlias = TypeChange | EntryChange


Canonical: TypeAlias = Callable[[str], object]
"""Gives the same for all literals that mean the same."""


def as_text(literal: str) -> object:
    """A text means itself."""
    return literal


def as_number(literal: str) -> object:
    """`3`, `3.0` and `3e0` are one number."""
    try:
        number = Decimal(literal)
    except InvalidOperation:
        return literal
    return number if number.is_finite() else literal


def as_truth(literal: str) -> object:
    """`true`, however it is written."""
    return literal.lower()


PRIMITIVES: dict[str, Canonical] = {"Number": as_number, "Bool": as_truth}
"""How to compare values of attributes that are no references; all others are texts."""


def same(known: Literals, wanted: Literals, canonical: Canonical) -> bool:
    """Whether a write would change nothing: literal by literal, no value being the same as an empty one."""
    return known == wanted or _meaning(known, canonical) == _meaning(wanted, canonical)


def shown(literals: Literals, name: Callable[[str], str] = str) -> Shown:
    """Literals as a change shows them."""
    if isinstance(literals, str):
        return name(literals)
    return [name(literal) for literal in literals] or None


def _meaning(literals: Literals, canonical: Canonical) -> object:
    if isinstance(literals, str):
        return canonical(literals) if literals else ()
    return tuple([canonical(literal) for literal in literals])


SYNC_ID = "sync_id"
"""The field under which a change shows the owner of a type."""


def type_difference(declared: CatalogType, sync_id: str, existing: CatalogTypeV3 | None) -> tuple[FieldChange, ...]:
    """The fields of a type that change; what is not declared does not."""
    there = _there(existing) if existing else {}
    changes = (FieldChange(name, there.get(name), after) for name, after in _declared(declared, sync_id))
    return tuple(change for change in changes if change.before != change.after)


def schema_difference(declared: CatalogType, schemas: Schemas) -> tuple[AttributeChange, ...]:
    """The attributes that are added or change; others of the type stay."""
    found = ((one, _attribute_there(declared.type_name, one, schemas)) for one in declared.attributes)
    return tuple(AttributeChange(one.name, there, one) for one, there in found if there != one)


class EntryComparison:
    """Compares the entries of one type.

    Args:
        declared: The type.
        state: What is there of it, or None.
        targets: What references mean, by type name.
    """

    def __init__(self, declared: CatalogType, state: TypeState | None, targets: Mapping[str, Targets]) -> None:
        places = state.places() if state else {}
        self._columns = {
            attribute.name: _column(attribute, places.get(attribute.name), targets) for attribute in declared.attributes
        }

    def fields(self, entry: Entry, known: Known) -> tuple[FieldChange, ...]:
        """Name, aliases and rank where they change."""
        return tuple(_fields(entry, known))

    def values(self, entry: Entry, known: Known) -> tuple[FieldChange, ...]:
        """The attributes that change."""
        changes: list[FieldChange] = []
        for name, value in entry.values.items():
            place, canonical, called = self._columns[name]
            there = () if place is None else known.values[place]
            wanted = literals(name, value)
            if not same(there, wanted, canonical):
                changes.append(FieldChange(name, shown(there, called), shown(wanted)))
        return tuple(changes)


class _Column(NamedTuple):
    """How values of one attribute compare: where they are, what they mean, what they are called."""

    place: int | None
    canonical: Canonical
    called: Callable[[str], str]


def _column(attribute: Attribute, place: int | None, targets: Mapping[str, Targets]) -> _Column:
    if target := targets.get(attribute.type):
        return _Column(place, target.canonical, target.shown)
    return _Column(place, PRIMITIVES.get(attribute.type, as_text), str)


def _fields(entry: Entry, known: Known) -> Iterator[FieldChange]:
    if entry.name != known.name:
        yield FieldChange("name", known.name, entry.name)
    if entry.aliases is not None and set(entry.aliases) != set(known.aliases):
        yield FieldChange("aliases", sorted(known.aliases), sorted(set(entry.aliases)))
    if entry.rank is not None and entry.rank != known.rank:
        yield FieldChange("rank", known.rank, entry.rank)


def _declared(declared: CatalogType, sync_id: str) -> Iterator[tuple[str, Shown]]:
    yield SYNC_ID, sync_id
    yield "name", declared.name
    if declared.description:
        yield "description", declared.description
    if declared.icon is not None:
        yield "icon", declared.icon
    if declared.color is not None:
        yield "color", declared.color
    if declared.ranked is not None:
        yield "ranked", declared.ranked
    if declared.categories is not None:
        yield "categories", sorted(set(declared.categories))


def _there(existing: CatalogTypeV3) -> dict[str, Shown]:
    return {
        SYNC_ID: owner_of(existing),
        "name": existing.name,
        "description": existing.description,
        "icon": existing.icon.value,
        "color": existing.color.value,
        "ranked": existing.ranked,
        "categories": sorted({one.value for one in existing.categories}),
    }


def _attribute_there(type_name: str, wanted: Attribute, schemas: Schemas) -> Attribute | None:
    existing = schemas.attribute(type_name, wanted.name)
    return schemas.declared(existing, schema_only=wanted.schema_only) if existing else None


_BYTES: Final = 16


def fingerprint(declared: CatalogType, state: TypeState | None, changes: Iterable[Change]) -> str:
    """The same as long as nobody adds, changes or removes an entry that no change is about, whatever their order.

    Attributes that are not declared do not count, nor does what is empty: an attribute that was added since has no
    values.
    """
    if state is None:
        return _written(0)
    named, columns, total = _named(changes), _columns(declared, state), 0
    for known in state.entries:
        if known.id not in named and known.external_id not in named:
            # A sum does not care for the order in which entries are listed.
            total += _digest(known, columns)
    return _written(total)


def entry_fingerprint(declared: CatalogType, state: TypeState, known: Known) -> str:
    """The same as long as nobody changes the entry, apart from attributes that are not declared."""
    return _written(_digest(known, _columns(declared, state)))


def _columns(declared: CatalogType, state: TypeState) -> list[tuple[int, str]]:
    owned = {attribute.name for attribute in declared.attributes}
    return [(place, one.name) for place, one in enumerate(state.columns) if one.name in owned]


def _named(changes: Iterable[Change]) -> set[str | None]:
    named: set[str | None] = set()
    for change in changes:
        if isinstance(change, CreateEntry):
            named.add(change.external_id)
        elif isinstance(change, UpdateEntry | DeleteEntry):
            named.add(change.entry_id)
    return named


def _digest(known: Known, columns: list[tuple[int, str]]) -> int:
    values = sorted((name, known.values[place]) for place, name in columns if known.values[place])
    facts = repr((known.id, known.external_id, known.name, known.rank, sorted(known.aliases), values))
    return int.from_bytes(blake2b(facts.encode(), digest_size=_BYTES).digest())


def _written(total: int) -> str:
    return f"{total % (1 << 8 * _BYTES):0{2 * _BYTES}x}"


_NAMED: Final = 3


async def dangling_notes(declared: CatalogType, targets: Mapping[str, Targets]) -> AsyncIterator[str]:
    """A line for each attribute with such references; it names the first few."""
    for attribute in declared.attributes:
        if attribute.derived or attribute.type not in targets:
            continue
        lost = [word async for word in _lost(declared, attribute, targets[attribute.type])]
        if lost:
            more = f" and {len(lost) - _NAMED:,} more" if len(lost) > _NAMED else ""
            yield (
                f"{declared.type_name}: attribute {attribute.name!r} refers to what is no entry of {attribute.type}:"
                f" {', '.join(lost[:_NAMED])}{more}; sent as written"
            )


async def _lost(declared: CatalogType, attribute: Attribute, found: Targets) -> AsyncIterator[str]:
    async for entry in cooperative(declared.entries):
        for literal in _literals(entry, attribute.name):
            if found.resolve(literal) is None:
                yield f"{literal!r} ({entry.external_id})"


def _literals(entry: Entry, name: str) -> Iterator[str]:
    found = literals(name, entry.values.get(name))
    yield from (found,) if isinstance(found, str) else found


class Resolved(NamedTuple):
    """The values of one entry.

    Attributes:
        ready: Those that can be sent, by attribute name.
        held: Why the others cannot, by attribute name.
    """

    ready: dict[str, Literals]
    held: dict[str, str]


class Resolver:
    """Resolves the values of one type's entries."""

    def __init__(self, declared: CatalogType, schemas: Schemas, targets: Mapping[str, Targets]) -> None:
        self._ids = {
            attribute.name: found.id
            for attribute in declared.attributes
            if (found := schemas.attribute(declared.type_name, attribute.name))
        }
        self._references = {
            attribute.name: (attribute.type, targets[attribute.type])
            for attribute in declared.attributes
            if attribute.type in targets
        }

    def resolve(self, entry: Entry) -> Resolved:
        """The values of an entry as they can be sent now."""
        resolved = Resolved({}, {})
        for name, value in entry.values.items():
            found = self._value(name, value)
            if isinstance(found, _Held):
                resolved.held[name] = found.why
            else:
                resolved.ready[name] = found
        return resolved

    def payload(self, values: Mapping[str, Literals]) -> dict[str, str | list[str]]:
        """Values by attribute id; those that are cleared are left out."""
        given = ((self._ids[name], value) for name, value in values.items() if value)
        return {id_: value if isinstance(value, str) else [*value] for id_, value in given}

    def ids(self, names: Iterable[str]) -> list[str]:
        """Attribute ids of these names."""
        return sorted(self._ids[name] for name in names)

    def _value(self, name: str, value: Value) -> Literals | _Held:
        if name not in self._ids:
            return _Held(f"attribute {name!r} is not there, as the schema could not be changed")
        written = literals(name, value)
        if name not in self._references:
            return written
        return self._reference(name, written)

    def _reference(self, name: str, written: Literals) -> Literals | _Held:
        type_name, targets = self._references[name]
        ids: list[str] = []
        for literal in (written,) if isinstance(written, str) else written:
            target = targets.canonical(literal)
            if isinstance(target, Pending):
                return _Held(f"attribute {name!r} refers to {literal!r} of {type_name}, which could not be created")
            ids.append(target)
        return ids[0] if isinstance(written, str) else tuple(ids)


class _Held(NamedTuple):
    why: str
