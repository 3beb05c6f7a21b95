# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class ListServicesIncludeItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ESCALATION_POLICIES = "escalation_policies"
    TEAMS = "teams"
    INTEGRATIONS = "integrations"
    AUTO_PAUSE_NOTIFICATIONS_PARAMETERS = "auto_pause_notifications_parameters"
