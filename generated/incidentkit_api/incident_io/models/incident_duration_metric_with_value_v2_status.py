# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentDurationMetricWithValueV2Status(OpenStrEnum):
    """One of the documented values, or one that came later."""

    CALCULATING = "calculating"
    INVALID_TIMESTAMPS = "invalid_timestamps"
    SUCCESS = "success"
    TIMESTAMPS_MISSING = "timestamps_missing"
