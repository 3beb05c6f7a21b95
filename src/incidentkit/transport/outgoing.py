"""One call on its way through the transport, from its first attempt to its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from incidentkit.context import Lane, current_deadline, current_lane
from incidentkit.transport.policy import READING, repeatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from incidentkit.settings import Settings
    from incidentkit.transport.policy import OperationPolicy

__all__ = ["Attempted", "Outgoing"]


@dataclass(frozen=True, slots=True)
class Attempted:
    """What the transport did for one answer; stands in `response.extensions["incidentkit"]`.

    Attributes:
        operation: Method and path template, for example `POST /v3/catalog_entries`.
        attempts: How many requests were sent or tried.
        elapsed: Seconds from the call to the answer, queueing included.
        uncertain: Whether an attempt before this answer may have taken effect already.
    """

    operation: str
    attempts: int
    elapsed: float
    uncertain: bool


class Outgoing:
    """A request, what may be done to it, and what has been done so far."""

    def __init__(
        self,
        request: httpx.Request,
        settings: Settings,
        operations: Mapping[str, OperationPolicy],
        now: float,
    ) -> None:
        self.request = request
        self.settings = settings
        self.operation: str = request.extensions.get("operation") or f"{request.method} {request.url.path}"
        self.policy = operations.get(self.operation)
        self.started = now
        self.deadline = _deadline(request, settings, now)
        self.attempts = 0
        self.sent_at = now  # the latest attempt
        self.in_flight = False
        self.uncertain = False
        self.succeeded = False

    @property
    def rate_class(self) -> str:
        """The operation's class; its own name where it has none, for limits that only a 429 tells of."""
        named = None if self.policy is None else self.policy.rate_class
        return named or self.operation

    @property
    def lane(self) -> Lane:
        """Which lane the next attempt queues in."""
        return Lane.RETRY if self.attempts else current_lane()

    @property
    def repeatable(self) -> bool:
        """Whether another attempt cannot double the effect."""
        return repeatable(self.policy, self.request)

    @property
    def acted(self) -> bool:
        """Whether it may have changed something."""
        return (self.in_flight or self.uncertain or self.succeeded) and self.request.method not in READING

    def too_late(self, moment: float) -> bool:
        """Whether `moment` (loop time) is at or past the deadline."""
        return self.deadline is not None and moment >= self.deadline

    def attempted(self, now: float) -> Attempted:
        """What to tell the caller beside the answer."""
        return Attempted(self.operation, self.attempts, now - self.started, self.uncertain)


def _deadline(request: httpx.Request, settings: Settings, now: float) -> float | None:
    own = None if settings.deadline is None else now + settings.deadline
    given = (own, current_deadline(), request.extensions.get("deadline"))
    return min((moment for moment in given if moment is not None), default=None)
