# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class IncidentUrgencyTypeType(OpenStrEnum):
    """The server's default is "constant"."""

    CONSTANT = "constant"
    USE_SUPPORT_HOURS = "use_support_hours"
