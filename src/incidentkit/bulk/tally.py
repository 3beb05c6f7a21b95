"""Every record's answer, told once to the report and once to the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.bulk.journal import Note, Row
from incidentkit.bulk.report import Failure
from incidentkit.bulk.verdicts import State
from incidentkit.errors import IncidentKitError
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from incidentkit.bulk.items import Item
    from incidentkit.bulk.report import Report

__all__ = ["Tally", "one_line"]

_LONGEST: Final = 500


class Tally:
    """Counts answers and keeps those that the journal has not been told yet."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._rows: list[Row] = []
        self._notes: list[Note] = []

    @property
    def untold(self) -> bool:
        """There is something to tell the journal."""
        return bool(self._rows or self._notes)

    def take(self) -> tuple[list[Row], list[Note]]:
        """What the journal is to be told; give it back when telling fails."""
        told = self._rows, self._notes
        self._rows, self._notes = [], []
        return told

    def give_back(self, rows: list[Row], notes: list[Note]) -> None:
        """The journal did not take these."""
        self._rows[:0] = rows
        self._notes[:0] = notes

    def succeeded(self, item: Item, result: object) -> None:
        """`upsert` returned; what is no UpsertResult counts as upserted."""
        outcome, request_id = Outcome.UPSERTED, None
        if isinstance(result, UpsertResult):
            outcome, request_id = result.outcome, result.request_id
        self.report.count(outcome)
        self._row(item, State.DONE, outcome.value, request_id=request_id)

    def failed(self, item: Item, error: Exception) -> None:
        """`upsert` raised."""
        text, kind, request_id = one_line(error), type(error).__name__, _request_id(error)
        self.report.count_failure(Failure(item.number, item.key, text, kind, request_id))
        self._row(item, State.FAILED, "failed", text, kind, request_id)

    def told_to_skip(self, item: Item, reason: str) -> None:
        """`upsert` raised Skip. A later run asks again: the answer may change, and asking costs no request."""
        self.report.skipped += 1
        self._row(item, State.SKIPPED, "skipped", _clean(reason))

    def cut_off(self, item: Item) -> None:
        """Cancelled while in flight: the journal's intent stands, so that the next run resolves it."""
        text = "cut off in flight, so it may have been written; the next run with this journal resolves it"
        self.report.count_failure(Failure(item.number, item.key, text, "CancelledError"))

    def unreadable(self, number: int, where: str, text: str, kind: str) -> None:
        """A record without a usable key; nothing was sent."""
        text = _clean(text)
        self.report.count_failure(Failure(number, _clean(where), text, kind))
        self._notes.append(Note(number, _clean(where), "failed", text, kind))

    def done_before(self) -> None:
        """An earlier run wrote it; its row stays as it is."""
        self.report.skipped += 1

    def repeated(self, item: Item) -> None:
        """It is what this run has written for its key already."""
        self._skipped(item, "repeats the record before it")

    def overtaken(self, item: Item, number: int) -> None:
        """A later record of its key came before it was sent."""
        self._skipped(item, f"record {number} has the same key and comes later")

    def duplicate(self, item: Item) -> None:
        """Its key has come before; counted once per record."""
        if not item.counted:
            item.counted = True
            self.report.count_duplicate(item.key)

    def not_sent(self, item: Item) -> None:
        """The import stops before its turn: it is as if it had not been read."""
        self._row(item, State.PENDING)

    def _skipped(self, item: Item, reason: str) -> None:
        self.report.skipped += 1
        self._notes.append(Note(item.number, item.key, "skipped", reason))

    def _row(
        self,
        item: Item,
        state: State,
        outcome: str | None = None,
        error: str | None = None,
        error_type: str | None = None,
        request_id: str | None = None,
    ) -> None:
        row = Row(item.id, item.key, item.hash, state, item.number, outcome, error, error_type, request_id)
        self._rows.append(row)


def one_line(error: BaseException) -> str:
    """An error as one line; ours as they are, others with their class in front."""
    text = _clean(str(error))
    if isinstance(error, IncidentKitError) and text:
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _clean(text: str) -> str:
    line = " ".join(text.encode(errors="replace").decode().replace("\0", " ").split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _request_id(error: Exception) -> str | None:
    request_id = getattr(error, "request_id", None)
    return _clean(request_id) if isinstance(request_id, str) else None
