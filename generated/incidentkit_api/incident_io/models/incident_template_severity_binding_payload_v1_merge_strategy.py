# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentTemplateSeverityBindingPayloadV1MergeStrategy(OpenStrEnum):
    """What to do when several values are given."""

    FIRST_WINS = "first-wins"
    MAX = "max"
