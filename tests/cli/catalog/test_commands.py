"""The catalog commands from options to exit code, on a sandbox in the same process."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from incidentkit import IncidentIO, RateLimit
from incidentkit.cli import _catalog as connecting
from incidentkit.cli._app import app
from incidentkit.providers._targets import Connection
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults

if TYPE_CHECKING:
    from click.testing import Result

    from tests.cli.catalog.conftest import Folder

CATALOG = """sync_id: s
types:
  Team:
    attributes: {Chat: String}
    entries: teams.csv
  Service:
    attributes: {Owner: Team, Tier: Number}
    entries: services.csv
"""
TEAMS = "id,name,chat\na,A team,#a\nb,B team,#b\n"
SERVICES = "id,name,owner,tier\nweb,Web,a,1\napi,Api,b,2\n"


@pytest.fixture(autouse=True)
def sandbox(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Where the commands go; `good` is its only credential."""
    found = Sandbox(tokens={"good"})
    monkeypatch.setenv("INCIDENT_API_KEY", "good")

    def open_client(connection: Connection) -> IncidentIO:
        return IncidentIO.from_env(
            base_url=connection.base_url or "https://api.incident.io",
            transport=SandboxTransport(found),
            rate_limit=RateLimit(100_000, per=1),
        )

    monkeypatch.setattr(connecting, "open_incident_io", open_client)
    folder.write(catalog__yaml=CATALOG, teams__csv=TEAMS, services__csv=SERVICES)
    return found


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["catalog", *arguments])


def json_of(*arguments: str) -> tuple[int, dict[str, Any]]:
    result = run(*arguments, "--json")
    assert result.stdout.count("\n") == 1, result.stderr
    return result.exit_code, json.loads(result.stdout)


def writes(sandbox: Sandbox) -> int:
    counts = sandbox.stats.as_json()["by_provider"]["incident-io"]["by_operation"]
    return sum(count for operation, count in counts.items() if not operation.startswith("GET "))


def test_plan_apply_and_nothing_left(sandbox: Sandbox):
    """3 where there is something to do, 0 once it is done; a plan writes nothing."""
    result = run("plan")
    assert result.exit_code == 5
    assert result.stdout.splitlines()[-1] == "in all: 4 to create; types to create or change: 2"
    assert writes(sandbox) == 0
    result = run("apply")
    assert result.exit_code == 0
    assert result.stderr == "applying: 4 to create; types to create or change: 2\n"
    assert result.stdout.splitlines()[-2].split() == ["total", "4", "0", "0", "0", "0"]
    result = run("plan")
    assert (result.exit_code, result.stdout.splitlines()) == (
        0, ["Team  2 unchanged", "Service  2 unchanged", "nothing to do"],
    )  # fmt: skip
    before = writes(sandbox)
    result = run("apply")
    assert (result.exit_code, result.stderr) == (0, "nothing to do\n")
    assert writes(sandbox) == before


def test_json_has_counts_by_type_and_every_change(folder: Folder):
    """One object on standard output, nothing else."""
    assert json_of("apply")[1]["created"] == 4
    folder.write(services__csv="id,name,owner,tier\nweb,Web,b,1\nnew,New,a,3\n")
    code, found = json_of("plan", "--delete")
    assert (code, found["changed"], found["counts"]) == (
        5, True, {"create": 1, "update": 1, "delete": 1, "unchanged": 2},
    )  # fmt: skip
    team, service = found["types"]
    assert (team["counts"]["unchanged"], service["counts"]["create"]) == (2, 1)
    assert [change["kind"] for change in service["changes"]] == ["update_entry", "create_entry", "delete_entry"]
    assert service["changes"][0]["values"] == [{"name": "Owner", "before": "a", "after": "b"}]


def test_markdown_goes_to_a_file_or_to_standard_output():
    """Beside the tree, or in its place."""
    result = run("plan", "--markdown", "plan.md")
    assert result.stdout.startswith("Team  2 to create\n")
    text = Path("plan.md").read_text("utf-8")
    assert text.startswith("## Catalog plan: 4 to create; types to create or change: 2\n")
    result = run("plan", "--markdown", "-")
    assert (result.exit_code, result.stdout) == (5, text)


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (["plan", "--out", "catalog.yaml"], "--out"),
        (["plan", "--markdown", "teams.csv"], "--markdown"),
        (["plan", "--out", "same", "--markdown", "./same"], "--markdown"),
        (["apply", "--report", "services.csv"], "--report"),
        (["apply", "--plan", "p.json", "--report", "p.json"], "--report"),
    ],
)
def test_nothing_that_is_read_is_written_over(arguments: list[str], option: str):
    """Neither the catalog file nor its sources nor a plan; nothing is sent."""
    run("plan", "--out", "p.json")
    before = {path.name: path.read_bytes() for path in Path().iterdir()}
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr == f"error: {option}: {arguments[-1]} is needed as it is; name another file\n"
    assert {path.name: path.read_bytes() for path in Path().iterdir()} == before


