# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class StatusPageMaintenanceUpdateV2MaintenanceStatus(OpenStrEnum):
    """One of the documented values, or one that came later."""

    MAINTENANCE_COMPLETE = "maintenance_complete"
    MAINTENANCE_IN_PROGRESS = "maintenance_in_progress"
    MAINTENANCE_SCHEDULED = "maintenance_scheduled"
