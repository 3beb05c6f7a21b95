"""The command line knows PagerDuty as soon as it is installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from incidentkit.sandbox import Sandbox, serve

pytestmark = pytest.mark.e2e

SERVICES = """name,escalation_policy,description
checkout,Default,Pays
search,Database,Finds
"""
INCIDENTS = """incident_key,service,title,status
a,checkout,Down,triggered
b,checkout,Was down,resolved
"""


def run(folder, *arguments, **environment):
    """Run the command in a folder, with no variables of PagerDuty but the given ones."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PAGERDUTY_")}
    return subprocess.run(
        [sys.executable, "-m", "incidentkit", *arguments],
        cwd=folder,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("target", "rows"), [("pagerduty/services", SERVICES), ("pagerduty/incidents", INCIDENTS)])
def test_import_into_the_embedded_sandbox(tmp_path, target, rows):
    """Rows become records, also where they refer to records that the sandbox lacks; no credential is needed."""
    (tmp_path / "rows.csv").write_text(rows)
    result = run(tmp_path, "import", "rows.csv", "--to", target, "--sandbox", "--json")
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["created"] == 2


@pytest.mark.parametrize(("target", "rows"), [("pagerduty/services", SERVICES), ("pagerduty/incidents", INCIDENTS)])
def test_dry_run_sends_nothing(tmp_path, target, rows):
    """Without a credential a dry run maps and checks the rows, and names the variable that it lacks."""
    (tmp_path / "rows.csv").write_text(rows)
    result = run(tmp_path, "import", "rows.csv", "--to", target, "--dry-run", "--json")
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["would_send"] == 2
    assert "PAGERDUTY_TOKEN" in result.stderr
    assert "PAGERDUTY_BASE_URL" not in result.stderr


def test_the_help_names_its_targets(tmp_path):
    """`import --help` lists the targets of every provider that is installed, and the variables they need."""
    shown = run(tmp_path, "import", "--help").stdout
    assert "Targets of installed providers" in shown
    assert "pagerduty/services   needs PAGERDUTY_TOKEN" in shown
    assert "pagerduty/incidents  needs PAGERDUTY_TOKEN" in shown


def test_an_empty_cell_fails_its_row_alone(tmp_path):
    """A row that lacks a required value cannot be sent; the others are not held back."""
    (tmp_path / "rows.csv").write_text(INCIDENTS + "c,checkout,,\n")
    result = run(tmp_path, "import", "rows.csv", "--to", "pagerduty/incidents", "--dry-run", "--json")
    assert result.returncode == 1
    assert json.loads(result.stdout)["would_send"] == 2


async def test_check_and_a_second_import(tmp_path):
    """`check` tells whose key it is; services first, incidents on them by name next, and once more changes nothing."""
    import asyncio

    (tmp_path / "services.csv").write_text(SERVICES)
    (tmp_path / "incidents.csv").write_text(INCIDENTS)
    async with serve(Sandbox(tokens={"good"})) as server:
        environment = {
            "PAGERDUTY_TOKEN": "good",
            "PAGERDUTY_BASE_URL": server.url,
            "PAGERDUTY_EMAIL": "sandbox@example.com",
        }

        async def command(*arguments, **changed):
            return await asyncio.to_thread(run, tmp_path, *arguments, **{**environment, **changed})

        checked = await command("check", "pagerduty", "--json")
        assert json.loads(checked.stdout)["email"] == "sandbox@example.com"
        refused = await command("check", "pagerduty", PAGERDUTY_TOKEN="bad")
        assert refused.returncode == 3
        for name in ("services", "incidents"):
            arguments = ("import", f"{name}.csv", "--to", f"pagerduty/{name}", "--no-journal", "--json")
            first, second = await command(*arguments), await command(*arguments)
            assert json.loads(first.stdout)["created"] == 2, first.stderr
            assert json.loads(second.stdout)["unchanged"] == 2, second.stderr
        unknown = await command(
            "import", "incidents.csv", "--to", "pagerduty/incidents", "--no-journal", "--set", "service=nowhere"
        )
        assert unknown.returncode == 1
        assert "there is no 'nowhere'" in unknown.stdout
