# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationPathNodeV2Type(OpenStrEnum):
    """One of the documented values, or one that came later."""

    DELAY = "delay"
    ESCALATION_PATH = "escalation_path"
    IF_ELSE = "if_else"
    LEVEL = "level"
    NOTIFY_CHANNEL = "notify_channel"
    REPEAT = "repeat"
    VOICEMAIL = "voicemail"
