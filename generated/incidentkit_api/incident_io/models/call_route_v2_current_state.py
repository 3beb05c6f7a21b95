# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class CallRouteV2CurrentState(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACTIVE = "active"
    PENDING = "pending"
    PENDING_NUMBER = "pending_number"
    PENDING_REGULATORY_INFORMATION = "pending_regulatory_information"
