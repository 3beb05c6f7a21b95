"""A catalog file, read and checked: what it says, with where it says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.mapping import Plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incidentkit.catalog import Attribute
    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.expressions import Expression
    from incidentkit.cli.yaml_places import Place

__all__ = ["CatalogFile", "SourceRule", "Stated", "TypeRule"]

_NO_STEPS: Final = Plan(())


@dataclass(frozen=True, slots=True)
class Stated:
    """A rule of the mapping language as it is written.

    Attributes:
        place: Where it is written; where nothing is, the type it comes with.
        rule: A column, a constant, or an object of `from`, `split` and so on.
    """

    place: Place
    rule: Any


@dataclass(frozen=True, slots=True)
class SourceRule:
    """One source of entries.

    Attributes:
        place: Where it is written.
        named: Where its files are named.
        patterns: Those files; none for records that stand in the catalog file itself.
        inline: Those records.
        kind: The kind of entity for Backstage files, else None.
        format: What the files are, where their names do not say.
        delimiter: Between the cells of a CSV.
        records: JMESPath to the list of records in a document.
        plan: Steps into lists inside the records, and the zone of timestamps.
        where: Which records to take; None for all.
        fields: Rules by field: those of the type, those of the source, those that come with the kind.
        mutual: Attributes on which any other descriptor file may have a say too.
    """

    place: Place
    named: Place
    patterns: tuple[str, ...] = ()
    inline: Sequence[dict[str, Any]] = ()
    kind: str | None = None
    format: str | None = None
    delimiter: str | None = None
    records: str | None = None
    plan: Plan = _NO_STEPS
    where: Expression | None = None
    fields: Mapping[str, Stated] = field(default_factory=dict[str, Stated])
    mutual: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TypeRule:
    """One type.

    Attributes:
        key: What it is called in the file.
        type_name: What the API calls it.
        settings: Name, description, icon and so on, as far as given.
        attributes: All of its attributes.
        sources: Where its entries come from.
    """

    key: str
    type_name: str
    settings: Mapping[str, Any]
    attributes: tuple[Attribute, ...]
    sources: tuple[SourceRule, ...]

    @property
    def place(self) -> Place:
        """Where it is written."""
        return ("types", self.key)


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """A whole file.

    Attributes:
        path: The file.
        sync_id: Who owns the types.
        types: In the order of the file.
        problems: Takes what turns out to be wrong later.
    """

    path: str
    sync_id: str
    types: tuple[TypeRule, ...]
    problems: Problems
