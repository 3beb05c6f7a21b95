"""`importing.import_file` does in Python what `incidentkit import` does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit import DX, Cachet
from incidentkit.errors import ConfigurationError
from incidentkit.importing import import_file
from incidentkit.sandbox import Sandbox, SandboxTransport

if TYPE_CHECKING:
    from pathlib import Path

ROW = '{"reference_id": "r1", "name": "Slow", "started_at": "2026-01-31T09:30:00Z"}\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """One incident of DX; next to it a file that is not a journal."""
    path = tmp_path / "in.jsonl"
    path.write_text(ROW, "utf-8")
    (tmp_path / "text.txt").write_text("not a journal " * 100, "utf-8")
    return path


async def test_records_arrive_through_the_given_client_which_stays_open(file: Path):
    """The journal lies next to the file, so that a second run skips what is done; the report file is written."""
    report_file = file.with_name("out.md")
    sandbox = Sandbox()
    async with DX("t", base_url="http://dx", transport=SandboxTransport(sandbox)) as dx:
        first = await import_file(file, to="dx/incidents", client=dx, report=report_file)
        second = await import_file(file, to="dx/incidents", client=dx)
        await dx.incidents.upsert(reference_id="r2", name="x", started_at="2026-01-31T09:30:00Z")
    sandbox.close()
    assert (first.upserted, second.skipped) == (1, 1)
    assert "| upserted | 1 |" in report_file.read_text("utf-8")
    assert len(list(file.parent.glob("*.journal.db"))) == 1


async def test_no_journal_is_kept_if_none_is_wanted(file: Path):
    """`journal=False` sends everything every time."""
    sandbox = Sandbox()
    async with DX("t", base_url="http://dx", transport=SandboxTransport(sandbox)) as dx:
        for _ in range(2):
            assert (await import_file(file, to="dx/incidents", client=dx, journal=False)).upserted == 1
    sandbox.close()
    assert list(file.parent.glob("*.db")) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"journal": "text.txt"},
        {"report": "gone/out.md"},
        {"mapping": "gone.yaml"},
        {"format": "yaml", "records": "gone"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
async def test_nothing_is_sent_if_something_local_is_wrong(file: Path, wrong: dict, monkeypatch):
    """Journal, report, mapping and file are checked before the first request."""
    monkeypatch.chdir(file.parent)
    sandbox = Sandbox()
    async with DX("t", base_url="http://dx", transport=SandboxTransport(sandbox)) as dx:
        with pytest.raises(ConfigurationError):
            await import_file(file, to="dx/incidents", client=dx, **wrong)
        assert dx.requests_sent == 0
    sandbox.close()


async def test_the_client_of_another_provider_is_refused(file: Path):
    """The error names the client that the target needs."""
    async with Cachet("t", base_url="http://cachet") as cachet:
        with pytest.raises(ConfigurationError, match="needs a client of DX, not Cachet"):
            await import_file(file, to="dx/incidents", client=cachet)
