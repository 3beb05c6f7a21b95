"""Two imports that want the same journal."""

from __future__ import annotations

import os
import platform
import time
from typing import TYPE_CHECKING

import pytest

from tests.crashes.imports import check_report, done
from tests.crashes.worlds import ask, order

if TYPE_CHECKING:
    from pathlib import Path

    from tests.crashes.imports import Imports

pytestmark = pytest.mark.e2e

TARGET = "dx/incidents"


def requests(imports: Imports) -> int:
    """How many requests the sandbox has seen."""
    return ask(imports.world.url, "stats")["requests"]


def test_a_journal_in_use_is_refused_with_who_holds_it(imports: Imports, folder: Path):
    """The second import sends nothing and names the process; the first is not disturbed, and killed holds nothing."""
    imports.prepare(TARGET, folder)
    order(imports.world.url, "faults", faults=["latency=1500ms"])
    first = imports.start(TARGET, folder)
    deadline = time.monotonic() + 30
    while requests(imports) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.01)

    second = imports.run(TARGET, folder)
    assert second.code == 2
    holder = f"another import is writing it (process {first.pid} on {platform.node()} since "
    assert holder in second.stderr
    assert holder in second.found["error"]
    assert (second.found["upserted"], second.found["requests"]) == (0, None)

    first.kill()
    assert first.wait().killed
    order(imports.world.url, "faults", faults=[])
    confirmed = done(folder)
    check_report(imports.run(TARGET, folder), TARGET, confirmed)


def test_a_note_of_somebody_long_gone_keeps_nobody_out(imports: Imports, folder: Path):
    """Who holds a journal is said by a note, and decided by the lock."""
    imports.prepare(TARGET, folder)
    (folder / "j.db-lock").write_text(f"process {os.getpid()} on {platform.node()} since 2020-01-01T00:00:00+00:00\n")
    check_report(imports.run(TARGET, folder), TARGET, {})
    assert not (folder / "j.db-lock").exists()
