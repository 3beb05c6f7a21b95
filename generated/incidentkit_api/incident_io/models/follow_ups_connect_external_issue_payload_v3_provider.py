# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class FollowUpsConnectExternalIssuePayloadV3Provider(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ASANA = "asana"
    AZURE_DEVOPS = "azure_devops"
    CLICK_UP = "click_up"
    FRESHSERVICE = "freshservice"
    GITHUB = "github"
    GITLAB = "gitlab"
    JIRA = "jira"
    JIRA_SERVER = "jira_server"
    LINEAR = "linear"
    NOTION = "notion"
    SALESFORCE = "salesforce"
    SERVICE_NOW = "service_now"
    SHORTCUT = "shortcut"
