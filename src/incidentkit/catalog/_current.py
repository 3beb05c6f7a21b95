"""What the account holds: types, attributes, entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from incidentkit._async import bounded_gather
from incidentkit.catalog._desired import Attribute, Problems, is_reference
from incidentkit.providers.incident_io._values import literals, literals_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3
    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.catalog._desired import CatalogType, DesiredCatalog, Entry
    from incidentkit.providers.incident_io._values import Literals
    from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
    from incidentkit.providers.incident_io.catalog_types import CatalogTypes


DERIVED_MODES: Final = frozenset({"backlink", "path"})
FOREIGN_MODES: Final = frozenset({"dynamic", "external"})
"""Attributes that somebody else fills."""


class Schemas:
    """All types by type name, with their attributes by name and by id."""

    def __init__(self, types: Iterable[CatalogTypeV3]) -> None:
        self._types: dict[str, CatalogTypeV3] = {}
        self._attributes: dict[str, dict[str, CatalogTypeAttributeV3]] = {}
        self._names: dict[str, str] = {}
        self._by_resource: dict[str, str] = {}
        for one in types:
            self.put(one)

    def __iter__(self) -> Iterator[CatalogTypeV3]:
        return iter(self._types.values())

    def put(self, catalog_type: CatalogTypeV3) -> None:
        """Take up a type that is new or has changed."""
        name = catalog_type.type_name
        attributes = catalog_type.schema.attributes
        self._types[name] = catalog_type
        self._by_resource[catalog_type.engine_resource_type] = name
        self._attributes[name] = {attribute.name: attribute for attribute in attributes}
        self._names |= {attribute.id: attribute.name for attribute in attributes}

    def type(self, type_name: str) -> CatalogTypeV3 | None:
        """The type of this name, if it is there."""
        return self._types.get(type_name)

    def attribute(self, type_name: str, name: str) -> CatalogTypeAttributeV3 | None:
        """An attribute by its name, if it is there."""
        return self._attributes.get(type_name, {}).get(name)

    def type_named(self, attribute_type: str) -> str:
        """The type name that the type of an attribute stands for: the API has two names for each of its types."""
        return self._by_resource.get(attribute_type, attribute_type)

    def declared(self, attribute: CatalogTypeAttributeV3, *, schema_only: bool) -> Attribute:
        """An attribute that is there, in the words of a declaration."""
        return Attribute(
            attribute.name,
            self.type_named(attribute.type_),
            array=attribute.array,
            backlink=self._backlink(attribute),
            path=tuple(self._names.get(step.attribute_id, step.attribute_name) for step in attribute.path or ()),
            schema_only=schema_only,
        )

    def _backlink(self, attribute: CatalogTypeAttributeV3) -> str | None:
        id_ = attribute.backlink_attribute or None
        return id_ and self._names.get(id_, id_)


OWNER: Final = "incidentkit/sync_id"
"""The annotation that names the sync a type belongs to."""

_IMPORTER: Final = "incident.io/catalog-importer/sync-id"
_RELEASE: Final = "io.catalog_types.upsert(type_name=..., name=..., {})"


def owner_of(catalog_type: CatalogTypeV3) -> str | None:
    """The `sync_id` that the type is noted for, or None."""
    return catalog_type.annotations.additional_properties.get(OWNER) or None


def refusal(catalog_type: CatalogTypeV3, sync_id: str, *, adopt: bool) -> str | None:
    """Why a sync may not touch a type that is there; None where it may."""
    owner = owner_of(catalog_type)
    if owner == sync_id:
        return None
    if owner is not None:
        return f"{catalog_type.type_name}: belongs to the sync {owner!r}; use that sync_id, or another type name"
    if why := _kept_elsewhere(catalog_type):
        return f"{catalog_type.type_name}: {why}"
    if not adopt:
        return (
            f"{catalog_type.type_name}: is there and belongs to nobody;"
            " adopt it (adopt=True, --adopt), or use another type name"
        )
    return None


def _kept_elsewhere(catalog_type: CatalogTypeV3) -> str | None:
    if not catalog_type.is_editable:
        return "an integration keeps this type, it cannot be changed; use another type name"
    if importer := catalog_type.annotations.additional_properties.get(_IMPORTER):
        mend = _RELEASE.format(f'annotations={{"{_IMPORTER}": ""}}')
        return f"belongs to the catalog importer ({importer!r}); release it there, or with {mend}"
    if catalog_type.source_repo_url:
        mend = _RELEASE.format('source_repo_url=""')
        return f"is managed in {catalog_type.source_repo_url}; release it there, or with {mend}"
    return None


class Known(NamedTuple):
    """One entry. A tuple, since there may be 50,000 of them; `values` are in the order of the type's columns."""

    id: str
    external_id: str | None
    name: str
    rank: int
    aliases: tuple[str, ...]
    values: tuple[Literals, ...]

    @classmethod
    def of(cls, entry: CatalogEntryV3, columns: Sequence[str]) -> Known:
        """What the entry says, of the attributes with these ids."""
        bindings = entry.attribute_values.additional_properties
        values = tuple([literals_of(bindings.get(id_)) for id_ in columns])
        return cls(entry.id, entry.external_id or None, entry.name, entry.rank, tuple(entry.aliases), values)


