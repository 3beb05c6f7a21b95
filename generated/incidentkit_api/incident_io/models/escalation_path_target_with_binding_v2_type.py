# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationPathTargetWithBindingV2Type(OpenStrEnum):
    """One of the documented values, or one that came later."""

    MSTEAMS_CHANNEL = "msteams_channel"
    SCHEDULE = "schedule"
    SLACK_CHANNEL = "slack_channel"
    USER = "user"
