"""What a reference means."""

from __future__ import annotations

from incidentkit.catalog._current import Known, Pending, Targets
from tests.providers.incident_io.catalog.worlds import entry


def known(id_: str, external_id: str | None = None, name: str = "n", aliases: tuple[str, ...] = ()) -> Known:
    return Known(id_, external_id, name, 0, aliases, ())


def test_an_id_goes_before_an_external_id_before_an_alias_before_a_name() -> None:
    """Each word means one entry, whatever else is called so."""
    found = Targets(
        [known("x"), known("2", "x", aliases=("y",)), known("3", "y", aliases=("z",)), known("4", name="z")],
        [],
        by_name=True,
    )
    assert [found.resolve(word) for word in ("x", "y", "z", "n", "w")] == ["x", "3", "3", "x", None]


def test_of_two_entries_with_one_alias_the_older_is_meant() -> None:
    """It was there first."""
    assert Targets([known("1", aliases=("a",)), known("2", aliases=("a",))], [], by_name=False).resolve("a") == "1"


def test_what_is_planned_goes_before_what_is_there() -> None:
    """An alias that an entry is to lose no longer means it, one that it is to get does."""
    there = [known("1", "a", "Old", ("old", "kept")), known("2", "b", aliases=("same",))]
    found = Targets(there, [entry("a", "New", aliases=("new", "kept")), entry("b")], by_name=True)
    words = ("old", "new", "kept", "same", "Old", "New")
    assert [found.resolve(word) for word in words] == [None, "1", "1", "2", None, "1"]


def test_a_planned_entry_is_a_promise_until_it_is_made() -> None:
    """By its external id, alias and name; then its id."""
    found = Targets([], [entry("a", "A", aliases=("b",))], by_name=True)
    assert {found.resolve(word) for word in ("a", "b", "A")} == {Pending("a")}
    found.settle("a", "1")
    assert {found.resolve(word) for word in ("a", "b", "A")} == {"1"}


def test_names_mean_nothing_unless_the_type_allows_it() -> None:
    """A type without names as identifiers."""
    assert Targets([known("1", name="N")], [entry("a", "A")], by_name=False).resolve("N") is None


def test_targets_are_shown_by_external_id() -> None:
    """What has none is shown as it is."""
    found = Targets([known("1", "a"), known("2")], [entry("c")], by_name=False)
    assert [found.shown(word) for word in ("1", "a", "2", "c", "nobody")] == ["a", "a", "2", "c", "nobody"]
