# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AnnouncementRulesUpdatePayloadV2Mode(OpenStrEnum):
    """Which incidents are announced, by stage."""

    INCLUDE_ALL = "include_all"
    INCLUDE_DECLINED_AND_MERGED = "include_declined_and_merged"
    INCLUDE_TRIAGE = "include_triage"
    INCLUDE_TRIAGE_AND_MERGED = "include_triage_and_merged"
    LIVE_AND_CLOSED = "live_and_closed"
