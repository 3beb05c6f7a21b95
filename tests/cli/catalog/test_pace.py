"""How fast an application goes."""

from __future__ import annotations

from incidentkit.catalog import ApplyProgress
from incidentkit.cli._catalog_output import Pace
from incidentkit.cli._console import summary_of


def at(elapsed: float, done: int) -> ApplyProgress:
    return ApplyProgress(
        done=done, total=100, created=done - 2, updated=0, deleted=1, failed=1, elapsed_s=elapsed, ended=False
    )


def test_the_rate_is_that_of_the_last_ten_seconds():
    """What was faster or slower before no longer counts."""
    pace = Pace(lambda: 7)
    assert pace.of(at(0.0, 2)).rate == 0.0
    assert pace.of(at(2.0, 22)).rate == 11.0
    for second in range(3, 21):
        paced = pace.of(at(float(second), 22 + second - 2))
    assert paced.rate == 1.0
    assert paced.requests == 7
    assert summary_of(paced) == "38 created, 1 deleted, 1 failed"
