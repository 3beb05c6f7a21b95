# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentStatusesCreatePayloadV1Category(OpenStrEnum):
    """Stage of an incident's life this status belongs to."""

    CLOSED = "closed"
    LEARNING = "learning"
    LIVE = "live"
