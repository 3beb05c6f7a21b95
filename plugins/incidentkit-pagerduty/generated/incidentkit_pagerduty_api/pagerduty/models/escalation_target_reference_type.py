# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class EscalationTargetReferenceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    USER = "user"
    SCHEDULE = "schedule"
    USER_REFERENCE = "user_reference"
    SCHEDULE_REFERENCE = "schedule_reference"
    SCHEDULE_V3_REFERENCE = "schedule_v3_reference"
