# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PayReportsCreatePayloadV2OverlappingShifts(OpenStrEnum):
    """Whether shifts at the same time are paid once or each."""

    PAID_ONCE = "paid_once"
    PAID_PER_SCHEDULE = "paid_per_schedule"
