# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class OnCallNotificationRulePublicV2MethodType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    APP = "app"
    EMAIL = "email"
    MICROSOFT_TEAMS = "microsoft_teams"
    PHONE = "phone"
    SLACK = "slack"
    WHATSAPP_MESSAGE = "whatsapp_message"
