# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ScheduleSyncRuleCreatePayloadV2SyncType(OpenStrEnum):
    """Who is in the group."""

    ALL_USERS = "all_users"
    NEXT_ON_CALL = "next_on_call"
    ON_CALL = "on_call"
