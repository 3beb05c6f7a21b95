# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class ServiceAlertCreation(OpenStrEnum):
    """The server's default is "create_alerts_and_incidents"."""

    CREATE_INCIDENTS = "create_incidents"
    CREATE_ALERTS_AND_INCIDENTS = "create_alerts_and_incidents"
