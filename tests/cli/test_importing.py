"""One import, from options to exit code, on a target that needs no network."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner

from incidentkit.cli._app import app
from incidentkit.importing._targets import find_target
from tests.cli.fakes import NAME, FakeTarget, fake_kind


@pytest.fixture(autouse=True)
def opened(tmp_path, monkeypatch) -> list[FakeTarget]:
    """The targets that were opened; each test runs in a folder of its own."""
    targets: list[FakeTarget] = []
    fake = fake_kind(targets)
    found = "incidentkit.importing._import.find_target"
    monkeypatch.setattr(found, lambda name: fake if name == NAME else find_target(name))
    monkeypatch.chdir(tmp_path)
    return targets


def write(name: str, *lines: str) -> None:
    Path(name).write_text("".join(f"{line}\n" for line in lines), "utf-8")


def run(*arguments: str, file: str = "in.csv", stdin: bytes | None = None):
    return CliRunner().invoke(app, ["import", file, "--to", NAME, *arguments], input=stdin)


def result_of(*arguments: str, file: str = "in.csv"):
    result = run(*arguments, "--json", file=file)
    assert result.stdout.count("\n") == 1
    return result, json.loads(result.stdout)


def test_all_done_is_exit_code_0(opened):
    """Every record arrives mapped, the report counts them, and the target is closed."""
    write("in.csv", "id,title", "1,new", "2,old")
    result, found = result_of()
    assert result.exit_code == 0
    assert found == {
        "created": 1,
        "updated": 1,
        "unchanged": 0,
        "upserted": 0,
        "failed": 0,
        "skipped": 0,
        "requests": 2,
        "elapsed_s": found["elapsed_s"],
        "failures": [],
    }
    assert opened[0].records == [{"id": "1", "title": "new"}, {"id": "2", "title": "old"}]
    assert opened[0].prepared == [True]
    assert opened[0].closed
    assert result.stderr == "made the ticket desk\n"


def test_bad_records_are_named_and_all_others_done(opened):
    """A cut line, a refused value and a naive timestamp cost one record each: exit code 1, with key and request id."""
    write(
        "in.jsonl",
        '{"id": 1}',
        '{"id": 2, "title": "invalid"}',
        '{"id": 3, "tit',
        '{"id": 4, "opened_at": "2026-01-31T09:30"}',
        '{"id": 5}',
    )
    result, found = result_of(file="in.jsonl")
    assert result.exit_code == 1
    assert (found["created"], found["failed"]) == (2, 3)
    assert sorted(found["failures"], key=lambda failure: failure["key"]) == [
        {
            "key": "2",
            "error": "Acme answered 422 to POST /tickets: title: is not nice [request req-1]",
            "request_id": "req-1",
        },
        {
            "key": "4",
            "error": "line 4: opened_at: '2026-01-31T09:30' has no UTC offset; add one (2024-01-31T09:30:00+00:00), "
            "or state `timezone: UTC` in the mapping",
            "request_id": None,
        },
        {
            "key": "line 3",
            "error": "not valid JSON (Unterminated string starting at at column 11); "
            "the line is cut: write the whole record on one line",
            "request_id": None,
        },
    ]
    assert [record["id"] for record in opened[0].records] == ["1", "2", "5"]


def test_report_for_a_person_goes_to_standard_output():
    """Counts and failures stand on standard output, and what to do next."""
    write("in.csv", "id,title", "1,new", "2,invalid")
    result = run()
    assert result.exit_code == 1
    assert re.search(r"^created +1$", result.stdout, re.MULTILINE)
    assert "2: Acme answered 422 to POST /tickets: title: is not nice [request req-1]" in result.stdout
    assert "run the same command again to retry what failed" in result.stdout


def test_refused_credential_is_exit_code_3(opened):
    """One 401 ends the import at once: no other record would fare better."""
    write("in.csv", "id,title", "1,refused", *(f"{number},x" for number in range(2, 500)))
    result, found = result_of("--concurrency", "1")
    assert result.exit_code == 3
    assert found["stopped"].startswith("credential: ")
    assert len(opened[0].records) < 20
    assert "error: Acme answered 401" in result.stderr


def test_deadline_is_exit_code_4(opened):
    """After the deadline nothing more is started; what was done stays done."""
    write("in.csv", "id,title", *(f"{number},slow" for number in range(50)))
    result, found = result_of("--deadline", "0.2", "--concurrency", "2")
    assert result.exit_code == 4
    assert found["stopped"].startswith("deadline: the deadline of 0.")
    assert opened[0].closed


def test_deadline_holds_for_the_preparation_too():
    """Where even the look-up takes too long, that is the deadline."""
    write("in.csv", "id", "1")
    result = run("--deadline", "0.1", "--base-url", "slow")
    assert result.exit_code == 4
    assert result.stderr == "error: the deadline of 0.1 s passed before the first record was sent\n"


def test_max_failures_stops_with_exit_code_1():
    """After so many failures the import stops, and says so."""
    write("in.csv", "id,title", *(f"{number},invalid" for number in range(500)))
    result, found = result_of("--max-failures", "3", "--concurrency", "1")
    assert result.exit_code == 1
    assert found["failed"] < 50
    assert found["stopped"].startswith("max_failures: ")


def test_same_command_goes_on_where_the_last_one_ended(opened):
    """The journal beside the file is found again: what is done is skipped, what failed is tried again."""
    write("in.csv", "id,title", "1,new", "2,invalid")
    assert result_of()[0].exit_code == 1
    [journal] = Path().glob("in.csv.acme-tickets.*.journal.db")
    result, found = result_of()
    assert result.exit_code == 1
    assert (found["skipped"], found["failed"]) == (1, 1)
    assert [record["id"] for record in opened[1].records] == ["2"]
    assert [journal] == list(Path().glob("*.journal.db"))


def test_journal_lies_beside_the_file(tmp_path):
    """From whatever directory the command is run, the journal is where the file is."""
    (tmp_path / "data").mkdir()
    write("data/in.csv", "id", "1")
    assert run(file="data/in.csv").exit_code == 0
    assert len(list(Path("data").glob("in.csv.*.journal.db"))) == 1


def test_two_accounts_have_two_journals(opened):
    """One file imported to two places is imported to both."""
    write("in.csv", "id", "1")
    assert result_of("--base-url", "here")[1]["created"] == 1
    assert result_of("--base-url", "there")[1]["created"] == 1
    assert len(list(Path().glob("*.journal.db"))) == 2


def test_no_journal_keeps_nothing(opened):
    """--no-journal sends everything every time."""
    write("in.csv", "id", "1")
    for _ in range(2):
        assert result_of("--no-journal")[1]["created"] == 1
    assert list(Path().glob("*.db")) == []


def test_journal_of_another_target_is_refused():
    """A journal that belongs to other records is not mixed with these: exit code 2, one line."""
    write("in.csv", "id", "1")
    assert run("--journal", "j.db", "--base-url", "here").exit_code == 0
    result = run("--journal", "j.db", "--base-url", "there")
    assert result.exit_code == 2
    [line] = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert "j.db" in line
    assert f"{NAME} at here" in line


@pytest.mark.parametrize("journal", ["gone/j.db", "in.csv", "."])
def test_unusable_journal_is_exit_code_2(journal: str, opened):
    """A journal that cannot be written, or is none, is told before anything is sent."""
    write("in.csv", "id", "1")
    result = run("--journal", journal)
    assert result.exit_code == 2
    [line] = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert journal in line
    assert opened[0].prepared == []
    assert opened[0].closed


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that this user may not write to")
def test_unwritable_folder_is_exit_code_2(opened):
    """Where the journal cannot be written next to the file, nothing is sent, not even to create a catalog type."""
    Path("data").mkdir()
    write("data/in.csv", "id", "1")
    Path("data").chmod(0o500)
    result = run(file="data/in.csv")
    Path("data").chmod(0o700)
    assert result.exit_code == 2
    assert "journal.db" in result.stderr
    assert opened[0].prepared == []


def test_journal_holds_no_payload_but_what_became_of_it():
    """What the journal keeps of a record is its key and a hash."""
    write("in.csv", "id,title", "1,very-private-title")
    assert run("--journal", "j.db").exit_code == 0
    assert b"very-private-title" not in Path("j.db").read_bytes()
    with sqlite3.connect("j.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_standard_input_is_imported_without_a_journal(opened):
    """`-` reads standard input in the format given."""
    result = run("--format", "jsonl", file="-", stdin=b'{"id": 1}\n{"id": 2}\n')
    assert result.exit_code == 0
    assert [record["id"] for record in opened[0].records] == ["1", "2"]
    assert list(Path().glob("*.db")) == []


def test_dry_run_sends_nothing_and_says_what_it_would(opened, monkeypatch):
    """Everything is read, mapped and looked up; nothing is written."""
    monkeypatch.setenv("DX_API_TOKEN", "t")
    monkeypatch.setenv("DX_BASE_URL", "http://127.0.0.1:9")
    write("in.csv", "id,title,score", "1,new,2.5", "2,old,x", "1,again,1")
    result = run("--dry-run")
    assert result.exit_code == 1
    assert opened[0].prepared == [False]
    assert opened[0].records == []
    assert result.stderr == "would make the ticket desk\n"
    assert result.stdout.splitlines() == [
        "dry run, nothing is written: would send 2 records to acme/tickets",
        "1 repeat a key, of which the last one counts: 1",
        "the first of them: {",
        '  "id": "1",',
        '  "title": "new",',
        '  "score": 2.5',
        "}",
        "1 cannot be sent:",
        "  2: line 3: score: 'x' is not a number",
    ]
    assert list(Path().glob("*.db")) == []


def test_dry_run_needs_no_credential(opened, monkeypatch):
    """Without a credential the mapping is still checked, and the look-up is said to be missing."""
    for name in ("DX_API_TOKEN", "DX_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    write("in.csv", "id", "1")
    result, found = result_of("--dry-run")
    assert result.exit_code == 0
    assert (found["dry_run"], found["would_send"], found["created"]) == (True, 1, 0)
    assert opened == []
    assert "set DX_API_TOKEN and DX_BASE_URL for that" in result.stderr


def test_columns_that_go_nowhere_are_told():
    """A column without a field is named, so that a typing error does not lose it in silence."""
    write("in.csv", "id,titel,Colour", "1,x,red")
    result = run()
    assert result.exit_code == 0
    assert "note: not imported: titel, Colour; name them in a mapping to import them\n" in result.stderr


def test_markdown_report_is_written_however_it_ends():
    """--report writes the same as Markdown, also for an import with failures."""
    write("in.csv", "id,title", "1,new", "2,invalid")
    assert run("--report", "out.md").exit_code == 1
    report = Path("out.md").read_text("utf-8")
    assert report.startswith("# Import report\n\nFrom in.csv to acme/tickets\n")
    assert "| created | 1 |" in report
    assert "req" in report


def test_the_name_of_the_report_decides_its_form():
    """--report x.html is a page, x.json the object of --json, anything else Markdown."""
    write("in.csv", "id,title", "1,new", "2,invalid")
    for name in ("out.HTML", "out.json", "out.txt"):
        assert run("--no-journal", "--report", name).exit_code == 1
    assert "<h1>Import report</h1>" in Path("out.HTML").read_text("utf-8")
    assert json.loads(Path("out.json").read_text("utf-8"))["failures"][0]["request_id"] == "req-1"
    assert Path("out.txt").read_text("utf-8").startswith("# Import report\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("device", ["/dev/full", "full.html"])
def test_a_report_that_cannot_be_written_costs_no_answer(device):
    """A full disk takes the report's file and nothing else: the counts are told, and the exit code is 2."""
    write("in.csv", "id,title", "1,new")
    if device != "/dev/full":
        Path(device).symlink_to("/dev/full")
    result, found = result_of("--report", device)
    assert (result.exit_code, found["created"]) == (2, 1)
    assert result.stderr.endswith(f"error: --report: cannot write {device}: No space left on device\n")
    write("in.csv", "id,title", "1,new", "2,invalid")
    assert run("--report", device).exit_code == 1


