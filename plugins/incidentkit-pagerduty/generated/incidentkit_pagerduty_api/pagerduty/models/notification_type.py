# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class NotificationType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    SMS_NOTIFICATION = "sms_notification"
    EMAIL_NOTIFICATION = "email_notification"
    PHONE_NOTIFICATION = "phone_notification"
    PUSH_NOTIFICATION = "push_notification"
