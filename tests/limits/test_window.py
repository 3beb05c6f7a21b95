"""The slots of one budget."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.limits._budget import Window
from tests.limits.servers import most_in_a_window


def test_a_slot_is_away_a_window_after_its_end():
    """The window counts from the end of the attempt, not from its start."""
    window = Window(1, 60.0)
    window.take()
    assert window.free_at(5.0) == math.inf
    window.give_back(10.0)
    assert window.free_at(10.0) == 70.0
    window.expire(69.9)
    assert window.free_at(69.9) == 70.0
    window.expire(70.0)
    assert window.free_at(70.0) == 70.0
    assert window.used == 0


def test_a_slot_not_used_is_free_at_once():
    """What was never sent costs nothing."""
    window = Window(1, 60.0)
    window.take()
    window.undo()
    assert window.free_at(0.0) == 0.0


def test_an_attempt_without_an_answer_keeps_its_slot_longer():
    """It may still be on its way to the server, so its slot comes back later, and after those that end meanwhile."""
    window = Window(2, 60.0)
    window.take()
    window.take()
    window.give_back(0.0, answered=False)
    window.give_back(0.5)
    assert window.free_at(1.0) == 60.5
    window.expire(60.5)
    window.take()
    assert window.free_at(60.5) == 61.0


def test_concurrency_is_free_as_soon_as_an_attempt_ends():
    """A bound on requests in flight does not wait for the window."""
    window = Window(math.inf, 60.0, concurrency=1)
    window.take()
    assert window.free_at(0.0) == math.inf
    window.give_back(1.0)
    assert window.free_at(1.0) == 1.0


def test_a_window_shrinks_and_grows_with_slots_out():
    """Fewer slots: as many more must come back first; more slots: the new ones are free at once."""
    window = Window(3, 10.0)
    for end in (0.0, 1.0, 2.0):
        window.take()
        window.give_back(end)
    window.capacity = 1
    assert window.free_at(3.0) == 12.0
    window.capacity = 4
    assert window.free_at(3.0) == 3.0


def test_a_shorter_window_does_not_lose_slots_of_the_longer_one():
    """Slots that went out under the old length come back in their order of time."""
    window = Window(2, 60.0)
    window.take()
    window.give_back(0.0)
    window.per = 10.0
    window.take()
    window.give_back(0.0)
    window.expire(10.0)
    assert window.used == 1
    assert window.free_at(10.0) == 10.0


def test_slots_held_for_somebody_else_come_back_by_themselves():
    """What is left to others is usable again when that event is a window old."""
    window = Window(10, 60.0)
    window.hold_to(0, 30.0)
    assert window.free_at(0.0) == 30.0
    assert window.eta(0.0, 0) == 60.0
    window.expire(30.0)
    assert window.free_at(30.0) == 30.0


def test_the_estimate_counts_those_ahead():
    """Whoever asks now waits for the returns that those ahead do not take."""
    window = Window(2, 10.0)
    for end in (0.0, 4.0):
        window.take()
        window.give_back(end)
    assert [window.eta(5.0, ahead) for ahead in range(5)] == [10.0, 14.0, 15.0, 15.0, 25.0]


@given(
    capacity=st.integers(1, 6),
    per=st.sampled_from([1.0, 0.7, 60.0]),
    attempts=st.lists(
        st.tuples(st.floats(0, 3), st.floats(0, 1), st.booleans(), st.floats(0, 1)), min_size=1, max_size=60
    ),
)
def test_no_window_of_the_server_holds_more_than_the_slots(capacity, per, attempts):
    """Wherever between start and end the server counts an attempt, N slots never make N + 1 counts in W.

    An attempt without an answer may even be counted a sixtieth of the window after its end.
    """
    window = Window(capacity, per, margin=per * 1e-4)
    ends: list[tuple[float, bool]] = []
    counts: list[float] = []
    now = 0.0
    for took, counted, answered, gap in attempts:
        now += gap * per / 4
        while True:
            for end, good in [pair for pair in sorted(ends) if pair[0] <= now]:
                window.give_back(end, answered=good)
                ends.remove((end, good))
            window.expire(now)
            free_at = window.free_at(now)
            if free_at <= now:
                break
            now = min(free_at, min((end for end, _ in ends), default=math.inf))
        window.take()
        ends.append((now + took, answered))
        counts.append(now + took * counted if answered else now + took + counted * per / 60)
    assert most_in_a_window(counts, per) <= capacity
