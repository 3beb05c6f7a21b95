"""From a catalog file to what the catalog should look like, for programs."""

from __future__ import annotations

import logging
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog._file_entries import load_catalog

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

EXAMPLE = Path(__file__).parents[3] / "examples" / "catalog" / "catalog.yaml"


def test_the_example_is_whole():
    """Everything in it is read, and nothing is left to remark."""
    desired = load_catalog(EXAMPLE)
    assert desired.sync_id == "incidentkit/examples"
    assert [(one.name, len(one.entries), one.incomplete) for one in desired.types] == [
        ("Tier", 3, ()), ("Team", 4, ()), ("Service", 8, ()), ("Component", 3, ()), ("API", 1, ()),
        ("Resource", 1, ()), ("System", 1, ()), ("Domain", 1, ()), ("Group", 3, ()),
    ]  # fmt: skip


def test_remarks_are_logged(folder: Folder, caplog: pytest.LogCaptureFixture):
    """A program hears of them as warnings."""
    folder.write(in__csv="id,x\n1,2\n", c__yaml="sync_id: s\ntypes: {A: {entries: in.csv}}")
    with caplog.at_level(logging.WARNING, "incidentkit"):
        load_catalog("c.yaml")
    assert caplog.messages == ["c.yaml: A: columns that no field takes: x"]


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_many_entries_take_little_memory(folder: Folder, form: str):
    """Records are read one by one: what remains is the entries alone, about 1 kB each."""
    rows = 10_000
    if form == "csv":
        lines = ["id,name,owner,tier,tags", *(f"svc-{n},Service {n},team-{n % 50},tier-{n % 3},a" for n in range(rows))]
    else:
        text = '{{"id": "svc-{0}", "name": "Service {0}", "owner": "team-{1}", "tier": "tier-{2}", "tags": ["a"]}}'
        lines = [text.format(n, n % 50, n % 3) for n in range(rows)]
    folder.write(**{f"in__{form}": "\n".join(lines)})
    attributes = "attributes: {Owner: String, Tier: String, Tags: [String]}"
    tracemalloc.start()
    found = folder.type(f"types:\n  A: {{{attributes}, entries: in.{form}}}")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found.entries) == rows
    assert peak < rows * 2048


def test_without_the_extra_it_is_said_what_to_install():
    """In the words of the command line."""
    program = "import sys; sys.modules['jmespath'] = None; from incidentkit.catalog import load_catalog"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert answer.stderr.endswith("incidentkit.catalog.load_catalog needs: pip install 'incidentkit[cli]'\n")
