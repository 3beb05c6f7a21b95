# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PolicyFindingV2State(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACTIVE = "active"
    CANCELLED = "cancelled"
    DISMISSED = "dismissed"
    PENDING = "pending"
    RESOLVED = "resolved"
