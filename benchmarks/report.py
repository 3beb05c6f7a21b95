"""From sections to Markdown."""

from __future__ import annotations

import statistics
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.figures import Figures, Plot, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.figures import Figure, Section
    from benchmarks.machine import Moment

__all__ = ["Measured", "number", "render_noise", "render_section", "render_targets", "spread"]

PLOTS = "benchmarks"
"""The folder of the plots, beside the report."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One benchmark that was run.

    Attributes:
        name: Of its module.
        section: What it reports; None where it failed.
        error: Why it failed, in one line.
        seconds: How long it took.
        before: The machine just before it.
    """

    name: str
    section: Section | None
    error: str
    seconds: float
    before: Moment


def render_section(measured: Measured) -> str:
    """One benchmark, from its heading to its plots."""
    if measured.section is None:
        return f"## {measured.name}\n\nFailed: `{measured.error}`\n"
    load = "" if measured.before.load is None else f", load average before it {measured.before.load:.2f}"
    command = f"`nox -s bench -- {measured.name}`: {measured.seconds:.0f} s{load}."
    parts = [_part(part) for part in measured.section.parts]
    text = textwrap.fill(measured.section.text, 110, break_long_words=False, break_on_hyphens=False)
    return "\n\n".join([f"## {measured.section.title}", text, *parts, command]) + "\n"


def render_targets(sections: Iterable[Section]) -> str:
    """Every figure that has a target, in one table."""
    tables = [(section.title, part) for section in sections for part in section.parts if isinstance(part, Figures)]
    rows = [
        (of, f"{table.title}: {figure.name}", _with_unit(figure, figure.median), str(figure.target), _verdict(figure))
        for of, table in tables
        for figure in table.figures
        if figure.target
    ]
    return _grid(("of", "figure", "median", "target", ""), rows, right={2, 3})


def render_noise(moments: Sequence[Moment]) -> str:
    """How much the same loop differed over the run, in one sentence."""
    loops = [each for moment in moments for each in moment.loops]
    loads = [moment.load for moment in moments if moment.load is not None]
    loop = f"the same loop, {len(loops)} times over the run, took {spread(loops)} ms"
    return f"{loop}; load average {min(loads):.2f} to {max(loads):.2f}" if loads else loop


def spread(values: Sequence[float]) -> str:
    """The median, and in brackets the least and the most where they differ."""
    least, most = number(min(values)), number(max(values))
    median = number(statistics.median(values))
    return median if least == most else f"{median} ({least} to {most})"


def number(value: float) -> str:
    """Three digits, or all those before the point."""
    if value == round(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}" if abs(value) >= 0.1 else f"{value:.2g}"


def _part(part: Figures | Table | Plot) -> str:
    match part:
        case Figures():
            return f"**{part.title}**\n\n{_figures(part)}"
        case Table():
            grid = _grid(part.columns, part.rows, right=set(range(1, len(part.columns)))) if part.rows else ""
            return f"**{part.title}**\n\n{grid}".rstrip()
        case Plot():
            return f"![{part.title}]({PLOTS}/{part.name}.svg)"


def _figures(part: Figures) -> str:
    rows = [
        (
            f"{figure.name} ({figure.note})" if figure.note else figure.name,
            _with_unit(figure, figure.median),
            "" if figure.least == figure.most else f"{number(figure.least)} to {number(figure.most)}",
            str(len(figure.runs)),
            "" if figure.target is None else f"{figure.target}, {_verdict(figure)}",
        )
        for figure in part.figures
    ]
    return _grid(("", "median", "least to most", "runs", "target"), rows, right={1, 2, 3})


def _grid(columns: Sequence[str], rows: Iterable[Sequence[str]], *, right: set[int]) -> str:
    rule = ["---:" if place in right else "---" for place in range(len(columns))]
    return "\n".join(f"| {' | '.join(row)} |" for row in (columns, rule, *rows))


def _with_unit(figure: Figure, value: float) -> str:
    return f"{number(value)} {figure.unit}".rstrip()


def _verdict(figure: Figure) -> str:
    return "met" if figure.met else "**missed**"
