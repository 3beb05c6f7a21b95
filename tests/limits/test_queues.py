"""Who waits, and whose turn it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit._context import Lane
from incidentkit.limits._base import Places
from incidentkit.limits._budget import Budget
from incidentkit.limits._scheduler import PATIENCE, Queues, Turn

SLOW = Budget(1, 60.0, ceiling=1)


def turn(budget=None, lane=Lane.INTERACTIVE, places=None):
    return Turn(budget, lane, places)


def drain(queues, ready=lambda _: True):
    order = []
    while (taken := queues.next_turn(ready)) is not None:
        order.append(taken)
    return order


def test_first_come_first_served_across_groups():
    """Within a lane the order of arrival holds, whatever class or client a turn belongs to."""
    queues, turns = Queues(), [turn(), turn(SLOW), turn(places=Places(1)), turn(), turn(SLOW)]
    for each in turns:
        queues.add(each)
    assert len(queues) == 5
    assert drain(queues) == turns
    assert not queues


def test_a_group_that_waits_holds_up_no_other():
    """Turns of a full class stay, those behind them go."""
    queues, slow, fast = Queues(), turn(SLOW), turn()
    queues.add(slow)
    queues.add(fast)
    assert drain(queues, lambda group: group.budget is None) == [fast]
    assert drain(queues) == [slow]


def test_lanes_go_before_each_other_without_starving():
    """Retries pass interactive calls, those pass bulk work; each lane gets its turn after a few of the others."""
    queues = Queues()
    for lane in Lane:
        for _ in range(30):
            queues.add(turn(lane=lane))
    order = [each.lane for each in drain(queues)]
    assert order[:PATIENCE] == [Lane.RETRY] * PATIENCE
    first = {lane: order.index(lane) for lane in Lane}
    assert first[Lane.RETRY] < first[Lane.INTERACTIVE] <= first[Lane.BULK] <= 2 * PATIENCE
    busy = order[: order.index(Lane.BULK) + 30]
    assert busy.count(Lane.RETRY) > busy.count(Lane.BULK) > 0


def test_a_lane_whose_group_waits_is_not_passed_over():
    """Patience counts only turns that could have gone."""
    queues = Queues()
    queues.add(turn(SLOW, Lane.BULK))
    for _ in range(20):
        queues.add(turn())
    assert len(drain(queues, lambda group: group.budget is None)) == 20
    queues.add(turn())
    assert [each.lane for each in drain(queues)] == [Lane.INTERACTIVE, Lane.BULK]


def test_a_turn_put_back_stands_in_front_again():
    """Whoever was let in and called back has lost nothing."""
    queues, turns = Queues(), [turn() for _ in range(4)]
    for each in turns:
        queues.add(each)
    taken = [queues.next_turn(lambda _: True) for _ in range(2)]
    for each in reversed(taken):
        queues.add(each)
    assert drain(queues) == turns


@given(st.lists(st.tuples(st.sampled_from(Lane), st.booleans(), st.booleans()), max_size=60))
def test_every_turn_is_served_once_or_removed(plan):
    """Nobody is lost and nobody is served twice, whatever is taken out in between."""
    queues, kept = Queues(), []
    for lane, slow, dropped in plan:
        each = turn(SLOW if slow else None, lane)
        queues.add(each)
        if dropped:
            queues.remove(each)
        else:
            kept.append(each)
    served = drain(queues)
    assert sorted(each.number for each in served) == [each.number for each in kept]
    for lane in Lane:
        numbers = [each.number for each in served if each.lane is lane]
        assert numbers == sorted(numbers)
