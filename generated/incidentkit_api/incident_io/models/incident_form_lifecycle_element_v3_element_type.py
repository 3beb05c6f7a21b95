# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentFormLifecycleElementV3ElementType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ANNOUNCE_RETRO_INCIDENT = "announce_retro_incident"
    CUSTOM_FIELD = "custom_field"
    DIVIDER = "divider"
    ENTER_POST_INCIDENT_FLOW = "enter_post_incident_flow"
    INCIDENT_ATTACHMENTS = "incident_attachments"
    INCIDENT_ROLE = "incident_role"
    INCIDENT_TYPE = "incident_type"
    INVESTIGATION_FEEDBACK = "investigation_feedback"
    NAME = "name"
    NEXT_UPDATE_IN = "next_update_in"
    SEVERITY = "severity"
    SLACK_CHANNEL = "slack_channel"
    STATUS = "status"
    SUMMARY = "summary"
    TEXT = "text"
    TIMESTAMP = "timestamp"
    TRIAGE = "triage"
    UPDATE_MESSAGE = "update_message"
    VISIBILITY = "visibility"
