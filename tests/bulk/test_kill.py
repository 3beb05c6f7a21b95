"""Real processes, really killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from incidentkit.bulk import read_journal
from incidentkit.errors import ConfigurationError

pytestmark = pytest.mark.e2e

SCRIPT = """
import asyncio, os, signal, sys
from incidentkit import bulk
from incidentkit import Outcome, UpsertResult

journal, log, count, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
arrived = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

async def upsert(record):
    os.write(arrived, (record["id"] + "\\n").encode())
    await asyncio.sleep(seconds)
    return UpsertResult(Outcome.CREATED, None)

async def main():
    report = bulk.Report()
    records = ({"id": f"key-{number}"} for number in range(count))
    try:
        await bulk.import_records(records, upsert, key="id", journal=journal, report=report)
    finally:
        print(report.stopped, report.created, report.skipped, flush=True)

signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite in the background has its children ignore it
asyncio.run(main())
"""

COUNT = 600


@pytest.fixture
def start(tmp_path):
    """Starts an import in a process of its own; all are gone at the end."""
    processes = []

    def run(seconds=0.002):
        command = [sys.executable, "-c", SCRIPT, tmp_path / "j.db", tmp_path / "log", str(COUNT), str(seconds)]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
        )
        processes.append(process)
        return process

    yield run
    for process in processes:
        process.kill()
        process.communicate()


def arrived(folder):
    log = folder / "log"
    return log.read_text().splitlines() if log.exists() else []


def wait_for(folder, count, seconds=30.0):
    deadline = time.monotonic() + seconds
    while len(arrived(folder)) < count:
        assert time.monotonic() < deadline, f"only {len(arrived(folder))} of {count} arrived"
        time.sleep(0.005)


@pytest.mark.parametrize("at", [1, 333])
def test_a_killed_import_is_gone_on_with(tmp_path, start, at):
    """Killed in the middle and run again: every record arrives, and none that was confirmed arrives twice."""
    process = start()
    wait_for(tmp_path, at)
    process.kill()
    process.communicate()
    before = arrived(tmp_path)
    confirmed = {answer.key for answer in read_journal(tmp_path / "j.db") if answer.outcome == "created"}

    process = start()
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert out.split() == ["None", str(COUNT - len(confirmed)), str(len(confirmed))]
    times = Counter(arrived(tmp_path))
    assert set(times) == {f"key-{number}" for number in range(COUNT)}
    assert not confirmed & set(arrived(tmp_path)[len(before) :])
    assert {key for key, count in times.items() if count > 1} <= set(before) - confirmed


def test_a_journal_in_use_names_the_process(tmp_path, start):
    """A second import is refused with the process that holds the journal; a killed one holds nothing."""
    first = start(seconds=0.5)
    wait_for(tmp_path, 20)
    with pytest.raises(ConfigurationError, match=f"process {first.pid} on "):
        list(read_journal(tmp_path / "j.db"))
    second = start()
    _, err = second.communicate(timeout=60)
    assert f"another import is writing it (process {first.pid} on " in err
    first.kill()
    first.communicate()
    third = start()
    _out, err = third.communicate(timeout=60)
    assert third.returncode == 0, err


@pytest.mark.skipif(os.name == "nt", reason="a console interrupt cannot be sent to one process there")
def test_an_interrupted_import_ends_in_order(tmp_path, start):
    """Ctrl-C lets what is in flight end, and the report is exact."""
    process = start(seconds=0.5)
    wait_for(tmp_path, 30)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    stopped, created, _ = out.split()
    assert stopped == "cancelled"
    assert int(created) == len(arrived(tmp_path))
    outcomes = Counter(answer.outcome for answer in read_journal(tmp_path / "j.db"))
    assert outcomes["created"] == int(created)
    assert "in flight" not in outcomes
