from __future__ import annotations

from incidentkit.bulk._reading import Item
from incidentkit.bulk._scheduling import PerKeyQueue


def item(number, payload="p", key="k"):
    return Item(number, None, key, payload)


def test_one_record_per_key_is_on_its_way():
    """The first record of a key enters, a second one does not until the first has left."""
    queue, first, second = PerKeyQueue(), item(1), item(2)
    assert queue.enter(first)
    assert not queue.enter(second)
    assert queue.enter(item(3, key="other"))
    assert queue.wait(second) is None
    assert queue.follower(first) is second
    assert queue.leave(first) is second
    assert queue.ahead(item(4)) is second
    assert queue.leave(second) is None
    assert len(queue) == 1


def test_a_third_record_takes_the_second_ones_place():
    """Only the latest waits; the one it replaces is given back."""
    queue, second = PerKeyQueue(), item(2)
    queue.enter(item(1))
    queue.wait(second)
    assert queue.wait(item(3)) is second


def test_the_mark_of_a_repeated_key_goes_with_the_last():
    """When payloads differed, the one that goes on knows, also if its own equals the first."""
    queue, third = PerKeyQueue(), item(3, "p")
    queue.enter(item(1, "p"))
    queue.wait(item(2, "q"))
    queue.wait(third)
    assert third.repeats


def test_equal_payloads_leave_no_mark():
    """Records that repeat the same payload do not make a key a repeated one."""
    queue, second = PerKeyQueue(), item(2, "p")
    queue.enter(item(1, "p"))
    queue.wait(second)
    assert not second.repeats
