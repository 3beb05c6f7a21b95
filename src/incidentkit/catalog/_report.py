"""What applying a plan did."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from incidentkit.errors import IncidentKitError


_COLUMNS: Final = ("created", "updated", "deleted", "unchanged", "failed")
_SHOWN: Final = 20


def report_text(report: ApplyReport) -> str:
    """A table by type, then what went wrong."""
    rows: list[tuple[str, ...]] = [("", *_COLUMNS)]
    rows += [(name, *_counts(one)) for name, one in report.types.items()]
    rows.append(("total", *_counts(report)))
    width = max(len(row[0]) for row in rows)
    lines = ["  ".join([row[0].ljust(width), *(cell.rjust(9) for cell in row[1:])]) for row in rows]
    lines.append(f"in {report.elapsed_s:,.1f} s, {report.requests:,} requests")
    if report.stopped:
        lines.append(f"stopped: {report.stopped}; run it again to go on")
    lines += [f"  {_failure(failure)}" for failure in report.failures[:_SHOWN]]
    if report.failures_total > _SHOWN:
        lines.append(f"  and {report.failures_total - _SHOWN:,} more")
    return "\n".join(lines)


def _counts(counted: ApplyReport | TypeReport) -> tuple[str, ...]:
    return tuple(f"{getattr(counted, name):,}" for name in _COLUMNS)


def _failure(failure: Failure) -> str:
    what = failure.step if failure.external_id is None else f"{failure.step} {failure.external_id}"
    text = f"{failure.type_name} {what}: {failure.error}"
    known = failure.request_id is None or failure.request_id in failure.error
    line = text if known else f"{text} [request {failure.request_id}]"
    return "".join(char if char.isprintable() else " " for char in line)


FAILURES_KEPT: Final = 1000

Step: TypeAlias = Literal["type", "schema", "create", "update", "delete"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that was not done.

    Attributes:
        type_name: The type.
        external_id: The entry; None for the type itself, its schema, or all its deletes.
        step: What was tried.
        error: One line: what is wrong.
        error_type: The class of the error.
        request_id: The provider's id of the request, where it sent one.
    """

    type_name: str
    external_id: str | None
    step: Step
    error: str
    error_type: str
    request_id: str | None = None

    @classmethod
    def of(cls, type_name: str, external_id: str | None, step: Step, error: IncidentKitError) -> Failure:
        """The failure that an error stands for."""
        request_id: str | None = getattr(error, "request_id", None)
        return cls(type_name, external_id, step, error.message, type(error).__name__, request_id)


@dataclass(slots=True)
class TypeReport:
    """What became of one type.

    Attributes:
        created, updated, deleted, unchanged, failed: Entries; each counts once. One that was written but for a
            reference that could not be set counts as failed.
        type_written: Whether the type was created or updated.
        schema_written: Whether attributes were added or changed.
    """

    created: int = 0
    updated: int = 0
    deleted: int = 0
    unchanged: int = 0
    failed: int = 0
    type_written: bool = False
    schema_written: bool = False


@dataclass(slots=True)
class ApplyReport:
    """The counts of an application, live while it runs and final when it ends.

    Attributes:
        types: By type name.
        failures: The first 1,000 of them; `failures_total` counts all.
        requests: Requests sent, retries included.
        elapsed_s: Seconds from start to end.
        stopped: Why it ended early, in one line; empty where it came to its end.
    """

    types: dict[str, TypeReport] = field(default_factory=dict[str, TypeReport])
    failures: list[Failure] = field(default_factory=list[Failure])
    failures_total: int = 0
    requests: int = 0
    elapsed_s: float = 0.0
    stopped: str = ""

    @property
    def created(self) -> int:
        """Entries created in all types."""
        return sum(one.created for one in self.types.values())

    @property
    def updated(self) -> int:
        """Entries updated in all types."""
        return sum(one.updated for one in self.types.values())

    @property
    def deleted(self) -> int:
        """Entries deleted in all types."""
        return sum(one.deleted for one in self.types.values())

    @property
    def unchanged(self) -> int:
        """Entries that were as they should be."""
        return sum(one.unchanged for one in self.types.values())

    @property
    def failed(self) -> int:
        """Entries that failed in all types."""
        return sum(one.failed for one in self.types.values())

    @property
    def done(self) -> int:
        """Entries that have their answer, but for unchanged ones."""
        return self.created + self.updated + self.deleted + self.failed

    @property
    def ok(self) -> bool:
        """Whether everything was done."""
        return not self.failures_total and not self.stopped

    def add_failure(self, failure: Failure) -> None:
        """One more."""
        self.failures_total += 1
        if len(self.failures) < FAILURES_KEPT:
            self.failures.append(failure)

    def to_dict(self) -> dict[str, Any]:
        """As JSON: counts in all and by type, failures, requests, seconds."""
        return {
            **{name: getattr(self, name) for name in _COUNTED},
            "types": {name: asdict(one) for name, one in self.types.items()},
            "failures": [asdict(failure) for failure in self.failures],
            "failures_total": self.failures_total,
            "requests": self.requests,
            "elapsed_s": round(self.elapsed_s, 3),
            "stopped": self.stopped,
        }

    def to_text(self) -> str:
        """For a terminal: a line for each type, the sum, then what went wrong."""

        return report_text(self)


_COUNTED: Final = ("created", "updated", "deleted", "unchanged", "failed")


_INTERVAL: Final = 0.1
# A callback that takes longer is cut off: requests wait for it.
_LONGEST: Final = 5.0

_logger = logging.getLogger("incidentkit.catalog")


@dataclass(frozen=True, slots=True)
class ApplyProgress:
    """How far an application is.

    Attributes:
        done: Entries that have their answer.
        total: Entries that change in all.
        created, updated, deleted, failed: The done ones by what became of them.
        elapsed_s: Seconds since the start.
        ended: This is the last one.
    """

    done: int
    total: int
    created: int
    updated: int
    deleted: int
    failed: int
    elapsed_s: float
    ended: bool = False


OnProgress: TypeAlias = Callable[[ApplyProgress], Awaitable[None] | None]


class ProgressTeller:
    """Calls `on_progress` ten times a second at most, and once at the end."""

    def __init__(self, on_progress: OnProgress | None, report: ApplyReport, total: int) -> None:
        self._on_progress = on_progress
        self._report = report
        self._total = total
        self._started = self._told = _now()
        self._complained = False

    async def moved(self) -> None:
        """Another entry has its answer."""
        if self._on_progress is not None and _now() - self._told >= _INTERVAL:
            self._told = _now()
            await self._tell(self._on_progress, ended=False)

    async def end(self) -> None:
        """Tell the last one."""
        if self._on_progress is not None:
            await self._tell(self._on_progress, ended=True)

    async def _tell(self, on_progress: OnProgress, *, ended: bool) -> None:
        report = self._report
        try:
            answer = on_progress(
                ApplyProgress(
                    done=report.done,
                    total=self._total,
                    created=report.created,
                    updated=report.updated,
                    deleted=report.deleted,
                    failed=report.failed,
                    elapsed_s=_now() - self._started,
                    ended=ended,
                )
            )
            if inspect.isawaitable(answer):
                async with asyncio.timeout(_LONGEST):
                    await answer
        except TimeoutError:
            _logger.warning("on_progress did not return within %.0f s; the application goes on", _LONGEST)
        except Exception:  # the caller's own code, which must not break the application
            if not self._complained:
                self._complained = True
                _logger.exception("on_progress raised; the application goes on")


def _now() -> float:
    return asyncio.get_running_loop().time()
