"""The shared real data, by the mappings in examples/: real names, real Unicode, real duplicates."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Cli, Served

EXAMPLES = Path(__file__).parents[2] / "examples"
DATA = Path(os.environ.get("INCIDENTKIT_DATA", Path(__file__).parents[3] / "shared" / "data"))

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.data,
    pytest.mark.skipif(not DATA.is_dir(), reason="the shared data is not here; INCIDENTKIT_DATA may say where"),
]


@pytest.mark.parametrize("provider", ["dx", "cachet"])
def test_incidents_of_a_status_page_arrive(cli: Cli, served: Served, provider: str):
    """790 of 790 incidents arrive, their statuses translated, and a second run writes nothing."""
    command = (
        "import", str(DATA / "github_incidents.jsonl"), "--to", f"{provider}/incidents",
        "--mapping", str(EXAMPLES / f"github_{provider}_incidents.yaml"),
        "--journal", "j.db", "--rate-limit", "100000/1",
    )  # fmt: skip
    code, found = cli.json(*command)
    assert (code, found["failed"], found["created"] + found["upserted"]) == (0, 0, 790)
    records = served.records(f"{provider}/incidents")
    assert len(records) == 790
    if provider == "cachet":
        assert {record["status"] for record in records} == {0, 1, 2, 3}
    code, found = cli.json(*command)
    assert (code, found["skipped"]) == (0, 790)
    assert served.records(f"{provider}/incidents") == records


def test_landscape_arrives_within_the_limit(cli: Cli, tmp_path: Path):
    """2,413 entries arrive, repeated names as different ones; the limit is used and never overrun."""
    result = cli.run(
        "import", str(DATA / "cncf_landscape.yml"), "--to", "incident-io/catalog-entries", "--type", "Landscape item",
        "--create-type", "--mapping", str(EXAMPLES / "cncf_catalog.yaml"), "--sandbox", "--rate-limit", "1200/5",
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert "created   2,413" in result.stdout
    told = result.stdout.splitlines()[-1]
    assert "0 rejected" in told
    assert int(told.split("at most ")[1].split(" in any")[0].replace(",", "")) <= 1200
