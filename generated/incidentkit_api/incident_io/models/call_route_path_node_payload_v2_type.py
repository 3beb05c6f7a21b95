# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class CallRoutePathNodePayloadV2Type(OpenStrEnum):
    """One of the documented values, or one that came later."""

    LEVEL = "level"
    VOICEMAIL = "voicemail"
