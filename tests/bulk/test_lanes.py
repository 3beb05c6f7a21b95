from __future__ import annotations

from incidentkit.bulk._reading import Item
from incidentkit.bulk._scheduling import Lanes


def item(number, payload="p", key="k"):
    return Item(number, None, key, payload)


def test_one_record_per_key_is_on_its_way():
    """The first record of a key enters, a second one does not until the first has left."""
    lanes, first, second = Lanes(), item(1), item(2)
    assert lanes.enter(first)
    assert not lanes.enter(second)
    assert lanes.enter(item(3, key="other"))
    assert lanes.wait(second) is None
    assert lanes.follower(first) is second
    assert lanes.leave(first) is second
    assert lanes.ahead(item(4)) is second
    assert lanes.leave(second) is None
    assert len(lanes) == 1


def test_a_third_record_takes_the_second_ones_place():
    """Only the latest waits; the one it replaces is given back."""
    lanes, second = Lanes(), item(2)
    lanes.enter(item(1))
    lanes.wait(second)
    assert lanes.wait(item(3)) is second


def test_the_mark_of_a_repeated_key_goes_with_the_last():
    """When payloads differed, the one that goes on knows, also if its own equals the first."""
    lanes, third = Lanes(), item(3, "p")
    lanes.enter(item(1, "p"))
    lanes.wait(item(2, "q"))
    lanes.wait(third)
    assert third.repeats


def test_equal_payloads_leave_no_mark():
    """Records that repeat the same payload do not make a key a repeated one."""
    lanes, second = Lanes(), item(2, "p")
    lanes.enter(item(1, "p"))
    lanes.wait(second)
    assert not second.repeats
