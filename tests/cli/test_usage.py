"""What the command line says to wrong usage: one line on standard error, exit code 2, nothing on standard output."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from incidentkit.cli._app import app

CREDENTIALS = ("INCIDENT_API_KEY", "INCIDENT_ENDPOINT", "DX_API_TOKEN", "DX_BASE_URL", "CACHET_TOKEN",
               "CACHET_BASE_URL")  # fmt: skip

INCIDENTS = '{"reference_id": "1", "started_at": "2026-01-31T09:30:00Z"}\n'


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    """Each test runs in a folder of its own with a few files, without credentials."""
    monkeypatch.chdir(tmp_path)
    for name in CREDENTIALS:
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "in.jsonl").write_text(INCIDENTS)
    (tmp_path / "in.csv").write_text("id,title\n1,x\n")
    (tmp_path / "list.json").write_text('{"incidents": []}')
    (tmp_path / "map.yaml").write_text("fields: {reference_id: id, started_at: opened}\n")
    (tmp_path / "wrong.yaml").write_text("fields: {reference_id: id, startet_at: opened}\n")


def run(*arguments: str):
    return CliRunner().invoke(app, arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["import"], "Missing argument 'FILE'. (see incidentkit import --help)"),
        (["import", "in.jsonl"], "Missing option '--to'. (see incidentkit import --help)"),
        (
            ["import", "in.jsonl", "--to", "dx/incident"],
            "--to: there is no target 'dx/incident'; did you mean 'dx/incidents'?",
        ),
        (
            ["import", "in.jsonl", "--to", "jira"],
            "--to: there is no target 'jira'; incidentkit import --help names all of them",
        ),
        (["import", "gone.csv", "--to", "dx/incidents"], "cannot read gone.csv: No such file or directory"),
        (
            ["import", "-", "--to", "dx/incidents"],
            "say with --format what standard input is: csv, tsv, json, jsonl, yaml",
        ),
        (
            ["import", "list.json", "--to", "dx/incidents"],
            "list.json is an object, not a list; name the list with --records (lists here: 'incidents')",
        ),
        (
            ["import", "in.csv", "--to", "dx/incidents"],
            (
                "dx/incidents needs the field 'reference_id': in.csv has no column 'reference_id' (it has id, title); "
                "name its column in a mapping, or set it with --set reference_id=VALUE"
            ),
        ),
        (
            ["import", "in.csv", "--to", "dx/incidents", "--mapping", "map.yaml"],
            "started_at: in.csv has no column 'opened' (it has id, title)",
        ),
        (
            ["import", "in.csv", "--to", "dx/incidents", "--mapping", "wrong.yaml"],
            "wrong.yaml: dx/incidents has no field 'startet_at'; did you mean 'started_at'?",
        ),
        (
            ["import", "in.csv", "--to", "dx/incidents", "--mapping", "gone.yaml"],
            "cannot read gone.yaml: No such file or directory",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--set", "titel=x"],
            (
                "dx/incidents has no field 'titel'; dx/incidents has reference_id, started_at, resolved_at, name, "
                "priority, source_url, services, metadata, metadata.NAME"
            ),
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--set", "name"],
            "Invalid value for '--set': 'name': write field=value (see incidentkit import --help)",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--set", "name=a", "--set", "name=b"],
            "Invalid value for '--set': 'name' is set twice (see incidentkit import --help)",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--rate-limit", "fast"],
            (
                "Invalid value for '--rate-limit': 'fast' is no rate; write requests/seconds, like 1200/60 "
                "(see incidentkit import --help)"
            ),
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--rate-limit", "0/60"],
            (
                "Invalid value for '--rate-limit': '0/60' is no rate; write requests/seconds, like 1200/60 "
                "(see incidentkit import --help)"
            ),
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--deadline", "-1"],
            "Invalid value for '--deadline': -1.0 is not a positive number of seconds (see incidentkit import --help)",
        ),
        (
            ["import", "in.csv", "--to", "dx/incidents", "--delimiter", ";;"],
            (
                "Invalid value for '--delimiter': ';;' is not one character; write ';' or tab "
                "(see incidentkit import --help)"
            ),
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--journal", "j.db", "--no-journal"],
            "--journal and --no-journal exclude each other (see incidentkit import --help)",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--type", "Service"],
            "--type and --create-type are for incident-io/catalog-entries, not dx/incidents",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--report", "gone/out.md"],
            "--report: cannot write gone/out.md: No such file or directory",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--report", "./in.jsonl"],
            "--report: ./in.jsonl is needed as it is; name another file",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--mapping", "map.yaml", "--report", "map.yaml"],
            "--report: map.yaml is needed as it is; name another file",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--journal", "new.db", "--report", "new.db"],
            "--report: new.db is needed as it is; name another file",
        ),
        (
            ["import", "in.jsonl", "--to", "dx/incidents", "--base-url", "https://acme.getdx.net"],
            "DX: set the environment variable DX_API_TOKEN",
        ),
        (["import", "in.jsonl", "--to", "dx/incidents"], "DX: set the environment variable DX_BASE_URL"),
        (["check"], "Missing argument '{cachet|dx|incident-io"),
        (["check", "incident-io"], "incident.io: set the environment variable INCIDENT_API_KEY"),
        (["sandbox", "--fault", "rain=5%"], "--fault: fault 'rain=5%' is not known: write one of 503=5%"),
        (["sandbox", "--algorithm", "fixed"], "--algorithm needs --rate-limit (see incidentkit sandbox --help)"),
        (["sandbox", "--state", "gone/world.db"], "--state: cannot use gone/world.db: "),
        (["improt"], "No such command 'improt'."),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(arguments: list[str], message: str):
    """Whatever is wrong before anything is sent: one line that names it and the mend."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"error: {message}")
    assert result.stderr.count("\n") == 1


