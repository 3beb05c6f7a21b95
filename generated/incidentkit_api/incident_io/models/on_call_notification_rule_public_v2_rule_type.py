# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class OnCallNotificationRulePublicV2RuleType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    HIGH_URGENCY = "high_urgency"
    LOW_URGENCY = "low_urgency"
