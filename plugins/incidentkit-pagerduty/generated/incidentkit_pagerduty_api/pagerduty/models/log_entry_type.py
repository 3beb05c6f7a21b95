# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class LogEntryType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACKNOWLEDGE_LOG_ENTRY = "acknowledge_log_entry"
    ANNOTATE_LOG_ENTRY = "annotate_log_entry"
    ASSIGN_LOG_ENTRY = "assign_log_entry"
    DELEGATE_LOG_ENTRY = "delegate_log_entry"
    ESCALATE_LOG_ENTRY = "escalate_log_entry"
    EXHAUST_ESCALATION_PATH_LOG_ENTRY = "exhaust_escalation_path_log_entry"
    NOTIFY_LOG_ENTRY = "notify_log_entry"
    REACH_ACK_LIMIT_LOG_ENTRY = "reach_ack_limit_log_entry"
    REACH_TRIGGER_LIMIT_LOG_ENTRY = "reach_trigger_limit_log_entry"
    REPEAT_ESCALATION_PATH_LOG_ENTRY = "repeat_escalation_path_log_entry"
    RESOLVE_LOG_ENTRY = "resolve_log_entry"
    SNOOZE_LOG_ENTRY = "snooze_log_entry"
    TRIGGER_LOG_ENTRY = "trigger_log_entry"
    UNACKNOWLEDGE_LOG_ENTRY = "unacknowledge_log_entry"
    URGENCY_CHANGE_LOG_ENTRY = "urgency_change_log_entry"
    FIELD_VALUE_CHANGE_LOG_ENTRY = "field_value_change_log_entry"
    CUSTOM_FIELD_VALUE_CHANGE_LOG_ENTRY = "custom_field_value_change_log_entry"
