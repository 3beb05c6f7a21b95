# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentSlimV2StatusCategory(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACTIVE = "active"
    CANCELED = "canceled"
    CLOSED = "closed"
    DECLINED = "declined"
    MERGED = "merged"
    PAUSED = "paused"
    POST_INCIDENT = "post-incident"
    TRIAGE = "triage"
