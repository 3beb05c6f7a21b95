# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AlertRouteCustomFieldBindingPayloadV3MergeStrategy(OpenStrEnum):
    """What to do when several alerts give a value."""

    APPEND = "append"
    FIRST_WINS = "first-wins"
    LAST_WINS = "last-wins"
