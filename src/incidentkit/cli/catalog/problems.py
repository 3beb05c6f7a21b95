"""What is wrong with a catalog file: every problem found, with its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incidentkit.cli.yaml_places import Place, YamlPlaces

__all__ = ["CatalogFileError", "Problem", "Problems"]


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
