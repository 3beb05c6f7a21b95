"""From sections to Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.figures import Figure, Figures, Plot, Section, Table, at_most
from benchmarks.machine import Moment
from benchmarks.report import Measured, number, render_noise, render_section, render_targets, spread

QUIET = Moment(0.25, (10.0, 12.0))


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (1200.0, "1,200"), (1234.56, "1,235"), (99.72, "99.7"), (1.147, "1.15"), (0.0512, "0.051"), (-3, "-3")],
)
def test_a_number_shows_the_digits_that_matter(value, text) -> None:
    """Three digits, all those before the point, and none behind it for whole numbers."""
    assert number(value) == text


def test_a_spread_shows_the_ends_where_they_differ() -> None:
    """The median stands first; equal runs are said once."""
    assert spread([3.0, 1.0, 2.5]) == "2.50 (1 to 3)"
    assert spread([240, 240]) == "240"


def test_a_section_becomes_a_heading_tables_and_pictures() -> None:
    """Every part is there in order, and the command that repeats it."""
    figure = Figure("ours", "x httpx", (1.1, 1.3, 1.2), at_most(1.15), "warm")
    parts = (
        Figures("Calls", (figure,)),
        Table("Clients", ("client", "refused"), (("bare", "9"),)),
        Plot("rates", "Ours is even", Path.touch),
    )
    text = render_section(Measured("cpu", Section("CPU", "How.", parts), "", 12.4, QUIET))
    assert text == (
        "## CPU\n\nHow.\n\n"
        "**Calls**\n\n|  | median | least to most | runs | target |\n| --- | ---: | ---: | ---: | --- |\n"
        "| ours (warm) | 1.20 x httpx | 1.10 to 1.30 | 3 | ≤ 1.15, **missed** |\n\n"
        "**Clients**\n\n| client | refused |\n| --- | ---: |\n| bare | 9 |\n\n"
        "![Ours is even](benchmarks/rates.svg)\n\n"
        "`nox -s bench -- cpu`: 12 s, load average before it 0.25.\n"
    )


def test_a_failed_benchmark_says_why() -> None:
    """Its error stands where its figures would."""
    assert render_section(Measured("bulk", None, "OSError: disk full", 1.0, QUIET)) == (
        "## bulk\n\nFailed: `OSError: disk full`\n"
    )


def test_the_targets_of_all_sections_stand_in_one_table() -> None:
    """Figures without a target are left out."""
    figures = Figures("Cold", (Figure("time", "ms", (7.0,)), Figure("size", "modules", (322.0,), at_most(330))))
    lines = render_targets([Section("Import", "", (figures,))]).splitlines()
    assert lines[2:] == ["| Import | Cold: size | 322 modules | ≤ 330 | met |"]


def test_noise_is_what_the_same_loop_differs() -> None:
    """All loops of all moments count; without load averages only they are told."""
    assert render_noise([QUIET, Moment(1.0, (11.0,))]) == (
        "the same loop, 3 times over the run, took 11 (10 to 12) ms; load average 0.25 to 1.00"
    )
    assert render_noise([Moment(None, (11.0,))]) == "the same loop, 1 times over the run, took 11 ms"
