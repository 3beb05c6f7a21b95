"""Records on their way to DX."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import RateLimit
from incidentkit.errors import ConfigurationError
from incidentkit.importing._targets import all_targets
from incidentkit.providers._targets import Connection, TargetOptions
from incidentkit.settings import Secret

if TYPE_CHECKING:
    from incidentkit import UpsertResult
    from tests.cli.conftest import Served


async def send(served: Served, target: str, *records: dict[str, Any]) -> list[UpsertResult[Any] | BaseException]:
    """All at once, through one target."""
    connection = Connection(served.url, Secret("good"), RateLimit(100_000, per=1))
    opened = all_targets()[target].open(TargetOptions(connection))
    try:
        assert await opened.prepare(write=True) == []
        return await asyncio.gather(*(opened.upsert(record) for record in records), return_exceptions=True)
    finally:
        await opened.close()


async def test_custom_data_share_requests(served: Served):
    """Thirty records are one request."""
    rows = [{"reference": "web", "key": f"k{n}", "value": {"n": n}} for n in range(30)]
    results = await send(served, "dx/custom-data", *rows)
    assert [getattr(result, "outcome", result) for result in results] == ["upserted"] * 30
    assert len(served.records("dx/custom_data")) == 30
    assert served.requests("POST /api/customData.setAll") == 1


async def test_tool_metrics_share_requests(served: Served):
    """A record that cannot be right is its own failure."""
    rows = [{"email": "a@x", "date": f"2026-02-{day}", "tool": "t", "is_active": True} for day in (27, 28, 29)]
    results = await send(served, "dx/ai-tool-metrics", *rows)
    assert [isinstance(result, ConfigurationError) for result in results] == [False, False, True]
    assert served.requests("POST /api/aiToolMetrics.pushAll") == 1


async def test_repositories_are_objects_or_texts(served: Served):
    """Source and id, joined by a colon in a text."""
    record = {"reference_id": "g", "name": "G", "repos": ["github:1", {"source": "gitlab", "external_id": "2"}]}
    wrong = {"reference_id": "h", "name": "H", "repos": ["acme/web"]}
    results = await send(served, "dx/repo-groups", record, wrong)
    assert isinstance(results[1], ConfigurationError)
    assert "github:123" in str(results[1])
    (group,) = served.records("dx/repo_groups")
    assert [repo["source"] for repo in group["repos"]] == ["github", "gitlab"]


async def test_pipeline_runs_arrive(served: Served):
    """By reference id."""
    record = {"reference_id": "r", "pipeline_name": "ci", "pipeline_source": "s", "started_at": "2026-01-01T00:00:00Z"}
    (result,) = await send(served, "dx/pipeline-runs", record)
    assert getattr(result, "outcome", result) == "upserted"
    assert len(served.records("dx/pipeline_runs")) == 1


@pytest.mark.parametrize(
    ("target", "asked", "records"),
    [
        ("dx/incidents", None, None),
        ("dx/incidents", 7, 7),
        ("dx/custom-data", None, 400),
        ("dx/custom-data", 2, 200),
        ("dx/custom-data", 1000, 2000),
    ],
)
def test_concurrency_counts_requests(target: str, asked: int | None, records: int | None):
    """Where a request takes many records, as many more are under way."""
    assert all_targets()[target].records_at_once(asked) == records
