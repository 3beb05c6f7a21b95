# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class IncidentAttachmentsV1ListResourceType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ARBITRARY_URL = "arbitrary_url"
    ATLASSIAN_STATUSPAGE_INCIDENT = "atlassian_statuspage_incident"
    DATADOG_MONITOR_ALERT = "datadog_monitor_alert"
    GITHUB_PULL_REQUEST = "github_pull_request"
    GITLAB_MERGE_REQUEST = "gitlab_merge_request"
    GOOGLE_CALENDAR_EVENT = "google_calendar_event"
    JIRA_ISSUE = "jira_issue"
    JSM_ALERT = "jsm_alert"
    OPSGENIE_ALERT = "opsgenie_alert"
    OUTLOOK_CALENDAR_EVENT = "outlook_calendar_event"
    PAGER_DUTY_INCIDENT = "pager_duty_incident"
    PYLON_ISSUE = "pylon_issue"
    SALESFORCE_CASE = "salesforce_case"
    SCRUBBED = "scrubbed"
    SENTRY_ISSUE = "sentry_issue"
    SLACK_FILE = "slack_file"
    STATUSPAGE_INCIDENT = "statuspage_incident"
    ZENDESK_TICKET = "zendesk_ticket"
