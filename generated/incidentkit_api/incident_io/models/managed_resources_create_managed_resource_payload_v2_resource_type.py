# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ManagedResourcesCreateManagedResourcePayloadV2ResourceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ALERT_ROUTE = "alert_route"
    ALERT_SOURCE = "alert_source"
    API_KEY = "api_key"
    ESCALATION_PATH = "escalation_path"
    ESCALATION_PATH_TEMPLATE = "escalation_path_template"
    INCIDENT_FORM = "incident_form"
    INCIDENT_TEMPLATE = "incident_template"
    POLICY = "policy"
    SCHEDULE = "schedule"
    SCHEDULE_SYNC_RULE = "schedule_sync_rule"
    SCHEDULE_SYNC_TARGET = "schedule_sync_target"
    SECRET = "secret"
    STATUS_PAGE_COMPONENT = "status_page_component"
    STATUS_PAGE_STRUCTURE = "status_page_structure"
    TEAM_GROUPING_PREFERENCE = "team_grouping_preference"
    WORKFLOW = "workflow"
