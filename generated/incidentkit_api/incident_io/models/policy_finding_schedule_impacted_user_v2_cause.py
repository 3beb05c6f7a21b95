# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PolicyFindingScheduleImpactedUserV2Cause(OpenStrEnum):
    """One of the documented values, or one that came later."""

    NOTIFICATIONS_PAUSED = "notifications_paused"
    NO_ON_CALL_SEAT = "no_on_call_seat"
    USER_DEACTIVATED = "user_deactivated"
