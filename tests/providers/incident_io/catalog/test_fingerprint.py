"""One short value for what a plan is not about."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from incidentkit import catalog
from incidentkit.catalog._current import Known, TypeState
from incidentkit.catalog._diff import entry_fingerprint, fingerprint
from tests.providers.incident_io.catalog.worlds import SERVICE, TAGS, TIER, entry, services

if TYPE_CHECKING:
    from collections.abc import Sequence

DECLARED = services(attributes=(TIER, TAGS))
ENTRIES = st.builds(
    Known,
    id=st.uuids().map(str),
    external_id=st.none() | st.sampled_from(["a", "b"]),
    name=st.sampled_from(["x", "y"]),
    rank=st.integers(0, 2),
    aliases=st.sampled_from([(), ("p",), ("p", "q")]),
    values=st.tuples(st.sampled_from(["", "gold"]), st.sampled_from([(), ("a", "b")])),
)


def state(entries: Sequence[Known], *columns: str) -> TypeState:
    """A type with these entries, whose values are of these attributes."""
    found: Any = tuple(SimpleNamespace(name=name) for name in columns or ("Tier", "Tags"))
    kind: Any = SimpleNamespace()
    return TypeState(kind, found, list(entries))


@given(st.lists(ENTRIES, max_size=6), st.randoms())
def test_the_order_of_entries_and_aliases_does_not_matter(entries: list[Known], dice: Any) -> None:
    """The API may list them in any."""
    turned = [one._replace(aliases=one.aliases[::-1]) for one in entries]
    dice.shuffle(turned)
    assert fingerprint(DECLARED, state(entries), []) == fingerprint(DECLARED, state(turned), [])


@given(st.lists(ENTRIES, min_size=1, max_size=6), st.data())
def test_every_fact_matters(entries: list[Known], data: st.DataObject) -> None:
    """Another name, rank, alias, external id or value, an entry more or less."""
    place = data.draw(st.integers(0, len(entries) - 1))
    other = {"name": "z", "rank": 9, "aliases": ("z",), "external_id": "z", "values": ("iron", ())}
    fact = data.draw(st.sampled_from([*other, "gone"]))
    moved = [*entries]
    if fact == "gone":
        del moved[place]
    else:
        moved[place] = entries[place]._replace(**{fact: other[fact]})
        assert entry_fingerprint(DECLARED, state([]), moved[place]) != entry_fingerprint(
            DECLARED, state([]), entries[place]
        )
    assert fingerprint(DECLARED, state(entries), []) != fingerprint(DECLARED, state(moved), [])


def test_what_a_change_is_about_does_not_matter() -> None:
    """By its id, and for new entries by the external id, under which they are found once they are made."""
    rest = Known("1", "rest", "Rest", 0, (), ("", ()))
    changing = [Known("2", "a", "A", 0, (), ("x", ())), Known("3", "b", "B", 0, (), ("", ()))]
    changes = [
        catalog.UpdateEntry(SERVICE, "2", entry("a"), (), ()),
        catalog.DeleteEntry(SERVICE, "3", "b", "B"),
        catalog.CreateEntry(SERVICE, entry("c")),
    ]
    before = fingerprint(DECLARED, state([rest, *changing]), changes)
    after = fingerprint(DECLARED, state([rest, Known("4", "c", "C", 0, (), ("", ()))]), changes)
    assert before == after == fingerprint(DECLARED, state([rest]), [])


def test_an_attribute_without_values_does_not_matter() -> None:
    """One that the plan itself adds, or that is not declared."""
    before = state([Known("1", "a", "A", 0, (), ("gold",))], "Tier")
    after = state([Known("1", "a", "A", 0, (), ("gold", (), "hidden"))], "Tier", "Tags", "Other")
    assert fingerprint(DECLARED, before, []) == fingerprint(DECLARED, after, [])


def test_a_type_that_is_not_there_is_an_empty_one() -> None:
    """Both have no entries."""
    assert fingerprint(DECLARED, None, []) == fingerprint(DECLARED, state([]), [])
