# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentFormsCreatePayloadV3FormType(OpenStrEnum):
    """When the form is shown."""

    ACCEPT = "accept"
    CUSTOM_FIELDS = "custom-fields"
    DECLARE = "declare"
    RESOLVE = "resolve"
    RETROSPECTIVE = "retrospective"
    UPDATE = "update"
