# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""What is known of each operation of this API without sending it: how it may be repeated, paced and paged."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ..shared.operations import Operation, RateClass

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OPERATIONS", "RATE_CLASSES"]

OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "POST /api/deployments.create": Operation(
            method="POST",
            path="/api/deployments.create",
            operation_id="deployments.create",
            module="incidentkit_api.dx.api.deployments.deployments_create",
            idempotency="key",
            key="reference_id",
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
        "POST /api/deployments.delete": Operation(
            method="POST",
            path="/api/deployments.delete",
            operation_id="deployments.delete",
            module="incidentkit_api.dx.api.deployments.deployments_delete",
            idempotency="safe",
            key=None,
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
        "POST /api/deployments.setPullServices": Operation(
            method="POST",
            path="/api/deployments.setPullServices",
            operation_id="deployments.setPullServices",
            module="incidentkit_api.dx.api.deployments.deployments_set_pull_services",
            idempotency="safe",
            key=None,
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
        "POST /api/deployments.update": Operation(
            method="POST",
            path="/api/deployments.update",
            operation_id="deployments.update",
            module="incidentkit_api.dx.api.deployments.deployments_update",
            idempotency="safe",
            key=None,
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
        "POST /api/deployments.upsert": Operation(
            method="POST",
            path="/api/deployments.upsert",
            operation_id="deployments.upsert",
            module="incidentkit_api.dx.api.deployments.deployments_upsert",
            idempotency="natural",
            key="reference_id",
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
        "POST /api/incidents.upsert": Operation(
            method="POST",
            path="/api/incidents.upsert",
            operation_id="incidents.upsert",
            module="incidentkit_api.dx.api.incidents.incidents_upsert",
            idempotency="natural",
            key="reference_id",
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
        "POST /api/pipelineRuns.upsert": Operation(
            method="POST",
            path="/api/pipelineRuns.upsert",
            operation_id="pipelineRuns.upsert",
            module="incidentkit_api.dx.api.pipeline_runs.pipeline_runs_upsert",
            idempotency="natural",
            key="reference_id",
            rate_class=None,
            paging="none",
            scopes=(),
            deprecated=False,
        ),
    }
)
"""By method and path template: `"POST /v3/catalog_entries"`."""

RATE_CLASSES: Final[Mapping[str, RateClass]] = MappingProxyType({})
"""Limits inside the credential's budget."""
