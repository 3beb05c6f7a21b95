"""How much of a rate limit an import uses, and how well it keeps to it, beside what people use today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.contests import Contest, run_all
from benchmarks.figures import Figure, Figures, Plot, Section, Table, at_least, at_most
from benchmarks.plots import Row, draw_rates, draw_windows
from benchmarks.report import number, spread
from benchmarks.servers import Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from benchmarks.contests import Result

__all__ = ["measure"]

_OURS = "incidentkit"
_LABELS = {
    _OURS: "incidentkit: bulk.import_records",
    "aiolimiter": "aiolimiter: AsyncLimiter",
    "pyrate-limiter": "pyrate-limiter: Rate, InMemoryBucket",
    "exponential backoff": "ten workers, each with exponential backoff, as the Go importer",
    "semaphore": "a bare semaphore of ten, and Retry-After",
}
_PACED = (_OURS, "aiolimiter", "pyrate-limiter")
_ALGORITHMS: dict[str, str] = {"sliding": "sliding log", "fixed": "fixed window", "bucket": "token bucket"}
_TEXT = """\
{records:,} new catalog entries, one request each, against a limit of {requests:,} requests in {per:g} seconds and a
latency of {latency:g} ms; ten workers, or what `import_records` chooses. Every client has a server and a process of its
own; they mostly wait, so they run side by side, each starting {stagger:g} s after the one before. *Budget used* is the
rate from the first request until {counted:,} more were let in, over {rate:g} a second. *Most in a window* counts what
arrived, refused or not, by the server's own log. A run that is not done after {longest:g} seconds is cut short."""


@dataclass(frozen=True, slots=True)
class _Scale:
    rules: Rules
    windows: int
    runs: int
    target: float

    @property
    def counted(self) -> int:
        return self.windows * self.rules.requests

    @property
    def records(self) -> int:
        return self.counted + self.rules.requests // 20

    @property
    def longest(self) -> float:
        return (self.windows + 0.2) * self.rules.per

    @property
    def stagger(self) -> float:
        return self.rules.per / 20

    @property
    def rate(self) -> float:
        return self.rules.requests / self.rules.per

    def used(self, result: Result) -> float:
        return 100 * result.arrivals.rate(self.counted, self.longest) / self.rate

    def most(self, result: Result) -> float:
        return result.arrivals.most_in_window(self.rules.per)


_FULL = _Scale(Rules(1200, 60), windows=3, runs=3, target=99)
# A slot is away for one latency more than the window, which is more of a short one.
_QUICK = _Scale(Rules(120, 12), windows=2, runs=1, target=98)

_Runs = list[dict[str, "Result"]]
"""Of each run, the results by name: of the client against a sliding log, or of the rule for ours against it."""


def measure(*, quick: bool) -> Section:
    """An import of a few windows' worth of records, by five clients and against three rules."""
    scale = _QUICK if quick else _FULL
    runs = [_run(scale) for _ in range(scale.runs)]
    text = _TEXT.format(
        records=scale.records,
        requests=scale.rules.requests,
        per=scale.rules.per,
        latency=scale.rules.latency * 1000,
        counted=scale.counted,
        rate=scale.rate,
        longest=scale.longest,
        stagger=scale.stagger,
    )
    tables = (_ours(scale, runs), _compared(scale, runs))
    return Section("Rate budget", text, (*tables, *_plots(scale, _typical(scale, runs)), *_unhindered(scale, runs)))


def _run(scale: _Scale) -> dict[str, Result]:
    base = Contest(_OURS, scale.rules, scale.records, scale.longest)
    lenient = replace(base, rules=replace(scale.rules, refuses=False), longest=2 * scale.rules.per)
    contests = {
        **{name: replace(base, contender=name) for name in _LABELS},
        **{name: replace(base, rules=replace(scale.rules, algorithm=name)) for name in ("fixed", "bucket")},
        **{_alone(name): replace(lenient, contender=name) for name in _PACED},
    }
    return dict(zip(contests, run_all(list(contests.values()), stagger=scale.stagger), strict=True))


def _alone(name: str) -> str:
    return f"{name}, never refused"


