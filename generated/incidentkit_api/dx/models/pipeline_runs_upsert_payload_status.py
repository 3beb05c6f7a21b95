# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PipelineRunsUpsertPayloadStatus(OpenStrEnum):
    """How it went. Of several values DX keeps the worst: `failure`, then `cancelled`, `success`,
    `running`. Left out, it is unknown."""

    CANCELLED = "cancelled"
    FAILURE = "failure"
    RUNNING = "running"
    SUCCESS = "success"
