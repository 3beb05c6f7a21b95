"""Plan files."""

from __future__ import annotations

from pathlib import Path

import pytest

from incidentkit.cli._catalog import read_plan, write_plan
from incidentkit.errors import ConfigurationError
from tests.cli.catalog.plans import PLAN


def test_a_plan_comes_back_as_it_was(tmp_path: Path):
    """Every change in it."""
    path = str(tmp_path / "p.json")
    write_plan(path, PLAN)
    again = read_plan(path)
    assert [*again.changes] == [*PLAN.changes]
    assert again.counts == PLAN.counts


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "--plan: cannot read p.json: No such file or directory"),
        (b"{", "--plan: p.json is no plan; `catalog plan --out p.json` writes one"),
        (b"\xff", "--plan: p.json is no plan; `catalog plan --out p.json` writes one"),
        (b"[]", "--plan: p.json is no plan; `catalog plan --out p.json` writes one"),
        (b"{}", "--plan: p.json: plan file: incidentkit_plan is None, this version reads 1; make the plan again"),
    ],
)
def test_what_is_no_plan_is_told(tmp_path: Path, monkeypatch, content: bytes | None, message: str):
    """In one line, before anything is read from the API."""
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path("p.json").write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        read_plan("p.json")
    assert caught.value.message == message


def test_a_plan_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch):
    """With the option that named the file."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match=r"^--out: cannot write gone/p\.json: No such file or directory$"):
        write_plan("gone/p.json", PLAN)