@pytest.mark.e2e
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_first_signal_ends_in_order(opened, number: int, code: int):
    """Ctrl-C: no more is started, what is in flight ends, the journal says what is done, and how to go on."""
    write("in.csv", "id,title", *(f"{each},{'slow' if each == 20 else 'x'}" for each in range(1, 1000)))
    threading.Timer(1.0, lambda: os.kill(os.getpid(), number)).start()
    result = run("--concurrency", "1")
    assert result.exit_code == code
    assert len(opened[0].records) == 20
    assert re.search(r"^created +20$", result.stdout, re.MULTILINE)
    assert "stopped: cancelled" in result.stdout
    assert "run again with the journal in.csv.acme-tickets." in result.stdout
    assert "stopping: requests in flight end first; Ctrl-C again cuts them short" in result.stderr
    assert opened[0].closed
    write("in.csv", "id,title", *(f"{each},x" for each in range(1, 20)), "20,slow")
    assert result_of()[1]["skipped"] == 20


@pytest.mark.e2e
def test_second_signal_cuts_short(opened):
    """A second Ctrl-C does not wait for what is in flight; the next run resolves that."""
    write("in.csv", "id,title", *(f"{each},slow" for each in range(1, 50)))
    for seconds in (0.5, 1.0):
        threading.Timer(seconds, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    result, found = result_of("--concurrency", "3")
    assert result.exit_code == 130
    assert found["elapsed_s"] < 3
    assert found["failed"] == 3
    assert "cutting the requests in flight short" in result.stderr