@dataclass(slots=True)
class TypeState:
    """One type with its entries.

    Attributes:
        type: As the API shows it.
        columns: The attributes whose values were kept, in order.
        entries: In the API's order, oldest first.
    """

    type: CatalogTypeV3
    columns: tuple[CatalogTypeAttributeV3, ...]
    entries: list[Known] = field(default_factory=list[Known])

    def places(self) -> dict[str, int]:
        """Where among the values an attribute's are, by its name."""
        return {attribute.name: place for place, attribute in enumerate(self.columns)}

    def by_external_id(self) -> dict[str, Known]:
        """The entries that have one."""
        return {one.external_id: one for one in self.entries if one.external_id}


@dataclass(slots=True)
class Snapshot:
    """What one reading found.

    Attributes:
        schemas: All types of the account.
        states: Those whose entries were read, by type name.
    """

    schemas: Schemas
    states: dict[str, TypeState] = field(default_factory=dict[str, TypeState])

    def entries(self, type_name: str) -> Sequence[Known]:
        """The entries of a type; none where it is not there, or was not read."""
        state = self.states.get(type_name)
        return state.entries if state else ()


def check_against(desired: DesiredCatalog, schemas: Schemas, *, adopt: bool) -> None:
    """Refuse what cannot be done: types of others, names that mean nothing, derived attributes in a circle.

    Raises:
        InvalidCatalogError: Something of that kind; `problems` has all that was found.
    """
    problems = Problems()
    outlook = Outlook(desired, schemas)
    for catalog_type in desired.types:
        existing = schemas.type(catalog_type.type_name)
        if existing and (why := refusal(existing, desired.sync_id, adopt=adopt)):
            problems.add(why)
        for attribute in catalog_type.attributes:
            for problem in outlook.problems(catalog_type, attribute):
                problems.add(f"{catalog_type.type_name}: attribute {attribute.name!r} {problem}")
    problems.raise_any()


