# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PolicyOnCallReadinessV2Enforcement(OpenStrEnum):
    """Whether a miss is told or stops people."""

    ADVISORY = "advisory"
    BLOCKING = "blocking"
