"""The report of an import, and how it is counted and printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from incidentkit._results import Outcome, UpsertResult
from incidentkit.bulk._decisions import Note, Row, State
from incidentkit.bulk._journal import JournalEntry, read_journal
from incidentkit.errors import ConfigurationError, IncidentKitError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from incidentkit._context import Allowance, Attempt
    from incidentkit.bulk._reading import Item


GROUPS_KEPT: Final = 50
"""How many groups are kept apart; other failures are counted together."""

_REQUEST: Final = re.compile(r"\s*\[request [^\]]*\]")
# Ids: ten characters and more with a digit among them, or five digits. A status (422) is none, nor is a date.
_ID: Final = re.compile(r"\b(?!\d{4}-\d\d)(?=[\w-]*\d)[\w-]{10,}\b|\b\d{5,}\b")
_QUOTED: Final = re.compile(r"(?<!\w)'[^']*'(?!\w)|\"[^\"]*\"")
_PLACE: Final = re.compile(r"\b(record|line|row) \d+\b")
_BLANK: Final = "…"


@dataclass(slots=True)
class FailureGroup:
    """Records that failed with the same error.

    Attributes:
        text: The error, with `…` in place of what differs from record to record.
        error_type: The class of the error.
        count: How many failed for it.
        failures: Those of them that the report keeps.
    """

    text: str
    error_type: str
    count: int = 0
    failures: list[Failure] = field(default_factory=list["Failure"])


class FailureGroups:
    """Groups failures as they come, in bounded memory."""

    def __init__(self) -> None:
        self._groups: dict[tuple[str, str], FailureGroup] = {}

    def add(self, failure: Failure, *, keep: bool) -> None:
        """One more; `keep` says whether the report keeps it."""
        key = (failure.error_type, _generalise(failure))
        group = self._groups.get(key)
        if group is None and len(self._groups) >= GROUPS_KEPT:
            key = ("", "other errors")
            group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = FailureGroup(key[1], key[0])
        group.count += 1
        if keep:
            group.failures.append(failure)

    def by_count(self) -> list[FailureGroup]:
        """The groups, largest first."""
        return sorted(self._groups.values(), key=lambda group: -group.count)


def _generalise(failure: Failure) -> str:
    text = _REQUEST.sub("", failure.error)
    for own in (failure.key, failure.request_id):
        if own and len(own) > 1:
            text = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", _BLANK, text)
    text = _QUOTED.sub(f"'{_BLANK}'", text)
    text = _PLACE.sub(rf"\1 {_BLANK}", text)
    return _ID.sub(_BLANK, text)


OUTCOMES: Final = ("created", "updated", "unchanged", "upserted", "skipped", "failed")
_SHOWN: Final = 20
_KEYS_SHOWN: Final = 10
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~>&<-])")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def render_text(report: Report) -> str:
    """The counts as a table, then what went wrong."""
    width = max(len(f"{report.total:,}"), 5)
    lines = [f"{name:<10}{count:>{width},}" for name, count in _counts(report)]
    lines.append(f"{'total':<10}{report.total:>{width},}  {_pace(report)}")
    lines += [one_line(line) for line in remarks(report)]
    for failure in report.failures[:_SHOWN]:
        request = f" [request {failure.request_id}]" if _needs_request_id(failure.error, failure.request_id) else ""
        lines.append(one_line(f"  {failure.key}: {failure.error}{request}"))
    if report.failed > _SHOWN:
        lines.append(f"  and {report.failed - _SHOWN:,} more{where_the_rest_is(report)}")
    return "\n".join(lines)


def render_markdown(report: Report) -> str:
    """Two tables, the counts and the failures, and a list of remarks between them."""
    lines = ["# Import report", ""]
    if report.subject:
        lines += [_escape(report.subject), ""]
    lines += ["| outcome | records |", "| --- | ---: |"]
    lines += [f"| {name} | {count:,} |" for name, count in _counts(report)]
    lines += [f"| **total** | **{report.total:,}** |", "", _escape(_pace(report)), ""]
    lines += [f"- {_escape(remark)}" for remark in remarks(report)]
    if report.failures:
        lines += ["", "## Failures", "", "| record | error | request |", "| --- | --- | --- |"]
        lines += [f"| {_escape(f.key)} | {_escape(f.error)} | {_escape(f.request_id or '')} |" for f in report.failures]
    if report.failed > len(report.failures):
        lines += ["", f"And {report.failed - len(report.failures):,} more{_escape(where_the_rest_is(report))}."]
    return "\n".join(lines).rstrip() + "\n"


def _counts(report: Report) -> list[tuple[str, int]]:
    return [(name, getattr(report, name)) for name in OUTCOMES]


def _pace(report: Report) -> str:
    pace = f"in {report.elapsed_s:,.1f} s"
    if report.elapsed_s > 0:
        pace += f" ({report.total / report.elapsed_s:,.1f} records/s)"
    return pace if report.requests is None else f"{pace}, {report.requests:,} requests"


def remarks(report: Report) -> list[str]:
    """What else is worth a line: why it stopped and how to go on, which keys repeat."""
    said: list[str] = []
    if report.stopped:
        said.append(f"stopped: {report.stop_reason}")
    if report.stopped and report.journal:
        said.append(f"run again with the journal {report.journal} to go on where this ended")
    if report.duplicates:
        keys = ", ".join(report.duplicate_keys[:_KEYS_SHOWN])
        more = ", …" if len(report.duplicate_keys) > _KEYS_SHOWN else ""
        repeat = "record repeats" if report.duplicates == 1 else "records repeat"
        said.append(f"{report.duplicates:,} {repeat} a key, the last one counts: {keys}{more}")
    return said


def where_the_rest_is(report: Report) -> str:
    """Where the failures are that the report does not keep; nothing where nobody keeps them."""
    return f"; the journal {report.journal} has them all" if report.journal else ""


def _needs_request_id(error: str, request_id: str | None) -> bool:
    return request_id is not None and request_id not in error


def one_line(text: str) -> str:
    """Without line ends and control characters."""
    return _CONTROL.sub(" ", text)


def _escape(text: str) -> str:
    return _MARKUP.sub(r"\\\1", one_line(text))


BUCKETS: Final = 240
"""At most so many are kept, whatever the import takes."""

_FINEST: Final = 0.25


@dataclass(slots=True)
class Bucket:
    """What happened within one stretch of time.

    Attributes:
        requests: Requests sent.
        refused: Of these, how many the rate limit refused (429).
        records: Records answered.
        pace: Requests per second that the rate budget allowed, by the latest request; None without one.
    """

    requests: int = 0
    refused: int = 0
    records: int = 0
    pace: float | None = None

    def merge(self, later: Bucket) -> None:
        """Take in the stretch that follows."""
        self.requests += later.requests
        self.refused += later.refused
        self.records += later.records
        self.pace = self.pace if later.pace is None else later.pace


class Timeline:
    """Stretches of equal length from the start on; where there are too many, two become one.

    Attributes:
        width: Seconds of one stretch.
        buckets: The stretches so far, in order.
        allowed: What the credential's budget allows, as far as known last; None where no request was seen, or
            where the requests draw on several budgets.
    """

    def __init__(self) -> None:
        self.width = _FINEST
        self.buckets: list[Bucket] = []
        self.allowed: Allowance | None = None
        self._started = 0.0
        self._records = 0
        self._budget: int | None = None  # its id: the budget itself would keep a report from being pickled
        self._several = False

    def start(self, now: float) -> None:
        """The import begins; times from here on are of the same clock."""
        self._started = now

    def attempted(self, attempt: Attempt) -> None:
        """One request was sent."""
        bucket = self._at(attempt.sent_at)
        bucket.requests += 1
        bucket.refused += attempt.status == 429
        self._budget = self._budget or id(attempt.budget)
        self._several = self._several or id(attempt.budget) != self._budget
        self.allowed = None if self._several else attempt.allowed
        bucket.pace = None if self._several else attempt.allowed.pace

    def answered(self, now: float, records: int) -> None:
        """So many records have their answer by now."""
        if records > self._records:
            self._at(now).records += records - self._records
            self._records = records

    def _at(self, moment: float) -> Bucket:
        place = int(max(0.0, moment - self._started) / self.width)
        while place >= BUCKETS:
            self._halve()
            place //= 2
        while len(self.buckets) <= place:
            self.buckets.append(Bucket())
        return self.buckets[place]

    def _halve(self) -> None:
        firsts, seconds = self.buckets[::2], self.buckets[1::2]
        for first, second in zip(firsts, seconds, strict=False):
            first.merge(second)
        self.buckets = firsts
        self.width *= 2


FAILURES_KEPT: Final = 1000
DUPLICATES_KEPT: Final = 100


class StopReason(StrEnum):
    """Why an import ended before its input did."""

    MAX_FAILURES = "max_failures"
    DEADLINE = "deadline"
    CANCELLED = "cancelled"
    CREDENTIAL = "credential"
    """The API refused the credential: no other record would fare better."""
    INPUT = "input"
    """Reading the records failed."""
    JOURNAL = "journal"
    """The journal could not be written any more."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A record that failed.

    Attributes:
        number: Its place in the input, from 1.
        key: Its key; for a record without one, its place (`record 17`).
        error: One line: what is wrong.
        error_type: The class of the error.
        request_id: The provider's id of the request, where it sent one.
    """

    number: int
    key: str
    error: str
    error_type: str
    request_id: str | None = None


@dataclass(slots=True)
class Report:
    """The counts of an import, live while it runs and final when it ends.

    Every record that was read and not given back counts in exactly one of the six outcomes.

    Attributes:
        created, updated, unchanged, upserted: What the upserts answered.
        skipped: Done in an earlier run, overtaken by a later record of its key, or told so by `Skip`.
        failed: How many failed; `failures` has the first 1,000 of them, the journal all.
        duplicates: How many records came with a key that had come before; `duplicate_keys` has the first 100 keys.
        elapsed_s: Seconds from start to end.
        requests: Requests sent, where `count_requests` was given.
        stopped: Why it ended early, or None; `stop_reason` says it in one line.
        journal: Where every answer is kept, or None.
        subject: One line on what was imported, from where to where; for the reports.
        started_at: When the import began, in UTC by this machine's clock; None before.
        timeline: Requests and records over time.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    upserted: int = 0
    skipped: int = 0
    failed: int = 0
    failures: list[Failure] = field(default_factory=list[Failure])
    duplicates: int = 0
    duplicate_keys: list[str] = field(default_factory=list[str])
    elapsed_s: float = 0.0
    requests: int | None = None
    stopped: StopReason | None = None
    stop_reason: str = ""
    journal: Path | None = None
    subject: str = ""
    started_at: datetime | None = None
    timeline: Timeline = field(default_factory=Timeline)
    _failure_groups: FailureGroups = field(default_factory=FailureGroups, repr=False)

    @property
    def failure_groups(self) -> list[FailureGroup]:
        """Failures grouped by error, largest group first; also counts those that `failures` has no room for."""
        return self._failure_groups.by_count()

    @property
    def written(self) -> int:
        """Records that were written: created, updated or upserted."""
        return self.created + self.updated + self.upserted

    @property
    def total(self) -> int:
        """Records that have their answer."""
        return self.written + self.unchanged + self.skipped + self.failed

    @property
    def ok(self) -> bool:
        """Nothing failed and the input was read to its end."""
        return not self.failed and self.stopped is None

    def count(self, outcome: Outcome) -> None:
        """One more record with this outcome."""
        if outcome is Outcome.CREATED:
            self.created += 1
        elif outcome is Outcome.UPDATED:
            self.updated += 1
        elif outcome is Outcome.UNCHANGED:
            self.unchanged += 1
        else:
            self.upserted += 1

    def count_failure(self, failure: Failure) -> None:
        """One more that failed."""
        self.failed += 1
        keep = len(self.failures) < FAILURES_KEPT
        if keep:
            self.failures.append(failure)
        self._failure_groups.add(failure, keep=keep)

    def count_duplicate(self, key: str) -> None:
        """One more with a key that had come before."""
        self.duplicates += 1
        if len(self.duplicate_keys) < DUPLICATES_KEPT and key not in self.duplicate_keys:
            self.duplicate_keys.append(key)

    def records(self) -> Iterator[JournalEntry]:
        """The answer of every record, read from the journal; see `read_journal`.

        Raises:
            ConfigurationError: The import kept no journal, or is still writing it.
        """
        if self.journal is None:
            raise ConfigurationError("this import kept no journal; pass journal= to have an answer for every record")
        return read_journal(self.journal)

    def to_json(self) -> dict[str, Any]:
        """What `--json` prints: counts, requests, seconds, and the kept failures with key, error and request id."""
        return {
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "upserted": self.upserted,
            "failed": self.failed,
            "skipped": self.skipped,
            "requests": self.requests,
            "elapsed_s": round(self.elapsed_s, 3),
            "failures": [
                {"key": failure.key, "error": failure.error, "request_id": failure.request_id}
                for failure in self.failures
            ],
        }

    def to_html(self) -> str:
        """One page that needs nothing beside it: totals, the rate over time, failures grouped by error.

        Values from the input and from servers are escaped.
        """
        from incidentkit.bulk._page import render_html  # noqa: PLC0415 - few imports end in a page

        return render_html(self)

    def to_markdown(self) -> str:
        """For a file or a pull request; values from the input are escaped."""
        return render_markdown(self)

    def to_text(self) -> str:
        """For a terminal."""
        return render_text(self)


_LONGEST: Final = 500


class ResultSink:
    """Counts answers and keeps those that the journal has not been told yet."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._rows: list[Row] = []
        self._notes: list[Note] = []

    @property
    def unwritten(self) -> bool:
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
        text, kind, request_id = bounded_line(error), type(error).__name__, _request_id(error)
        self.report.count_failure(Failure(item.number, item.key, text, kind, request_id))
        self._row(item, State.FAILED, "failed", text, kind, request_id)

    def skipped_by_upsert(self, item: Item, reason: str) -> None:
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


def bounded_line(error: BaseException) -> str:
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
