"""What an import did."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from incidentkit.bulk.answers import Answer, read_journal
from incidentkit.bulk.causes import Causes
from incidentkit.bulk.rendering import render_markdown, render_text
from incidentkit.bulk.timeline import Timeline
from incidentkit.errors import ConfigurationError
from incidentkit.results import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

__all__ = ["DUPLICATES_KEPT", "FAILURES_KEPT", "Failure", "Report", "StopReason"]

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
        stopped: Why it ended early, or None; `stopped_because` says it in one line.
        journal: Where every answer is kept, or None.
        subject: One line on what was imported, from where to where; for the reports.
        started_at: When the import began, in UTC by this machine's clock; None before.
        timeline: Requests and records over time.
        causes: The failures by cause, also of those that `failures` has no room for.
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
    stopped_because: str = ""
    journal: Path | None = None
    subject: str = ""
    started_at: datetime | None = None
    timeline: Timeline = field(default_factory=Timeline)
    causes: Causes = field(default_factory=Causes)

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
        self.causes.add(failure, keep=keep)

    def count_duplicate(self, key: str) -> None:
        """One more with a key that had come before."""
        self.duplicates += 1
        if len(self.duplicate_keys) < DUPLICATES_KEPT and key not in self.duplicate_keys:
            self.duplicate_keys.append(key)

    def records(self) -> Iterator[Answer]:
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
        """One page that needs nothing beside it: totals, the rate over time, the failures by cause.

        Values from the input and from servers are escaped.
        """
        from incidentkit.bulk.page import render_html  # noqa: PLC0415 - few imports end in a page

        return render_html(self)

    def to_markdown(self) -> str:
        """For a file or a pull request; values from the input are escaped."""
        return render_markdown(self)

    def to_text(self) -> str:
        """For a terminal."""
        return render_text(self)
