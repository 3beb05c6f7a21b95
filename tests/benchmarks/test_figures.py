"""The form of a benchmark's figures."""

from __future__ import annotations

import pytest

from benchmarks.figures import Figure, Figures, Section, Table, at_least, at_most, ratios


def test_a_figure_tells_its_median_and_its_ends() -> None:
    """The middle run counts, beside the lowest and the highest."""
    figure = Figure("call", "ms", (3.0, 9.0, 1.0))
    assert (figure.median, figure.least, figure.most) == (3.0, 1.0, 9.0)


def test_a_figure_without_runs_is_refused() -> None:
    """Nothing measured is no figure."""
    with pytest.raises(ValueError, match="call: a figure needs at least one run"):
        Figure("call", "ms", ())


@pytest.mark.parametrize(
    ("target", "runs", "met"),
    [
        (at_most(1.3), (1.2, 1.3, 9.0), True),
        (at_most(1.3), (1.2, 1.31, 1.4), False),
        (at_least(99), (99.0,), True),
        (at_least(99), (98.9,), False),
        (None, (1.0,), None),
    ],
)
def test_the_median_meets_the_target(target, runs, met) -> None:
    """A target bounds the median, on one side, and is met where it is just reached."""
    assert Figure("call", "ms", runs, target).met is met


def test_a_section_lists_the_figures_that_miss_their_target() -> None:
    """Figures that meet theirs, or have none, and tables are left out."""
    missed = Figure("slow", "ms", (2.0,), at_most(1))
    figures = Figures("all", (Figure("fast", "ms", (1.0,), at_most(1)), missed, Figure("free", "ms", (9.0,))))
    assert Section("calls", "", (figures, Table("none", ("a",), ()))).missed == [missed]


def test_ratios_are_taken_within_a_run() -> None:
    """Each value is divided by the one measured beside it."""
    assert ratios([2.0, 9.0], [1.0, 3.0]) == (2.0, 3.0)
