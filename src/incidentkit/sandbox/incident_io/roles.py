"""What a key may do: the scopes behind its roles, as far as the sandbox's operations need them."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

# Unverified: the documents name the scope of each operation, but not which role holds which scopes.
_SCOPES = {
    "viewer": ["*.view"],
    "catalog_viewer": ["catalog_*.view"],
    "catalog_editor": ["catalog_*"],
    "incident_creator": ["incidents.create", "incident_*.view", "severities.view", "custom_fields.view"],
    "incident_editor": ["incidents.*", "incident_*.view", "severities.view", "custom_fields.view"],
    "manage_settings": ["organisation_settings.*", "incident_lifecycles.*", "*.view"],
    "escalation_creator": ["escalations.create", "escalations.view", "escalation_paths.view", "users.view"],
    "on_call_editor": ["escalation*", "alert*", "users.view"],
    "status_page_publisher": ["status_pages.*"],
    "global_access": ["*"],
}
ALL_ROLES = (
    *("catalog_editor", "escalation_creator", "incident_creator", "incident_editor", "manage_settings"),
    *("on_call_editor", "status_page_publisher", "viewer"),
)


def allows(roles: Collection[str], scope: str) -> bool:
    """Does any of the roles hold the scope? No scope ("") needs no role."""
    patterns = [pattern for role in roles for pattern in _SCOPES.get(role, [])]
    return not scope or any(fnmatchcase(scope, pattern) for pattern in patterns)
