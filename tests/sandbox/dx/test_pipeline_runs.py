from __future__ import annotations

import itertools

import pytest

RUN = {
    "pipeline_name": "build",
    "pipeline_source": "acme-ci",
    "reference_id": "r-1",
    "started_at": "2026-01-02T03:00:00Z",
}


async def test_upsert_answers_only_ok(dx):
    """A run is stored, and the answer says nothing beside `ok`."""
    assert await dx.call("pipelineRuns.upsert", **RUN) == {"ok": True}
    assert dx.stored("pipeline_runs", "r-1")["status"] == "unknown"


async def test_earliest_start_wins(dx):
    """Of several starts the earliest is kept, whatever the order and the offsets."""
    for start in ("2026-01-02T03:00:00Z", "2026-01-02T03:30:00+02:00", "2026-01-02T09:00:00Z"):
        await dx.call("pipelineRuns.upsert", **{**RUN, "started_at": start})
    assert dx.stored("pipeline_runs", "r-1")["started_at"] == "2026-01-02T01:30:00.000000Z"


@pytest.mark.parametrize("order", list(itertools.permutations(["failure", "running", "success", None])))
async def test_gravest_status_wins(dx, order):
    """A failure stays, in whatever order the events arrive."""
    for status in order:
        await dx.call("pipelineRuns.upsert", **RUN, **({"status": status} if status else {}))
    assert dx.stored("pipeline_runs", "r-1")["status"] == "failure"


async def test_other_fields_keep_the_last_value(dx):
    """Fields without a rule of their own take the last value sent and outlive events without one."""
    await dx.call("pipelineRuns.upsert", **RUN, repository="acme/a", commit_sha="abc", pr_number=5)
    await dx.call("pipelineRuns.upsert", **RUN, head_branch="main")
    record = dx.stored("pipeline_runs", "r-1")
    assert (record["commit_sha"], record["pr_number"], record["head_branch"]) == ("abc", 5, "main")


@pytest.mark.parametrize("missing", RUN)
async def test_required_fields(dx, missing):
    """Each of the four fields is required on every call."""
    partial = {name: value for name, value in RUN.items() if name != missing}
    assert await dx.error("pipelineRuns.upsert", **partial) == "invalid_arguments"


@pytest.mark.parametrize(
    "more",
    [
        {"commit_sha": "abc"},
        {"pr_number": 5},
        {"status": "exploded"},
        {"pr_number": "x", "repository": "a/b"},
    ],
)
async def test_refused_fields(dx, more):
    """Commit and pull request need a repository; a status is one of four."""
    assert await dx.error("pipelineRuns.upsert", **RUN, **more) == "invalid_arguments"
