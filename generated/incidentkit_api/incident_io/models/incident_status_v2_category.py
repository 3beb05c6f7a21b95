# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentStatusV2Category(OpenStrEnum):
    """Stage of an incident's life this status belongs to."""

    CANCELED = "canceled"
    CLOSED = "closed"
    DECLINED = "declined"
    LEARNING = "learning"
    LIVE = "live"
    MERGED = "merged"
    PAUSED = "paused"
    TRIAGE = "triage"
