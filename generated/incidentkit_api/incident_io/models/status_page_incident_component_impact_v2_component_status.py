# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class StatusPageIncidentComponentImpactV2ComponentStatus(OpenStrEnum):
    """One of the documented values, or one that came later."""

    DEGRADED_PERFORMANCE = "degraded_performance"
    FULL_OUTAGE = "full_outage"
    PARTIAL_OUTAGE = "partial_outage"