def _ours(scale: _Scale, runs: _Runs) -> Figures:
    figures: list[Figure] = []
    for name, label in _ALGORITHMS.items():
        key = _OURS if name == "sliding" else name
        figures += [
            Figure(f"budget used, {label}", "%", _each(runs, key, scale.used), at_least(scale.target)),
            Figure(f"refused, {label}", "requests", _each(runs, key, _refused), at_most(0)),
            Figure(
                f"most in a window, {label}", "requests", _each(runs, key, scale.most), at_most(scale.rules.requests)
            ),
        ]
    return Figures("An import by incidentkit, by the server's rule", tuple(figures))


def _compared(scale: _Scale, runs: _Runs) -> Table:
    rows = [
        (
            label,
            f"{spread(_each(runs, name, scale.used))} %",
            spread(_each(runs, name, scale.most)),
            spread(_each(runs, name, _refused)),
            _end(scale, [run[name] for run in runs]),
        )
        for name, label in _LABELS.items()
    ]
    title = f"Against a sliding log; median (least to most) of {scale.runs}"
    return Table(title, ("client", "budget used", "most in a window", "refused", "all records after"), tuple(rows))


def _typical(scale: _Scale, runs: _Runs) -> dict[str, Result]:
    """The run to show: the middle one by what ours used."""
    return sorted(runs, key=lambda run: scale.used(run[_OURS]))[len(runs) // 2]


def _unhindered(scale: _Scale, runs: _Runs) -> tuple[Table, Plot]:
    """What the clients that pace themselves send where the server counts and never refuses."""
    limit, per = scale.rules.requests, scale.rules.per
    most = {name: _each(runs, _alone(name), scale.most) for name in _PACED}
    table = Table(
        f"The same where the server counts and never refuses; the clients are told {limit:,} in {per:g} s",
        ("client", "most in a window", "over the limit"),
        tuple(
            (_LABELS[name], spread(each), f"{100 * (median(each) / limit - 1):+.0f} %") for name, each in most.items()
        ),
    )
    shown = {name: _typical(scale, runs)[_alone(name)] for name in _PACED}
    sent = ", ".join(f"{name} {number(scale.most(result))}" for name, result in shown.items())
    title = f"Never refused, of {limit:,} allowed in {per:g} s: {sent}"
    rows = [Row(_LABELS[name], result.arrivals, ours=name == _OURS) for name, result in shown.items()]
    return table, Plot("alone", title, partial(_draw_windows, title=title, rows=rows, rules=scale.rules, end=2 * per))


def _end(scale: _Scale, results: Sequence[Result]) -> str:
    if all(result.finished for result in results):
        return f"{spread([result.arrivals.admitted[-1] for result in results])} s"
    least = min(len(result.arrivals.admitted) for result in results)
    return f"{number(least)} of {scale.records:,} after {scale.longest:g} s"


def _each(runs: _Runs, key: str, measured: Callable[[Result], float]) -> tuple[float, ...]:
    return tuple(measured(run[key]) for run in runs)


def _refused(result: Result) -> float:
    return len(result.arrivals.refused)


def _plots(scale: _Scale, run: dict[str, Result]) -> tuple[Plot, ...]:
    per, limit = scale.rules.per, scale.rules.requests
    rows = [Row(label, run[name].arrivals, ours=name == _OURS) for name, label in _LABELS.items()]
    ours, *others = (run[name] for name in _LABELS)
    refused = [len(each.arrivals.refused) for each in others]
    rates = (
        f"incidentkit uses {number(scale.used(ours))} % of the limit, {len(ours.arrivals.refused)} refused; the others"
        f" have {min(refused)} to {max(refused)} refused"
    )
    windows = (
        f"Of {limit:,} allowed in {per:g} s, incidentkit sends {number(scale.most(ours))} at most; the others up to"
        f" {number(max(map(scale.most, others)))}"
    )
    return (
        Plot("rates", rates, partial(draw_rates, title=rates, rows=rows, limit=scale.rate, end=scale.longest)),
        Plot(
            "windows", windows, partial(_draw_windows, title=windows, rows=rows, rules=scale.rules, end=scale.longest)
        ),
    )


def _draw_windows(path: Path, *, title: str, rows: Sequence[Row], rules: Rules, end: float) -> None:
    draw_windows(path, title, rows, limit=rules.requests, per=rules.per, end=end)
