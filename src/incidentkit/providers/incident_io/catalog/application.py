"""What the passes of one application share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar

from incidentkit.errands import Errands
from incidentkit.errors import AuthenticationError, ConfigurationError, IncidentKitError, PermissionDeniedError
from incidentkit.providers.incident_io.catalog.ownership import owner_of
from incidentkit.providers.incident_io.catalog.report import Failure

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator

    from incidentkit.providers.base import BaseClient
    from incidentkit.providers.incident_io.catalog.plan import Plan
    from incidentkit.providers.incident_io.catalog.progress import ProgressTeller
    from incidentkit.providers.incident_io.catalog.report import ApplyReport, Step
    from incidentkit.providers.incident_io.catalog.snapshot import Snapshot
    from incidentkit.providers.incident_io.catalog.targets import Targets

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Options:
    """How a plan is applied.

    Attributes:
        batch_size: Entries in a bulk update.
        delete: Whether to delete at all.
        max_deletes: Deletes in a type at most: a number, or a share of what the type holds.
        at_once: Requests under way at once.
    """

    batch_size: int
    delete: bool
    max_deletes: float
    at_once: int


@dataclass(slots=True)
class Application:
    """One plan on its way.

    Attributes:
        client: Where to.
        plan: What is to be done.
        snapshot: What was there; its schemas are kept current.
        targets: What references mean, by type name; entries that are created are settled there.
        options: How.
        report: What was done so far.
        progress: Who is told.
        stopping: Nothing more is begun; what is under way ends.
        errands: What is under way.
    """

    client: BaseClient
    plan: Plan
    snapshot: Snapshot
    targets: dict[str, Targets]
    options: Options
    report: ApplyReport
    progress: ProgressTeller
    stopping: bool = False
    errands: Errands = field(default_factory=Errands)
    _refused: dict[Step, PermissionDeniedError] = field(default_factory=dict["Step", PermissionDeniedError])

    def owned(self, type_name: str) -> str | None:
        """The id of a type, if it is there and belongs to this sync; entries of no other type are written."""
        there = self.snapshot.schemas.type(type_name)
        return there.id if there and owner_of(there) == self.plan.sync_id else None

    def until_stopped(self, items: Iterable[T]) -> Iterator[T]:
        """The items, as long as more may be begun."""
        source = iter(items)
        while not self.stopping:  # asked before the next item is drawn, which may be work itself
            try:
                item = next(source)
            except StopIteration:
                return
            yield item

    async def attempt(self, step: Step, send: Callable[[], Awaitable[None]]) -> IncidentKitError | None:
        """Do one thing; gives the error that it ended with, which stops nothing else.

        Once the credential lacks the permission for a step, that step is not tried again.

        Raises:
            AuthenticationError: The credential is refused: nothing else would fare better.
        """
        if refused := self.blocked(step):
            return refused
        try:
            with self.errands.run():
                await send()
        except IncidentKitError as error:
            self.note(step, error)
            return error
        return None

    def blocked(self, step: Step) -> IncidentKitError | None:
        """Why a step need not be tried, if so."""
        return self._refused.get(step)

    def note(self, step: Step, error: IncidentKitError) -> None:
        """Take notice of an error that others would meet too.

        Raises:
            AuthenticationError: It is one.
        """
        if isinstance(error, AuthenticationError):
            raise error
        if isinstance(error, PermissionDeniedError):
            self._refused[step] = error

    def count(self, type_name: str, outcome: Literal["created", "updated", "deleted"]) -> None:
        """An entry is done."""
        counts = self.report.types[type_name]
        setattr(counts, outcome, getattr(counts, outcome) + 1)

    def fail(self, type_name: str, external_id: str, step: Step, error: IncidentKitError) -> None:
        """An entry has failed."""
        self.report.types[type_name].failed += 1
        self.report.add_failure(Failure.of(type_name, external_id, step, error))

    def fail_type(self, type_name: str, step: Step, error: IncidentKitError) -> None:
        """Something of a type itself has failed."""
        self.report.add_failure(Failure.of(type_name, None, step, error))


def unwritable() -> IncidentKitError:
    """Why the entries of a type are not written that is not there, or not ours."""
    return ConfigurationError("its type could not be written; see to that first")
