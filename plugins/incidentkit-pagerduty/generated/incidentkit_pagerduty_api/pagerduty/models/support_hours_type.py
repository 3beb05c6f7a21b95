# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class SupportHoursType(OpenStrEnum):
    """The server's default is "fixed_time_per_day"."""

    FIXED_TIME_PER_DAY = "fixed_time_per_day"
