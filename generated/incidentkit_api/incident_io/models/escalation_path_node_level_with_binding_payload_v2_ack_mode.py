# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class EscalationPathNodeLevelWithBindingPayloadV2AckMode(OpenStrEnum):
    """Whether the first acknowledgement counts, or only all."""

    ALL = "all"
    FIRST = "first"
