# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AlertRouteWhenAlertJoinsGroupPayloadV3Mode(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ON_EACH_NEW_ALERT = "on_each_new_alert"
    ON_PRIORITY_INCREASE = "on_priority_increase"
