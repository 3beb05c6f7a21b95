# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentTypeV2CreateInTriage(OpenStrEnum):
    """Whether incidents of this type start in triage."""

    ALWAYS = "always"
    OPTIONAL = "optional"
