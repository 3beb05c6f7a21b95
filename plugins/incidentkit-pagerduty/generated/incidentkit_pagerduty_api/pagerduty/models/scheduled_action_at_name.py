# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class ScheduledActionAtName(OpenStrEnum):
    """One of the documented values, or one that came later."""

    SUPPORT_HOURS_START = "support_hours_start"
    SUPPORT_HOURS_END = "support_hours_end"
