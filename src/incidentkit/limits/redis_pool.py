"""One process's part of a pool of slots that all processes share."""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import uuid4

from incidentkit.limits.redis_exchange import UNLIMITED, PoolCall

if TYPE_CHECKING:
    from incidentkit.limits.budget import Budget
    from incidentkit.limits.redis_exchange import PoolReply

__all__ = ["Pool", "Told"]

# A slot whose attempt got no answer stays out this part of the window longer: it may still be on its way.
_LATE_PART: Final = 60


class Told(NamedTuple):
    """What Redis was told by one call, and when; `news` is what it will have heard."""

    seq: int
    at: float
    call: PoolCall
    news: dict[int, int]


class Pool:
    """What this process has out of one pool, granted or taken alone, and what is kept for it.

    Redis grants so that, over all processes, the sum of max(slots out, slots kept) never exceeds the limit. So a
    process that cannot ask may have out what was last said to be kept for it, at once, whoever else can ask or not.
    Redis keeps it for a silent process for `keep` seconds: a lease and a window, after which nothing can be out that
    it was not told of. A process that has been cut off for longer takes it that all are, and goes on with its share.

    Pure: every method is told the time.

    Args:
        name: The rate class; empty for the credential's own pool.
        budget: The local budget of the same rule: what is asked for, told or learned.
    """

    def __init__(self, name: str, budget: Budget) -> None:
        self._name = name
        self.used_at = -math.inf
        self._budget = budget
        self._live: dict[int, float] = {}
        self._ended: list[tuple[float, int]] = []
        self._news: dict[int, int] = {}
        self._version = 0
        self._epoch = ""
        self._acked = 0
        self._heard_at = -math.inf
        self._kept_for = 0.0
        self._whole = True
        self._kept = 0
        self._next_at = -math.inf

    @property
    def limit(self) -> float:
        """Slots there are in all, as far as this process knows."""
        return max(1, min(self._budget.window.usable, UNLIMITED))

    @property
    def per(self) -> float:
        """The window in seconds."""
        return self._budget.window.per

    @property
    def out(self) -> int:
        """Slots in flight and slots not yet back."""
        return len(self._live) + len(self._ended)

    @property
    def bounded(self) -> bool:
        """Whether others may wait for the end of an attempt, and not only for its slot."""
        return self._budget.window.concurrency is not None

    @property
    def joined(self) -> bool:
        """Whether Redis knows all that this process has out, but for the news."""
        return not self._whole

    @property
    def has_news(self) -> bool:
        """Whether there is anything that Redis does not know."""
        return bool(self._news)

    def keep(self, lease: float) -> float:
        """Seconds after which nothing is out any more that was granted before."""
        return lease + self.per * (1 + 1 / _LATE_PART) + 1.0

    def hold(self, number: int, lease_until: float, *, told: bool) -> None:
        """A slot is in flight; `told` says that Redis granted it."""
        self._live[number] = lease_until
        if not told:
            self._note(number)

    def end(self, number: int, now: float, *, answered: bool) -> None:
        """Its attempt ended; the slot is back a window later."""
        del self._live[number]
        late = 0.0 if answered else self.per / _LATE_PART
        insort(self._ended, (now + self.per + self._budget.window.margin + late, number))
        self._note(number)

    def undo(self, number: int) -> None:
        """It was not used; or it may have been granted, and nobody heard of it."""
        self._live.pop(number, None)
        self._note(number)

    def expire(self, now: float) -> None:
        """Forgets the slots that are back."""
        del self._ended[: bisect_right(self._ended, (now, math.inf))]

    def compose(self, seq: int, now: float, lease: float, share: float) -> Told:
        """What to tell Redis in call `seq`."""
        self.expire(now)
        burst = self._budget.burst
        call = PoolCall(
            name=self._name,
            epoch=self._epoch,
            fresh=uuid4().hex[:12],
            acked=self._acked,
            expected=now - self._heard_at < self._kept_for,
            limit=self.limit,
            per=_ms(self.per),
            pace=burst.rate if self._budget.restrained else 0.0,
            burst=max(1, math.floor(min(burst.proven, UNLIMITED))),
            concurrency=self._budget.window.concurrency or 0,
            share=share,
            kept=self._kept,
            keep=_ms(self.keep(lease)),
            whole=self._whole,
            slots=self._slots(now),
        )
        return Told(seq, now, call, self._news.copy())

    def hear(self, told: Told, reply: PoolReply, now: float) -> None:
        """Redis answered."""
        if not reply.joined:
            if reply.epoch == self._epoch:
                self._kept = 0  # it remembers, and has given up what it kept
            self._whole = True
            return
        for number, version in told.news.items():
            if self._news.get(number) == version:
                del self._news[number]
        self._epoch, self._acked, self._heard_at, self._whole = reply.epoch, told.seq, told.at, False
        self._kept_for = told.call.keep / 1000
        self._kept, self._next_at = reply.kept, now + reply.wait / 1000
        self._budget.window.beside = reply.others
        self._budget.burst.part = 1 / reply.users

    def lose(self, now: float) -> None:
        """Redis cannot be asked any more."""
        if now - self._heard_at > self._kept_for:
            self._kept = 0

    def leave(self) -> None:
        """Redis was told that this process takes part no more."""
        self._epoch, self._kept, self._whole = "", 0, True

    def eta(self, now: float) -> float:
        """Seconds until there is one more, by what Redis said last."""
        return max(0.0, self._next_at - now)

    def free_alone(self, now: float, calm_at: float, share: float) -> float:
        """When one more may go without asking: `now`, later, or inf where an attempt has to end first.

        From `calm_at` on, all have come down to their shares.
        """
        self.expire(now)
        by_share = self._free_with(max(self._kept, math.floor(share * self.limit + 1e-3)), now)
        return min(self._free_with(self._kept, now), max(calm_at, by_share))

    def alone(self, now: float, calm_at: float, share: float) -> int:
        """How many slots it may have out without asking."""
        return self._kept if now < calm_at else max(self._kept, math.floor(share * self.limit + 1e-3))

    def _free_with(self, most: int, now: float) -> float:
        lacking = self.out + 1 - most
        if lacking <= 0:
            return now
        return self._ended[lacking - 1][0] if lacking <= len(self._ended) and most > 0 else math.inf

    def _slots(self, now: float) -> list[tuple[int, int, int]]:
        ended = {number: back_at for back_at, number in self._ended}
        numbers = self._news.keys() | self._live.keys() | ended.keys() if self._whole else self._news.keys()
        return [self._slot(number, ended, now) for number in numbers]

    def _slot(self, number: int, ended: dict[int, float], now: float) -> tuple[int, int, int]:
        if number in self._live:
            lease = max(1, _ms(self._live[number] - now))
            return number, lease + _ms(self.per), lease
        # What is back by now, or was never used, is free at once.
        return number, _ms(ended[number] - now) if number in ended else 0, 0

    def _note(self, number: int) -> None:
        self._version += 1
        self._news[number] = self._version


def _ms(seconds: float) -> int:
    return max(0, math.ceil(seconds * 1000))
