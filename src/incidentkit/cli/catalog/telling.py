"""What the catalog commands say besides their outcome: remarks, what could not be read, what is wrong."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from incidentkit.catalog import InvalidCatalogError
from incidentkit.cli.catalog.problems import CatalogFileError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from incidentkit.catalog import CatalogType
    from incidentkit.cli.console import Voice
    from incidentkit.errors import IncidentKitError

__all__ = ["Unread", "problems_of", "tell_problems", "waiting"]


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read of the sources.

    Attributes:
        reasons: A line each, with the types concerned.
    """

    reasons: tuple[str, ...]

    @classmethod
    def of(cls, types: Iterable[CatalogType]) -> Unread:
        """Of these types."""
        names: dict[str, list[str]] = {}
        for one in types:
            for reason in one.incomplete:
                names.setdefault(reason, []).append(one.name)
        return cls(tuple(f"{reason} ({', '.join(concerned)})" for reason, concerned in names.items()))

    def __bool__(self) -> bool:
        return bool(self.reasons)

    def tell(self, voice: Voice) -> None:
        """Warn of each, and say what that means."""
        for reason in self.reasons:
            voice.note(f"warning: cannot be read: {reason}")
        if self.reasons:
            voice.note("warning: entries from there stay as they are, and of these types nothing is deleted")


def problems_of(error: IncidentKitError) -> Sequence[str]:
    """All that an error has to say, a line each."""
    return error.problems if isinstance(error, CatalogFileError | InvalidCatalogError) else (error.message,)


def tell_problems(error: IncidentKitError, voice: Voice, **nothing: Any) -> None:
    """Every problem as a line of its own; `nothing` is what `--json` gives besides."""
    problems = problems_of(error)
    for problem in problems:
        voice.error(problem)
    if isinstance(error, InvalidCatalogError) and error.total > len(problems):
        voice.note(f"and {error.total - len(problems):,} more")
    voice.give({**nothing, "error": error.message, "problems": [*problems]})


@contextmanager
def waiting(voice: Voice, what: str) -> Generator[None]:
    """Show a person that something takes its time."""
    if not voice.at_terminal:
        yield
        return
    from rich.console import Console  # noqa: PLC0415 - slow to load, and only a terminal needs it

    with Console(stderr=True).status(what):
        yield