def test_a_plan_file_is_applied_later_unless_things_have_moved(folder: Folder):
    """Refused in one line where somebody else was there in between."""
    assert run("plan", "--out", "p.json").exit_code == 5
    assert run("apply", "--plan", "p.json").exit_code == 0
    folder.write(services__csv=SERVICES.replace(",1\n", ",5\n"))
    assert run("plan", "--out", "p.json").exit_code == 5
    folder.write(services__csv=SERVICES.replace(",1\n", ",7\n"))
    assert run("apply").exit_code == 0
    result = run("apply", "--plan", "p.json")
    assert result.exit_code == 2
    [line] = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert "has changed since" in line
    assert line.endswith("plan again")


def test_deletes_are_done_only_when_asked_for_and_few(folder: Folder):
    """Without --delete they are said to stay; too many are refused, and the rest is done."""
    run("apply")
    folder.write(services__csv="id,name,owner,tier\nweb,Web,b,1\n")
    code, found = json_of("apply")
    assert (code, found["updated"], found["deleted"]) == (0, 1, 0)
    result = run("apply", "--delete")
    assert result.exit_code == 1
    assert "1 of 2 entries would be deleted, more than the 10% that max_deletes allows" in result.stdout
    code, found = json_of("apply", "--delete", "--max-deletes", "50%")
    assert (code, found["deleted"]) == (0, 1)


def test_deletes_of_a_plan_file_are_asked_for_again(folder: Folder):
    """A plan that would delete does not do so by itself."""
    run("apply")
    folder.write(services__csv="id,name,owner,tier\nweb,Web,a,1\n")
    assert run("plan", "--delete", "--out", "p.json").exit_code == 5
    result = run("apply", "--plan", "p.json")
    assert result.exit_code == 0
    assert "note: deletes of the plan that are left out: 1; --delete does them\n" in result.stderr
    code, found = json_of("apply", "--plan", "p.json", "--delete", "--max-deletes", "1")
    assert (code, found["deleted"]) == (0, 1)


def test_what_cannot_be_read_is_left_alone_and_told(folder: Folder):
    """The rest is done; exit code 1; the entries of the broken file stay, even with --delete."""
    run("apply")
    folder.write(teams__csv='id,name,chat\na,A team,#new\nb,"B team\n', services__csv=SERVICES + "new,New,b,3\n")
    result = run("apply", "--delete", "--report", "r.md")
    assert result.exit_code == 1
    warnings = [line for line in result.stderr.splitlines() if line.startswith("warning: ")]
    assert warnings == [
        ("warning: cannot be read: teams.csv line 3: not valid CSV (unexpected end of data); "
        "check the quotes of this row (Team)"),
        "warning: entries from there stay as they are, and of these types nothing is deleted",
    ]  # fmt: skip
    assert result.stdout.splitlines()[-2].split() == ["total", "1", "1", "0", "2", "0"]
    assert "cannot be read: teams.csv line 3" in Path("r.md").read_text("utf-8")
    code, found = json_of("plan")
    assert (code, found["changed"]) == (1, False)
    assert found["remarks"][0].startswith("cannot be read: teams.csv line 3")


def test_a_plan_file_remembers_what_could_not_be_read(folder: Folder):
    """Who applies it hears of it too."""
    folder.write(teams__csv="id,name,chat\na,A team,#a,,\n")
    assert run("plan", "--out", "p.json").exit_code == 1
    result = run("apply", "--plan", "p.json")
    assert result.exit_code == 1
    assert "warning: cannot be read: teams.csv line 2: 5 cells where the header has 3" in result.stderr


def test_every_problem_of_the_file_is_a_line(sandbox: Sandbox, folder: Folder):
    """Exit code 2, and nothing is sent."""
    folder.write(catalog__yaml=CATALOG.replace("Team, Tier: Number", "Tem, Tier: Numbr"))
    for command in ("plan", "apply"):
        result = run(command)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.splitlines() == [
            "error: catalog.yaml line 7: types.Service.attributes.Owner: there is no type 'Tem'; did you mean 'Team'?",
            ("error: catalog.yaml line 7: types.Service.attributes.Tier: "
            "there is no type 'Numbr'; did you mean 'Number'?"),
        ]  # fmt: skip
        code, found = json_of(command)
        assert (code, len(found["problems"])) == (2, 2)
    assert sandbox.stats.as_json()["requests"] == 0


