# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class StatusPageMaintenanceAffectedComponentV2ComponentStatus(OpenStrEnum):
    """One of the documented values, or one that came later."""

    OPERATIONAL = "operational"
    UNDER_MAINTENANCE = "under_maintenance"
