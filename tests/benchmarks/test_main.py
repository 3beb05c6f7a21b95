"""The command line of the benchmarks."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from benchmarks import __main__ as command
from benchmarks.figures import Figure, Figures, Section


@pytest.fixture
def docs(monkeypatch, tmp_path):
    """Benchmarks that take no time, of which `cpu` fails; gives where reports are written."""

    def measure(*, quick: bool) -> Section:
        return Section("Done", f"quick: {quick}", (Figures("All", (Figure("one", "ms", (1.0,)),)),))

    def load(name: str) -> SimpleNamespace:
        if name == "benchmarks.cpu":
            raise ModuleNotFoundError("no such part")
        return SimpleNamespace(measure=measure)

    monkeypatch.setattr(command.importlib, "import_module", load)
    monkeypatch.setattr(command, "DOCS", tmp_path)
    return tmp_path


def run(monkeypatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["benchmarks", *arguments])
    return command.main()


def test_a_failing_benchmark_stops_no_other(docs, monkeypatch, capsys) -> None:
    """Its error is in the report, the others' figures too, and the exit code is 1."""
    assert run(monkeypatch) == 1
    report = (docs / "benchmarks.md").read_text(encoding="utf-8")
    assert "Failed: `ModuleNotFoundError: no such part`" in report
    assert report.count("## Done") == len(command.BENCHMARKS) - 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--quick", "budget"], ["budget"], ["--quick"]])
def test_a_partial_run_only_prints(docs, monkeypatch, capsys, arguments) -> None:
    """The report of a full run is not overwritten by less."""
    run(monkeypatch, *arguments)
    assert f"quick: {'--quick' in arguments}" in capsys.readouterr().out
    assert not list(docs.iterdir())


def test_a_partial_run_is_written_where_that_is_asked_for(docs, monkeypatch) -> None:
    """With --write, whatever was run is the report."""
    assert run(monkeypatch, "--quick", "--write", "budget") == 0
    assert (docs / "benchmarks.md").read_text(encoding="utf-8").count("## Done") == 1


def test_an_unknown_name_is_refused(docs, monkeypatch, capsys) -> None:
    """The message says what there is."""
    with pytest.raises(SystemExit):
        run(monkeypatch, "speed")
    assert "no benchmark speed; there are importing, cpu" in capsys.readouterr().err
