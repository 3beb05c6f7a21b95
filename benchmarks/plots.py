"""Small multiples over time, one row per client, in colours that everybody can tell apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.arrivals import in_window, per_second

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from benchmarks.arrivals import Arrivals

__all__ = ["Row", "draw_rates", "draw_windows"]

_OURS = "#0072b2"
_OTHERS = "#6b6b6b"
_REFUSED = "#d55e00"
_LIMIT = "#222222"
_STEPS = 240
"""Points of a curve."""


@dataclass(frozen=True, slots=True)
class Row:
    """One client: what its row is called, what it did, and whether it is ours."""

    label: str
    arrivals: Arrivals
    ours: bool = False

    @property
    def colour(self) -> str:
        """Of what was let in."""
        return _OURS if self.ours else _OTHERS


def draw_rates(path: Path, title: str, rows: Sequence[Row], *, limit: float, end: float) -> None:
    """Requests a second, refused ones on top of those let in. `limit`: a second; `end`: seconds shown."""
    width = end / 70
    figure, axes = _rows(title, "requests per second", rows, end)
    starts = [place * width for place in range(71)]
    for row, axis in zip(rows, axes, strict=True):
        admitted = per_second(row.arrivals.admitted, width, end)
        refused = per_second(row.arrivals.refused, width, end)
        both = [one + other for one, other in zip(admitted, refused, strict=True)]
        axis.stairs(both, starts, fill=True, color=_REFUSED)
        axis.stairs(admitted, starts, fill=True, color=row.colour)
        _mark_limit(axis, limit, f"dashed: {limit:g} a second, the limit in the long run" if row is rows[0] else "")
        _note(axis, _refusals(row.arrivals), _REFUSED if row.arrivals.refused else row.colour)
    _save(figure, path)


def draw_windows(path: Path, title: str, rows: Sequence[Row], *, limit: int, per: float, end: float) -> None:
    """Requests that arrived within the last `per` seconds, against what the server allows there."""
    figure, axes = _rows(title, f"requests in the last {per:g} seconds", rows, end)
    times = [end * step / _STEPS for step in range(_STEPS + 1)]
    for row, axis in zip(rows, axes, strict=True):
        arrived = row.arrivals.all
        counts = [in_window(arrived, per, at) for at in times]
        axis.fill_between(times, counts, color=row.colour, alpha=0.25, linewidth=0)
        axis.plot(times, counts, color=row.colour, linewidth=1.5)
        over = [max(count, limit) for count in counts]
        axis.fill_between(times, over, limit, color=_REFUSED, linewidth=0)
        _mark_limit(axis, limit, f"dashed: the limit of {limit:,}" if row is rows[0] else "")
        most = row.arrivals.most_in_window(per)
        _note(axis, f"at most {most:,}" + _beyond(most, limit), _REFUSED if most > limit else row.colour)
    _save(figure, path)


def _rows(title: str, unit: str, rows: Sequence[Row], end: float) -> tuple[Figure, list[Axes]]:
    from matplotlib.figure import Figure  # noqa: PLC0415 - only who draws needs it

    figure = Figure(figsize=(9, 0.9 + 1.15 * len(rows)), layout="constrained")
    figure.suptitle(title, x=0.01, ha="left", fontsize=11, fontweight="bold")
    axes: list[Axes] = list(figure.subplots(len(rows), 1, sharex=True, sharey=True, squeeze=False)[:, 0])
    for row, axis in zip(rows, axes, strict=True):
        weight = "bold" if row.ours else "normal"
        axis.set_title(row.label, loc="left", fontsize=10, color=row.colour, fontweight=weight)
        axis.spines[["top", "right"]].set_visible(False)
        axis.tick_params(labelsize=8)
    axes[-1].set_xlim(0, end)
    axes[-1].set_xlabel("seconds since the first request", fontsize=9)
    figure.supylabel(unit, fontsize=9)
    return figure, axes


def _mark_limit(axis: Axes, limit: float, text: str) -> None:
    axis.axhline(limit, color=_LIMIT, linewidth=1, linestyle=(0, (4, 2)))
    axis.set_title(text, loc="center", fontsize=9, color=_LIMIT)


def _note(axis: Axes, text: str, colour: str) -> None:
    axis.set_title(text, loc="right", fontsize=9, color=colour)


def _refusals(arrivals: Arrivals) -> str:
    return f"{len(arrivals.refused):,} refused" if arrivals.refused else "none refused"


def _beyond(most: int, limit: int) -> str:
    return f", {most - limit:,} too many" if most > limit else ""


def _save(figure: Figure, path: Path) -> None:
    from matplotlib import rc_context  # noqa: PLC0415 - only who draws needs it

    figure.axes[0].set_ylim(bottom=0)  # they share it
    # The same data give the same file: no date, no random ids.
    with rc_context({"svg.hashsalt": path.stem}):
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
