"""The example of an import over several machines, with three workers, a real Redis and the served sandbox."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]

EXAMPLE = Path(__file__).parents[2] / "examples" / "distributed_import"
RECORDS, LIMIT, WINDOW = 400, 100, 2.0
WORKER = ["-m", "taskiq", "worker", "jobs:broker", "--workers", "1", "--max-async-tasks", "1"]
WORKER += ["--log-level", "WARNING", "--shutdown-timeout", "2", "--wait-tasks-timeout", "2"]


def read(url):
    with urlopen(url, timeout=10) as answer:
        return json.load(answer)


def wait_until(condition, seconds=40.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.05)


@pytest.fixture
def start(tmp_path):
    """Starts processes in the example's folder; all of them are gone at the end."""
    processes = []

    def run(*arguments, **environment):
        with (tmp_path / f"stderr-{len(processes)}").open("wb") as said:
            process = subprocess.Popen(
                [sys.executable, *arguments],
                cwd=EXAMPLE,
                env={**os.environ, **environment},
                stdout=subprocess.PIPE,
                stderr=said,
                start_new_session=True,
            )
        processes.append(process)
        return process

    yield run
    for process in processes:
        end(process)


def end(process):
    """Kills it and what it started: a worker is a process that minds another one."""
    if process.poll() is None:
        os.killpg(process.pid, 9)
    process.communicate(timeout=10)


@pytest.fixture
def sandbox(start):
    served = start(
        "-m", "incidentkit", "sandbox", "--port", "0", "--rate-limit", f"{LIMIT}/{WINDOW:g}", "--fault", "latency=30ms"
    )
    return served.stdout.readline().decode().split()[2]


def stats(sandbox):
    return read(f"{sandbox}/_sandbox/stats")["by_provider"].get("incident-io", {"requests": 0})


def test_a_killed_worker_loses_nothing_and_doubles_nothing(redis_server, sandbox, start, tmp_path):
    """Three workers share one budget; one is killed in the middle, and the others do its partition again."""
    file = tmp_path / "services.jsonl"
    records = [{"external_id": f"svc-{n}", "name": f"Service {n}", "attribute_values": {}} for n in range(RECORDS)]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    environment = {
        "REDIS_URL": redis_server.url,
        "INCIDENT_ENDPOINT": sandbox,
        "INCIDENT_API_KEY": "s3cret",
        "RATE_LIMIT": str(LIMIT),
        "RATE_WINDOW": str(WINDOW),
        "LOST_AFTER": "3",
    }
    workers = [start(*WORKER, **environment) for _ in range(3)]
    importing = start("run.py", str(file), "--type", "Service", "--partition", "40", "--patience", "60", **environment)
    wait_until(lambda: stats(sandbox)["requests"] > RECORDS / 3)
    end(workers[0])
    out, _ = importing.communicate(timeout=80)

    report = json.loads(out)
    assert importing.returncode == 0, report
    assert report["failures"] == []
    assert sum(report[outcome] for outcome in ("created", "updated", "unchanged", "upserted")) == RECORDS
    entries = read(f"{sandbox}/_sandbox/incident-io/catalog_entries").values()
    assert sorted(entry["external_id"] for entry in entries) == sorted(record["external_id"] for record in records)
    seen = stats(sandbox)
    assert seen["rejections"] == 0
    assert seen["window_max"] <= LIMIT
