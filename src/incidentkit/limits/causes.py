"""Why a server refuses what our own count allows, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from incidentkit.limits.burst import free_burst

if TYPE_CHECKING:
    from incidentkit.limits.window import Window

__all__ = ["EVEN", "HOLD_WINDOWS", "LONGEST_HOLD", "SHARED", "Plan", "Refusal"]

# How much of a rate is used once its burst is known to be small: the server's bucket fills up meanwhile.
EVEN: Final = 0.98
# How much of the remainder is used where somebody else uses the same budget.
SHARED: Final = 0.97
# Windows without a refusal before more is tried, and the longest hold.
HOLD_WINDOWS: Final = 10
LONGEST_HOLD: Final = 3600.0
# A refusal this early speaks of requests made before ours, which a window or two makes good.
LEFTOVER_WINDOWS: Final = 2
# Above this share of the limit a lone refusal is laid to somebody else's use, not to the size of the burst.
BURST_SHARE: Final = 0.45
# Others who would need more than this share did not use it: the limit itself is lower, or the server in trouble.
OTHERS_MOST: Final = 0.75
# As much may be wrong with an estimate of what others leave, of which the part SHARED is used.
_ROUNDED_MOST: Final = 0.02
# Times are sums of floats.
_ROUNDING: Final = 1e-6
# A bucket has its next token sooner than this; a longer wait told is that of a window.
BUCKET_WAIT: Final = 2.0


class Plan(NamedTuple):
    """How to go on after a refusal.

    Attributes:
        level: The part of the limit to use, evenly.
        hold: Seconds before more is tried.
        allowance: Requests that may run ahead of the even pace.
    """

    level: float
    hold: float
    allowance: float = 1.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """One 429, and what was known when it came.

    Attributes:
        now: When.
        wait: Seconds told to wait, or None.
        told: Whether the answer told a limit.
        limit: Requests per window as far as known.
        published: Whether that is the rule's own limit, or only a bound for it.
        proven: The longest burst that was seen to pass.
        hold: Seconds to hold a level that was found.
        window: The slots.
    """

    now: float
    wait: float | None
    told: bool
    limit: int
    published: bool
    proven: float
    hold: float
    window: Window

    def plans(self) -> tuple[Plan, Plan | None]:
        """What to do, and what to do instead if most of those in flight are refused as well.

        A bucket that ran empty refuses the one request too many, and passes those that keep to the pace. A window
        that is full, because others use it too or because it is smaller than known, refuses all that are in flight.
        """
        passed, per = self.passed, self.window.per
        if not self.published:
            return Plan(max(passed, 1) / self.limit, self.hold), None
        if passed < free_burst(self.limit):
            return Plan(EVEN, LEFTOVER_WINDOWS * per), None
        if not self.short_wait:
            return self._shared(), None
        if passed < BURST_SHARE * self.limit or self.window.in_flight > 1:
            return Plan(EVEN, LONGEST_HOLD, self.proven / 2), self._shared()
        return self._shared(), None

    @property
    def passed(self) -> int:
        """Attempts that ended within the last window."""
        return self.window.ended_within(self.window.per, self.now)

    @property
    def short_wait(self) -> bool:
        """Whether the wait told is one for a token and not for a window."""
        return self.wait is None or self.wait <= max(BUCKET_WAIT, 3 * self.window.per / self.limit)

    def _shared(self) -> Plan:
        share = self._own_share()
        if share is not None:
            return Plan(share, self.hold)
        if self.told:
            # Others cannot have used so much, and the limit is as known: a trouble of the server's own, which passes.
            return Plan(EVEN, LEFTOVER_WINDOWS * self.window.per)
        return Plan(SHARED * self.passed / self.limit, self.hold)

    def _reach(self, least: float) -> float:
        """How far back the count reaches that a wait of `least` less than a window was told for.

        If our first request lies within the second that the wait was rounded by, it was in the count: at least so far.
        Else it is taken for half a second, as far as the part of the remainder that is left unused bears it.
        """
        age = self.now - self.window.first_ended
        if least <= age <= least + 1:
            return age + _ROUNDING
        return least + min(0.5, _ROUNDED_MOST * least) if least else self.window.per

    def _own_share(self) -> float | None:
        """The part of the limit that others leave, by what was counted beside ours when it was full.

        None where they would have used more than can be believed. The wait told says how far back the server's
        count reaches: its oldest request, or the start of its window, leaves at the end of it. Told waits are whole
        seconds, so it may be one more.
        """
        per = self.window.per
        span = per if self.wait is None or self.short_wait else self._reach(max(0.0, per - self.wait))
        for reach in (span, min(span + 1, per)):
            own = self.window.ended_within(reach, self.now)
            others = (self.limit - own) * per / span
            if others <= OTHERS_MOST * self.limit:
                return SHARED * (1 - others / self.limit)
        return None
