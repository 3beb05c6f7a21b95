"""What is there, reduced to what a plan compares."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from incidentkit.providers.incident_io.values import literals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3
    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.providers.incident_io.catalog.schemas import Schemas
    from incidentkit.providers.incident_io.values import Literals


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
