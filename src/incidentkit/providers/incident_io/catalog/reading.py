"""Reading what is there: types in one request, entries 250 a request, several types side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.providers.incident_io.catalog.fitting import is_reference
from incidentkit.providers.incident_io.catalog.schemas import DERIVED_MODES, FOREIGN_MODES, Schemas
from incidentkit.providers.incident_io.catalog.snapshot import Known, Snapshot, TypeState
from incidentkit.providers.incident_io.values import literals
from incidentkit.providers.workers import for_each

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.providers.incident_io.catalog.desired import CatalogType, DesiredCatalog
    from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
    from incidentkit.providers.incident_io.catalog_types import CatalogTypes


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

    await for_each(type_names, read, at_once=at_once)


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
