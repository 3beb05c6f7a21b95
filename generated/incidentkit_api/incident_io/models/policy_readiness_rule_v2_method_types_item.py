# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PolicyReadinessRuleV2MethodTypesItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    APP = "app"
    EMAIL = "email"
    LIVE_CALL = "live_call"
    MICROSOFT_TEAMS = "microsoft_teams"
    MICROSOFT_TEAMS_CHANNEL = "microsoft_teams_channel"
    PHONE = "phone"
    SLACK = "slack"
    SLACK_CHANNEL = "slack_channel"
    SMS = "sms"
    WHATSAPP_MESSAGE = "whatsapp_message"
