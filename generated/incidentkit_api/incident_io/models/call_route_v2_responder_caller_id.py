# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class CallRouteV2ResponderCallerId(OpenStrEnum):
    """The number shown to who is called."""

    ONCALL_NUMBER = "oncall_number"
    ROUTE_NUMBER = "route_number"
