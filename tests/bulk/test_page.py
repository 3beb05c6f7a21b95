from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from incidentkit._context import Allowance
from incidentkit.bulk import Failure, Report, StopReason
from incidentkit.bulk._report import FAILURES_KEPT
from tests.bulk.attempts import attempt

NASTY = "</td><script>alert('x')</script><img src=x onerror=alert(1)>&amp;\x00\x1b]0;t\x07\u2028"
VOID = {"meta", "br", "img", "link", "input"}


class Page(HTMLParser):
    """The page's elements and texts; complains where tags do not close in order."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.texts = []
        self._open = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if data.strip() and self._open[-1] != "style":
            self.texts.append(data.strip())

    def named(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture
def report():
    report = Report(created=1200, skipped=3, elapsed_s=65.0, requests=1203, subject="From a.csv to dx/incidents")
    report.started_at = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    report.journal = Path("a.journal.db")
    report.timeline.start(0.0)
    for number in range(1200):
        status = 429 if number == 600 else 200
        report.timeline.attempted(attempt(sent_at=number / 20, status=status, allowed=Allowance(1200, 60.0)))
    report.count_failure(Failure(7, "svc-7", "DX answered 422: name: is too long [request req-7]", "APIError", "req-7"))
    report.count_failure(Failure(8, "svc-8", "DX answered 422: name: is too long [request req-8]", "APIError", "req-8"))
    report.count_failure(Failure(9, NASTY, NASTY, "ValueError", NASTY))
    return report


def test_totals_times_and_limits_are_there(report):
    """Every count, when it was, how long it took, requests, refusals, limit and journal."""
    texts = Page(report.to_html()).texts
    for said in (
        "From a.csv to dx/incidents",
        "3 of 1,206 records failed.",
        "1,200",
        "2026-11-21 09:30:00 UTC",
        "65.0 s",
        "1,203, 1 of them refused by the rate limit (429)",
        "1,200 requests in any 60 s",
        "a.journal.db",
    ):
        assert said in texts


def test_failures_are_grouped_by_cause_with_their_request_ids(report):
    """Two records that failed for the same reason stand together, each with its place, key and request id."""
    page = Page(report.to_html())
    assert "DX answered 422: name: is too long" in page.texts
    at = page.texts.index("svc-7")
    assert page.texts[at - 1 : at + 2] == ["7", "svc-7", "req-7"]
    assert len(page.named("details")) == 3  # two groups, and the table beside the picture


def test_nothing_from_the_input_becomes_markup(report):
    """What records and servers say is text, whatever it looks like."""
    report.subject = NASTY
    report.stopped, report.stop_reason = StopReason.INPUT, NASTY
    report.count_duplicate(NASTY)
    page = Page(report.to_html())
    assert not page.named("script")
    assert not page.named("img")
    assert "\x00" not in report.to_html()
    assert "\x1b" not in report.to_html()
    assert any("<script>alert('x')</script>" in text for text in page.texts)


def test_it_needs_nothing_beside_it(report):
    """No script, no address to load from, and a policy that would stop both."""
    text = report.to_html()
    page = Page(text)
    for tag in ("script", "link", "img", "iframe", "object", "a"):
        assert not page.named(tag)
    assert "url(" not in text
    assert "@import" not in text
    assert not [attrs for _, attrs in page.elements if {"src", "href", "onload"} & set(attrs)]
    policies = [attrs["content"] for attrs in page.named("meta") if "http-equiv" in attrs]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_it_can_be_read_without_seeing_it(report):
    """A language, one first heading, named regions, a picture with title and text, tables with column heads."""
    page = Page(report.to_html())
    assert page.named("html")[0]["lang"] == "en"
    assert len(page.named("h1")) == len(page.named("main")) == 1
    ids = {attrs["id"] for _, attrs in page.elements if "id" in attrs}
    for attrs in [*page.named("section"), *page.named("svg")]:
        assert set(attrs["aria-labelledby"].split()) <= ids
    assert page.named("svg")[0]["role"] == "img"
    assert page.named("th")
    assert all(attrs["scope"] == "col" for attrs in page.named("th"))
    scrolling = [attrs for name, attrs in page.elements if name == "div" and attrs.get("class") == "wide"]
    assert all({"tabindex", "role", "aria-label"} <= set(attrs) for attrs in scrolling)


def test_it_follows_the_reader_s_colours(report):
    """Light and dark come from the reader's own setting."""
    assert "prefers-color-scheme: dark" in report.to_html()


def test_the_picture_is_well_formed(report):
    """The SVG parses on its own, with rate, average, limit and one mark for the refusal."""
    text = report.to_html()
    picture = ET.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])
    kinds = [element.get("class") for element in picture.iter("path")]
    assert [kinds.count(kind) for kind in ("rate", "average", "limit", "refused")] == [1, 1, 1, 1]
    assert "over 60 s at most 20.0, allowed are 20.0" in picture.findtext("desc")


def test_an_import_without_requests_shows_its_records():
    """Where no request was seen the picture is of records, without a limit."""
    report = Report(upserted=500, elapsed_s=1.0)
    report.timeline.start(0.0)
    report.timeline.answered(0.9, 500)
    text = report.to_html()
    assert "records per second" in text
    assert 'class="limit"' not in text


def test_an_import_of_nothing_has_a_page():
    """No records, no picture, no failures: and still a page."""
    page = Page(Report().to_html())
    assert "There was nothing to import." in page.texts
    assert not page.named("svg")


def test_a_stopped_import_says_why_and_how_to_go_on():
    """The reason stands on top, the way on among the remarks."""
    report = Report(stopped=StopReason.DEADLINE, stop_reason="the deadline of 5 s has passed", journal=Path("j.db"))
    texts = Page(report.to_html()).texts
    assert "Stopped early: the deadline of 5 s has passed." in texts
    assert any("run again with the journal j.db" in text for text in texts)


def test_what_is_left_out_is_said():
    """Failures beyond those kept are counted, and the page says where they are."""
    report = Report(journal=Path("j.db"))
    for number in range(FAILURES_KEPT + 25):
        report.count_failure(Failure(number, f"k{number}", "broke", "OSError"))
    texts = Page(report.to_html()).texts
    assert "1,025" in texts
    assert "And 25 more; the journal j.db has them all." in texts
