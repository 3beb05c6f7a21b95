"""What applying a plan did."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from incidentkit.errors import IncidentKitError

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
        from incidentkit.providers.incident_io.catalog.rendering import report_text  # noqa: PLC0415 - it reads reports

        return report_text(self)


_COUNTED: Final = ("created", "updated", "deleted", "unchanged", "failed")
