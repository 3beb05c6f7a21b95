# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from incidentkit_api.shared.enums import OpenStrEnum


class LogEntryReferenceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ACKNOWLEDGE_LOG_ENTRY_REFERENCE = "acknowledge_log_entry_reference"
    ANNOTATE_LOG_ENTRY_REFERENCE = "annotate_log_entry_reference"
    ASSIGN_LOG_ENTRY_REFERENCE = "assign_log_entry_reference"
    ESCALATE_LOG_ENTRY_REFERENCE = "escalate_log_entry_reference"
    EXHAUST_ESCALATION_PATH_LOG_ENTRY_REFERENCE = "exhaust_escalation_path_log_entry_reference"
    NOTIFY_LOG_ENTRY_REFERENCE = "notify_log_entry_reference"
    REACH_TRIGGER_LIMIT_LOG_ENTRY_REFERENCE = "reach_trigger_limit_log_entry_reference"
    REPEAT_ESCALATION_PATH_LOG_ENTRY_REFERENCE = "repeat_escalation_path_log_entry_reference"
    RESOLVE_LOG_ENTRY_REFERENCE = "resolve_log_entry_reference"
    SNOOZE_LOG_ENTRY_REFERENCE = "snooze_log_entry_reference"
    TRIGGER_LOG_ENTRY_REFERENCE = "trigger_log_entry_reference"
    UNACKNOWLEDGE_LOG_ENTRY_REFERENCE = "unacknowledge_log_entry_reference"
