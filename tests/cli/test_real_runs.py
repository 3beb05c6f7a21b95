"""The command as a process, against a sandbox on loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Cli, Served

pytestmark = pytest.mark.e2e

EXAMPLES = Path(__file__).parents[2] / "examples"
INCIDENTS = str(EXAMPLES / "incidents.jsonl")
FAST = ("--rate-limit", "100000/1")


def mapping(name: str) -> tuple[str, str]:
    return "--mapping", str(EXAMPLES / name)


def incident(number: int, **more: str) -> str:
    return json.dumps({"reference_id": f"i-{number}", "started_at": "2026-01-31T09:30:00Z", **more})


@pytest.mark.parametrize(
    ("file", "target", "options", "collection", "count"),
    [
        ("services.csv", "incident-io/catalog-entries",
         ("--type", "Service", "--create-type", *mapping("services_catalog.yaml")), "incident-io/catalog_entries", 200),
        ("incidents.jsonl", "dx/incidents", mapping("dx_incidents.yaml"), "dx/incidents", 120),
        ("services.csv", "cachet/components", mapping("services_cachet.yaml"), "cachet/components", 200),
        ("incidents.jsonl", "cachet/incidents", mapping("cachet_incidents.yaml"), "cachet/incidents", 120),
    ],
)  # fmt: skip
def test_examples_arrive_and_a_second_run_writes_nothing(
    cli: Cli, served: Served, file: str, target: str, options: tuple[str, ...], collection: str, count: int
):
    """Each example arrives whole; the same command again skips everything, and without journal finds it unchanged."""
    command = ("import", str(EXAMPLES / file), "--to", target, *options, *FAST, "--journal", "j.db")
    code, found = cli.json(*command)
    assert (code, found["failed"], found["created"] + found["upserted"]) == (0, 0, count)
    records = served.records(collection)
    assert len(records) == count
    code, found = cli.json(*command)
    assert (code, found["skipped"]) == (0, count)
    if target != "dx/incidents":
        code, found = cli.json(*command[:-2], "--no-journal")
        assert (code, found["unchanged"]) == (0, count)
    assert served.records(collection) == records


def test_options_go_to_the_fields_they_name(cli: Cli, served: Served):
    """In an embedded sandbox, which starts empty, the custom fields named are made along."""
    code, found = cli.json(
        "import", str(EXAMPLES / "custom_field_options.csv"), "--to", "incident-io/custom-field-options", "--sandbox"
    )
    assert (code, found["created"], found["failed"]) == (0, 28, 0)


def test_missing_custom_field_costs_its_records(cli: Cli):
    """At a real account the field must be there: each record of it fails with its name."""
    cli.write("in.csv", "custom_field,value", "Cause,Weather")
    code, found = cli.json("import", "in.csv", "--to", "incident-io/custom-field-options")
    assert code == 1
    assert found["failures"][0]["key"] == "Cause / Weather"
    assert found["failures"][0]["error"] == "there is no custom field 'Cause'; there are none"


def test_incidents_refer_by_name(cli: Cli, served: Served):
    """Severity, status and type may be names; one that is not there is named with the close match."""
    cli.write(
        "in.csv",
        "idempotency_key,name,severity,visibility",
        "a,First,Major,public",
        "b,Second,Majr,public",
        "c,Third,Major,secret",
    )
    code, found = cli.json("import", "in.csv", "--to", "incident-io/incidents")
    assert (code, found["upserted"]) == (1, 1)
    errors = {failure["key"]: failure["error"] for failure in found["failures"]}
    assert errors["b"] == "severity: there is no 'Majr'; did you mean 'Major'?"
    assert "(invalid_enum_value): visibility: " in errors["c"]
    [stored] = served.records("incident-io/incidents")
    assert stored["name"] == "First"


def test_deployments_arrive(cli: Cli, served: Served):
    """Deployments go to DX by reference id, unix timestamps and all."""
    cli.write(
        "in.jsonl", '{"reference_id": "d1", "deployed_at": 1769851800, "service": "web", "repository": "acme/web"}'
    )
    code, found = cli.json("import", "in.jsonl", "--to", "dx/deployments")
    assert (code, found["failed"]) == (0, 0), found
    assert len(served.records("dx/deployments")) == 1


@pytest.mark.parametrize("target", ["incident-io/catalog-entries", "dx/incidents", "cachet/incidents"])
def test_wrong_credential_is_exit_code_3(cli: Cli, monkeypatch: pytest.MonkeyPatch, target: str):
    """A refused credential is told in one line before any record is sent."""
    for name in ("INCIDENT_API_KEY", "DX_API_TOKEN", "CACHET_TOKEN"):
        monkeypatch.setenv(name, "wrong-secret")
    cli.write("in.csv", "external_id,key,reference_id,name,status,started_at", "1,1,1,x,1,2026-01-31T09:30:00Z")
    options = ("--type", "Service") if target.startswith("incident-io") else ()
    result = cli.run("import", "in.csv", "--to", target, *options)
    assert result.returncode == 3
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1].startswith("error: ")
    assert "check the credential" in result.stderr
    assert "wrong-secret" not in result.stderr
    assert "Traceback" not in result.stderr


def test_unreachable_host_is_exit_code_2(cli: Cli):
    """A host that is not there is told in one line with its address."""
    cli.write("in.jsonl", incident(1))
    result = cli.run("import", "in.jsonl", "--to", "dx/incidents", "--base-url", "http://127.0.0.1:1")
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "DX: cannot reach 127.0.0.1:1" in result.stderr


@pytest.mark.parametrize("target", ["incident-io/incidents", "cachet/incidents"])
def test_html_instead_of_json_is_told(cli: Cli, served: Served, target: str):
    """A page of some other server or proxy is told as such, in one line, before any record is sent."""
    served.order("faults", faults=["html=100%"])
    cli.write("in.csv", "idempotency_key,key,name,status,message", "1,1,x,1,m")
    result = cli.run("import", "in.csv", "--to", target)
    assert result.returncode == 2
    [line] = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert "expected JSON, got another kind of body (text/html); is base_url right, or a proxy in between?" in line
    assert "Traceback" not in result.stderr


def test_html_in_between_costs_its_records(cli: Cli, served: Served):
    """Where single answers are pages, their records are reported and the others are done."""
    served.order("faults", faults=["html=30%"])
    cli.write("in.jsonl", *(incident(number) for number in range(40)))
    code, found = cli.json("import", "in.jsonl", "--to", "dx/incidents")
    assert code == 1
    assert found["failed"] > 0
    assert found["failed"] + found["upserted"] == 40
    assert all("expected JSON" in failure["error"] for failure in found["failures"])
    served.order("faults", faults=[])
    code, again = cli.json("import", "in.jsonl", "--to", "dx/incidents")
    assert (code, again["skipped"], again["upserted"]) == (0, found["upserted"], found["failed"])


def test_refused_values_name_field_and_request(cli: Cli, served: Served):
    """A 422 costs its record; the report has the API's words about the field, and the request's id."""
    cli.write("in.csv", "key,name,status,message,link", "good,Fine,1,m,", f"bad,{'x' * 300},1,m,")
    code, found = cli.json("import", "in.csv", "--to", "cachet/incidents")
    assert (code, found["created"], found["failed"]) == (1, 1, 1)
    [failure] = found["failures"]
    assert failure["key"] == "bad"
    assert "422" in failure["error"]
    assert "name: " in failure["error"]


def test_kill_in_the_middle_loses_and_doubles_nothing(cli: Cli, served: Served):
    """After kill -9 the same command completes: each record once, and none that was confirmed is sent again."""
    served.order("faults", faults=["latency=10ms..30ms"])
    cli.write(
        "in.jsonl", *(json.dumps({"key": f"k-{n}", "name": f"n {n}", "status": 1, "message": "m"}) for n in range(400))
    )
    command = ("import", "in.jsonl", "--to", "cachet/incidents", *FAST, "--journal", "j.db")
    process = cli.start(*command)
    while served.requests("POST /api/incidents") < 60:
        assert process.poll() is None
        time.sleep(0.02)
    process.kill()
    process.communicate()
    before = len(served.records("cachet/incidents"))
    assert before < 400
    code, found = cli.json(*command)
    assert code == 0
    assert found["failed"] == 0
    assert found["skipped"] + found["created"] + found["unchanged"] == 400
    assert found["skipped"] > 0
    assert len(served.records("cachet/incidents")) == 400
    assert served.requests("POST /api/incidents") <= 400 + 10


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be sent Ctrl-C alone there")
def test_ctrl_c_ends_in_order(cli: Cli, served: Served):
    """Ctrl-C: quick end, what is done and how to go on, exit code 130; the same command then completes."""
    served.order("faults", faults=["latency=10ms..30ms"])
    cli.write("in.jsonl", *(incident(number) for number in range(1000)))
    command = ("import", "in.jsonl", "--to", "dx/incidents", *FAST)
    process = cli.start(*command)
    while served.requests("POST /api/incidents.upsert") < 60:
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    asked = time.monotonic()
    stdout, stderr = process.communicate(timeout=30)
    assert time.monotonic() - asked < 5
    assert process.returncode == 130
    assert "stopping: requests in flight end first" in stderr
    assert "Traceback" not in stderr
    assert "stopped: cancelled" in stdout
    assert "to go on where this ended" in stdout
    assert "failed        0" in stdout
    sent = served.requests("POST /api/incidents.upsert")
    served.order("faults", faults=[])
    code, found = cli.json(*command)
    assert (code, found["skipped"], found["upserted"]) == (0, sent, 1000 - sent)
    assert served.requests("POST /api/incidents.upsert") == 1000


def test_faults_do_not_lose_or_double_records(cli: Cli, served: Served):
    """503s, lost connections, unknown enum values and nulls: every record arrives right, and once."""
    served.order("faults", faults=["503=5%", "lost-after=2%", "unknown-enums", "nulls", "storm=at:40,for:1s"])
    for target, name, collection in (
        ("dx/incidents", "dx_incidents.yaml", "dx/incidents"),
        ("cachet/incidents", "cachet_incidents.yaml", "cachet/incidents"),
    ):
        code, found = cli.json("import", INCIDENTS, "--to", target, *mapping(name), *FAST, "--no-journal")
        assert (code, found["failed"]) == (0, 0), found
        assert len(served.records(collection)) == 120


def test_check_tells_good_and_bad_credentials(cli: Cli, monkeypatch: pytest.MonkeyPatch):
    """`check` says what a good credential may do, and refuses a bad one with exit code 3; nothing is written."""
    result = cli.run("check", "incident-io")
    assert (result.returncode, result.stderr) == (0, "")
    assert "roles: catalog_editor" in result.stdout
    for provider, variable in (("incident-io", "INCIDENT_API_KEY"), ("dx", "DX_API_TOKEN"), ("cachet", "CACHET_TOKEN")):
        code, found = cli.json("check", provider)
        assert (code, found["provider"], found["good"]) == (0, provider, True)
        monkeypatch.setenv(variable, "wrong")
        code, found = cli.json("check", provider)
        assert (code, found["good"]) == (3, False)
        assert "401" in found["error"]


def test_check_does_not_take_another_server_for_dx(cli: Cli, served: Served):
    """A 404 of some other server is no proof of a good token."""
    result = cli.run("check", "dx", "--base-url", f"{served.url}/elsewhere")
    assert result.returncode == 2
    assert result.stderr.startswith("error: DX answered 404")


def test_sandbox_command_serves_until_stopped(cli: Cli):
    """`sandbox` tells its URL and the variables to set, answers, and ends in order."""
    process = cli.start("sandbox", "--port", "0", "--rate-limit", "5/60", "--algorithm", "fixed", "--token", "s3cret")
    assert process.stdout is not None
    first = process.stdout.readline()
    url = first.split()[2]
    told = [process.stdout.readline().split()[-1] for _ in range(6)]
    assert f"DX_BASE_URL={url}" in told
    assert "CACHET_TOKEN=TOKEN" in told
    result = cli.run("check", "cachet", "--base-url", url)
    assert result.returncode == 3
    process.send_signal(signal.SIGINT if os.name != "nt" else signal.SIGTERM)
    stdout, stderr = process.communicate(timeout=30)
    assert "s3cret" not in first + stdout
    assert stderr == ""
    assert process.returncode == 0


def test_taken_port_is_one_line(cli: Cli, served: Served):
    """A port that somebody else has is told in one line."""
    result = cli.run("sandbox", "--port", served.url.rsplit(":", 1)[1])
    assert result.returncode == 2
    assert result.stderr.startswith("error: cannot listen on 127.0.0.1 port ")
    assert result.stderr.count("\n") == 1


def test_pipe_is_read_as_it_comes(cli: Cli, served: Served):
    """Records of a pipe are sent while its writer still writes."""
    process = cli.start("import", "-", "--format", "jsonl", "--to", "dx/incidents", "--json", stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(incident(1) + "\n")
    process.stdin.flush()
    deadline = time.monotonic() + 30
    while not served.records("dx/incidents"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.stdin.write(incident(2) + "\n")
    stdout, _ = process.communicate(timeout=30)
    assert json.loads(stdout)["upserted"] == 2


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be sent Ctrl-C alone there")
def test_ctrl_c_does_not_wait_for_an_idle_pipe(cli: Cli, served: Served):
    """Ctrl-C ends an import whose input stays silent, without waiting for its writer."""
    process = cli.start("import", "-", "--format", "jsonl", "--to", "dx/incidents", stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(incident(1) + "\n")
    process.stdin.flush()
    deadline = time.monotonic() + 30
    while not served.records("dx/incidents"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 130
    process.stdin.close()
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdout, process.stderr:
        assert "upserted      1" in process.stdout.read()
        assert process.stderr.read() == "stopping: requests in flight end first; Ctrl-C again cuts them short\n"
