"""Showing how far an import is."""

from __future__ import annotations

import io
import sys

import pytest

from incidentkit.bulk import Progress
from incidentkit.cli._console import Console, choose_display, summary_of


def at(elapsed: float, done: int, *, ended: bool = False) -> Progress:
    return Progress(
        created=done - 1,
        updated=0,
        unchanged=0,
        upserted=0,
        skipped=0,
        failed=1,
        done=done,
        total=None,
        in_flight=3,
        requests=done,
        elapsed_s=elapsed,
        rate=19.96,
        ended=ended,
    )


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_line_every_few_seconds(capsys):
    """Off a terminal one line per five seconds tells progress, and the report tells the end."""
    with choose_display(Console(), "dx/incidents", 2413) as display:
        for tenth in range(121):
            display.update(at(tenth / 10, tenth + 1))
        display.update(at(12.2, 130, ended=True))
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines() == [
        "dx/incidents: 51 of 2,413 records, 20.0/s (50 created, 1 failed)",
        "dx/incidents: 101 of 2,413 records, 20.0/s (100 created, 1 failed)",
    ]


def test_lines_do_without_a_total(capsys):
    """From a pipe nobody knows how many records there will be."""
    with choose_display(Console(), "dx/incidents", None) as display:
        display.update(at(5.0, 51))
    assert capsys.readouterr().err == "dx/incidents: 51 records, 20.0/s (50 created, 1 failed)\n"


def test_json_shows_nothing(capsys):
    """With --json there is no progress at all."""
    with choose_display(Console(as_json=True), "dx/incidents", 10) as display:
        display.update(at(60.0, 5))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("total", [100, None])
def test_a_terminal_gets_a_bar(monkeypatch, total: int | None):
    """On a terminal a bar shows title, count and outcomes."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with choose_display(Console(), "dx/incidents", total) as display:
        display.update(at(5.0, 51))
        display.update(at(9.0, 51))
        display._bars.refresh()
        display.update(at(9.0, 100, ended=True))
    shown = terminal.getvalue()
    assert "dx/incidents" in shown
    assert "100/100" in shown
    assert "waiting 4 s" in shown
    assert "99 created, 1 failed" in shown


def test_a_standstill_is_explained(capsys):
    """While every slot of the budget is taken nothing moves; the line says that this is a wait."""
    with choose_display(Console(), "dx/incidents", 2413) as display:
        for second in range(21):
            display.update(at(float(second), 1193))
    assert capsys.readouterr().err.splitlines()[-1] == (
        "dx/incidents: 1,193 of 2,413 records, 20.0/s (1,192 created, 1 failed); "
        "waiting for 20 s (rate limit, or slow answers)"
    )


def test_summary_leaves_out_what_there_is_none_of():
    """Only outcomes that occurred are named."""
    assert summary_of(at(1, 1)) == "1 failed"
