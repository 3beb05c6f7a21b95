# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class WorkflowsCreateWorkflowPayloadV2RunsOnIncidents(OpenStrEnum):
    """Whether incidents count that were there before the workflow."""

    NEWLY_CREATED = "newly_created"
    NEWLY_CREATED_AND_ACTIVE = "newly_created_and_active"
