"""A catalog file, parsed: what it says, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from incidentkit.errors import ConfigurationError
from incidentkit.importing._mapping import Plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from incidentkit.catalog._desired import Attribute
    from incidentkit.importing._expressions import Expression
    from incidentkit.importing._yaml import Place, YamlPlaces


class CatalogFileError(ConfigurationError):
    """A catalog file that cannot be used.

    Attributes:
        problems: Each one line: file, line where it is known, field, and how to mend it.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        more = f" (and {len(problems) - 1} more)" if problems[1:] else ""
        super().__init__(f"{problems[0]}{more}")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    Attributes:
        place: Where in the file.
        message: What is wrong there and how to mend it.
    """

    place: Place
    message: str


class Problems:
    """Collects problems, so that one run tells of all of them."""

    def __init__(self, file: str, places: YamlPlaces) -> None:
        self._file = file
        self._places = places
        self._found: list[Problem] = []

    def add(self, place: Place, message: str) -> None:
        """Note one."""
        self.extend([Problem(place, message)])

    def extend(self, problems: Iterable[Problem]) -> None:
        """Note several; what was said already is not said again."""
        self._found.extend(problem for problem in problems if problem not in self._found)

    def settle(self) -> None:
        """Go on where there are none.

        Raises:
            CatalogFileError: There are some.
        """
        if self._found:
            lines = sorted((self._places.line(found.place) or 0, order) for order, found in enumerate(self._found))
            raise CatalogFileError(tuple(self._told(self._found[order], line) for line, order in lines))

    def _told(self, problem: Problem, line: int) -> str:
        where = f"{self._file} line {line}" if line else self._file
        field = _written(problem.place)
        return f"{where}: {field}: {problem.message}" if field else f"{where}: {problem.message}"


def _written(place: Place) -> str:
    """`types.Service.entries[0].file`."""
    parts = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in place]
    return "".join(parts).removeprefix(".")


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
