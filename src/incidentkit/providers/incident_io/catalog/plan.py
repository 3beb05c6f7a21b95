"""What a plan says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.catalog.changes import CreateEntry, DeleteEntry, UpdateEntry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from incidentkit.providers.incident_io.catalog.basis import Basis
    from incidentkit.providers.incident_io.catalog.changes import Change
    from incidentkit.providers.incident_io.catalog.desired import CatalogType


@dataclass(frozen=True, slots=True)
class Counts:
    """Entries of a type, or of all, by what becomes of them.

    Attributes:
        create, update, delete: Entries that change.
        unchanged: Declared entries that are as they should be.
    """

    create: int = 0
    update: int = 0
    delete: int = 0
    unchanged: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.create + other.create,
            self.update + other.update,
            self.delete + other.delete,
            self.unchanged + other.unchanged,
        )

    @property
    def changing(self) -> int:
        """Entries that change in all."""
        return self.create + self.update + self.delete

    def applied(self, *, delete: bool) -> Counts:
        """Those of an application: without deletes, unless `delete`."""
        return self if delete else replace(self, delete=0)


@dataclass(frozen=True, slots=True)
class TypePlan:
    """What becomes of one type.

    Attributes:
        declared: The type as declared, without its entries.
        changes: In the order in which they are applied: the type, its schema, its entries as declared, deletes.
        unchanged: How many declared entries are as they should be.
        existing: How many entries the type had, also those of others.
        fingerprint: Of the entries that no change is about: another one means that they have moved.
        notes: What a person should know, a line each.
    """

    declared: CatalogType
    changes: tuple[Change, ...]
    unchanged: int = 0
    existing: int = 0
    fingerprint: str = ""
    notes: tuple[str, ...] = ()

    @property
    def type_name(self) -> str:
        """The name of the type."""
        return self.declared.type_name

    @property
    def counts(self) -> Counts:
        """Its entries by what becomes of them."""
        kinds = Counter(type(change) for change in self.changes)
        return Counts(kinds[CreateEntry], kinds[UpdateEntry], kinds[DeleteEntry], self.unchanged)


@dataclass(frozen=True, slots=True)
class Plan:
    """What differs between a desired catalog and what is there: made by `io.catalog.plan`, done by `io.catalog.apply`.

    Attributes:
        sync_id: The owner of the types.
        types: One for each declared type, in their order.
        adopt: Whether types that belong to nobody are taken over.
        made_at: When what is there was read, as ISO-8601 in UTC.
        notes: What a person should know beyond single types, a line each.
    """

    sync_id: str
    types: tuple[TypePlan, ...]
    adopt: bool = False
    made_at: str = ""
    notes: tuple[str, ...] = ()
    basis: Basis | None = field(default=None, repr=False, compare=False)

    @property
    def changes(self) -> Iterator[Change]:
        """All changes, type by type."""
        return (change for one in self.types for change in one.changes)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not any(one.changes for one in self.types)

    @property
    def counts(self) -> Counts:
        """All entries by what becomes of them."""
        return sum((one.counts for one in self.types), Counts())

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON, for a file that `from_dict` reads."""
        from incidentkit.providers.incident_io.catalog.plan_file import plan_to_json  # noqa: PLC0415 - it reads plans

        return plan_to_json(self)

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Plan:
        """A plan that was written with `to_dict`.

        Raises:
            ConfigurationError: The document is no plan, or of a newer version.
        """
        from incidentkit.providers.incident_io.catalog.plan_file import plan_from_json  # noqa: PLC0415 - see to_dict

        return plan_from_json(document)
