from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.bulk._reading import Item
from incidentkit.bulk._scheduling import Held


def item(number, record="payload"):
    return Item(number, record, f"k{number}", "p")


def numbers(held):
    released = []
    while (one := held.release()) is not None:
        released.append(one.number)
    return released


def test_more_than_the_limit_are_held_on_disk():
    """Nothing is released before its time, and all come back."""
    held = Held(2)
    for number in range(5):
        held.put(item(number))
        assert held.overflow() is None
    assert len(held) == 5
    assert numbers(held) == [0, 1, 2, 3, 4]
    assert not held
    held.close()


def test_the_oldest_goes_where_the_disk_does_not_take_them():
    """What cannot be put aside takes the place of the oldest in memory."""
    held = Held(2)
    items = [item(number, lambda: None) for number in range(3)]  # a function made here does not pickle
    for one in items[:2]:
        held.put(one)
        assert held.overflow() is None
    held.put(items[2])
    assert held.overflow() is items[0]
    assert held.overflow() is None
    assert [held.release(), held.release(), held.release()] == [items[1], items[2], None]


def test_a_key_is_dropped_once():
    """What is dropped is no longer held, wherever it was."""
    held = Held(1)
    assert held.drop("k0") is None
    for number in range(2):
        held.put(item(number))
    for number in range(2):
        dropped = held.drop(f"k{number}")
        assert dropped is not None
        assert dropped.number == number
        assert held.drop(f"k{number}") is None
    assert not held
    held.close()


def test_closed_it_holds_nothing():
    """What is held when an import stops goes with it."""
    held = Held(1)
    for number in range(3):
        held.put(item(number))
    held.close()
    assert not held
    assert held.release() is None


@given(st.lists(st.tuples(st.sampled_from(["put", "drop", "release"]), st.integers(0, 6)), max_size=40))
def test_it_is_a_set_of_one_per_key(steps):
    """Whatever is done in whatever order, it holds what a mapping by key would hold."""
    held, model = Held(2), {}
    for number, (step, name) in enumerate(steps):
        key = f"k{name}"
        if step == "put":
            held.drop(key)
            held.put(Item(number, {"n": number}, key, "p"))
            model[key] = number
        elif step == "drop":
            dropped = held.drop(key)
            assert (dropped and dropped.record["n"]) == model.pop(key, None)
        elif (released := held.release()) is not None:
            assert model.pop(released.key) == released.number
        else:
            assert not model
        assert len(held) == len(model)
    held.close()
