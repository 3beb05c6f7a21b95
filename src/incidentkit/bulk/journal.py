"""What an import tells its journal, what it asks of it, and what it needs of any journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from incidentkit.bulk.items import Item
    from incidentkit.bulk.verdicts import Action

__all__ = ["Journal", "Note", "Row", "Verdicts"]


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


class Verdicts(NamedTuple):
    """The answers to records that ask to be sent, by column.

    Attributes:
        rows: The row of each one's key.
        actions: What to do with each.
        seen: Whether its key has come before in this run.
    """

    rows: list[int]
    actions: list[Action]
    seen: list[bool]


class Journal(Protocol):
    """Keeps what was asked of every key and what came of it; one call at a time.

    Every method raises ConfigurationError with one line where the journal cannot be used (any more).
    """

    async def open(self) -> None:
        """Take the journal for this import alone."""
        ...

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> Awaitable[Verdicts]:
        """Write results, judge who is asking, write the intents of those to send.

        Begins at once, also before it is awaited; all of it is committed when it is done, or nothing.
        """
        ...

    async def close(self, ending: str) -> None:
        """End the run and let the journal go."""
        ...
