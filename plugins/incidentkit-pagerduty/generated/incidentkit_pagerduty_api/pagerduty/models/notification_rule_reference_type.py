# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class NotificationRuleReferenceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ASSIGNMENT_NOTIFICATION_RULE_REFERENCE = "assignment_notification_rule_reference"
