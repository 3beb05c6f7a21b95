# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class ContactMethodReferenceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    EMAIL_CONTACT_METHOD_REFERENCE = "email_contact_method_reference"
    PHONE_CONTACT_METHOD_REFERENCE = "phone_contact_method_reference"
    PUSH_NOTIFICATION_CONTACT_METHOD_REFERENCE = "push_notification_contact_method_reference"
    SMS_CONTACT_METHOD_REFERENCE = "sms_contact_method_reference"
    WHATSAPP_CONTACT_METHOD_REFERENCE = "whatsapp_contact_method_reference"
