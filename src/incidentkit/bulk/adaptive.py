"""Concurrency that fits the rate budget and the server's latency."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from incidentkit.bulk.latency import Sample, Usual
from incidentkit.bulk.need import Need
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.context import Attempt

__all__ = ["AdaptiveConcurrency"]

START: Final = 4
UNSEEN: Final = 10
MOST: Final = 100

# More than the bare need, so that uneven latency leaves no slot of the budget unused.
_HEADROOM: Final = 1.2
# Answers that a judgement rests on.
_FEW: Final = 8
_MANY: Final = 32
# And at most so many times those in flight: at a slow server, waiting to be sure costs more than an error.
_ROUNDS: Final = 4
# So few at once harm no server: up to here nobody asks whether they pay.
_HARMLESS: Final = 8
# A mean that is half again as long as usual is no chance any more, unless latency is that uneven.
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
_HOLD_LEAST: Final = 5.0
_HOLD_MOST: Final = 300.0


class AdaptiveConcurrency:
    """As many upserts at once as fill the rate budget at the latency measured, and no more.

    Goes by the requests that the upserts make through clients of this library. The pace that the budget allows,
    times the latency, is how many are needed. From a few it doubles until that is reached, as long as the server
    keeps up: where more at once only makes each slower, it goes back. Where latency rises by itself, it halves and
    looks: if that helps, the load was too much; if not, the server has become slower and more at once are needed.
    Refusals and server errors make it back off.

    Upserts that make no such requests run ten at a time.

    Args:
        most: Never more than this.

    Raises:
        ConfigurationError: `most` is less than 1.
    """

    def __init__(self, *, most: int = MOST) -> None:
        if most < 1:
            raise ConfigurationError(f"AdaptiveConcurrency: most must be at least 1, not {most}")
        self._most = most
        self._limit = self._proven = min(START, most)
        self._need = Need()
        self._sample = Sample()
        self._usual: Usual | None = None  # while no more than `_proven` run at once
        self._halved: Sample | None = None  # what made us halve, to see whether that helps
        self._stride = 2.0
        self._held_until = -math.inf
        self._hold = 0.0
        self._unseen = 0

    @property
    def limit(self) -> int:
        """See `Concurrency.limit`."""
        return self._limit

    def observe(self, *, started: float, ended: float) -> None:
        """See `Concurrency.observe`: all it tells is whether upserts make requests."""
        del started, ended
        if self._usual is None and not self._sample:
            self._unseen += 1
            if self._unseen >= START:
                self._limit = self._proven = min(UNSEEN, self._most)

    def attempted(self, attempt: Attempt) -> None:
        """One request of an upsert has ended."""
        self._need.add(attempt)
        self._sample.add(attempt)
        now = attempt.ended_at
        if self._in_trouble(attempt):
            self._back_off(now)
        elif self._usual is None:
            self._begin(now)
        elif self._halved is not None:
            self._judge_halving(self._usual, self._halved, now)
        elif self._limit > self._proven:
            self._judge_growth(self._usual, now)
        else:
            self._look(self._usual, now)

    def _in_trouble(self, attempt: Attempt) -> bool:
        if attempt.sent_at < self._sample.changed:
            return False  # one of those that made us back off
        failed = self._sample.failed
        return attempt.status == 429 or (failed >= _FAILING_LEAST and self._sample.failing >= _FAILING)

    def _begin(self, now: float) -> None:
        if self._sample.count >= self._limit:
            self._usual, self._proven = Usual(self._sample), self._limit
            self._steer(self._usual, now)

    def _judge_growth(self, usual: Usual, now: float) -> None:
        """More at once pay when at least half of the growth comes through as speed."""
        growth = self._limit / self._proven - 1
        harmless = self._limit <= _HARMLESS
        if not self._enough(1 if harmless else usual.needed(growth)):
            return
        if harmless or self._sample.mean <= usual.mean * (1 + growth / 2):
            usual.replace(self._sample)
            self._proven, self._hold, self._stride = self._limit, 0.0, min(2.0, 2 * self._stride - 1)
            self._steer(usual, now)
        else:
            self._stride = (1 + self._stride) / 2
            self._set(self._proven, now)
            self._hold_on(now)

    def _look(self, usual: Usual, now: float) -> None:
        if self._sample.count >= _FEW and self._has_risen(usual):
            self._look_into(usual, now)
        elif self._enough(_MANY):
            usual.update(self._sample)
            self._proven = self._limit
            self._steer(usual, now)

    def _has_risen(self, usual: Usual) -> bool:
        sample = self._sample
        return sample.mean > usual.mean * (1 + max(_RISE, _SURE * usual.doubt(sample.count)))

    def _look_into(self, usual: Usual, now: float) -> None:
        """Is it our load, or has the server become slower? Half as much load tells."""
        if self._limit == 1:
            usual.replace(self._sample)
            self._steer(usual, now)
        else:
            self._halved = self._sample
            self._proven = self._limit
            self._set(math.ceil(self._limit / 2), now)

    def _judge_halving(self, usual: Usual, before: Sample, now: float) -> None:
        if not self._enough(usual.needed(0.5)):
            return
        self._halved = None
        if self._sample.mean >= _HELPED * before.mean:
            usual.replace(self._sample)
            self._set(self._proven, now)
            self._steer(usual, now)
        elif self._has_risen(usual):
            self._look_into(usual, now)
        else:
            # Too much load, or a chance: growing from here, as from any other number, will tell.
            self._proven = self._limit
            self._steer(usual, now)

    def _back_off(self, now: float) -> None:
        self._halved = None
        self._set(max(1, int(self._limit * _BACK_OFF)), now)
        self._proven = self._limit
        self._hold_on(now)

    def _steer(self, usual: Usual, now: float) -> None:
        """Towards what is needed: up by the stride at most, down by a third."""
        needed = self._need.in_flight(usual.mean * _HEADROOM)
        wanted = max(1, min(self._most, math.ceil(needed)))
        if wanted > self._limit * _WORTH_MORE and now >= self._held_until:
            self._set(min(wanted, math.ceil(self._stride * self._limit)), now)
        elif wanted < self._limit * _WORTH_LESS:
            self._set(max(wanted, int(self._limit * _BACK_OFF)), now)
            self._proven = self._limit
        elif self._sample:
            self._sample = Sample()

    def _enough(self, count: int) -> bool:
        return self._sample.count >= max(self._limit, min(count, _ROUNDS * self._limit))

    def _set(self, limit: int, now: float) -> None:
        known = [latencies.mean for latencies in (self._sample, self._usual) if latencies]
        # Fewer take effect later than more: those beyond the new number have to end first.
        settles = max(known, default=0.0) * (1 if limit > self._limit else 2)
        self._sample, self._limit = Sample(now, settles), limit

    def _hold_on(self, now: float) -> None:
        """No growth for a while; for longer where the last while was not enough."""
        if now >= self._held_until:
            self._hold = min(_HOLD_MOST, max(_HOLD_LEAST, 2 * self._hold))
        self._held_until = now + self._hold
