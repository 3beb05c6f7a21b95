# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationEventV2Event(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACKED = "acked"
    CANCELLED = "cancelled"
    ENTERED_GRACE_PERIOD = "entered_grace_period"
    EXPIRED = "expired"
    NOTIFIED_CHANNELS = "notified_channels"
    NOTIFIED_USERS = "notified_users"
    RESOLVED = "resolved"
    TRIGGERED = "triggered"
