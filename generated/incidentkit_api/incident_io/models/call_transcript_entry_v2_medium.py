# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class CallTranscriptEntryV2Medium(OpenStrEnum):
    """Whether it was spoken or written."""

    CALL_CHAT = "call_chat"
    SPOKEN = "spoken"
