# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationPathTargetWithBindingPayloadV2ScheduleMode(OpenStrEnum):
    """Whom of the schedule to page. May be empty."""

    ALL_USERS = "all_users"
    ALL_USERS_FOR_ROTA = "all_users_for_rota"
    CURRENTLY_ON_CALL = "currently_on_call"
    CURRENTLY_ON_CALL_FOR_ROTA = "currently_on_call_for_rota"
    NEXT_ON_CALL = "next_on_call"
    NEXT_ON_CALL_FOR_ROTA = "next_on_call_for_rota"
    EMPTY = ""
