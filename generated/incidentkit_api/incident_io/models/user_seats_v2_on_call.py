# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class UserSeatsV2OnCall(OpenStrEnum):
    """One of the documented values, or one that came later."""

    FULL_ACCESS = "full_access"
    NONE = "none"
    VIEWER_ONLY = "viewer_only"
