# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class PayReportsPublishPayloadV2SendUserBreakdowns(OpenStrEnum):
    """Whether everyone paid gets their own figures by e-mail."""

    SEND = "send"
    SKIP = "skip"