def test_problems_with_what_is_there_are_lines_too(folder: Folder):
    """Found once the account is read: here, a type that belongs to another file."""
    run("apply")
    folder.write(catalog__yaml=CATALOG.replace("sync_id: s", "sync_id: other"))
    result = run("plan")
    assert result.exit_code == 2
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == ["error", "error"]
    assert 'Custom["Team"]' in result.stderr


def test_types_made_by_hand_are_adopted_when_asked_for():
    """--adopt, for plan and apply alike."""

    async def make() -> None:
        async with connecting.open_incident_io(Connection()) as io:
            await io.catalog_types.upsert(type_name='Custom["Team"]', name="Team")

    asyncio.run(make())
    assert run("plan").exit_code == 2
    assert run("plan", "--adopt").exit_code == 5
    assert run("apply", "--adopt").exit_code == 0
    assert run("plan").exit_code == 0


def test_a_refused_credential(monkeypatch: pytest.MonkeyPatch):
    """Exit code 3 from plan and apply, as from an import."""
    monkeypatch.setenv("INCIDENT_API_KEY", "wrong-secret")
    for command in ("plan", "apply"):
        result = run(command)
        assert (result.exit_code, result.stdout) == (3, "")
        assert result.stderr.startswith("error: incident.io answered 401")
        assert "wrong-secret" not in result.output


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_report_that_cannot_be_written_costs_no_answer(sandbox: Sandbox):
    """A full disk takes the report's file and nothing else: the counts are told, and the exit code is 2."""
    code, told = json_of("apply", "--report", "/dev/full")
    assert (code, told["created"]) == (2, 4)
    assert writes(sandbox) > 0
    result = run("apply", "--report", "/dev/full")
    assert result.exit_code == 2
    assert result.stderr.endswith("error: --report: cannot write /dev/full: No space left on device\n")
    assert "total" in result.stdout


@pytest.mark.parametrize("command", ["plan", "apply"])
def test_a_missing_credential_is_configuration(command: str, monkeypatch: pytest.MonkeyPatch):
    """Exit code 2, and the variable to set."""
    monkeypatch.delenv("INCIDENT_API_KEY")
    result = run(command)
    assert result.exit_code == 2
    assert "INCIDENT_API_KEY" in result.stderr


@pytest.mark.parametrize(("command", "told"), [("plan", "passed before the plan was made"), ("apply", "has passed")])
def test_a_deadline_is_exit_code_4(command: str, told: str, sandbox: Sandbox):
    """Told in words."""
    sandbox.set_faults(parse_faults(["latency=20s"]))
    result = run(command, "--deadline", "0.05")
    assert result.exit_code == 4
    assert f"the deadline of 0.05 s {told}" in result.output


def test_dry_run_is_plan(sandbox: Sandbox):
    """Same words, same exit codes, nothing written."""
    result = run("apply", "--dry-run", "--delete")
    assert (result.exit_code, result.stdout) == (5, run("plan", "--delete").stdout)
    assert writes(sandbox) == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["plan", "--json", "--markdown", "-"], "--json and --markdown - exclude each other"),
        (["plan", "--sandbox", "--base-url", "x"], "--sandbox and --base-url exclude each other"),
        (["apply", "--plan", "p.json", "-f", "c.yaml"], "--plan and --file exclude each other"),
        (["apply", "--plan", "p.json", "--adopt"], "--plan and --adopt exclude each other"),
        (["apply", "--plan", "p.json", "--dry-run"], "--plan and --dry-run exclude each other"),
        (["apply", "--max-deletes", "many"], "'many' is neither a number nor a share; write 5 or 10%"),
        (["apply", "--max-deletes", "101%"], "'101%' is neither a number nor a share; write 5 or 10%"),
        (["plan", "-f", "gone.yaml"], "cannot read gone.yaml: No such file or directory"),
        (["plan", "--out", "gone/p.json"], "--out: cannot write gone/p.json: No such file or directory"),
        (["plan", "--markdown", "gone/p.md"], "--markdown: cannot write gone/p.md: No such file or directory"),
        (["apply", "--report", "gone/r.md"], "--report: cannot write gone/r.md: No such file or directory"),
        (["apply", "--plan", "gone.json"], "--plan: cannot read gone.json: No such file or directory"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(sandbox: Sandbox, arguments: list[str], message: str):
    """Before anything is sent."""
    result = run(*arguments)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert message in result.stderr
    assert sandbox.stats.as_json()["requests"] == 0


def test_the_schema_is_printed():
    """As the checked-in file has it."""
    result = run("schema")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["$schema"] == "http://json-schema.org/draft-07/schema#"
