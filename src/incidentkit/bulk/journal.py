"""What an import tells its journal, what it asks of it, and what it needs of any journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit.bulk.verdicts import Action

__all__ = ["Entry", "Journal", "Note", "Row", "Verdict"]


class Row(NamedTuple):
    """Where a key's latest record stands; fields in the order of the statement that writes them."""

    id: int
    key: str
    hash: str
    state: int
    number: int
    outcome: str | None = None
    error: str | None = None
    error_type: str | None = None
    request_id: str | None = None


class Note(NamedTuple):
    """What became of a record that has no row: it has no key, or a later one of its key took the row."""

    number: int
    key: str
    outcome: str
    error: str | None = None
    error_type: str | None = None
    request_id: str | None = None


class Entry(NamedTuple):
    """A record that asks to be sent; `repeats` and `forced` as on `Item`."""

    number: int
    key: str
    hash: str
    repeats: bool
    forced: bool


class Verdict(NamedTuple):
    """The answer to an entry.

    Attributes:
        id: The row of its key.
        seen: The key has come before in this run.
    """

    id: int
    action: Action
    seen: bool


class Journal(Protocol):
    """Keeps what was asked of every key and what came of it; one call at a time.

    Every method raises ConfigurationError with one line where the journal cannot be used (any more).
    """

    async def open(self) -> None:
        """Take the journal for this import alone."""
        ...

    async def exchange(self, rows: Sequence[Row], notes: Sequence[Note], entries: Sequence[Entry]) -> list[Verdict]:
        """Write results, judge entries, write the intents of those to send: committed when this returns."""
        ...

    async def close(self, ending: str) -> None:
        """End the run and let the journal go."""
        ...
