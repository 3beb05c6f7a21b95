# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class StepProgressV2WebhookDeliveryState(OpenStrEnum):
    """Whether what was sent is still kept."""

    AVAILABLE = "available"
    EXPIRED = "expired"
    UNAVAILABLE = "unavailable"
