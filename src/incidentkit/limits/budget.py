"""One rule of the server: what we were told of it, and what refusals taught."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from incidentkit.context import Allowance
from incidentkit.limits.burst import Burst
from incidentkit.limits.causes import EVEN, HOLD_WINDOWS, LONGEST_HOLD, SHARED, Plan, Refusal
from incidentkit.limits.window import Window

if TYPE_CHECKING:
    from incidentkit.limits.base import Throttle
    from incidentkit.limits.burst import Stake

__all__ = ["Budget"]

# What a further refusal leaves of the rate, by what passed since the one before.
BACK_OFF_LEAST: Final = 0.25
BACK_OFF_MOST: Final = 0.9
LEAST: Final = 0.02
# How much more is tried per window after the hold.
GROWTH: Final = 1.1
GROWTH_LEAST: Final = 0.05
# Somebody else's use is reckoned with for so many windows after it was seen in an answer's headers, and what they
# tell is good for this part of a window.
FOREIGN_WINDOWS: Final = 2
STALE_SHARE: Final = 0.01
# A limit told explains a refusal if so much of it was used.
EXPLAINED: Final = 0.7


class Budget:
    """Slots and burst of one rule, corrected by the server's answers.

    The slots alone never break a rule that is as told. So a refusal has one of five causes, and the first one
    seen is laid to the likeliest, without a second refusal to make sure:

    - the answer tells a lower limit: that is the limit;
    - next to nothing of ours had passed: others used the budget before us; evenly on, for two windows;
    - the wait told is short, and less than half of the limit had passed or others were in flight: the server
      allows a smaller burst; evenly on, for an hour. If the others are refused too, or one of the next, it was not;
    - the answer tells the limit we know, and others would have had to use most of it: the server is in trouble;
      evenly on, for two windows;
    - else somebody else uses the budget too, or the limit is lower than we know: on with what is left of it,
      evenly. Ten windows later a tenth more is tried per window; a refusal then goes back to the last good level,
      and doubles the hold.

    A further refusal at an even pace goes down to the rate that passed since the one before. The limit
    configured is never exceeded, whatever is told.
    """

    __slots__ = (
        "_asked",
        "_credit",
        "_foreign_at",
        "_good",
        "_hold",
        "_hold_until",
        "_in_doubt",
        "_level",
        "_nominal",
        "_other_plan",
        "_passed",
        "_published",
        "_reacted_at",
        "_refused",
        "_reopen_at",
        "_resume",
        "_told_at",
        "burst",
        "window",
    )

    def __init__(
        self,
        requests: int | None,
        per: float,
        *,
        ceiling: int,
        concurrency: int | None = None,
        margin: float = 0.0,
    ) -> None:
        capacity = math.inf if requests is None else requests
        self.window = Window(capacity, per, concurrency=concurrency, margin=margin)
        self.burst = Burst(capacity, (requests or ceiling) / per)
        self._published = requests is not None
        self._asked = self._nominal = requests or ceiling
        self._level = 1.0
        self._good = 1.0
        self._hold = HOLD_WINDOWS * per
        self._hold_until = math.inf
        self._reopen_at = math.inf
        self._reacted_at = -math.inf
        self._foreign_at = -math.inf
        self._resume = -math.inf
        self._passed = self._refused = self._in_doubt = 0
        self._other_plan: Plan | None = None
        self._credit = 0
        self._told_at = -math.inf

    @property
    def limit(self) -> int:
        """Requests per window as asked for or told, whichever is less."""
        return self._nominal

    @property
    def allowed(self) -> Allowance:
        """What it lets through in the long run, by what is known now."""
        requests = min(self._level * self._nominal, self.window.usable)
        return Allowance(max(requests, 1.0), self.window.per, self.window.concurrency)

    @property
    def restrained(self) -> bool:
        """Whether a refusal has taught it to pace evenly."""
        return not self.burst.exploring

    def free_at(self, now: float) -> float:
        """When one more may go if nothing else happens; inf where some attempt has to end first."""
        if self.window.in_flight and self._must_ask(now):
            return math.inf
        return max(self.window.free_at(now), self.burst.free_at(now))

    def eta(self, now: float, ahead: int) -> float:
        """When the one behind `ahead` others may go, if every attempt in flight ended now."""
        return max(self.window.eta(now, ahead), self.burst.eta(now, ahead))

    def refresh(self, now: float) -> None:
        """Takes back the slots whose time has come, and tries more where the hold is over."""
        self.window.expire(now)
        if now >= self._hold_until:
            self._grow(now)

    def take(self, now: float) -> Stake:
        """One attempt starts."""
        self.window.take()
        self._credit -= 1
        return self.burst.take(now)

    def end(self, stake: Stake, now: float, *, passed: bool) -> None:
        """It ended; `passed` says that the server answered."""
        self.window.give_back(now, answered=passed)
        self.burst.settle(stake, passed=passed)
        if passed and stake.epoch == self.burst.epoch:
            self._passed += 1

    def undo(self, stake: Stake) -> None:
        """It was never sent."""
        self.window.undo()
        self.burst.undo(stake)

    def tighten(self, requests: int | None, per: float, concurrency: int | None) -> None:
        """Another client asks for less of the same budget: the lower rate holds."""
        if requests is not None and (not self._published or requests / per < self._asked / self.window.per):
            self._published, self._asked, self.window.per = True, requests, per
            self._nominal = min(self._nominal, requests)
            self._apply()
        if concurrency is not None:
            self.window.concurrency = min(concurrency, self.window.concurrency or concurrency)

    def observe(self, now: float, limit: int | None, remaining: int | None) -> None:
        """What an answer's headers say of the budget: its limit, and how much of it is left after this request."""
        if limit is not None and limit > 0 and (limit < self._asked or self._nominal < self._asked):
            self._learn_limit(min(limit, self._asked))
        if remaining is not None and self._published:
            self._observe_use(now, remaining)

    def _must_ask(self, now: float) -> bool:
        """Whether somebody else uses the budget, and the server has told of no room lately: one at a time then."""
        if now - self._foreign_at > FOREIGN_WINDOWS * self.window.per:
            return False
        return self._credit <= 0 or now - self._told_at > STALE_SHARE * self.window.per

    def _observe_use(self, now: float, remaining: int) -> None:
        others = self._nominal - remaining - self.window.used - self.window.beside
        self._credit, self._told_at = remaining, now
        self.burst.vouch(now, remaining)
        if others > 0:
            self._foreign_at = now
            # Those in flight beside this one may not be counted yet, and will want room too.
            left = self._nominal - others - self.window.in_flight + 1
            self.window.hold_to(math.floor(SHARED * left), now + self.window.per)
        else:
            self.window.hold_to(math.inf, math.inf)
            if self._level < EVEN and now - self._foreign_at > self.window.per:
                self._hold_until = now  # the one who used it has gone

    def passed(self, now: float) -> int:
        """How many attempts ended within the last window."""
        return self.window.ended_within(self.window.per, now)

    def refuse(self, now: float, news: Throttle, resume: float) -> str | None:
        """Learns from a 429 after which nobody sends before `resume`.

        Returns what holds from then on, or None where nothing new was learned.
        """
        self._resume = resume
        self.burst.epoch += 1
        limit = news.limit_in(self.window.per)
        lowered = limit is not None and (limit < self._nominal or not self._published)
        if lowered:
            self._learn_limit(min(limit or self._asked, self._asked))
        first = (now if news.sent_at is None else news.sent_at) > self._reacted_at
        if first:
            since, self._reacted_at = self._reacted_at, now
            # A limit told and used up explains the refusal; below it something else must be the cause too.
            if not (lowered and self.passed(now) >= EXPLAINED * self._nominal):
                self._react(now, news, since)
            self._passed = self._refused = 0
        changed = lowered or first or self._doubt(now)
        return self._described() if changed else None

    def _learn_limit(self, limit: int) -> None:
        self._published, self._nominal = True, limit
        self._apply()

    def _react(self, now: float, news: Throttle, since: float) -> None:
        if self.restrained:
            self._refused_again(now, since)
            return
        self._in_doubt = self.window.in_flight - 1
        refusal = Refusal(
            now,
            news.wait,
            news.limit is not None,
            self._nominal,
            self._published,
            self.burst.proven,
            self._hold,
            self.window,
        )
        plan, self._other_plan = refusal.plans()
        self._follow(plan, now)

    def _doubt(self, now: float) -> bool:
        """One more of those in flight was refused: whether the other cause is likelier now."""
        self._refused += 1
        if self._other_plan is None or 2 * self._refused <= self._in_doubt:
            return False
        self._follow(self._other_plan, now)
        self._other_plan = None
        return True

    def _refused_again(self, now: float, since: float) -> None:
        other, self._other_plan = self._other_plan, None
        if other is not None and now - since <= self.window.per:
            self._follow(other, now)
        elif self._passed:  # else it is still the same refusal, which says nothing about a rate
            self._hold = min(2 * self._hold, LONGEST_HOLD)
            self._follow(Plan(max(LEAST, self._level_left(now, since)), self._hold), now)

    def _level_left(self, now: float, since: float) -> float:
        if self._good < self._level < EVEN:
            return self._good
        # What passed between two refusals is all there was, as nothing was left at both.
        rate = SHARED * self._passed / self.window.part / (now - since) / self.burst.rate
        return self._level * min(max(rate, BACK_OFF_LEAST), BACK_OFF_MOST)

    def _follow(self, plan: Plan, now: float) -> None:
        self._level = self._good = plan.level
        self._hold_until = now + plan.hold
        self._reopen_at = now + max(plan.hold, LONGEST_HOLD if plan.level < EVEN else 0.0)
        self._apply()
        self.burst.restrain(max(now, self._resume), plan.allowance, arrears=max(1.0, self._nominal / 100))

    def _grow(self, now: float) -> None:
        if self._level < EVEN:
            self._good, self._level = self._level, min(EVEN, max(self._level * GROWTH, self._level + GROWTH_LEAST))
            self._hold_until = now + self.window.per if self._level < EVEN else self._reopen_at
        else:
            self._good = self._level = 1.0
            self._hold_until = math.inf
            self.burst.release()
        self._apply()

    def _apply(self) -> None:
        usable = self._level * self._nominal
        self.window.capacity = max(1, math.ceil(usable - 1e-9))
        self.burst.size = self.window.capacity
        self.burst.rate = usable / self.window.per

    def _described(self) -> str:
        pace = ", evenly" if self.restrained else ""
        return f"{self.window.capacity:g} per {self.window.per:g} s{pace}"
