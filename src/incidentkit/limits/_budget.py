"""The budget of one credential: slots per window, bursts, and what is learned from a 429."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from incidentkit._context import Allowance

if TYPE_CHECKING:
    from incidentkit.limits._base import RateLimitedEvent


_LATE_PART = 60


class Window:
    """N slots; an attempt takes one and gives it back W after it ended.

    The server counts an attempt at some moment between our sending it and our seeing its end. A slot's next use
    starts more than W after that, so the counts of one slot lie more than W apart, and N slots never put more
    than N counts into any window of W: wherever the server's windows begin.

    Where other processes share the budget, `beside` says how many slots they have out: no matter for those here, but
    for what the server has seen of us.

    An attempt given up without an answer may still be on its way, so its slot stays out a sixtieth of W longer.

    Pure: every method is told the time, which must not go back.
    """

    __slots__ = (
        "_held_to",
        "_held_until",
        "_returns",
        "beside",
        "capacity",
        "concurrency",
        "in_flight",
        "margin",
        "per",
    )

    def __init__(self, capacity: float, per: float, *, concurrency: int | None = None, margin: float = 0.0) -> None:
        self.capacity = capacity
        self.per = per
        self.concurrency = concurrency
        self.margin = margin
        self.in_flight = 0
        self.beside = 0
        self._returns: deque[float] = deque()
        self._held_to = math.inf
        self._held_until = math.inf

    @property
    def used(self) -> int:
        """Slots in flight and slots not yet back."""
        return self.in_flight + len(self._returns)

    @property
    def part(self) -> float:
        """The part that is ours, of all slots that our processes have out."""
        return max(1, self.used) / max(1, self.used + self.beside)

    @property
    def usable(self) -> float:
        """Slots that may be out at once."""
        return min(self.capacity, self._held_to)

    def expire(self, now: float) -> None:
        """Takes back the slots whose time has come."""
        while self._returns and self._returns[0] <= now:
            self._returns.popleft()
        if self._held_until <= now:
            self.hold_to(math.inf, math.inf)

    def free_at(self, now: float) -> float:
        """When a slot is free if nothing else happens: `now`, later, or inf where some attempt has to end first."""
        if self.concurrency is not None and self.in_flight >= self.concurrency:
            return math.inf
        lacking = self.used + 1 - self.usable
        if lacking <= 0:
            return now
        back_at = self._returns[int(lacking) - 1] if lacking <= len(self._returns) else math.inf
        return min(back_at, self._held_until)

    def eta(self, now: float, ahead: int) -> float:
        """When the one behind `ahead` others would have a slot, if every attempt in flight ended now."""
        lacking = self.used + 1 + ahead - self.usable
        if lacking <= 0:
            return now
        if lacking <= len(self._returns):
            return self._returns[int(lacking) - 1]
        return now + self.per * (1 + (lacking - len(self._returns) - 1) // max(self.usable, 1))

    def take(self) -> None:
        """A slot goes out."""
        self.in_flight += 1

    def give_back(self, now: float, *, answered: bool = True) -> None:
        """The attempt ended; its slot returns a window later."""
        self.in_flight -= 1
        back_at = now + self.per + self.margin + (0.0 if answered else self.per / _LATE_PART)
        place = len(self._returns)
        while place and self._returns[place - 1] > back_at:
            place -= 1
        self._returns.insert(place, back_at)

    def undo(self) -> None:
        """The slot was not used: it is free at once."""
        self.in_flight -= 1

    def hold_to(self, slots: float, until: float) -> None:
        """Has at most `slots` out, and leaves the others to somebody else, up to `until`."""
        self._held_to, self._held_until = slots, until

    @property
    def first_ended(self) -> float:
        """When the first of the attempts ended whose slots are still out; -inf where none did."""
        return self._returns[0] - self.per - self.margin if self._returns else -math.inf

    def ended_within(self, seconds: float, now: float) -> int:
        """How many attempts ended in the last `seconds`, at most a window back; those beside us as evenly as ours."""
        since = now - seconds + self.per + self.margin
        ours = sum(1 for back_at in self._returns if back_at > since)
        if not self.beside:
            return ours
        part = ours / self.used if self.used else seconds / self.per
        return ours + round(part * self.beside)

    @property
    def quiet_at(self) -> float:
        """When the last slot that is on its way back will be there; -inf where none is."""
        return self._returns[-1] if self._returns else -math.inf


# What any server is taken to allow at once: a tenth of the smallest bucket met so far would be less than one
# client's requests in flight.
_FREE_SHARE = 20
_FREE_LEAST = 10
# Times are sums of floats: a debt of this size is rounding, not a request.
_ROUNDING = 1e-6


def free_burst(requests: float) -> float:
    """How many requests may go at once before anything is known of the server's bucket."""
    return max(_FREE_LEAST, requests / _FREE_SHARE)


class BurstToken(NamedTuple):
    """What one request in flight may prove by passing."""

    debt: float
    probe: bool
    epoch: int


