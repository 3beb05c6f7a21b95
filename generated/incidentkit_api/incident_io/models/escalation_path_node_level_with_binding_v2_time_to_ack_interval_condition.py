# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationPathNodeLevelWithBindingV2TimeToAckIntervalCondition(OpenStrEnum):
    """Wait for certain hours instead: until they begin or until they end."""

    ACTIVE = "active"
    INACTIVE = "inactive"
