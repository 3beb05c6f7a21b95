"""None for a field that the API cannot clear is an error that names it, and nothing is sent."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit import DX, Cachet

START = "2026-01-31T09:30:00Z"

COMPLETE: dict[str, dict[str, Any]] = {
    "dx.incidents": {"reference_id": "i", "started_at": START},
    "dx.deployments": {"reference_id": "d"},
    "dx.pipeline_runs": {"reference_id": "r", "pipeline_name": "p", "pipeline_source": "s", "started_at": START},
    "dx.custom_data": {"reference": "r", "key": "k", "value": {}},
    "dx.ai_tool_metrics": {"email": "e", "date": "2026-01-31", "tool": "t", "is_active": True},
    "dx.repo_groups": {"reference_id": "g", "name": "G"},
    "cachet.components": {"key": "k", "name": "C"},
    "cachet.component_groups": {"key": "k", "name": "G"},
    "cachet.incidents": {"key": "k", "name": "I", "status": 1, "message": "m", "template": "t"},
    "cachet.schedules": {"key": "k", "name": "S", "message": "m", "scheduled_at": START},
    "cachet.subscribers": {"email": "a@b.example"},
    "cachet.incident_templates": {"slug": "s", "name": "T", "template": "t"},
    "cachet.metrics": {"name": "M", "suffix": "ms"},
}
"""An upsert of each kind with what it needs."""

CLEARABLE = {
    "dx.incidents": ("resolved_at", "services", "metadata"),
    "dx.repo_groups": ("repos",),
    "cachet.subscribers": ("components",),
}


def optional_fields(helper: Any, name: str) -> list[str]:
    parameters = inspect.signature(helper.upsert).parameters.values()
    optional = [each.name for each in parameters if each.default is not inspect.Parameter.empty]
    return [field for field in optional if field not in CLEARABLE.get(name, ())]


@pytest.mark.parametrize("name", COMPLETE)
async def test_a_field_that_cannot_be_cleared_is_named(dx: DX, cachet: Cachet, name: str) -> None:
    """Every optional field of every upsert; leaving it out is how to keep it."""
    provider, _, kind = name.partition(".")
    client = dx if provider == "dx" else cachet
    helper = getattr(client, kind)
    fields = optional_fields(helper, name)
    assert fields or name == "dx.custom_data"
    for field in fields:
        with pytest.raises(ConfigurationError, match=f"{field.rstrip('_')} cannot be cleared"):
            await helper.upsert(**{**COMPLETE[name], field: None})
    assert client.requests_sent == 0


@pytest.mark.parametrize(("name", "field"), [(name, field) for name, fields in CLEARABLE.items() for field in fields])
async def test_a_field_that_can_be_cleared_is(dx: DX, cachet: Cachet, name: str, field: str) -> None:
    """None goes through."""
    provider, _, kind = name.partition(".")
    helper = getattr(dx if provider == "dx" else cachet, kind)
    await helper.upsert(**{**COMPLETE[name], field: None})
