# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AnnouncementTemplateActionV2ActionType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ANNOUNCEMENT_POST_ACTIONS_CREATE_CHANNEL = "announcement_post_actions_create_channel"
    ANNOUNCEMENT_POST_ACTIONS_ESCALATE = "announcement_post_actions_escalate"
    ANNOUNCEMENT_POST_ACTIONS_HOMEPAGE = "announcement_post_actions_homepage"
    ANNOUNCEMENT_POST_ACTIONS_INTERNAL_STATUS_PAGE = "announcement_post_actions_internal_status_page"
    ANNOUNCEMENT_POST_ACTIONS_JIRA_TICKET = "announcement_post_actions_jira_ticket"
    ANNOUNCEMENT_POST_ACTIONS_JOIN_CALL = "announcement_post_actions_join_call"
    ANNOUNCEMENT_POST_ACTIONS_POSTMORTEM = "announcement_post_actions_postmortem"
    ANNOUNCEMENT_POST_ACTIONS_PUBLIC_STATUS_PAGE = "announcement_post_actions_public_status_page"
    ANNOUNCEMENT_POST_ACTIONS_REQUEST_ACCESS = "announcement_post_actions_request_access"
    ANNOUNCEMENT_POST_ACTIONS_SHARE_UPDATE = "announcement_post_actions_share_update"
    ANNOUNCEMENT_POST_ACTIONS_SUBSCRIBE = "announcement_post_actions_subscribe"
    ANNOUNCEMENT_POST_ACTIONS_TRIAGE = "announcement_post_actions_triage"
    ANNOUNCEMENT_POST_ACTIONS_UPDATE_STATUS = "announcement_post_actions_update_status"
    ANNOUNCEMENT_POST_ACTIONS_VIEW_ALERT = "announcement_post_actions_view_alert"
