# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AnnouncementRulesUpdatePayloadV2UpdateSharingMode(OpenStrEnum):
    """Where updates of the incident are posted."""

    NONE = "none"
    THREAD = "thread"
    THREAD_AND_CHANNEL = "thread_and_channel"
