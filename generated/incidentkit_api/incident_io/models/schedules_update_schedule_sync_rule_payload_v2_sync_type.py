# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class SchedulesUpdateScheduleSyncRulePayloadV2SyncType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ALL_USERS = "all_users"
    NEXT_ON_CALL = "next_on_call"
    ON_CALL = "on_call"