class Outlook:
    """The attributes as they will be: declared ones, and those that are there and stay."""

    def __init__(self, desired: DesiredCatalog, schemas: Schemas) -> None:
        self._schemas = schemas
        self._declared = {
            one.type_name: {attribute.name: attribute for attribute in one.attributes} for one in desired.types
        }

    def problems(self, catalog_type: CatalogType, attribute: Attribute) -> Iterator[str]:
        """What is wrong with a declared attribute, and what would mend it."""
        if is_reference(attribute.type) and not self._has_type(attribute.type):
            yield f"refers to {attribute.type}, which is neither there nor declared; declare it, or correct the name"
        elif attribute.backlink is not None:
            yield from self._backlink_problems(catalog_type, attribute, attribute.backlink)
        elif attribute.path:
            yield from self._path_problems(catalog_type, attribute)
        elif not attribute.schema_only:
            yield from self._mode_problems(catalog_type, attribute)

    def attribute(self, type_name: str, name: str) -> Attribute | None:
        """An attribute as it will be, or None."""
        if declared := self._declared.get(type_name, {}).get(name):
            return declared
        existing = self._schemas.attribute(type_name, name)
        return self._schemas.declared(existing, schema_only=False) if existing else None

    def _has_type(self, type_name: str) -> bool:
        return type_name in self._declared or self._schemas.type(type_name) is not None

    def _mode_problems(self, catalog_type: CatalogType, attribute: Attribute) -> Iterator[str]:
        existing = self._schemas.attribute(catalog_type.type_name, attribute.name)
        if existing and existing.mode.value in FOREIGN_MODES:
            yield "is filled by somebody else; declare it schema_only, or give ours another name"

    def _backlink_problems(self, catalog_type: CatalogType, attribute: Attribute, followed: str) -> Iterator[str]:
        target = self.attribute(attribute.type, followed)
        if target is None:
            yield f"follows {followed!r} of {attribute.type}, which is not there; correct the name, or declare it"
        elif target.derived or target.type != catalog_type.type_name:
            yield f"follows {followed!r} of {attribute.type}, which does not refer to {catalog_type.type_name}"

    def _path_problems(self, catalog_type: CatalogType, attribute: Attribute) -> Iterator[str]:
        place = catalog_type.type_name
        for name in attribute.path:
            step = self.attribute(place, name)
            if step is None:
                yield f"goes through {name!r} of {place}, which is not there; correct the name, or declare it"
                return
            place = step.type
        if self._circles(catalog_type.type_name, attribute):
            yield "goes through itself; take another path"

    def _circles(self, type_name: str, attribute: Attribute) -> bool:
        """Whether following the path, and the paths it goes through, comes back to the attribute."""
        start, seen, left = (type_name, attribute.name), set[tuple[str, str]](), [(type_name, attribute)]
        while left:
            place, current = left.pop()
            for name in current.path:
                if (place, name) == start:
                    return True
                step = self.attribute(place, name)
                if step is None:
                    break
                if (place, name) not in seen:
                    seen.add((place, name))
                    left.append((place, step))
                place = step.type
        return False


class Pending(NamedTuple):
    """An entry that is planned and has no id yet."""

    external_id: str


Target: TypeAlias = str | Pending
"""An entry's id, or the promise of one."""


class Targets:
    """The entries of one type as they will be, by everything a reference may call them.

    An id goes before an external id, that before an alias, that before a name; of two entries with the same alias the
    older one is meant.

    Args:
        known: What is there.
        planned: What should be there; an entry's own aliases and name go before those it has now.
        by_name: Whether the type lets its entries be called by name.
    """

    def __init__(self, known: Sequence[Known], planned: Iterable[Entry], *, by_name: bool) -> None:
        self._known = known
        self._created: dict[str, str] = {}
        self._found: dict[str, Target] = {one.id: one.id for one in known}
        wanted = {entry.external_id: entry for entry in planned}
        self._add_external_ids(wanted)
        self._add_aliases(wanted)
        if by_name:
            self._add_names(wanted)

    def resolve(self, literal: str) -> Target | None:
        """The entry that a literal means, or None."""
        target = self._found.get(literal)
        if isinstance(target, Pending):
            return self._created.get(target.external_id, target)
        return target

    def canonical(self, literal: str) -> Target:
        """The same for every way of calling one entry; a literal that calls none stands for itself."""
        return self.resolve(literal) or literal

    def settle(self, external_id: str, entry_id: str) -> None:
        """A planned entry has been made."""
        self._created[external_id] = entry_id

    def shown(self, literal: str) -> str:
        """The external id of what a literal means, where it has one."""
        target = self.canonical(literal)
        return target.external_id if isinstance(target, Pending) else self._external_ids.get(target, literal)

    @cached_property
    def _external_ids(self) -> dict[str, str]:
        return {one.id: one.external_id for one in self._known if one.external_id}

    def _add_external_ids(self, wanted: dict[str, Entry]) -> None:
        for one in self._known:
            if one.external_id:
                self._found.setdefault(one.external_id, one.id)
        for external_id in wanted:
            if external_id not in self._found:
                self._found[external_id] = Pending(external_id)

    def _add_aliases(self, wanted: dict[str, Entry]) -> None:
        for one in self._known:
            entry = wanted.get(one.external_id or "")
            aliases = one.aliases if entry is None or entry.aliases is None else entry.aliases
            for alias in aliases:
                self._found.setdefault(alias, one.id)
        for entry in wanted.values():
            for alias in entry.aliases or ():
                self._found.setdefault(alias, self._found[entry.external_id])

    def _add_names(self, wanted: dict[str, Entry]) -> None:
        for one in self._known:
            entry = wanted.get(one.external_id or "")
            self._found.setdefault(one.name if entry is None else entry.name, one.id)
        for entry in wanted.values():
            self._found.setdefault(entry.name, self._found[entry.external_id])


