# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ManagedResourceV2ManagedBy(OpenStrEnum):
    """Where it is managed."""

    DASHBOARD = "dashboard"
    EXTERNAL = "external"
    TERRAFORM = "terraform"
