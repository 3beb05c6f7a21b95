"""How many records are in flight."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit._context import Allowance, Attempt


_REMEMBERED: Final = 512


class LittlesLaw:
    """What the requests of late draw on, and so how fast they may go as a whole.

    One record may cost requests of several classes, each with a budget of its own beside the credential's. The
    tightest of them, for the share of requests that draw on it, sets the pace of all.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[object, str | None], float] = {}
        self._allowed: dict[tuple[object, str | None], Allowance] = {}
        self._places = math.inf
        self._total = 0.0

    def add(self, attempt: Attempt) -> None:
        """One more request."""
        self._total += 1
        self._places = attempt.places
        self._draw((attempt.budget, None), attempt.allowed)
        if attempt.class_allowed is not None:
            self._draw((attempt.budget, attempt.rate_class), attempt.class_allowed)
        if self._total > _REMEMBERED:
            self._fade()

    def in_flight(self, latency: float) -> float:
        """How many requests at once, each of `latency` seconds, are as fast as the budgets allow."""
        needed = float(self._places)
        for key, drawn in self._drawn.items():
            allowed, share = self._allowed[key], drawn / self._total
            needed = min(needed, allowed.pace * latency / share)
            if allowed.in_flight is not None:
                needed = min(needed, allowed.in_flight / share)
        return needed

    def _draw(self, key: tuple[object, str | None], allowed: Allowance) -> None:
        self._drawn[key] = self._drawn.get(key, 0.0) + 1
        self._allowed[key] = allowed

    def _fade(self) -> None:
        # What was long ago counts half each time, and less than one request in all not any more.
        self._total /= 2
        self._drawn = {key: drawn / 2 for key, drawn in self._drawn.items() if drawn >= 2}
        self._allowed = {key: self._allowed[key] for key in self._drawn}


# Before anything is measured: the standard deviation is half of the mean, as if eight answers had said so.
_SPREAD: Final = 0.5
_SPREAD_WEIGHT: Final = 8
_LATENCY_REMEMBERED: Final = 64


class Sample:
    """The requests that ended since something changed.

    Those that were under way then tell of what was before, so the first seconds do not count. Which request was
    sent when does not matter: to count only those sent since would prefer the quick ones.
    """

    def __init__(self, changed: float = -math.inf, settles: float = 0.0) -> None:
        self.changed = changed
        self._counts_from = changed + settles
        self.count = 0
        self.failed = 0
        self._answers = 0
        self._sum = self._squares = 0.0

    def __bool__(self) -> bool:
        return self.count > 0

    def add(self, attempt: Attempt) -> None:
        """One more."""
        if attempt.sent_at >= self.changed:
            self._answers += 1
            self.failed += attempt.status is None or attempt.status >= 500
        if attempt.ended_at >= self._counts_from:
            seconds = attempt.ended_at - attempt.sent_at
            self.count += 1
            self._sum += seconds
            self._squares += seconds * seconds

    @property
    def failing(self) -> float:
        """The share of requests sent since that found the server in trouble."""
        return self.failed / self._answers if self._answers else 0.0

    @property
    def mean(self) -> float:
        """Seconds of a request."""
        return self._sum / self.count

    @property
    def variance(self) -> float:
        """Of the seconds, relative to the mean."""
        square = self.mean**2
        return max(0.0, self._squares / self.count / square - 1) if square else 0.0


class Baseline:
    """The usual latency at the present number of requests: an average that forgets slowly."""

    def __init__(self, sample: Sample) -> None:
        self.mean = sample.mean
        self._count = sample.count
        self._variance = _SPREAD**2
        self._learn_spread(sample)

    def update(self, sample: Sample) -> None:
        """Take in one more sample of the same."""
        self._count = min(self._count + sample.count, _LATENCY_REMEMBERED)
        self.mean += (sample.mean - self.mean) * min(1.0, sample.count / self._count)
        self._learn_spread(sample)

    def replace(self, sample: Sample) -> None:
        """Something has changed: from now on `sample` is the baseline."""
        self.mean, self._count = sample.mean, min(sample.count, _LATENCY_REMEMBERED)
        self._learn_spread(sample)

    def doubt(self, count: int) -> float:
        """By how much a mean of `count` requests may differ by chance, relative to the baseline: a standard error."""
        return math.sqrt(self._variance * (1 / count + 1 / self._count))

    def needed(self, difference: float) -> int:
        """How many requests tell a relative difference in the mean from chance."""
        return math.ceil(self._variance * (4 / difference) ** 2)

    def _learn_spread(self, sample: Sample) -> None:
        weight = sample.count / (sample.count + _SPREAD_WEIGHT)
        self._variance += (sample.variance - self._variance) * weight


