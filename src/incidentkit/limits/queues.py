"""Who waits, and whose turn it is."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum, auto
from itertools import count
from typing import TYPE_CHECKING, Final

from incidentkit.context import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.limits.base import Places
    from incidentkit.limits.budget import Budget
    from incidentkit.limits.burst import Stake

__all__ = ["Group", "Queues", "State", "Turn"]

# A lane that had somebody ready goes first after so many turns of the lanes before it.
PATIENCE: Final = 4


class State(Enum):
    """Where a turn stands."""

    NEW = auto()
    WAITING = auto()
    HELD = auto()
    OVER = auto()


class Turn:
    """One attempt's way through the budget."""

    __slots__ = ("budget", "lane", "number", "places", "stakes", "state")

    def __init__(self, budget: Budget | None, lane: Lane, places: Places | None) -> None:
        self.budget = budget
        self.lane = lane
        self.places = places
        self.number = 0
        self.state = State.NEW
        self.stakes: tuple[Stake, ...] = ()


class Group:
    """Those who need the same things: one class budget and one client's places."""

    __slots__ = ("budget", "lanes", "places")

    def __init__(self, budget: Budget | None, places: Places | None) -> None:
        self.budget = budget
        self.places = places
        self.lanes: tuple[OrderedDict[int, Turn], ...] = tuple(OrderedDict() for _ in Lane)

    def __bool__(self) -> bool:
        return any(self.lanes)

    def __len__(self) -> int:
        return sum(map(len, self.lanes))


class Queues:
    """First come, first served within a lane; a group that has to wait holds up no other group."""

    def __init__(self) -> None:
        self._groups: dict[tuple[Budget | None, Places | None], Group] = {}
        self._numbers = count(1)
        self._passed_over = [0 for _ in Lane]

    def __len__(self) -> int:
        return sum(map(len, self._groups.values()))

    def __bool__(self) -> bool:
        return bool(self._groups)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups in which somebody waits."""
        return tuple(self._groups.values())

    def add(self, turn: Turn) -> None:
        """Puts a turn at the end of its queue; at the front where it stood there before."""
        key = (turn.budget, turn.places)
        group = self._groups.get(key) or self._groups.setdefault(key, Group(*key))
        queue = group.lanes[turn.lane]
        again = turn.number > 0
        turn.number = turn.number or next(self._numbers)
        queue[turn.number] = turn
        if again:
            queue.move_to_end(turn.number, last=False)
        turn.state = State.WAITING

    def remove(self, turn: Turn) -> None:
        """Takes a turn out, wherever it stands."""
        key = (turn.budget, turn.places)
        group = self._groups[key]
        del group.lanes[turn.lane][turn.number]
        if not group:
            del self._groups[key]

    def next_turn(self, ready: Callable[[Group], bool]) -> Turn | None:
        """Takes out whose turn it is among the groups that are `ready`."""
        heads = self._heads(ready)
        waiting = [lane for lane in Lane if heads[lane] is not None]
        if not waiting:
            return None
        chosen = next((lane for lane in waiting if self._passed_over[lane] >= PATIENCE), waiting[0])
        for lane in waiting:
            self._passed_over[lane] += lane > chosen
        self._passed_over[chosen] = 0
        turn = heads[chosen]
        assert turn is not None
        self.remove(turn)
        return turn

    def _heads(self, ready: Callable[[Group], bool]) -> list[Turn | None]:
        heads: list[Turn | None] = [None for _ in Lane]
        for group in self._groups.values():
            if ready(group):
                for lane, queue in enumerate(group.lanes):
                    head = next(iter(queue.values()), None)
                    best = heads[lane]
                    if head is not None and (best is None or head.number < best.number):
                        heads[lane] = head
        return heads
