# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class StatusPagesShowStatusPageStructureResultV2DisplayUptimeMode(OpenStrEnum):
    """One of the documented values, or one that came later."""

    CHART_AND_PERCENTAGE = "chart_and_percentage"
    CHART_ONLY = "chart_only"
    NOTHING = "nothing"