START: Final = 4
UNSEEN: Final = 10
DEFAULT_MAX_CONCURRENCY: Final = 100

# More than the bare need, so that uneven latency leaves no slot of the budget unused.
_HEADROOM: Final = 1.2
# Answers that a decision rests on.
_FEW: Final = 8
_MANY: Final = 32
# And at most so many times those in flight: at a slow server, waiting to be sure costs more than an error.
_ROUNDS: Final = 4
# So few at once harm no server: up to here nobody asks whether they pay.
_HARMLESS: Final = 8
# A mean that is half again as long as the baseline is no coincidence, unless latency is that uneven.
_RISE: Final = 0.5
_SURE: Final = 4.0
# Half the requests at a server at its limit take half the time.
_HELPED: Final = 0.75
# Smaller corrections are noise.
_WORTH_MORE: Final = 1.1
_WORTH_LESS: Final = 0.85
_BACK_OFF: Final = 0.7
_FAILING: Final = 0.2
_FAILING_LEAST: Final = 5
_COOLDOWN_LEAST: Final = 5.0
_COOLDOWN_MOST: Final = 300.0


class AdaptiveConcurrency:
    """As many upserts at once as fill the rate budget at the latency measured, and no more.

    Goes by the requests that the upserts make through clients of this library. The pace that the budget allows,
    times the latency, is how many are needed. From a few it doubles until that is reached, as long as the server
    keeps up: where more at once only makes each slower, it goes back. Where latency rises by itself, it halves and
    looks: if that helps, the load was too much; if not, the server has become slower and more at once are needed.
    Refusals and server errors make it back off.

    Upserts that make no such requests run ten at a time.

    Args:
        max_concurrency: Upper limit.

    Raises:
        ConfigurationError: `max_concurrency` is less than 1.
    """

    def __init__(self, *, max_concurrency: int = DEFAULT_MAX_CONCURRENCY) -> None:
        if max_concurrency < 1:
            raise ConfigurationError(f"AdaptiveConcurrency: max_concurrency must be at least 1, not {max_concurrency}")
        self._max_concurrency = max_concurrency
        self._limit = self._proven = min(START, max_concurrency)
        self._littles_law = LittlesLaw()
        self._sample = Sample()
        self._baseline: Baseline | None = None  # while no more than `_proven` run at once
        self._halved: Sample | None = None  # what made us halve, to see whether that helps
        self._stride = 2.0
        self._cooldown_until = -math.inf
        self._cooldown = 0.0
        self._unseen = 0

    @property
    def limit(self) -> int:
        """See `Concurrency.limit`."""
        return self._limit

    def observe(self, *, started: float, ended: float) -> None:
        """See `Concurrency.observe`: all it tells is whether upserts make requests."""
        del started, ended
        if self._baseline is None and not self._sample:
            self._unseen += 1
            if self._unseen >= START:
                self._limit = self._proven = min(UNSEEN, self._max_concurrency)

    def attempted(self, attempt: Attempt) -> None:
        """One request of an upsert has ended."""
        self._littles_law.add(attempt)
        self._sample.add(attempt)
        now = attempt.ended_at
        if self._in_trouble(attempt):
            self._back_off(now)
        elif self._baseline is None:
            self._begin(now)
        elif self._halved is not None:
            self._evaluate_halving(self._baseline, self._halved, now)
        elif self._limit > self._proven:
            self._evaluate_growth(self._baseline, now)
        else:
            self._look(self._baseline, now)

    def _in_trouble(self, attempt: Attempt) -> bool:
        if attempt.sent_at < self._sample.changed:
            return False  # one of those that made us back off
        failed = self._sample.failed
        return attempt.status == 429 or (failed >= _FAILING_LEAST and self._sample.failing >= _FAILING)

    def _begin(self, now: float) -> None:
        if self._sample.count >= self._limit:
            self._baseline, self._proven = Baseline(self._sample), self._limit
            self._steer(self._baseline, now)

    def _evaluate_growth(self, baseline: Baseline, now: float) -> None:
        """More at once pay when at least half of the growth comes through as speed."""
        growth = self._limit / self._proven - 1
        harmless = self._limit <= _HARMLESS
        if not self._enough(1 if harmless else baseline.needed(growth)):
            return
        if harmless or self._sample.mean <= baseline.mean * (1 + growth / 2):
            baseline.replace(self._sample)
            self._proven, self._cooldown, self._stride = self._limit, 0.0, min(2.0, 2 * self._stride - 1)
            self._steer(baseline, now)
        else:
            self._stride = (1 + self._stride) / 2
            self._set(self._proven, now)
            self._cool_down(now)

    def _look(self, baseline: Baseline, now: float) -> None:
        if self._sample.count >= _FEW and self._has_risen(baseline):
            self._look_into(baseline, now)
        elif self._enough(_MANY):
            baseline.update(self._sample)
            self._proven = self._limit
            self._steer(baseline, now)

    def _has_risen(self, baseline: Baseline) -> bool:
        sample = self._sample
        return sample.mean > baseline.mean * (1 + max(_RISE, _SURE * baseline.doubt(sample.count)))

    def _look_into(self, baseline: Baseline, now: float) -> None:
        """Is it our load, or has the server become slower? Half as much load tells."""
        if self._limit == 1:
            baseline.replace(self._sample)
            self._steer(baseline, now)
        else:
            self._halved = self._sample
            self._proven = self._limit
            self._set(math.ceil(self._limit / 2), now)

    def _evaluate_halving(self, baseline: Baseline, before: Sample, now: float) -> None:
        if not self._enough(baseline.needed(0.5)):
            return
        self._halved = None
        if self._sample.mean >= _HELPED * before.mean:
            baseline.replace(self._sample)
            self._set(self._proven, now)
            self._steer(baseline, now)
        elif self._has_risen(baseline):
            self._look_into(baseline, now)
        else:
            # Too much load, or a chance: growing from here, as from any other number, will tell.
            self._proven = self._limit
            self._steer(baseline, now)

    def _back_off(self, now: float) -> None:
        self._halved = None
        self._set(max(1, int(self._limit * _BACK_OFF)), now)
        self._proven = self._limit
        self._cool_down(now)

    def _steer(self, baseline: Baseline, now: float) -> None:
        """Towards what is needed: up by the stride at most, down by a third."""
        needed = self._littles_law.in_flight(baseline.mean * _HEADROOM)
        wanted = max(1, min(self._max_concurrency, math.ceil(needed)))
        if wanted > self._limit * _WORTH_MORE and now >= self._cooldown_until:
            self._set(min(wanted, math.ceil(self._stride * self._limit)), now)
        elif wanted < self._limit * _WORTH_LESS:
            self._set(max(wanted, int(self._limit * _BACK_OFF)), now)
            self._proven = self._limit
        elif self._sample:
            self._sample = Sample()

    def _enough(self, count: int) -> bool:
        return self._sample.count >= max(self._limit, min(count, _ROUNDS * self._limit))

    def _set(self, limit: int, now: float) -> None:
        known = [latencies.mean for latencies in (self._sample, self._baseline) if latencies]
        # Fewer take effect later than more: those beyond the new number have to end first.
        settles = max(known, default=0.0) * (1 if limit > self._limit else 2)
        self._sample, self._limit = Sample(now, settles), limit

    def _cool_down(self, now: float) -> None:
        """No growth for a while; for longer where the last while was not enough."""
        if now >= self._cooldown_until:
            self._cooldown = min(_COOLDOWN_MOST, max(_COOLDOWN_LEAST, 2 * self._cooldown))
        self._cooldown_until = now + self._cooldown


DEFAULT_CONCURRENCY: Final = 10


class Concurrency(Protocol):
    """Says how many upserts may run at once, now; asked before each one.

    One that is a `Watcher` too is told of every request that the upserts make.
    """

    @property
    def limit(self) -> int:
        """At least 1."""
        ...

    def observe(self, *, started: float, ended: float) -> None:
        """One upsert ran from `started` to `ended` (the loop's clock), whatever came of it."""
        ...


@dataclass(frozen=True, slots=True)
class FixedConcurrency:
    """The same number from start to end."""

    limit: int = DEFAULT_CONCURRENCY

    def __post_init__(self) -> None:
        if self.limit < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {self.limit}")

    def observe(self, *, started: float, ended: float) -> None:
        """Nothing to learn."""


def choose_concurrency(asked: int | Concurrency | None) -> Concurrency:
    """None adapts, a number is fixed, anything else decides for itself."""
    if asked is None:
        return AdaptiveConcurrency()
    return FixedConcurrency(asked) if isinstance(asked, int) else asked
