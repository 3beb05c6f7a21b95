# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class UserRole(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ADMIN = "admin"
    LIMITED_USER = "limited_user"
    OBSERVER = "observer"
    OWNER = "owner"
    READ_ONLY_USER = "read_only_user"
    RESTRICTED_ACCESS = "restricted_access"
    READ_ONLY_LIMITED_USER = "read_only_limited_user"
    USER = "user"
