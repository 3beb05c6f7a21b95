"""DX pipeline runs and AI tool metrics, against the sandbox."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit import DX
    from incidentkit.sandbox import Sandbox

RUN = {"reference_id": "r", "pipeline_name": "ci", "pipeline_source": "github", "started_at": "2026-01-31T09:30:00Z"}
USE: dict[str, Any] = {"email": "a@x", "tool": "t", "is_active": True}


def only(sandbox: Sandbox, kind: str) -> dict[str, Any]:
    (record,) = sandbox.store.collection(f"dx.{kind}").values()
    return dict(record)


async def test_a_later_success_does_not_undo_a_failure(dx: DX, sandbox: Sandbox) -> None:
    """The server merges what it is told of a run; it does not say whether the run was new."""
    await dx.pipeline_runs.upsert(**RUN, status="failure", head_branch="main")
    result = await dx.pipeline_runs.upsert(**{**RUN, "started_at": "2026-01-31T09:00:00Z"}, status="success")
    run = only(sandbox, "pipeline_runs")
    assert result.outcome is Outcome.UPSERTED
    assert (run["status"], run["head_branch"], run["started_at"][11:16]) == ("failure", "main", "09:00")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"status": "sucess"}, "sucess"),
        ({"commit_sha": "abcdef1"}, "repository"),
        ({"pr_number": 7}, "repository"),
        ({"reference_id": ""}, "reference_id"),
        ({"finished_at": "2026-01-31T09:30:00"}, "finished_at"),
        ({"pr_number": "seven", "repository": "a/b"}, "pr_number"),
    ],
)
async def test_a_run_that_cannot_be_right_is_not_sent(dx: DX, wrong: dict[str, Any], named: str) -> None:
    """The message names the field; a mistyped status could never be put right."""
    with pytest.raises(ConfigurationError, match=named):
        await dx.pipeline_runs.upsert(**{**RUN, **wrong})
    assert dx.requests_sent == 0


async def test_use_of_a_tool_is_kept_by_person_day_and_tool(dx: DX, sandbox: Sandbox) -> None:
    """The same three again replace it."""
    first = await dx.ai_tool_metrics.upsert(**USE, date=date(2026, 1, 31), input_tokens=1)
    await dx.ai_tool_metrics.upsert(**USE, date="2026-01-31", input_tokens=2, metrics={"accepted": 3})
    record = only(sandbox, "ai_tool_metrics")
    assert (record["input_tokens"], record["metrics"]) == (2, {"accepted": 3})
    assert (first.outcome, first.record.input_tokens) == (Outcome.UPSERTED, 1)


@pytest.mark.parametrize("day", ["31.01.2026", "2026-02-30", datetime(2026, 1, 31, tzinfo=UTC), 20260131, None])
async def test_a_day_is_a_day(dx: DX, day: Any) -> None:
    """A point in time is none: which day it is on depends on the zone."""
    with pytest.raises(ConfigurationError, match="date"):
        await dx.ai_tool_metrics.upsert(**USE, date=day)
