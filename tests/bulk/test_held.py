from __future__ import annotations

from incidentkit.bulk.held import Held
from incidentkit.bulk.items import Item


def test_the_oldest_goes_when_there_are_too_many():
    """More than the limit are not held: the oldest is released."""
    held = Held(2)
    items = [Item(number, None, f"k{number}", "p") for number in range(3)]
    for one in items[:2]:
        held.put(one)
        assert held.overflow() is None
    held.put(items[2])
    assert held.overflow() is items[0]
    assert held.overflow() is None
    assert [held.release(), held.release(), held.release()] == [items[1], items[2], None]


def test_a_key_is_dropped_once():
    """What is dropped is no longer held."""
    held, one = Held(), Item(1, None, "k", "p")
    assert held.drop("k") is None
    held.put(one)
    assert held.drop("k") is one
    assert held.drop("k") is None
    assert not held
