"""Imports killed anywhere, over all targets: nothing is lost, nothing doubled, and no report is wrong.

`nox -s crash` kills 200 times; everyday every target is killed once. A failure prints its seed:
`INCIDENTKIT_CRASH_SEED=... pytest tests/crashes -k ...` does the same again, as far as threads let it.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.crashes.imports import check_journal, check_records, check_report, dice_for, done
from tests.crashes.samples import SAMPLES
from tests.support.targets import own_targets

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from tests.crashes.imports import Imports

pytestmark = pytest.mark.e2e

KILLS = int(os.environ.get("INCIDENTKIT_KILLS", len(own_targets())))
CASES = [(target, number) for number in range(-(-KILLS // len(own_targets()))) for target in own_targets()][:KILLS]


def test_every_target_has_a_sample():
    """A new target needs records to be killed with: an entry in `samples.py`."""
    assert set(SAMPLES) == set(own_targets())


@pytest.mark.parametrize(("target", "number"), CASES)
def test_a_killed_import_is_completed_by_the_next(imports: Imports, folder: Path, target: str, number: int):
    """Killed up to three times, with the clock set back in between, and run again: as if nothing had happened."""
    dice = dice_for(target, number)
    expected = imports.undisturbed(target, folder)
    imports.prepare(target, folder)
    for _ in range(dice.choice([1, 1, 1, 2, 3])):
        kill(imports, folder, target, expected.points, dice)

    confirmed = done(folder)
    clock = dice.randrange(1, expected.points) if dice.random() < 0.3 else None
    ended = imports.run(target, folder, "--report", "out.json", clock_at=clock)
    check_report(ended, target, confirmed)
    assert json.loads((folder / "out.json").read_text("utf-8")) == ended.found
    check_journal(folder, target, confirmed)
    check_records(imports.world, expected)
    if dice.random() < 0.3:
        again = imports.run(target, folder)
        check_report(again, target, done(folder))
        check_records(imports.world, expected)


def kill(imports: Imports, folder: Path, target: str, points: int, dice: random.Random) -> None:
    """Kill one run; what its journal has as done before stays so, and its report is whole or not there."""
    before = done(folder)
    for _ in range(10):
        at = dice.randint(1, points)
        clock = dice.randint(1, at) if dice.random() < 0.3 else None
        ended = imports.run(target, folder, "--report", "killed.html", kill_at=at, clock_at=clock)
        if ended.killed:
            break
        assert ended.points is not None
        points = ended.points  # less was left to do, so it came to its end before
    assert ended.killed, ended
    assert before.items() <= done(folder).items()
    report = folder / "killed.html"
    assert not report.exists() or report.read_text("utf-8").endswith("</html>\n")
