# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AlertTemplateAttributeBindingPayloadV2MergeStrategy(OpenStrEnum):
    """What to do when later events give another value."""

    APPEND = "append"
    FIRST_WINS = "first_wins"
    LAST_WINS = "last_wins"
    MAX = "max"
    MIN = "min"
