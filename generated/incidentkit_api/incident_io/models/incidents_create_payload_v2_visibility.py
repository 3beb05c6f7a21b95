# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentsCreatePayloadV2Visibility(OpenStrEnum):
    """Who may see it. A private incident is open to its members only."""

    PRIVATE = "private"
    PUBLIC = "public"
