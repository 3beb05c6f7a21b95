# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class GetIncidentIncludeItem(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACKNOWLEDGERS = "acknowledgers"
    AGENTS = "agents"
    ASSIGNEES = "assignees"
    CONFERENCE_BRIDGE = "conference_bridge"
    CUSTOM_FIELDS = "custom_fields"
    ESCALATION_POLICIES = "escalation_policies"
    FIRST_TRIGGER_LOG_ENTRIES = "first_trigger_log_entries"
    PRIORITIES = "priorities"
    SERVICES = "services"
    TEAMS = "teams"
    USERS = "users"
