"""The form in which every benchmark hands over what it found. Nothing here measures or prints."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

__all__ = ["Figure", "Figures", "Plot", "Section", "Table", "Target", "at_least", "at_most", "ratios"]


@dataclass(frozen=True, slots=True)
class Target:
    """A bound for the median; `upper` says on which side of it is good."""

    bound: float
    upper: bool

    def met_by(self, value: float) -> bool:
        """Whether a figure of this value is good enough."""
        return value <= self.bound if self.upper else value >= self.bound

    def __str__(self) -> str:
        return f"{'≤' if self.upper else '≥'} {self.bound:,g}"


def at_most(bound: float) -> Target:
    """Good is this or less."""
    return Target(bound, upper=True)


def at_least(bound: float) -> Target:
    """Good is this or more."""
    return Target(bound, upper=False)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing, once per run.

    Attributes:
        name: What was measured, as a row of a table says it.
        unit: `ms`, `%`, `requests`, `x httpx` for a ratio, or nothing for a bare count.
        runs: Its value in every run, in order.
        target: What the median should be; None where there is no target.
        note: What the reader has to know beside it, in half a sentence.
    """

    name: str
    unit: str
    runs: tuple[float, ...]
    target: Target | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if not self.runs:
            raise ValueError(f"{self.name}: a figure needs at least one run")

    @property
    def median(self) -> float:
        """The middle run."""
        return statistics.median(self.runs)

    @property
    def least(self) -> float:
        """The lowest run."""
        return min(self.runs)

    @property
    def most(self) -> float:
        """The highest run."""
        return max(self.runs)

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without one."""
        return None if self.target is None else self.target.met_by(self.median)


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures under one title: a table with runs, median, spread and target."""

    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A comparison that has its own columns. Cells are ready to read; `Figures` is for all that fits there."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture, drawn only where a report is written.

    Attributes:
        name: Its file below docs/benchmarks/, without `.svg`.
        title: The finding in one sentence; also the alternative text.
        draw: Writes the SVG file to the path it is given.
    """

    name: str
    title: str
    draw: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Section:
    """What one benchmark reports.

    Attributes:
        title: Heading in the report.
        text: What was done and how, in one paragraph of Markdown.
        parts: Tables and plots in reading order.
    """

    title: str
    text: str
    parts: tuple[Figures | Table | Plot, ...]

    @property
    def missed(self) -> list[Figure]:
        """The figures whose target is not met."""
        tables = (part for part in self.parts if isinstance(part, Figures))
        return [figure for table in tables for figure in table.figures if figure.met is False]


def ratios(values: Sequence[float], base: Sequence[float]) -> tuple[float, ...]:
    """Each value over the one measured beside it: machines drift, ratios within a run hardly do."""
    return tuple(value / beside for value, beside in zip(values, base, strict=True))
