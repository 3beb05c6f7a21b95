# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ScheduleRotationUpdatePayloadV2SchedulingMode(OpenStrEnum):
    """Whether people follow in order, or time on call is balanced."""

    FAIR = "fair"
    SEQUENTIAL = "sequential"
