"""How many refusals it takes to learn a server's rule, and how much of what is allowed is used from then on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.contests import Contest, run_all
from benchmarks.figures import Figure, Figures, Section, at_least, at_most
from benchmarks.servers import Rules

if TYPE_CHECKING:
    from benchmarks.arrivals import Arrivals

__all__ = ["measure"]

_LEARNING = 2
"""Windows in which a client may find out."""
_BULK_UPDATE = "POST /v3/catalog_entries/actions/bulk_update"
_TEXT = """\
Imports of {windows} windows of {per:g} seconds, against servers that count in different ways; the client is told
{limit} requests a window every time. *Refused* is every 429 of the run; a window that somebody else has filled refuses
all that is in flight, which at this latency is what is sent in 150 ms. *Used* is the rate from a window after the
refusals of the first two windows, over what the server really allows in the long run."""


@dataclass(frozen=True, slots=True, eq=False)
class _Case:
    """`allowed`: requests a window that are really allowed us in the long run."""

    label: str
    rules: Rules
    allowed: int
    contender: str = "incidentkit"


def _cases(limit: int, per: float) -> list[_Case]:
    half, tenth = limit // 2, limit // 10
    return [
        _Case("sliding log", Rules(limit, per), limit),
        _Case("fixed window", Rules(limit, per, "fixed"), limit),
        _Case("token bucket of the limit's size", Rules(limit, per, "bucket"), limit),
        _Case("token bucket of a tenth of it", Rules(limit, per, "bucket", burst=tenth), limit),
        _Case("a hidden client uses half", Rules(limit, per, background=half), half),
        _Case(
            "a class with an unpublished limit, a tenth",
            Rules(limit, per, classes={_BULK_UPDATE: tenth}),
            tenth,
            "bulk updates",
        ),
        _Case("half of what is told, said in X-RateLimit headers", Rules(half, per), half, "pings"),
    ]


def measure(*, quick: bool) -> Section:
    """Every rule the sandbox knows, with a client that is told the ordinary limit."""
    limit, per, windows, runs = (120, 12.0, 4, 1) if quick else (600, 30.0, 4, 3)
    cases = _cases(limit, per)
    contests = [Contest(case.contender, case.rules, 2 * windows * limit, windows * per, limit) for case in cases]
    rounds = [run_all(contests, stagger=0.5) for _ in range(runs)]
    seen = {case: [one[place].arrivals for one in rounds] for place, case in enumerate(cases)}
    refused = tuple(_refused(case, arrivals) for case, arrivals in seen.items())
    used = tuple(_used(case, arrivals, windows, per) for case, arrivals in seen.items())
    text = _TEXT.format(windows=windows, per=per, limit=limit)
    return Section(
        "Learning",
        text,
        (Figures("Refused in all", refused), Figures("Used of what is allowed, once it is learned", used)),
    )


def _refused(case: _Case, runs: list[Arrivals]) -> Figure:
    return Figure(case.label, "requests", tuple(float(len(each.refused)) for each in runs), at_most(1))


def _used(case: _Case, runs: list[Arrivals], windows: int, per: float) -> Figure:
    shares: list[float] = []
    for each in runs:
        start = per + max((at for at in each.refused if at < _LEARNING * per), default=0.0)
        # Whole windows only, as requests come in bursts; in the last second the clients are being stopped.
        whole = math.floor((windows * per - 1 - start) / per)
        shares.append(100 * each.rate_after(start, start + whole * per) * per / case.allowed)
    return Figure(case.label, "%", tuple(shares), at_least(95))
