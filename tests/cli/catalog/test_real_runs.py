"""The catalog commands as processes, against a sandbox on loopback."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess

    from tests.cli.conftest import Cli, Served

pytestmark = pytest.mark.e2e

EXAMPLE = str(Path(__file__).parents[3] / "examples" / "catalog" / "catalog.yaml")
FAST = ("--rate-limit", "100000/1")
CREATE = "POST /v3/catalog_entries"


def many(cli: Cli) -> None:
    """A catalog file of many entries that refer to each other."""
    attributes = "attributes: {Size: Number, Needs: [Thing]}"
    cli.write("catalog.yaml", "sync_id: s", "types:", f"  Thing: {{{attributes}, entries: things.csv}}")
    cli.write("things.csv", "id,size,needs", *(f"t{number},{number},t{(number * 7) % 200}" for number in range(200)))


def started(cli: Cli, served: Served, requests: int) -> subprocess.Popen[str]:
    """An application that has created so many entries."""
    process = cli.start("catalog", "apply", *FAST)
    while served.requests(CREATE) < requests:
        assert process.poll() is None
        time.sleep(0.02)
    return process


def keys(served: Served) -> list[str]:
    return sorted(entry["external_id"] for entry in served.records("incident-io/catalog_entries"))


def test_the_example_arrives_and_a_second_plan_finds_nothing(cli: Cli, served: Served):
    """Plan 5, apply 0, plan 0; references lead to entries, and nothing is written twice."""
    assert cli.run("catalog", "plan", "-f", EXAMPLE, *FAST).returncode == 5
    code, found = cli.json("catalog", "apply", "-f", EXAMPLE, *FAST)
    assert (code, found["created"], found["failed"]) == (0, 25, 0)
    entries = {entry["external_id"]: entry for entry in served.records("incident-io/catalog_entries")}
    [service] = [one for one in served.records("incident-io/catalog_types") if one["name"] == "Service"]
    owner = next(one["id"] for one in service["schema"]["attributes"] if one["name"] == "Owner")
    web = entries["checkout-web"]["attribute_values"][owner]
    assert web["value"]["literal"] == entries["basket"]["id"]
    result = cli.run("catalog", "plan", "-f", EXAMPLE, *FAST)
    assert (result.returncode, result.stdout.splitlines()[-1]) == (0, "nothing to do")
    assert served.requests(CREATE) == 25


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be sent Ctrl-C alone there")
def test_ctrl_c_ends_in_order_and_the_same_command_goes_on(cli: Cli, served: Served):
    """Exit code 130, a report of exactly what is there, and the rest at the next run."""
    many(cli)
    served.order("faults", faults=["latency=10ms..30ms"])
    process = started(cli, served, 50)
    process.send_signal(signal.SIGINT)
    asked = time.monotonic()
    stdout, stderr = process.communicate(timeout=30)
    assert time.monotonic() - asked < 5
    assert process.returncode == 130
    assert stderr.splitlines()[-1] == "stopping: requests in flight end first; Ctrl-C again cuts them short"
    assert "stopped: interrupted; run it again to go on" in stdout
    there = len(keys(served))
    assert there == served.requests(CREATE) < 200
    served.order("faults", faults=[])
    code, found = cli.json("catalog", "apply", *FAST)
    assert (code, found["failed"], found["created"]) == (0, 0, 200 - there)
    assert keys(served) == sorted(f"t{number}" for number in range(200))
    assert cli.run("catalog", "plan", *FAST).returncode == 0


def test_after_a_kill_the_same_command_goes_on(cli: Cli, served: Served):
    """Each entry is there once, with its references."""
    many(cli)
    served.order("faults", faults=["latency=10ms..30ms"])
    process = started(cli, served, 50)
    process.kill()
    process.communicate()
    served.order("faults", faults=[])
    code, found = cli.json("catalog", "apply", *FAST)
    assert (code, found["failed"], found["created"] + found["updated"] + found["unchanged"]) == (0, 0, 200)
    assert keys(served) == sorted(f"t{number}" for number in range(200))


def test_piped_output_is_plain_and_whole(cli: Cli):
    """For programs that read on: no colours, no progress, everything else on standard error."""
    result = cli.run("catalog", "plan", "-f", EXAMPLE, "--sandbox", "--all")
    assert result.returncode == 5
    assert "\x1b" not in result.stdout + result.stderr
    assert result.stdout.splitlines()[-1] == "in all: 25 to create; types to create or change: 9"
    assert result.stderr.startswith("sandbox: ")
    result = cli.run("catalog", "schema")
    assert (result.returncode, result.stderr) == (0, "")
