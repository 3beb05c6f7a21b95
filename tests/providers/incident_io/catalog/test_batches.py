"""Packing updates into bulk requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.catalog._diff import Resolved
from incidentkit.catalog._entry_passes import Batch, Row, Unfinished, pack
from tests.providers.incident_io.catalog.worlds import entry

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = st.frozensets(st.sampled_from("abcde"))


def row(given_: frozenset[str], changed: frozenset[str], number: int = 0) -> Row:
    item = Unfinished(entry(f"e{number}"), str(number), 0, frozenset({"name"}), changed, None)
    return Row.of(item, Resolved(dict.fromkeys(given_, "x"), {}))


@given(st.lists(st.tuples(NAMES, NAMES), max_size=80), st.integers(1, 10))
def test_every_row_goes_once_and_every_batch_can_be_sent(sets, size: int) -> None:
    """A list of attributes is sent for all rows of a batch: each must know what to send for all of them."""
    rows = [row(known, known & changed, number) for number, (known, changed) in enumerate(sets)]
    batches = list(pack(rows, size))
    assert sorted(one.item.entry_id for batch in batches for one in batch.rows) == sorted(
        one.item.entry_id for one in rows
    )
    for batch in batches:
        assert 1 <= len(batch.rows) <= size
        assert batch.attributes == set().union(*(one.changed for one in batch.rows))
        assert all(batch.attributes <= one.values.keys() for one in batch.rows)


@given(st.lists(NAMES, min_size=1, max_size=80), st.integers(1, 10))
def test_entries_with_the_same_attributes_fill_their_batches(changes, size: int) -> None:
    """Whatever changes in each: as few requests as the size allows."""
    rows = [row(frozenset("abcde"), changed) for changed in changes]
    assert len(list(pack(rows, size))) == -(-len(rows) // size)


def test_entries_of_several_kinds_fill_their_batches() -> None:
    """Ten kinds of entries, each with an attribute of its own, one after the other."""
    kinds = [frozenset({f"kind {number % 10}"}) for number in range(5_000)]
    assert len(list(pack((row(names, names) for names in kinds), 250))) == 10 * 2


def test_only_a_few_batches_are_filled_at_once() -> None:
    """Where no two rows go together each gets its own, and the first ones are not held until the end."""
    rows = [row(frozenset({f"{number}"}), frozenset({f"{number}"}), number) for number in range(100)]
    drawn = 0

    def drawing() -> Iterator[Row]:
        nonlocal drawn
        for one in rows:
            drawn += 1
            yield one

    batches = pack(drawing(), 250)
    assert next(batches).rows == [rows[0]]
    assert drawn == 17
    assert [batch.rows for batch in batches] == [[one] for one in rows[1:]]


def test_a_row_whose_changes_are_all_held_back_is_idle() -> None:
    """There is nothing to send of it."""
    item = Unfinished(entry("e", a="x"), "1", 0, frozenset(), frozenset("a"), None)
    held = Row.of(item, Resolved({}, {"a": "not yet"}))
    assert held.idle
    assert held.lacking == ("not yet",)
    assert not row(frozenset(), frozenset()).idle


def test_an_empty_batch_takes_anything_first() -> None:
    """What it can send is what its first row can."""
    batch = Batch()
    batch.add(row(frozenset("ab"), frozenset("a")))
    assert batch.takes(row(frozenset("a"), frozenset()))
    assert not batch.takes(row(frozenset("b"), frozenset("b")))
    assert not batch.takes(row(frozenset("abc"), frozenset("c")))
