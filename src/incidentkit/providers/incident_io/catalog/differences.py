"""What of a type, a schema or an entry differs from what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from incidentkit.providers.incident_io.catalog.changes import AttributeChange, FieldChange
from incidentkit.providers.incident_io.catalog.comparing import PRIMITIVES, as_text, same, shown
from incidentkit.providers.incident_io.catalog.ownership import owner_of
from incidentkit.providers.incident_io.values import literals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.providers.incident_io.catalog.changes import Shown
    from incidentkit.providers.incident_io.catalog.comparing import Canonical
    from incidentkit.providers.incident_io.catalog.desired import Attribute, CatalogType, Entry
    from incidentkit.providers.incident_io.catalog.schemas import Schemas
    from incidentkit.providers.incident_io.catalog.snapshot import Known, TypeState
    from incidentkit.providers.incident_io.catalog.targets import Targets

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
