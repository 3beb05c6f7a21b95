# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class OnCallNotificationRulePhoneDetailsPublicV2Channel(OpenStrEnum):
    """One of the documented values, or one that came later."""

    SMS = "sms"
    VOICE = "voice"