class Burst:
    """A shadow of the token bucket the server may have behind its limit, of unknown size.

    The debt counts requests ahead of an even pace of `rate` per second. Up to `proven`, a debt that was seen to
    pass, requests go freely. Beyond, while `exploring`, one at a time: if that is where the server's bucket
    ends, one request is refused and not all that are in flight. The first N requests of a client pay for this with
    a speed of `rate` + one per round trip; once N have passed in one burst the shadow stands in nobody's way.

    Where other processes share the bucket, each explores in the `part` of it that falls to it: what passes here then
    proves as much for all of them together.

    Pure: every method is told the time.
    """

    __slots__ = ("_at", "_debt", "_probing", "epoch", "exploring", "part", "proven", "rate", "size")

    def __init__(self, size: float, rate: float) -> None:
        self.size = size
        self.rate = rate
        self.proven = free_burst(size)
        self.exploring = True
        self.part = 1.0
        self.epoch = 0
        self._debt = 0.0
        self._at = -math.inf
        self._probing = False

    def debt(self, now: float) -> float:
        """Requests ahead of an even pace."""
        return max(0.0, self._debt - max(0.0, now - self._at) * self._own(self.rate)) if self._debt else 0.0

    def free_at(self, now: float) -> float:
        """When one more may go."""
        if self.exploring and (self.proven >= self.size or not self._probing):
            return now
        return self.eta(now, 0)

    def eta(self, now: float, ahead: int) -> float:
        """When the one behind `ahead` others may go without proving anything."""
        if self.exploring and self.proven >= self.size:
            return now
        over = self.debt(now) + 1 + ahead - self._free
        return now if over <= _ROUNDING else max(now, self._at) + over / self._own(self.rate)

    def room(self, now: float) -> float:
        """How many may go at once: one at least, the next one, whenever that is."""
        if self.exploring and self.proven >= self.size:
            return math.inf
        return max(1, math.floor(self._free - self.debt(now)))

    def take(self, now: float) -> BurstToken:
        """One more goes."""
        self._debt, self._at = self.debt(now) + 1, max(now, self._at)
        probe = self.exploring and self._debt > self._free + _ROUNDING
        self._probing = self._probing or probe
        return BurstToken(self._debt, probe, self.epoch)

    def settle(self, token: BurstToken, *, passed: bool) -> None:
        """It ended; what passed is proven, unless a refusal came between."""
        if token.probe:
            self._probing = False
        if passed and self.exploring and token.epoch == self.epoch:
            self.proven = max(self.proven, token.debt / self.part)

    def vouch(self, now: float, more: int) -> None:
        """The server says that so many more may go: no need to find out one at a time."""
        if self.exploring:
            self.proven = max(self.proven, self.debt(now) / self.part + more)

    def undo(self, token: BurstToken) -> None:
        """It was never sent."""
        self._debt = max(0.0, self._debt - 1)
        if token.probe:
            self._probing = False

    def restrain(self, resume: float, allowance: float, arrears: float) -> None:
        """Paces evenly from `resume` on: `allowance` ahead at most, and first `arrears` requests' time of rest."""
        self.exploring, self._probing = False, False
        self.proven = max(1.0, allowance)
        self._debt, self._at = self.proven + arrears, resume

    def release(self) -> None:
        """Explores again, from the allowance upwards."""
        self.exploring = True

    @property
    def _free(self) -> float:
        return max(1.0, self._own(self.proven))

    def _own(self, whole: float) -> float:
        # Once a pace is kept, all keep it together: see where the slots are granted.
        return whole * self.part if self.exploring else whole


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
_CAUSES_ROUNDING: Final = 1e-6
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
class ThrottleDiagnosis:
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
            return age + _CAUSES_ROUNDING
        return least + min(0.5, _ROUNDED_MOST * least) if least else self.window.per

    def _own_share(self) -> float | None:
        """The part of the limit that others leave, by what was counted beside ours when it was full.

        None where they would have used more than can be believed. The wait told says how far back the server's
        count reaches: its oldest request, or the start of its window, leaves at the end of it. Such waits are whole
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

    def take(self, now: float) -> BurstToken:
        """One attempt starts."""
        self.window.take()
        self._credit -= 1
        return self.burst.take(now)

    def end(self, token: BurstToken, now: float, *, passed: bool) -> None:
        """It ended; `passed` says that the server answered."""
        self.window.give_back(now, answered=passed)
        self.burst.settle(token, passed=passed)
        if passed and token.epoch == self.burst.epoch:
            self._passed += 1

    def undo(self, token: BurstToken) -> None:
        """It was never sent."""
        self.window.undo()
        self.burst.undo(token)

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
            # Those in flight beside this one may not be counted yet, and will demand room too.
            left = self._nominal - others - self.window.in_flight + 1
            self.window.hold_to(math.floor(SHARED * left), now + self.window.per)
        else:
            self.window.hold_to(math.inf, math.inf)
            if self._level < EVEN and now - self._foreign_at > self.window.per:
                self._hold_until = now  # the one who used it has gone

    def passed(self, now: float) -> int:
        """How many attempts ended within the last window."""
        return self.window.ended_within(self.window.per, now)

    def refuse(self, now: float, event: RateLimitedEvent, resume: float) -> str | None:
        """Learns from a 429 after which nobody sends before `resume`.

        Returns what holds from then on, or None where nothing new was learned.
        """
        self._resume = resume
        self.burst.epoch += 1
        limit = event.limit_in(self.window.per)
        lowered = limit is not None and (limit < self._nominal or not self._published)
        if lowered:
            self._learn_limit(min(limit or self._asked, self._asked))
        first = (now if event.sent_at is None else event.sent_at) > self._reacted_at
        if first:
            since, self._reacted_at = self._reacted_at, now
            # A limit told and used up explains the refusal; below it something else must be the cause too.
            if not (lowered and self.passed(now) >= EXPLAINED * self._nominal):
                self._react(now, event, since)
            self._passed = self._refused = 0
        changed = lowered or first or self._doubt(now)
        return self._described() if changed else None

    def _learn_limit(self, limit: int) -> None:
        self._published, self._nominal = True, limit
        self._apply()

    def _react(self, now: float, event: RateLimitedEvent, since: float) -> None:
        if self.restrained:
            self._refused_again(now, since)
            return
        self._in_doubt = self.window.in_flight - 1
        refusal = ThrottleDiagnosis(
            now,
            event.wait,
            event.limit is not None,
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
