"""What can be wrong with a catalog or a plan, found before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEPT: Final = 100


class InvalidCatalogError(ConfigurationError):
    """The desired catalog contradicts itself, or what is there; nothing was written.

    Attributes:
        problems: One line each, naming type, entry and attribute and what would mend it; the first 100.
        total: How many there are.
    """

    def __init__(self, problems: Sequence[str], total: int) -> None:
        more = f" (and {total - 1} more)" if total > 1 else ""
        super().__init__(f"catalog: {problems[0]}{more}")
        self.problems = tuple(problems)
        self.total = total


class StalePlanError(ConfigurationError):
    """What is there has moved since the plan was made; nothing was written.

    Attributes:
        moved: One line for each type that moved.
    """

    def __init__(self, moved: Sequence[str]) -> None:
        super().__init__(f"plan: what is there has moved since: {'; '.join(moved)}; plan again")
        self.moved = tuple(moved)


class Problems:
    """Collects them, so that one run shows all."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._total = 0

    def add(self, problem: str) -> None:
        """One more, a line."""
        self._total += 1
        if len(self._kept) < _KEPT:
            self._kept.append(problem)

    def raise_any(self) -> None:
        """Give up if there is one.

        Raises:
            InvalidCatalogError: There is.
        """
        if self._kept:
            raise InvalidCatalogError(self._kept, self._total)
