# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AnnouncementRulesUpdatePayloadV2ConditionsNoLongerApplyBehaviour(OpenStrEnum):
    """What becomes of an announcement when the incident no longer meets the conditions."""

    LEAVE_IN_PLACE = "leave_in_place"
    REMOVE = "remove"
