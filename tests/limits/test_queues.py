"""Who waits, and whose ticket it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit._context import Priority
from incidentkit.limits._base import ConcurrencyLimit
from incidentkit.limits._budget import Budget
from incidentkit.limits._scheduler import PATIENCE, Queues, Ticket

SLOW = Budget(1, 60.0, ceiling=1)


def ticket(budget=None, priority=Priority.INTERACTIVE, concurrency=None):
    return Ticket(budget, priority, concurrency)


def drain(queues, ready=lambda _: True):
    order = []
    while (taken := queues.next_ticket(ready)) is not None:
        order.append(taken)
    return order


def test_first_come_first_served_across_groups():
    """Within a priority the order of arrival holds, whatever class or client a ticket belongs to."""
    queues, tickets = (
        Queues(),
        [ticket(), ticket(SLOW), ticket(concurrency=ConcurrencyLimit(1)), ticket(), ticket(SLOW)],
    )
    for each in tickets:
        queues.add(each)
    assert len(queues) == 5
    assert drain(queues) == tickets
    assert not queues


def test_a_group_that_waits_holds_up_no_other():
    """Turns of a full class stay, those behind them go."""
    queues, slow, fast = Queues(), ticket(SLOW), ticket()
    queues.add(slow)
    queues.add(fast)
    assert drain(queues, lambda group: group.budget is None) == [fast]
    assert drain(queues) == [slow]


def test_lanes_go_before_each_other_without_starving():
    """Retries pass interactive calls, those pass bulk work; each priority gets its ticket after a few of the others."""
    queues = Queues()
    for priority in Priority:
        for _ in range(30):
            queues.add(ticket(priority=priority))
    order = [each.priority for each in drain(queues)]
    assert order[:PATIENCE] == [Priority.RETRY] * PATIENCE
    first = {priority: order.index(priority) for priority in Priority}
    assert first[Priority.RETRY] < first[Priority.INTERACTIVE] <= first[Priority.BULK] <= 2 * PATIENCE
    busy = order[: order.index(Priority.BULK) + 30]
    assert busy.count(Priority.RETRY) > busy.count(Priority.BULK) > 0


def test_a_lane_whose_group_waits_is_not_passed_over():
    """Patience counts only tickets that could have gone."""
    queues = Queues()
    queues.add(ticket(SLOW, Priority.BULK))
    for _ in range(20):
        queues.add(ticket())
    assert len(drain(queues, lambda group: group.budget is None)) == 20
    queues.add(ticket())
    assert [each.priority for each in drain(queues)] == [Priority.INTERACTIVE, Priority.BULK]


def test_a_turn_put_back_stands_in_front_again():
    """Whoever was let in and called back has lost nothing."""
    queues, tickets = Queues(), [ticket() for _ in range(4)]
    for each in tickets:
        queues.add(each)
    taken = [queues.next_ticket(lambda _: True) for _ in range(2)]
    for each in reversed(taken):
        queues.add(each)
    assert drain(queues) == tickets


@given(st.lists(st.tuples(st.sampled_from(Priority), st.booleans(), st.booleans()), max_size=60))
def test_every_turn_is_served_once_or_removed(plan):
    """Nobody is lost and nobody is served twice, whatever is taken out in between."""
    queues, kept = Queues(), []
    for priority, slow, dropped in plan:
        each = ticket(SLOW if slow else None, priority)
        queues.add(each)
        if dropped:
            queues.remove(each)
        else:
            kept.append(each)
    served = drain(queues)
    assert sorted(each.number for each in served) == [each.number for each in kept]
    for priority in Priority:
        numbers = [each.number for each in served if each.priority is priority]
        assert numbers == sorted(numbers)
