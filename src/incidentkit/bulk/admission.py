"""Which records go next: the keys' order, the journal's verdicts, and what is held back."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from incidentkit.bulk.held import Held
from incidentkit.bulk.lanes import Lanes
from incidentkit.bulk.verdicts import Action

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from incidentkit.bulk.intake import Intake
    from incidentkit.bulk.items import Item
    from incidentkit.bulk.journal import Verdicts
    from incidentkit.bulk.tally import Tally

__all__ = ["Admission"]


class Admission:
    """Takes records from the intake and hands out those that are to be sent, each key's in their order."""

    def __init__(self, intake: Intake, tally: Tally, held: Held | None = None) -> None:
        self._intake = intake
        self._tally = tally
        self._lanes = Lanes()
        self._held = Held() if held is None else held
        self._again: deque[Item] = deque()
        self._ready: deque[Item] = deque()

    @property
    def ready(self) -> int:
        """Records that may be sent now."""
        return len(self._ready)

    @property
    def exhausted(self) -> bool:
        """Every record of the input has its answer."""
        return self._intake.ended and not self._lanes and not self._held

    @property
    def waiting(self) -> bool:
        """There are records to ask the journal about."""
        return bool(self._again or self._intake.waiting or (self._intake.ended and self._held))

    def gather(self, most: int) -> list[Item]:
        """The records to ask the journal about next; looks at `most` of the input at most."""
        batch = [self._again.popleft() for _ in range(min(most, len(self._again)))]
        looked_at = len(batch)
        for item in self._intake.take(most - looked_at):
            looked_at += 1
            if self._enter(item):
                batch.append(item)
        if self._intake.ended and not self._again:
            batch += self._release_held(most - looked_at)
        return batch

    def apply(self, batch: Sequence[Item], verdicts: Verdicts) -> int:
        """Follow the journal's verdicts; gives back how many records were answered by that alone."""
        sent = 0
        for item, row, action, seen in zip(batch, *verdicts, strict=True):
            item.id = row
            if seen and not item.forced:
                self._tally.duplicate(item)
            if action is Action.SEND:
                sent += 1
                self._ready.append(item)
            elif action is Action.HOLD:
                self._hold(item)
            else:
                self._answer(item, repeats=action is Action.REPEAT)
        self._release_overflow()
        return len(batch) - sent

    def next_ready(self) -> Item | None:
        """The next record to send; None when there is none, now."""
        while self._ready:
            item = self._ready.popleft()
            follower = self._lanes.follower(item)
            if follower is None:
                return item
            self._tally.overtaken(item, follower.number)
            self.finish(item)
        return None

    def finish(self, item: Item) -> None:
        """`item` has its answer, or is held back: the next of its key may go."""
        follower = self._lanes.leave(item)
        if follower is not None:
            self._again.append(follower)

    def withdraw(self) -> None:
        """Give back what was not sent; the records that are in flight stay."""
        self.give_up(self._again)
        self._again.clear()
        for item in self._ready:
            self._tally.not_sent(item)
        self.give_up(self._ready)
        self._ready.clear()

    def close(self) -> None:
        """Let go of what is held back."""
        self._held.close()

    def give_up(self, items: Iterable[Item]) -> None:
        """These and what waits behind them are not sent in this run."""
        for item in items:
            while self._lanes.leave(item) is not None:
                pass

    def _enter(self, item: Item) -> bool:
        if self._lanes.enter(item):
            return True
        self._tally.duplicate(item)
        replaced = self._lanes.wait(item)
        if replaced is not None:
            self._tally.overtaken(replaced, item.number)
        return False

    def _hold(self, item: Item) -> None:
        self._overtake_held(item)
        self._held.put(item)
        self.finish(item)

    def _answer(self, item: Item, *, repeats: bool) -> None:
        self._overtake_held(item)
        if repeats and not item.forced:
            self._tally.repeated(item)
        else:
            self._tally.done_before()
        self.finish(item)

    def _overtake_held(self, item: Item) -> None:
        older = self._held.drop(item.key)
        if older is not None:
            self._tally.overtaken(older, item.number)

    def _release_overflow(self) -> None:
        # Sent although a later one may come: then both are written, in their order, and the last still wins.
        while (item := self._held.overflow()) is not None:
            if self._force(item):
                self._again.append(item)

    def _release_held(self, most: int) -> list[Item]:
        batch: list[Item] = []
        while len(batch) < most and (item := self._held.release()) is not None:
            if self._force(item):
                batch.append(item)
        return batch

    def _force(self, item: Item) -> bool:
        item.forced = True
        if self._lanes.enter(item):
            return True
        self._tally.overtaken(item, self._lanes.ahead(item).number)
        return False
