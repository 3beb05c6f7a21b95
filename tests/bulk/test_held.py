from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.bulk._reading import Item
from incidentkit.bulk._scheduling import Deferred


def item(number, record="payload"):
    return Item(number, record, f"k{number}", "p")


def numbers(deferred):
    released = []
    while (one := deferred.release()) is not None:
        released.append(one.number)
    return released


def test_more_than_the_limit_are_held_on_disk():
    """Nothing is released before its time, and all come back."""
    deferred = Deferred(2)
    for number in range(5):
        deferred.put(item(number))
        assert deferred.overflow() is None
    assert len(deferred) == 5
    assert numbers(deferred) == [0, 1, 2, 3, 4]
    assert not deferred
    deferred.close()


def test_the_oldest_goes_where_the_disk_does_not_take_them():
    """What cannot be put aside takes the place of the oldest in memory."""
    deferred = Deferred(2)
    items = [item(number, lambda: None) for number in range(3)]  # a function made here does not pickle
    for one in items[:2]:
        deferred.put(one)
        assert deferred.overflow() is None
    deferred.put(items[2])
    assert deferred.overflow() is items[0]
    assert deferred.overflow() is None
    assert [deferred.release(), deferred.release(), deferred.release()] == [items[1], items[2], None]


def test_a_key_is_dropped_once():
    """What is dropped is no longer deferred, wherever it was."""
    deferred = Deferred(1)
    assert deferred.drop("k0") is None
    for number in range(2):
        deferred.put(item(number))
    for number in range(2):
        dropped = deferred.drop(f"k{number}")
        assert dropped is not None
        assert dropped.number == number
        assert deferred.drop(f"k{number}") is None
    assert not deferred
    deferred.close()


def test_closed_it_holds_nothing():
    """What is deferred when an import stops goes with it."""
    deferred = Deferred(1)
    for number in range(3):
        deferred.put(item(number))
    deferred.close()
    assert not deferred
    assert deferred.release() is None


@given(st.lists(st.tuples(st.sampled_from(["put", "drop", "release"]), st.integers(0, 6)), max_size=40))
def test_it_is_a_set_of_one_per_key(steps):
    """Whatever is done in whatever order, it holds what a mapping by key would hold."""
    deferred, model = Deferred(2), {}
    for number, (step, name) in enumerate(steps):
        key = f"k{name}"
        if step == "put":
            deferred.drop(key)
            deferred.put(Item(number, {"n": number}, key, "p"))
            model[key] = number
        elif step == "drop":
            dropped = deferred.drop(key)
            assert (dropped and dropped.record["n"]) == model.pop(key, None)
        elif (released := deferred.release()) is not None:
            assert model.pop(released.key) == released.number
        else:
            assert not model
        assert len(deferred) == len(model)
    deferred.close()