async def read_schemas(types: CatalogTypes) -> Schemas:
    """All types of the account, in one request."""
    return Schemas(await types.list().collect())


async def read_snapshot(
    entries: CatalogEntries, desired: DesiredCatalog, schemas: Schemas, *, at_once: int
) -> Snapshot:
    """The entries of the declared types that are there, and of the types that these refer to where that matters."""
    snapshot = Snapshot(schemas)
    for declared in desired.types:
        if existing := schemas.type(declared.type_name):
            owned = {one.name for one in declared.attributes if not (one.derived or one.schema_only)}
            snapshot.states[declared.type_name] = TypeState(existing, _columns(existing, owned))
    await _fill(entries, snapshot, list(snapshot.states), at_once=at_once)
    others = sorted(_referred(desired, snapshot))
    for type_name in others:
        if other := schemas.type(type_name):
            snapshot.states[type_name] = TypeState(other, ())
    await _fill(entries, snapshot, others, at_once=at_once)
    return snapshot


async def _fill(entries: CatalogEntries, snapshot: Snapshot, type_names: list[str], *, at_once: int) -> None:
    async def read(type_name: str) -> None:
        state = snapshot.states[type_name]
        ids = [attribute.id for attribute in state.columns]
        async for page in entries.list(catalog_type_id=state.type.id).pages():
            state.entries += [Known.of(entry, ids) for entry in page]

    await bounded_gather(type_names, read, limit=at_once)


def _columns(existing: CatalogTypeV3, owned: Collection[str]) -> tuple[CatalogTypeAttributeV3, ...]:
    """The attributes whose values to keep: ours; of a type without any, one that an update can name unchanged."""
    writable = [one for one in existing.schema.attributes if one.mode.value not in DERIVED_MODES | FOREIGN_MODES]
    ours = tuple(one for one in writable if one.name in owned)
    return ours or tuple(writable[:1])


def _referred(desired: DesiredCatalog, snapshot: Snapshot) -> set[str]:
    """The types outside the catalog that a reference goes to which is not word for word what is there."""
    declared = {one.type_name for one in desired.types}
    return {
        target
        for catalog_type in desired.types
        for name, target in _outward(catalog_type, declared)
        if _differs(catalog_type, name, snapshot)
    }


def _outward(catalog_type: CatalogType, declared: Collection[str]) -> Iterator[tuple[str, str]]:
    for attribute in catalog_type.attributes:
        if is_reference(attribute.type) and attribute.type not in declared:
            yield attribute.name, attribute.type


def _differs(catalog_type: CatalogType, name: str, snapshot: Snapshot) -> bool:
    state = snapshot.states.get(catalog_type.type_name)
    known = state.by_external_id() if state else {}
    place = state.places().get(name) if state else None
    for entry in catalog_type.entries:
        wanted = literals(name, entry.values.get(name))
        found = known.get(entry.external_id)
        there = () if found is None or place is None else found.values[place]
        if wanted and wanted != there:
            return True
    return False
