# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class WorkflowSlimV2AutoRunMode(OpenStrEnum):
    """One of the documented values, or one that came later."""

    CONFIRM_BEFORE_RUNNING = "confirm_before_running"
    RUN_AUTOMATICALLY = "run_automatically"
