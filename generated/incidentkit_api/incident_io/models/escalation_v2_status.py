# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationV2Status(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACKED = "acked"
    CANCELLED = "cancelled"
    DELAYED = "delayed"
    EXPIRED = "expired"
    PENDING = "pending"
    PENDING_REPEAT = "pending_repeat"
    RESOLVED = "resolved"
    SNOOZED = "snoozed"
    TRIGGERED = "triggered"
