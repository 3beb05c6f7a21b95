# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class WorkflowsCreateWorkflowPayloadV2PrivateIncidentScope(OpenStrEnum):
    """Whether private incidents count."""

    ALL = "all"
    NONE = "none"
    OWNING_TEAMS = "owning_teams"
