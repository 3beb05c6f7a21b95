"""What a limiter is, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from incidentkit._context import Allowance, Priority

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager

    from incidentkit.settings import RateLimit


@dataclass(frozen=True, slots=True)
class ClassLimit:
    """What one rate class may do, inside the credential's own limit.

    Attributes:
        requests: At most this many in any window of `per` seconds; None where the limit is not published.
        per: The window in seconds; None for the credential's own.
        concurrency: At most this many in flight at once; None for no bound of its own.
    """

    requests: int | None = None
    per: float | None = None
    concurrency: int | None = None


@dataclass(frozen=True, slots=True)
class RateLimitedEvent:
    """News of one 429.

    Attributes:
        wait: Seconds the server told us to wait; None where it told nothing.
        limit: Requests per `limit_per` as told by the answer; None where it told nothing.
        rate_class: The class of the request that was refused, or its operation where it has none.
        sent_at: Loop time at which that request was sent. News of requests sent before the last reaction
            lengthen the pause, and teach nothing more.
        limit_per: Seconds that the told limit counts; None for the window of the rule that refused.
    """

    wait: float | None = None
    limit: int | None = None
    rate_class: str | None = None
    sent_at: float | None = None
    limit_per: float | None = None

    def limit_in(self, per: float) -> int | None:
        """The told limit as requests in `per` seconds; None where none was told that lets anything pass."""
        if self.limit is None or self.limit <= 0:
            return None
        return self.limit if self.limit_per is None else max(1, round(self.limit * per / self.limit_per))


class ConcurrencyLimit:
    """How many requests one client may have in flight.

    Handed to `slot`, so that a place is taken in the same step as the slot: neither is held while waiting for
    the other.
    """

    __slots__ = ("in_flight", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.in_flight = 0

    @property
    def full(self) -> bool:
        """Whether one more has to wait."""
        return self.in_flight >= self.limit


class Limiter(Protocol):
    """The rate budget of one credential.

    Times are seconds of the running loop's clock.
    """

    def slot(
        self,
        rate_class: str | None = None,
        *,
        priority: Priority = Priority.INTERACTIVE,
        concurrency: ConcurrencyLimit | None = None,
        within: float | None = None,
    ) -> AbstractAsyncContextManager[None]:
        """One attempt: waits for a slot of the credential, of the class and of `concurrency` on entry.

        First come, first served within a priority and class. The place is free again on exit, the slots a window
        after it; leaving by an exception says that no answer came. `within` promises that the attempt is over so many
        seconds after the entry: what other processes may count on should this one die.
        """
        ...

    def bind(self, key: str, rate_limit: RateLimit, *, name: str) -> None:
        """Tells whose budget it is, before the first slot is asked for; a limiter with a limit of its own keeps that.

        `key` names the credential by a hash, `name` is how logs call the budget.
        """
        ...

    def declare(self, classes: Mapping[str, ClassLimit]) -> None:
        """Takes on the rate classes of one more client; of two limits for one class the lower one holds."""
        ...

    def throttled(self, event: RateLimitedEvent) -> None:
        """Tells of a 429, from inside the slot it came back to: everybody pauses, and the budget learns."""
        ...

    def observed(
        self,
        *,
        limit: int | None,
        remaining: int | None,
        limit_per: float | None = None,
        rate_class: str | None = None,
    ) -> None:
        """Tells what the headers of an answer say of the budget, from inside its slot.

        `limit` counts requests per `limit_per` seconds, by default the window of the rule.
        """
        ...

    def eta(self, rate_class: str | None = None) -> float:
        """Seconds until a slot would be had by somebody who asked now; takes none."""
        ...

    def allowed(self, rate_class: str | None = None) -> Allowance | None:
        """What the credential, or a class, may do in the long run, as asked for, told or learned, whichever is least.

        None for a class that has no budget of its own.
        """
        ...

    async def close(self) -> None:
        """Gives up whoever still waits."""
        ...
