# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AlertSourceEmailOptionsPayloadV2RedactionsItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    CREDIT_CARD_NUMBERS = "credit_card_numbers"
    PHONE_NUMBERS = "phone_numbers"
    US_SOCIAL_SECURITY_NUMBERS = "us_social_security_numbers"
