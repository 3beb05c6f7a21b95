from __future__ import annotations

import json
import pickle
import threading
from pathlib import Path

import pytest

from incidentkit import Outcome
from incidentkit.bulk import Failure, Report, StopReason
from incidentkit.bulk._report import DUPLICATES_KEPT, FAILURES_KEPT
from tests.bulk.attempts import attempt

NASTY = 'a|b\n<script>alert("x")</script> `code` *bold* [link](http://x) \\ \x1b[31m'


@pytest.fixture
def report():
    report = Report(created=3, updated=2, unchanged=1, upserted=4, skipped=5, elapsed_s=2.5, requests=17)
    report.count_failure(Failure(7, "svc-7", "DX answered 422: name: is too long", "ValidationError", "req-7"))
    report.count_failure(Failure(9, NASTY, NASTY, "ValueError"))
    return report


def test_json_has_exactly_the_promised_fields(report):
    """The JSON form has the promised names and nothing else, and is plain JSON."""
    told = json.loads(json.dumps(report.to_json()))
    assert list(told) == [
        "created",
        "updated",
        "unchanged",
        "upserted",
        "failed",
        "skipped",
        "requests",
        "elapsed_s",
        "failures",
    ]
    assert (told["created"], told["failed"], told["requests"], told["elapsed_s"]) == (3, 2, 17, 2.5)
    assert told["failures"][0] == {
        "key": "svc-7",
        "error": "DX answered 422: name: is too long",
        "request_id": "req-7",
    }


def test_the_total_is_the_sum_of_the_outcomes(report):
    """Every record is in exactly one count."""
    assert report.total == 3 + 2 + 1 + 4 + 5 + 2
    assert report.written == 9
    assert not report.ok
    for outcome in Outcome:
        report.count(outcome)
    assert report.total == 21


def test_failures_and_duplicates_are_bounded():
    """However many fail or repeat, the report keeps a bounded number and counts them all."""
    report = Report()
    for number in range(FAILURES_KEPT + 10):
        report.count_failure(Failure(number, "k", "e", "E"))
        report.count_duplicate(f"key-{number}")
        report.count_duplicate(f"key-{number}")
    assert (report.failed, len(report.failures)) == (FAILURES_KEPT + 10, FAILURES_KEPT)
    assert (report.duplicates, len(report.duplicate_keys)) == (2 * FAILURES_KEPT + 20, DUPLICATES_KEPT)


def test_text_says_counts_and_failures(report):
    """The text form has a line per outcome, and each failure with its request id on one line."""
    lines = report.to_text().splitlines()
    assert lines[0].split() == ["created", "3"]
    assert lines[6].split() == ["total", "17", "in", "2.5", "s", "(6.8", "records/s),", "17", "requests"]
    assert lines[7].strip() == "svc-7: DX answered 422: name: is too long [request req-7]"
    assert len(lines) == 9
    assert "\x1b" not in lines[8]


def test_a_request_id_is_not_said_twice():
    """An error that has its request id in the text shows it once."""
    report = Report()
    report.count_failure(Failure(1, "k", "broke [request req-1]", "E", "req-1"))
    assert report.to_text().count("req-1") == 1


def test_a_stopped_import_says_why_and_how_to_go_on():
    """The text and the Markdown of a stopped import say the reason and the way on."""
    report = Report(stopped=StopReason.DEADLINE, stop_reason="the deadline of 5 s has passed", journal=Path("j.db"))
    assert "stopped: the deadline of 5 s has passed" in report.to_text()
    assert "run again with the journal j.db" in report.to_text()
    assert "the deadline of 5 s has passed" in report.to_markdown()


def test_a_report_can_be_sent_elsewhere(report):
    """It pickles whole, with what its page is drawn from."""
    report.timeline.attempted(attempt(budget=threading.Lock()))
    sent = pickle.loads(pickle.dumps(report))
    assert sent.to_json() == report.to_json()
    assert sent.to_html() == report.to_html()


def test_duplicates_are_named():
    """Repeated keys are shown, and that the last one counts."""
    report = Report()
    for number in range(12):
        report.count_duplicate(f"k{number}")
    text = report.to_text()
    assert "12 records repeat a key, the last one counts: k0, k1" in text
    assert text.endswith("k9, …")


def test_markdown_escapes_what_comes_from_the_input(report):
    """No value of the input can end a cell, start a tag or become a link."""
    lines = report.to_markdown().splitlines()
    (row,) = [line for line in lines if "script" in line]
    cells = row.replace("\\|", "").split("|")
    assert len(cells) == 5
    assert "<script" not in row.replace("\\<", "")
    assert "[link]" not in row
    assert "`code`" not in row


def test_failures_beyond_those_kept_are_said_to_be_in_the_journal():
    """What the report leaves out, it says where to find."""
    report = Report(journal=Path("j.db"))
    for number in range(FAILURES_KEPT + 5):
        report.count_failure(Failure(number, "k", "e", "E"))
    assert "and 985 more; the journal j.db has them all" in report.to_text()
    assert "5 more" in report.to_markdown()