def test_catalog_entries_need_a_type(monkeypatch):
    """Entries belong to a type, which no file can tell."""
    monkeypatch.setenv("INCIDENT_API_KEY", "key")
    result = run("import", "in.csv", "--to", "incident-io/catalog-entries", "--set", "external_id=1", "--set", "name=x")
    assert result.exit_code == 2
    assert "incident-io/catalog-entries needs --type: name, type name or id of the catalog type" in result.stderr


def test_secrets_in_a_base_url_are_not_repeated(monkeypatch):
    """A URL with user name and password is refused without showing them."""
    monkeypatch.setenv("DX_API_TOKEN", "tok-secret")
    result = run("import", "in.jsonl", "--to", "dx/incidents", "--base-url", "https://ana:hunter2@acme.getdx.net")
    assert result.exit_code == 2
    assert "must not carry a user name or password" in result.stderr
    assert "hunter2" not in result.output
    assert "tok-secret" not in result.output


def test_json_gives_one_object_for_an_error_too():
    """With --json a script finds one object on standard output, whatever happened."""
    result = run("import", "in.jsonl", "--to", "dx/incidents", "--json")
    assert result.exit_code == 2
    assert result.stdout.count("\n") == 1
    assert '"error": "DX: set the environment variable DX_BASE_URL"' in result.stdout
    assert result.stderr == "error: DX: set the environment variable DX_BASE_URL\n"


@pytest.mark.parametrize(
    "arguments",
    [[], ["--help"], ["import", "--help"], ["catalog"], ["catalog", "-h"], ["sandbox", "-h"], ["check", "--help"]],
)
def test_help_is_there_for_every_command(arguments: list[str]):
    """Asking for help is no error."""
    result = run(*arguments)
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")


def test_control_characters_do_not_reach_the_terminal():
    """A name that would steer the terminal is shown without its control characters."""
    result = run("import", "\x1b[31m\nred.csv", "--to", "dx/incidents")
    assert result.stderr == "error: cannot read  [31m red.csv: No such file or directory\n"


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.e2e
def test_missing_extra_is_one_line():
    """Without the extra `cli` the command says how to install it."""
    result = python("import sys; sys.modules['click'] = None\nfrom incidentkit.cli import main\nmain()")
    assert result.returncode == 2
    assert result.stderr == "error: the command line needs: pip install 'incidentkit[cli]'\n"


@pytest.mark.e2e
def test_ctrl_c_while_it_loads_is_one_line():
    """No traceback, and the exit code of an interrupted command."""
    result = python(
        "import sys\nclass Interrupted:\n"
        "    def find_spec(self, name, *_):\n        if name == 'click':\n            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\nfrom incidentkit.cli import main\nmain()"
    )
    assert (result.returncode, result.stderr) == (130, "error: interrupted\n")


@pytest.mark.e2e
def test_missing_sandbox_extra_is_one_line():
    """Without the extra `sandbox` both uses of it say how to install it."""
    for arguments in ("'sandbox'", "'import', 'in.jsonl', '--to', 'dx/incidents', '--sandbox'"):
        result = python(
            "import sys; sys.modules['starlette'] = None; sys.modules['uvicorn'] = None\n"
            f"sys.argv[1:] = [{arguments}]\nfrom incidentkit.cli import main\nmain()"
        )
        assert result.returncode == 2
        assert result.stderr == "error: the sandbox needs: pip install 'incidentkit[sandbox]'\n"


@pytest.mark.e2e
def test_module_runs_as_the_command_does():
    """`python -m incidentkit` is the command."""
    result = subprocess.run(
        [sys.executable, "-m", "incidentkit", "--version"], capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0
    assert result.stdout.startswith("incidentkit ")
