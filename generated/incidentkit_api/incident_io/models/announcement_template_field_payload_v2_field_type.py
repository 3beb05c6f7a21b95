# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class AnnouncementTemplateFieldPayloadV2FieldType(OpenStrEnum):
    """One of the documented values, or one that came later."""

    ANNOUNCEMENT_POST_FIELDS_CREATOR = "announcement_post_fields_creator"
    ANNOUNCEMENT_POST_FIELDS_CUSTOM_FIELD = "announcement_post_fields_custom_field"
    ANNOUNCEMENT_POST_FIELDS_DESCRIPTION = "announcement_post_fields_description"
    ANNOUNCEMENT_POST_FIELDS_INCIDENT_TYPE = "announcement_post_fields_incident_type"
    ANNOUNCEMENT_POST_FIELDS_RICH_TEXT = "announcement_post_fields_rich_text"
    ANNOUNCEMENT_POST_FIELDS_ROLE = "announcement_post_fields_role"
    ANNOUNCEMENT_POST_FIELDS_SEVERITY = "announcement_post_fields_severity"
    ANNOUNCEMENT_POST_FIELDS_SLACK = "announcement_post_fields_slack"
    ANNOUNCEMENT_POST_FIELDS_STATUS = "announcement_post_fields_status"
    ANNOUNCEMENT_POST_FIELDS_TIMESTAMP = "announcement_post_fields_timestamp"
