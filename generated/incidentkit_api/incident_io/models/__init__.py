# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names, lazy_parsers

if TYPE_CHECKING:
    from .action_v3 import ActionV3
    from .action_v3_status import ActionV3Status
    from .actions_create_payload_v3 import ActionsCreatePayloadV3
    from .actions_create_result_v3 import ActionsCreateResultV3
    from .actions_list_result_v3 import ActionsListResultV3
    from .actions_show_result_v3 import ActionsShowResultV3
    from .actions_update_payload_v3 import ActionsUpdatePayloadV3
    from .actions_update_payload_v3_status import ActionsUpdatePayloadV3Status
    from .actions_update_result_v3 import ActionsUpdateResultV3
    from .actions_v3_list_created_at import ActionsV3ListCreatedAt
    from .actions_v3_list_incident_mode import ActionsV3ListIncidentMode
    from .actions_v3_list_updated_at import ActionsV3ListUpdatedAt
    from .activity_action_ref_v2 import ActivityActionRefV2
    from .activity_action_updated_v2 import ActivityActionUpdatedV2
    from .activity_action_updated_v2_new_status import ActivityActionUpdatedV2NewStatus
    from .activity_action_updated_v2_previous_status import ActivityActionUpdatedV2PreviousStatus
    from .activity_alert_ref_v2 import ActivityAlertRefV2
    from .activity_custom_field_value_update_v2 import ActivityCustomFieldValueUpdateV2
    from .activity_escalation_acknowledged_v2 import ActivityEscalationAcknowledgedV2
    from .activity_escalation_created_v2 import ActivityEscalationCreatedV2
    from .activity_follow_up_ref_v2 import ActivityFollowUpRefV2
    from .activity_follow_up_updated_v2 import ActivityFollowUpUpdatedV2
    from .activity_follow_up_updated_v2_new_status import ActivityFollowUpUpdatedV2NewStatus
    from .activity_follow_up_updated_v2_previous_status import ActivityFollowUpUpdatedV2PreviousStatus
    from .activity_incident_merged_v2 import ActivityIncidentMergedV2
    from .activity_incident_rename_v2 import ActivityIncidentRenameV2
    from .activity_incident_timestamp_set_v2 import ActivityIncidentTimestampSetV2
    from .activity_incident_type_changed_v2 import ActivityIncidentTypeChangedV2
    from .activity_incident_update_v2 import ActivityIncidentUpdateV2
    from .activity_incident_visibility_changed_v2 import ActivityIncidentVisibilityChangedV2
    from .activity_incident_visibility_changed_v2_new_visibility import ActivityIncidentVisibilityChangedV2NewVisibility
    from .activity_incident_visibility_changed_v2_previous_visibility import (
        ActivityIncidentVisibilityChangedV2PreviousVisibility,
    )
    from .activity_role_update_v2 import ActivityRoleUpdateV2
    from .activity_status_change_v2 import ActivityStatusChangeV2
    from .activity_summary_update_v2 import ActivitySummaryUpdateV2
    from .activity_workflow_ran_v2 import ActivityWorkflowRanV2
    from .actor_v1 import ActorV1
    from .actor_v2 import ActorV2
    from .after_pagination_meta_result_v2 import AfterPaginationMetaResultV2
    from .alert_actor_v2 import AlertActorV2
    from .alert_attribute_catalog_entry_v2 import AlertAttributeCatalogEntryV2
    from .alert_attribute_entry_v2 import AlertAttributeEntryV2
    from .alert_attribute_v2 import AlertAttributeV2
    from .alert_attribute_value_v2 import AlertAttributeValueV2
    from .alert_attributes_create_payload_v2 import AlertAttributesCreatePayloadV2
    from .alert_attributes_create_result_v2 import AlertAttributesCreateResultV2
    from .alert_attributes_list_result_v2 import AlertAttributesListResultV2
    from .alert_attributes_show_result_v2 import AlertAttributesShowResultV2
    from .alert_attributes_update_payload_v2 import AlertAttributesUpdatePayloadV2
    from .alert_attributes_update_result_v2 import AlertAttributesUpdateResultV2
    from .alert_events_create_http_payload_v2 import AlertEventsCreateHTTPPayloadV2
    from .alert_events_create_http_payload_v2_metadata import AlertEventsCreateHTTPPayloadV2Metadata
    from .alert_events_create_http_payload_v2_status import AlertEventsCreateHTTPPayloadV2Status
    from .alert_events_create_http_result_v2 import AlertEventsCreateHTTPResultV2
    from .alert_events_v2_create_http_query import AlertEventsV2CreateHttpQuery
    from .alert_grouping_config_v3 import AlertGroupingConfigV3
    from .alert_message_config_payload_v3 import AlertMessageConfigPayloadV3
    from .alert_message_config_v3 import AlertMessageConfigV3
    from .alert_message_destination_payload_v3 import AlertMessageDestinationPayloadV3
    from .alert_message_destination_v3 import AlertMessageDestinationV3
    from .alert_note_v1 import AlertNoteV1
    from .alert_notes_create_payload_v1 import AlertNotesCreatePayloadV1
    from .alert_notes_create_result_v1 import AlertNotesCreateResultV1
    from .alert_notes_list_result_v1 import AlertNotesListResultV1
    from .alert_notes_show_result_v1 import AlertNotesShowResultV1
    from .alert_notes_update_payload_v1 import AlertNotesUpdatePayloadV1
    from .alert_notes_update_result_v1 import AlertNotesUpdateResultV1
    from .alert_route_alert_source_payload_v2 import AlertRouteAlertSourcePayloadV2
    from .alert_route_alert_source_payload_v3 import AlertRouteAlertSourcePayloadV3
    from .alert_route_alert_source_v2 import AlertRouteAlertSourceV2
    from .alert_route_alert_source_v3 import AlertRouteAlertSourceV3
    from .alert_route_auto_generated_template_binding_payload_v2 import AlertRouteAutoGeneratedTemplateBindingPayloadV2
    from .alert_route_auto_generated_template_binding_payload_v3 import AlertRouteAutoGeneratedTemplateBindingPayloadV3
    from .alert_route_auto_generated_template_binding_v2 import AlertRouteAutoGeneratedTemplateBindingV2
    from .alert_route_auto_generated_template_binding_v3 import AlertRouteAutoGeneratedTemplateBindingV3
    from .alert_route_channel_config_payload_v2 import AlertRouteChannelConfigPayloadV2
    from .alert_route_channel_config_v2 import AlertRouteChannelConfigV2
    from .alert_route_channel_target_payload_v2 import AlertRouteChannelTargetPayloadV2
    from .alert_route_channel_target_payload_v3 import AlertRouteChannelTargetPayloadV3
    from .alert_route_channel_target_payload_v3_channel_visibility import (
        AlertRouteChannelTargetPayloadV3ChannelVisibility,
    )
    from .alert_route_channel_target_v2 import AlertRouteChannelTargetV2
    from .alert_route_channel_target_v3 import AlertRouteChannelTargetV3
    from .alert_route_custom_field_binding_payload_v2 import AlertRouteCustomFieldBindingPayloadV2
    from .alert_route_custom_field_binding_payload_v2_merge_strategy import (
        AlertRouteCustomFieldBindingPayloadV2MergeStrategy,
    )
    from .alert_route_custom_field_binding_payload_v3 import AlertRouteCustomFieldBindingPayloadV3
    from .alert_route_custom_field_binding_payload_v3_merge_strategy import (
        AlertRouteCustomFieldBindingPayloadV3MergeStrategy,
    )
    from .alert_route_custom_field_binding_v2 import AlertRouteCustomFieldBindingV2
    from .alert_route_custom_field_binding_v2_merge_strategy import AlertRouteCustomFieldBindingV2MergeStrategy
    from .alert_route_custom_field_binding_v3 import AlertRouteCustomFieldBindingV3
    from .alert_route_custom_field_binding_v3_merge_strategy import AlertRouteCustomFieldBindingV3MergeStrategy
    from .alert_route_escalation_config_payload_v2 import AlertRouteEscalationConfigPayloadV2
    from .alert_route_escalation_config_payload_v3 import AlertRouteEscalationConfigPayloadV3
    from .alert_route_escalation_config_v2 import AlertRouteEscalationConfigV2
    from .alert_route_escalation_config_v3 import AlertRouteEscalationConfigV3
    from .alert_route_escalation_target_payload_v2 import AlertRouteEscalationTargetPayloadV2
    from .alert_route_escalation_target_payload_v3 import AlertRouteEscalationTargetPayloadV3
    from .alert_route_escalation_target_v2 import AlertRouteEscalationTargetV2
    from .alert_route_escalation_target_v3 import AlertRouteEscalationTargetV3
    from .alert_route_incident_config_payload_v2 import AlertRouteIncidentConfigPayloadV2
    from .alert_route_incident_config_payload_v3 import AlertRouteIncidentConfigPayloadV3
    from .alert_route_incident_config_v2 import AlertRouteIncidentConfigV2
    from .alert_route_incident_config_v3 import AlertRouteIncidentConfigV3
    from .alert_route_incident_template_payload_v2 import AlertRouteIncidentTemplatePayloadV2
    from .alert_route_incident_template_payload_v3 import AlertRouteIncidentTemplatePayloadV3
    from .alert_route_incident_template_v2 import AlertRouteIncidentTemplateV2
    from .alert_route_incident_template_v3 import AlertRouteIncidentTemplateV3
    from .alert_route_severity_binding_payload_v2 import AlertRouteSeverityBindingPayloadV2
    from .alert_route_severity_binding_payload_v2_merge_strategy import AlertRouteSeverityBindingPayloadV2MergeStrategy
    from .alert_route_severity_binding_payload_v3 import AlertRouteSeverityBindingPayloadV3
    from .alert_route_severity_binding_payload_v3_merge_strategy import AlertRouteSeverityBindingPayloadV3MergeStrategy
    from .alert_route_severity_binding_v2 import AlertRouteSeverityBindingV2
    from .alert_route_severity_binding_v2_merge_strategy import AlertRouteSeverityBindingV2MergeStrategy
    from .alert_route_severity_binding_v3 import AlertRouteSeverityBindingV3
    from .alert_route_severity_binding_v3_merge_strategy import AlertRouteSeverityBindingV3MergeStrategy
    from .alert_route_slim_v2 import AlertRouteSlimV2
    from .alert_route_slim_v3 import AlertRouteSlimV3
    from .alert_route_template_binding_payload_v2 import AlertRouteTemplateBindingPayloadV2
    from .alert_route_template_binding_payload_v3 import AlertRouteTemplateBindingPayloadV3
    from .alert_route_template_binding_v2 import AlertRouteTemplateBindingV2
    from .alert_route_template_binding_v3 import AlertRouteTemplateBindingV3
    from .alert_route_v2 import AlertRouteV2
    from .alert_route_v3 import AlertRouteV3
    from .alert_route_when_alert_joins_group_payload_v3 import AlertRouteWhenAlertJoinsGroupPayloadV3
    from .alert_route_when_alert_joins_group_payload_v3_mode import AlertRouteWhenAlertJoinsGroupPayloadV3Mode
    from .alert_route_when_alert_joins_group_v3 import AlertRouteWhenAlertJoinsGroupV3
    from .alert_route_when_alert_joins_group_v3_mode import AlertRouteWhenAlertJoinsGroupV3Mode
    from .alert_routes_create_payload_v2 import AlertRoutesCreatePayloadV2
    from .alert_routes_create_payload_v3 import AlertRoutesCreatePayloadV3
    from .alert_routes_create_result_v2 import AlertRoutesCreateResultV2
    from .alert_routes_create_result_v3 import AlertRoutesCreateResultV3
    from .alert_routes_list_result_v2 import AlertRoutesListResultV2
    from .alert_routes_list_result_v3 import AlertRoutesListResultV3
    from .alert_routes_show_result_v2 import AlertRoutesShowResultV2
    from .alert_routes_show_result_v3 import AlertRoutesShowResultV3
    from .alert_routes_update_payload_v2 import AlertRoutesUpdatePayloadV2
    from .alert_routes_update_payload_v3 import AlertRoutesUpdatePayloadV3
    from .alert_routes_update_result_v2 import AlertRoutesUpdateResultV2
    from .alert_routes_update_result_v3 import AlertRoutesUpdateResultV3
    from .alert_slim_v2 import AlertSlimV2
    from .alert_slim_v2_status import AlertSlimV2Status
    from .alert_source_azure_devops_options_v2 import AlertSourceAzureDevopsOptionsV2
    from .alert_source_email_options_payload_v2 import AlertSourceEmailOptionsPayloadV2
    from .alert_source_email_options_payload_v2_redactions_item import AlertSourceEmailOptionsPayloadV2RedactionsItem
    from .alert_source_email_options_v2 import AlertSourceEmailOptionsV2
    from .alert_source_email_options_v2_redactions_item import AlertSourceEmailOptionsV2RedactionsItem
    from .alert_source_heartbeat_options_payload_v2 import AlertSourceHeartbeatOptionsPayloadV2
    from .alert_source_heartbeat_options_v2 import AlertSourceHeartbeatOptionsV2
    from .alert_source_http_custom_options_v2 import AlertSourceHTTPCustomOptionsV2
    from .alert_source_jira_options_v2 import AlertSourceJiraOptionsV2
    from .alert_source_rate_limit_sharding_v2 import AlertSourceRateLimitShardingV2
    from .alert_source_v2 import AlertSourceV2
    from .alert_source_v2_source_type import AlertSourceV2SourceType
    from .alert_sources_create_payload_v2 import AlertSourcesCreatePayloadV2
    from .alert_sources_create_payload_v2_source_type import AlertSourcesCreatePayloadV2SourceType
    from .alert_sources_create_result_v2 import AlertSourcesCreateResultV2
    from .alert_sources_list_result_v2 import AlertSourcesListResultV2
    from .alert_sources_show_result_v2 import AlertSourcesShowResultV2
    from .alert_sources_update_payload_v2 import AlertSourcesUpdatePayloadV2
    from .alert_sources_update_result_v2 import AlertSourcesUpdateResultV2
    from .alert_sources_validate_payload_v2 import AlertSourcesValidatePayloadV2
    from .alert_sources_validate_payload_v2_source_type import AlertSourcesValidatePayloadV2SourceType
    from .alert_tag_v2 import AlertTagV2
    from .alert_template_attribute_binding_payload_v2 import AlertTemplateAttributeBindingPayloadV2
    from .alert_template_attribute_binding_payload_v2_merge_strategy import (
        AlertTemplateAttributeBindingPayloadV2MergeStrategy,
    )
    from .alert_template_attribute_binding_v2 import AlertTemplateAttributeBindingV2
    from .alert_template_attribute_binding_v2_merge_strategy import AlertTemplateAttributeBindingV2MergeStrategy
    from .alert_template_attribute_payload_v2 import AlertTemplateAttributePayloadV2
    from .alert_template_attribute_v2 import AlertTemplateAttributeV2
    from .alert_template_payload_v2 import AlertTemplatePayloadV2
    from .alert_template_v2 import AlertTemplateV2
    from .alert_v2 import AlertV2
    from .alert_v2_status import AlertV2Status
    from .alerts_add_tags_payload_v2 import AlertsAddTagsPayloadV2
    from .alerts_add_tags_result_v2 import AlertsAddTagsResultV2
    from .alerts_create_incident_alert_payload_v2 import AlertsCreateIncidentAlertPayloadV2
    from .alerts_create_incident_alert_result_v2 import AlertsCreateIncidentAlertResultV2
    from .alerts_list_alert_tags_result_v2 import AlertsListAlertTagsResultV2
    from .alerts_list_incident_alerts_result_v2 import AlertsListIncidentAlertsResultV2
    from .alerts_list_result_v2 import AlertsListResultV2
    from .alerts_remove_tags_payload_v2 import AlertsRemoveTagsPayloadV2
    from .alerts_remove_tags_result_v2 import AlertsRemoveTagsResultV2
    from .alerts_resolve_result_v2 import AlertsResolveResultV2
    from .alerts_set_tags_payload_v2 import AlertsSetTagsPayloadV2
    from .alerts_set_tags_result_v2 import AlertsSetTagsResultV2
    from .alerts_show_result_v2 import AlertsShowResultV2
    from .alerts_transition_incident_alert_payload_v2 import AlertsTransitionIncidentAlertPayloadV2
    from .alerts_transition_incident_alert_payload_v2_state import AlertsTransitionIncidentAlertPayloadV2State
    from .alerts_transition_incident_alert_result_v2 import AlertsTransitionIncidentAlertResultV2
    from .alerts_v2_list_alert_group_id import AlertsV2ListAlertGroupId
    from .alerts_v2_list_alert_source import AlertsV2ListAlertSource
    from .alerts_v2_list_attributes import AlertsV2ListAttributes
    from .alerts_v2_list_attributes_additional_property import AlertsV2ListAttributesAdditionalProperty
    from .alerts_v2_list_created_at import AlertsV2ListCreatedAt
    from .alerts_v2_list_deduplication_key import AlertsV2ListDeduplicationKey
    from .alerts_v2_list_has_notes import AlertsV2ListHasNotes
    from .alerts_v2_list_include_maintenance_window import AlertsV2ListIncludeMaintenanceWindow
    from .alerts_v2_list_status import AlertsV2ListStatus
    from .alerts_v2_list_tags import AlertsV2ListTags
    from .alerts_v2_list_updated_at import AlertsV2ListUpdatedAt
    from .announcement_rule_v2 import AnnouncementRuleV2
    from .announcement_rule_v2_conditions_no_longer_apply_behaviour import (
        AnnouncementRuleV2ConditionsNoLongerApplyBehaviour,
    )
    from .announcement_rule_v2_mode import AnnouncementRuleV2Mode
    from .announcement_rule_v2_private_incident_scope import AnnouncementRuleV2PrivateIncidentScope
    from .announcement_rule_v2_update_sharing_mode import AnnouncementRuleV2UpdateSharingMode
    from .announcement_rules_create_payload_v2 import AnnouncementRulesCreatePayloadV2
    from .announcement_rules_create_payload_v2_conditions_no_longer_apply_behaviour import (
        AnnouncementRulesCreatePayloadV2ConditionsNoLongerApplyBehaviour,
    )
    from .announcement_rules_create_payload_v2_mode import AnnouncementRulesCreatePayloadV2Mode
    from .announcement_rules_create_payload_v2_private_incident_scope import (
        AnnouncementRulesCreatePayloadV2PrivateIncidentScope,
    )
    from .announcement_rules_create_payload_v2_update_sharing_mode import (
        AnnouncementRulesCreatePayloadV2UpdateSharingMode,
    )
    from .announcement_rules_create_result_v2 import AnnouncementRulesCreateResultV2
    from .announcement_rules_list_result_v2 import AnnouncementRulesListResultV2
    from .announcement_rules_show_result_v2 import AnnouncementRulesShowResultV2
    from .announcement_rules_update_payload_v2 import AnnouncementRulesUpdatePayloadV2
    from .announcement_rules_update_payload_v2_conditions_no_longer_apply_behaviour import (
        AnnouncementRulesUpdatePayloadV2ConditionsNoLongerApplyBehaviour,
    )
    from .announcement_rules_update_payload_v2_mode import AnnouncementRulesUpdatePayloadV2Mode
    from .announcement_rules_update_payload_v2_private_incident_scope import (
        AnnouncementRulesUpdatePayloadV2PrivateIncidentScope,
    )
    from .announcement_rules_update_payload_v2_update_sharing_mode import (
        AnnouncementRulesUpdatePayloadV2UpdateSharingMode,
    )
    from .announcement_rules_update_result_v2 import AnnouncementRulesUpdateResultV2
    from .announcement_template_action_payload_v2 import AnnouncementTemplateActionPayloadV2
    from .announcement_template_action_payload_v2_action_type import AnnouncementTemplateActionPayloadV2ActionType
    from .announcement_template_action_v2 import AnnouncementTemplateActionV2
    from .announcement_template_action_v2_action_type import AnnouncementTemplateActionV2ActionType
    from .announcement_template_field_payload_v2 import AnnouncementTemplateFieldPayloadV2
    from .announcement_template_field_payload_v2_field_type import AnnouncementTemplateFieldPayloadV2FieldType
    from .announcement_template_field_v2 import AnnouncementTemplateFieldV2
    from .announcement_template_field_v2_field_type import AnnouncementTemplateFieldV2FieldType
    from .announcement_template_rich_text_v2 import AnnouncementTemplateRichTextV2
    from .announcement_template_rich_text_v2_type import AnnouncementTemplateRichTextV2Type
    from .announcement_template_v2 import AnnouncementTemplateV2
    from .announcement_templates_create_payload_v2 import AnnouncementTemplatesCreatePayloadV2
    from .announcement_templates_create_result_v2 import AnnouncementTemplatesCreateResultV2
    from .announcement_templates_list_result_v2 import AnnouncementTemplatesListResultV2
    from .announcement_templates_show_result_v2 import AnnouncementTemplatesShowResultV2
    from .announcement_templates_update_payload_v2 import AnnouncementTemplatesUpdatePayloadV2
    from .announcement_templates_update_result_v2 import AnnouncementTemplatesUpdateResultV2
    from .api_key_actor_v1 import APIKeyActorV1
    from .api_key_actor_v2 import APIKeyActorV2
    from .api_key_role_v1 import APIKeyRoleV1
    from .api_key_role_v1_name import APIKeyRoleV1Name
    from .api_key_team_role_v1 import APIKeyTeamRoleV1
    from .api_key_team_role_v1_name import APIKeyTeamRoleV1Name
    from .api_key_v1 import APIKeyV1
    from .api_keys_create_payload_v1 import APIKeysCreatePayloadV1
    from .api_keys_create_payload_v1_role_names_item import APIKeysCreatePayloadV1RoleNamesItem
    from .api_keys_create_payload_v1_team_role_names_item import APIKeysCreatePayloadV1TeamRoleNamesItem
    from .api_keys_create_result_v1 import APIKeysCreateResultV1
    from .api_keys_list_result_v1 import APIKeysListResultV1
    from .api_keys_rotate_payload_v1 import APIKeysRotatePayloadV1
    from .api_keys_rotate_result_v1 import APIKeysRotateResultV1
    from .api_keys_show_result_v1 import APIKeysShowResultV1
    from .api_keys_update_payload_v1 import APIKeysUpdatePayloadV1
    from .api_keys_update_payload_v1_role_names_item import APIKeysUpdatePayloadV1RoleNamesItem
    from .api_keys_update_payload_v1_team_role_names_item import APIKeysUpdatePayloadV1TeamRoleNamesItem
    from .api_keys_update_result_v1 import APIKeysUpdateResultV1
    from .call_route_allowed_caller_v2 import CallRouteAllowedCallerV2
    from .call_route_option_v2 import CallRouteOptionV2
    from .call_route_option_v2_digit import CallRouteOptionV2Digit
    from .call_route_path_node_level_v2 import CallRoutePathNodeLevelV2
    from .call_route_path_node_payload_v2 import CallRoutePathNodePayloadV2
    from .call_route_path_node_payload_v2_type import CallRoutePathNodePayloadV2Type
    from .call_route_path_node_v2 import CallRoutePathNodeV2
    from .call_route_path_node_v2_type import CallRoutePathNodeV2Type
    from .call_route_path_node_voicemail_v2 import CallRoutePathNodeVoicemailV2
    from .call_route_target_v2 import CallRouteTargetV2
    from .call_route_target_v2_schedule_mode import CallRouteTargetV2ScheduleMode
    from .call_route_target_v2_type import CallRouteTargetV2Type
    from .call_route_target_v2_urgency import CallRouteTargetV2Urgency
    from .call_route_v2 import CallRouteV2
    from .call_route_v2_current_state import CallRouteV2CurrentState
    from .call_route_v2_custom_language import CallRouteV2CustomLanguage
    from .call_route_v2_phone_number_type import CallRouteV2PhoneNumberType
    from .call_route_v2_responder_caller_id import CallRouteV2ResponderCallerId
    from .call_routes_create_allowed_caller_payload_v2 import CallRoutesCreateAllowedCallerPayloadV2
    from .call_routes_create_allowed_caller_result_v2 import CallRoutesCreateAllowedCallerResultV2
    from .call_routes_create_option_payload_v2 import CallRoutesCreateOptionPayloadV2
    from .call_routes_create_option_payload_v2_digit import CallRoutesCreateOptionPayloadV2Digit
    from .call_routes_create_option_result_v2 import CallRoutesCreateOptionResultV2
    from .call_routes_list_allowed_callers_result_v2 import CallRoutesListAllowedCallersResultV2
    from .call_routes_list_options_result_v2 import CallRoutesListOptionsResultV2
    from .call_routes_list_result_v2 import CallRoutesListResultV2
    from .call_routes_show_allowed_caller_result_v2 import CallRoutesShowAllowedCallerResultV2
    from .call_routes_show_option_result_v2 import CallRoutesShowOptionResultV2
    from .call_routes_show_result_v2 import CallRoutesShowResultV2
    from .call_routes_update_allowed_caller_payload_v2 import CallRoutesUpdateAllowedCallerPayloadV2
    from .call_routes_update_allowed_caller_result_v2 import CallRoutesUpdateAllowedCallerResultV2
    from .call_routes_update_option_payload_v2 import CallRoutesUpdateOptionPayloadV2
    from .call_routes_update_option_payload_v2_digit import CallRoutesUpdateOptionPayloadV2Digit
    from .call_routes_update_option_result_v2 import CallRoutesUpdateOptionResultV2
    from .call_routes_update_payload_v2 import CallRoutesUpdatePayloadV2
    from .call_routes_update_payload_v2_custom_language import CallRoutesUpdatePayloadV2CustomLanguage
    from .call_routes_update_payload_v2_responder_caller_id import CallRoutesUpdatePayloadV2ResponderCallerId
    from .call_routes_update_result_v2 import CallRoutesUpdateResultV2
    from .call_session_v2 import CallSessionV2
    from .call_sessions_list_result_v2 import CallSessionsListResultV2
    from .call_transcript_entries_list_result_v2 import CallTranscriptEntriesListResultV2
    from .call_transcript_entry_v2 import CallTranscriptEntryV2
    from .call_transcript_entry_v2_medium import CallTranscriptEntryV2Medium
    from .catalog_bulk_update_entries_payload_v3 import CatalogBulkUpdateEntriesPayloadV3
    from .catalog_create_entry_payload_v3 import CatalogCreateEntryPayloadV3
    from .catalog_create_entry_payload_v3_attribute_values import CatalogCreateEntryPayloadV3AttributeValues
    from .catalog_create_entry_result_v3 import CatalogCreateEntryResultV3
    from .catalog_create_type_payload_v3 import CatalogCreateTypePayloadV3
    from .catalog_create_type_payload_v3_annotations import CatalogCreateTypePayloadV3Annotations
    from .catalog_create_type_payload_v3_categories_item import CatalogCreateTypePayloadV3CategoriesItem
    from .catalog_create_type_payload_v3_color import CatalogCreateTypePayloadV3Color
    from .catalog_create_type_payload_v3_icon import CatalogCreateTypePayloadV3Icon
    from .catalog_create_type_result_v3 import CatalogCreateTypeResultV3
    from .catalog_engine_param_binding_payload_v3 import CatalogEngineParamBindingPayloadV3
    from .catalog_engine_param_binding_value_payload_v3 import CatalogEngineParamBindingValuePayloadV3
    from .catalog_entry_engine_param_binding_v3 import CatalogEntryEngineParamBindingV3
    from .catalog_entry_engine_param_binding_value_v3 import CatalogEntryEngineParamBindingValueV3
    from .catalog_entry_slim_v3v3 import CatalogEntrySlimV3V3
    from .catalog_entry_v3 import CatalogEntryV3
    from .catalog_entry_v3_attribute_values import CatalogEntryV3AttributeValues
    from .catalog_list_entries_result_v3 import CatalogListEntriesResultV3
    from .catalog_list_resources_result_v3 import CatalogListResourcesResultV3
    from .catalog_list_types_result_v3 import CatalogListTypesResultV3
    from .catalog_resource_v3 import CatalogResourceV3
    from .catalog_resource_v3_category import CatalogResourceV3Category
    from .catalog_show_entry_result_v3 import CatalogShowEntryResultV3
    from .catalog_show_type_result_v3 import CatalogShowTypeResultV3
    from .catalog_type_attribute_path_item_payload_v3 import CatalogTypeAttributePathItemPayloadV3
    from .catalog_type_attribute_path_item_v3 import CatalogTypeAttributePathItemV3
    from .catalog_type_attribute_payload_v3 import CatalogTypeAttributePayloadV3
    from .catalog_type_attribute_payload_v3_mode import CatalogTypeAttributePayloadV3Mode
    from .catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from .catalog_type_attribute_v3_mode import CatalogTypeAttributeV3Mode
    from .catalog_type_schema_v3 import CatalogTypeSchemaV3
    from .catalog_type_v3 import CatalogTypeV3
    from .catalog_type_v3_annotations import CatalogTypeV3Annotations
    from .catalog_type_v3_categories_item import CatalogTypeV3CategoriesItem
    from .catalog_type_v3_color import CatalogTypeV3Color
    from .catalog_type_v3_icon import CatalogTypeV3Icon
    from .catalog_update_entry_payload_v3 import CatalogUpdateEntryPayloadV3
    from .catalog_update_entry_payload_v3_attribute_values import CatalogUpdateEntryPayloadV3AttributeValues
    from .catalog_update_entry_result_v3 import CatalogUpdateEntryResultV3
    from .catalog_update_type_payload_v3 import CatalogUpdateTypePayloadV3
    from .catalog_update_type_payload_v3_annotations import CatalogUpdateTypePayloadV3Annotations
    from .catalog_update_type_payload_v3_categories_item import CatalogUpdateTypePayloadV3CategoriesItem
    from .catalog_update_type_payload_v3_color import CatalogUpdateTypePayloadV3Color
    from .catalog_update_type_payload_v3_icon import CatalogUpdateTypePayloadV3Icon
    from .catalog_update_type_result_v3 import CatalogUpdateTypeResultV3
    from .catalog_update_type_schema_payload_v3 import CatalogUpdateTypeSchemaPayloadV3
    from .catalog_update_type_schema_result_v3 import CatalogUpdateTypeSchemaResultV3
    from .chat_channel_slim_v2 import ChatChannelSlimV2
    from .condition_group_payload_v2 import ConditionGroupPayloadV2
    from .condition_group_payload_v3 import ConditionGroupPayloadV3
    from .condition_group_v2 import ConditionGroupV2
    from .condition_group_v3 import ConditionGroupV3
    from .condition_operation_v2 import ConditionOperationV2
    from .condition_operation_v3 import ConditionOperationV3
    from .condition_payload_v2 import ConditionPayloadV2
    from .condition_payload_v3 import ConditionPayloadV3
    from .condition_subject_v2 import ConditionSubjectV2
    from .condition_subject_v3 import ConditionSubjectV3
    from .condition_v2 import ConditionV2
    from .condition_v3 import ConditionV3
    from .custom_field_entry_payload_v2 import CustomFieldEntryPayloadV2
    from .custom_field_entry_v2 import CustomFieldEntryV2
    from .custom_field_filter_by_options_v2 import CustomFieldFilterByOptionsV2
    from .custom_field_fixed_filter_options_v2 import CustomFieldFixedFilterOptionsV2
    from .custom_field_option_v1 import CustomFieldOptionV1
    from .custom_field_option_v2 import CustomFieldOptionV2
    from .custom_field_options_create_payload_v1 import CustomFieldOptionsCreatePayloadV1
    from .custom_field_options_create_result_v1 import CustomFieldOptionsCreateResultV1
    from .custom_field_options_list_result_v1 import CustomFieldOptionsListResultV1
    from .custom_field_options_show_result_v1 import CustomFieldOptionsShowResultV1
    from .custom_field_options_update_payload_v1 import CustomFieldOptionsUpdatePayloadV1
    from .custom_field_options_update_result_v1 import CustomFieldOptionsUpdateResultV1
    from .custom_field_type_info_v2 import CustomFieldTypeInfoV2
    from .custom_field_type_info_v2_field_type import CustomFieldTypeInfoV2FieldType
    from .custom_field_v2 import CustomFieldV2
    from .custom_field_v2_field_type import CustomFieldV2FieldType
    from .custom_field_value_payload_v2 import CustomFieldValuePayloadV2
    from .custom_field_value_v2 import CustomFieldValueV2
    from .custom_fields_create_payload_v2 import CustomFieldsCreatePayloadV2
    from .custom_fields_create_payload_v2_field_type import CustomFieldsCreatePayloadV2FieldType
    from .custom_fields_create_result_v2 import CustomFieldsCreateResultV2
    from .custom_fields_list_result_v2 import CustomFieldsListResultV2
    from .custom_fields_show_result_v2 import CustomFieldsShowResultV2
    from .custom_fields_update_payload_v2 import CustomFieldsUpdatePayloadV2
    from .custom_fields_update_result_v2 import CustomFieldsUpdateResultV2
    from .embedded_catalog_entry_v2 import EmbeddedCatalogEntryV2
    from .embedded_incident_role_v2 import EmbeddedIncidentRoleV2
    from .embedded_incident_role_v2_role_type import EmbeddedIncidentRoleV2RoleType
    from .engine_param_binding_payload_v2 import EngineParamBindingPayloadV2
    from .engine_param_binding_payload_v3 import EngineParamBindingPayloadV3
    from .engine_param_binding_v2 import EngineParamBindingV2
    from .engine_param_binding_v3 import EngineParamBindingV3
    from .engine_param_binding_value_payload_v2 import EngineParamBindingValuePayloadV2
    from .engine_param_binding_value_payload_v3 import EngineParamBindingValuePayloadV3
    from .engine_param_binding_value_v2 import EngineParamBindingValueV2
    from .engine_param_binding_value_v3 import EngineParamBindingValueV3
    from .engine_param_v2 import EngineParamV2
    from .engine_param_v2_allowed_value_types_item import EngineParamV2AllowedValueTypesItem
    from .engine_reference_v2 import EngineReferenceV2
    from .error_item import ErrorItem
    from .error_item_metadata import ErrorItemMetadata
    from .error_rate_limit import ErrorRateLimit
    from .error_response import ErrorResponse
    from .error_response_type import ErrorResponseType
    from .error_source import ErrorSource
    from .escalation_creator_v2 import EscalationCreatorV2
    from .escalation_event_v2 import EscalationEventV2
    from .escalation_event_v2_event import EscalationEventV2Event
    from .escalation_event_v2_urgency import EscalationEventV2Urgency
    from .escalation_path_node_delay_v2 import EscalationPathNodeDelayV2
    from .escalation_path_node_delay_v2_delay_interval_condition import EscalationPathNodeDelayV2DelayIntervalCondition
    from .escalation_path_node_escalation_path_v2 import EscalationPathNodeEscalationPathV2
    from .escalation_path_node_if_else_payload_v2 import EscalationPathNodeIfElsePayloadV2
    from .escalation_path_node_if_else_v2 import EscalationPathNodeIfElseV2
    from .escalation_path_node_level_v2 import EscalationPathNodeLevelV2
    from .escalation_path_node_level_v2_ack_mode import EscalationPathNodeLevelV2AckMode
    from .escalation_path_node_level_v2_time_to_ack_interval_condition import (
        EscalationPathNodeLevelV2TimeToAckIntervalCondition,
    )
    from .escalation_path_node_level_with_binding_payload_v2 import EscalationPathNodeLevelWithBindingPayloadV2
    from .escalation_path_node_level_with_binding_payload_v2_ack_mode import (
        EscalationPathNodeLevelWithBindingPayloadV2AckMode,
    )
    from .escalation_path_node_level_with_binding_payload_v2_time_to_ack_interval_condition import (
        EscalationPathNodeLevelWithBindingPayloadV2TimeToAckIntervalCondition,
    )
    from .escalation_path_node_level_with_binding_v2 import EscalationPathNodeLevelWithBindingV2
    from .escalation_path_node_level_with_binding_v2_ack_mode import EscalationPathNodeLevelWithBindingV2AckMode
    from .escalation_path_node_level_with_binding_v2_time_to_ack_interval_condition import (
        EscalationPathNodeLevelWithBindingV2TimeToAckIntervalCondition,
    )
    from .escalation_path_node_notify_channel_v2 import EscalationPathNodeNotifyChannelV2
    from .escalation_path_node_notify_channel_v2_time_to_ack_interval_condition import (
        EscalationPathNodeNotifyChannelV2TimeToAckIntervalCondition,
    )
    from .escalation_path_node_notify_channel_with_binding_payload_v2 import (
        EscalationPathNodeNotifyChannelWithBindingPayloadV2,
    )
    from .escalation_path_node_notify_channel_with_binding_payload_v2_time_to_ack_interval_condition import (
        EscalationPathNodeNotifyChannelWithBindingPayloadV2TimeToAckIntervalCondition,
    )
    from .escalation_path_node_notify_channel_with_binding_v2 import EscalationPathNodeNotifyChannelWithBindingV2
    from .escalation_path_node_notify_channel_with_binding_v2_time_to_ack_interval_condition import (
        EscalationPathNodeNotifyChannelWithBindingV2TimeToAckIntervalCondition,
    )
    from .escalation_path_node_payload_v2 import EscalationPathNodePayloadV2
    from .escalation_path_node_payload_v2_type import EscalationPathNodePayloadV2Type
    from .escalation_path_node_repeat_v2 import EscalationPathNodeRepeatV2
    from .escalation_path_node_v2 import EscalationPathNodeV2
    from .escalation_path_node_v2_type import EscalationPathNodeV2Type
    from .escalation_path_repeat_config_v2 import EscalationPathRepeatConfigV2
    from .escalation_path_retry_config_v2 import EscalationPathRetryConfigV2
    from .escalation_path_round_robin_config_v2 import EscalationPathRoundRobinConfigV2
    from .escalation_path_target_v2 import EscalationPathTargetV2
    from .escalation_path_target_v2_schedule_mode import EscalationPathTargetV2ScheduleMode
    from .escalation_path_target_v2_type import EscalationPathTargetV2Type
    from .escalation_path_target_v2_urgency import EscalationPathTargetV2Urgency
    from .escalation_path_target_with_binding_payload_v2 import EscalationPathTargetWithBindingPayloadV2
    from .escalation_path_target_with_binding_payload_v2_schedule_mode import (
        EscalationPathTargetWithBindingPayloadV2ScheduleMode,
    )
    from .escalation_path_target_with_binding_payload_v2_type import EscalationPathTargetWithBindingPayloadV2Type
    from .escalation_path_target_with_binding_payload_v2_urgency import EscalationPathTargetWithBindingPayloadV2Urgency
    from .escalation_path_target_with_binding_v2 import EscalationPathTargetWithBindingV2
    from .escalation_path_target_with_binding_v2_schedule_mode import EscalationPathTargetWithBindingV2ScheduleMode
    from .escalation_path_target_with_binding_v2_type import EscalationPathTargetWithBindingV2Type
    from .escalation_path_target_with_binding_v2_urgency import EscalationPathTargetWithBindingV2Urgency
    from .escalation_path_template_node_if_else_payload_v2 import EscalationPathTemplateNodeIfElsePayloadV2
    from .escalation_path_template_node_if_else_v2 import EscalationPathTemplateNodeIfElseV2
    from .escalation_path_template_node_payload_v2 import EscalationPathTemplateNodePayloadV2
    from .escalation_path_template_node_payload_v2_type import EscalationPathTemplateNodePayloadV2Type
    from .escalation_path_template_node_v2 import EscalationPathTemplateNodeV2
    from .escalation_path_template_node_v2_type import EscalationPathTemplateNodeV2Type
    from .escalation_path_template_v2 import EscalationPathTemplateV2
    from .escalation_path_templates_create_payload_v2 import EscalationPathTemplatesCreatePayloadV2
    from .escalation_path_templates_create_result_v2 import EscalationPathTemplatesCreateResultV2
    from .escalation_path_templates_list_result_v2 import EscalationPathTemplatesListResultV2
    from .escalation_path_templates_show_result_v2 import EscalationPathTemplatesShowResultV2
    from .escalation_path_templates_update_payload_v2 import EscalationPathTemplatesUpdatePayloadV2
    from .escalation_path_templates_update_result_v2 import EscalationPathTemplatesUpdateResultV2
    from .escalation_path_v2 import EscalationPathV2
    from .escalation_path_v2_kind import EscalationPathV2Kind
    from .escalation_path_v2_param_bindings import EscalationPathV2ParamBindings
    from .escalation_priority_v2 import EscalationPriorityV2
    from .escalation_respond_snooze_details_payload_v2 import EscalationRespondSnoozeDetailsPayloadV2
    from .escalation_user_response_options_v2 import EscalationUserResponseOptionsV2
    from .escalation_user_response_options_v2_available_actions_item import (
        EscalationUserResponseOptionsV2AvailableActionsItem,
    )
    from .escalation_v2 import EscalationV2
    from .escalation_v2_status import EscalationV2Status
    from .escalations_check_escalation_permissions_payload_v2 import EscalationsCheckEscalationPermissionsPayloadV2
    from .escalations_check_escalation_permissions_result_v2 import EscalationsCheckEscalationPermissionsResultV2
    from .escalations_create_path_payload_v2 import EscalationsCreatePathPayloadV2
    from .escalations_create_path_payload_v2_kind import EscalationsCreatePathPayloadV2Kind
    from .escalations_create_path_payload_v2_param_bindings import EscalationsCreatePathPayloadV2ParamBindings
    from .escalations_create_path_result_v2 import EscalationsCreatePathResultV2
    from .escalations_create_payload_v2 import EscalationsCreatePayloadV2
    from .escalations_create_result_v2 import EscalationsCreateResultV2
    from .escalations_list_paths_result_v2 import EscalationsListPathsResultV2
    from .escalations_list_result_v2 import EscalationsListResultV2
    from .escalations_reassign_escalation_payload_v2 import EscalationsReassignEscalationPayloadV2
    from .escalations_reassign_escalation_result_v2 import EscalationsReassignEscalationResultV2
    from .escalations_respond_escalation_payload_v2 import EscalationsRespondEscalationPayloadV2
    from .escalations_respond_escalation_payload_v2_response import EscalationsRespondEscalationPayloadV2Response
    from .escalations_show_path_result_v2 import EscalationsShowPathResultV2
    from .escalations_show_result_v2 import EscalationsShowResultV2
    from .escalations_update_path_payload_v2 import EscalationsUpdatePathPayloadV2
    from .escalations_update_path_payload_v2_kind import EscalationsUpdatePathPayloadV2Kind
    from .escalations_update_path_payload_v2_param_bindings import EscalationsUpdatePathPayloadV2ParamBindings
    from .escalations_update_path_result_v2 import EscalationsUpdatePathResultV2
    from .escalations_v2_list_alert import EscalationsV2ListAlert
    from .escalations_v2_list_created_at import EscalationsV2ListCreatedAt
    from .escalations_v2_list_escalation_path import EscalationsV2ListEscalationPath
    from .escalations_v2_list_idempotency_key import EscalationsV2ListIdempotencyKey
    from .escalations_v2_list_incident import EscalationsV2ListIncident
    from .escalations_v2_list_status import EscalationsV2ListStatus
    from .escalations_v2_list_updated_at import EscalationsV2ListUpdatedAt
    from .expression_branch_payload_v2 import ExpressionBranchPayloadV2
    from .expression_branch_payload_v3 import ExpressionBranchPayloadV3
    from .expression_branch_v2 import ExpressionBranchV2
    from .expression_branch_v3 import ExpressionBranchV3
    from .expression_branches_opts_payload_v2 import ExpressionBranchesOptsPayloadV2
    from .expression_branches_opts_payload_v3 import ExpressionBranchesOptsPayloadV3
    from .expression_branches_opts_v2 import ExpressionBranchesOptsV2
    from .expression_branches_opts_v3 import ExpressionBranchesOptsV3
    from .expression_cast_opts_payload_v2 import ExpressionCastOptsPayloadV2
    from .expression_cast_opts_payload_v3 import ExpressionCastOptsPayloadV3
    from .expression_cast_opts_v2 import ExpressionCastOptsV2
    from .expression_cast_opts_v3 import ExpressionCastOptsV3
    from .expression_concatenate_opts_payload_v2 import ExpressionConcatenateOptsPayloadV2
    from .expression_concatenate_opts_payload_v3 import ExpressionConcatenateOptsPayloadV3
    from .expression_concatenate_opts_v2 import ExpressionConcatenateOptsV2
    from .expression_concatenate_opts_v3 import ExpressionConcatenateOptsV3
    from .expression_else_branch_payload_v2 import ExpressionElseBranchPayloadV2
    from .expression_else_branch_payload_v3 import ExpressionElseBranchPayloadV3
    from .expression_else_branch_v2 import ExpressionElseBranchV2
    from .expression_else_branch_v3 import ExpressionElseBranchV3
    from .expression_filter_opts_payload_v2 import ExpressionFilterOptsPayloadV2
    from .expression_filter_opts_payload_v3 import ExpressionFilterOptsPayloadV3
    from .expression_filter_opts_v2 import ExpressionFilterOptsV2
    from .expression_filter_opts_v3 import ExpressionFilterOptsV3
    from .expression_navigate_opts_payload_v2 import ExpressionNavigateOptsPayloadV2
    from .expression_navigate_opts_payload_v3 import ExpressionNavigateOptsPayloadV3
    from .expression_navigate_opts_v2 import ExpressionNavigateOptsV2
    from .expression_navigate_opts_v3 import ExpressionNavigateOptsV3
    from .expression_operation_payload_v2 import ExpressionOperationPayloadV2
    from .expression_operation_payload_v2_operation_type import ExpressionOperationPayloadV2OperationType
    from .expression_operation_payload_v3 import ExpressionOperationPayloadV3
    from .expression_operation_payload_v3_operation_type import ExpressionOperationPayloadV3OperationType
    from .expression_operation_v2 import ExpressionOperationV2
    from .expression_operation_v2_operation_type import ExpressionOperationV2OperationType
    from .expression_operation_v3 import ExpressionOperationV3
    from .expression_operation_v3_operation_type import ExpressionOperationV3OperationType
    from .expression_parse_opts_payload_v2 import ExpressionParseOptsPayloadV2
    from .expression_parse_opts_payload_v3 import ExpressionParseOptsPayloadV3
    from .expression_parse_opts_v2 import ExpressionParseOptsV2
    from .expression_parse_opts_v3 import ExpressionParseOptsV3
    from .expression_payload_v2 import ExpressionPayloadV2
    from .expression_payload_v3 import ExpressionPayloadV3
    from .expression_v2 import ExpressionV2
    from .expression_v3 import ExpressionV3
    from .external_issue_reference_v2 import ExternalIssueReferenceV2
    from .external_issue_reference_v2_provider import ExternalIssueReferenceV2Provider
    from .external_resource_v1 import ExternalResourceV1
    from .external_resource_v1_resource_type import ExternalResourceV1ResourceType
    from .follow_up_category_v3 import FollowUpCategoryV3
    from .follow_up_priority_v2 import FollowUpPriorityV2
    from .follow_up_v3 import FollowUpV3
    from .follow_up_v3_status import FollowUpV3Status
    from .follow_ups_connect_external_issue_payload_v3 import FollowUpsConnectExternalIssuePayloadV3
    from .follow_ups_connect_external_issue_payload_v3_provider import FollowUpsConnectExternalIssuePayloadV3Provider
    from .follow_ups_connect_external_issue_result_v3 import FollowUpsConnectExternalIssueResultV3
    from .follow_ups_create_from_link_payload_v3 import FollowUpsCreateFromLinkPayloadV3
    from .follow_ups_create_from_link_result_v3 import FollowUpsCreateFromLinkResultV3
    from .follow_ups_create_payload_v3 import FollowUpsCreatePayloadV3
    from .follow_ups_create_result_v3 import FollowUpsCreateResultV3
    from .follow_ups_list_result_v3 import FollowUpsListResultV3
    from .follow_ups_show_result_v3 import FollowUpsShowResultV3
    from .follow_ups_update_payload_v3 import FollowUpsUpdatePayloadV3
    from .follow_ups_update_payload_v3_status import FollowUpsUpdatePayloadV3Status
    from .follow_ups_update_result_v3 import FollowUpsUpdateResultV3
    from .follow_ups_v3_list_created_at import FollowUpsV3ListCreatedAt
    from .follow_ups_v3_list_incident_mode import FollowUpsV3ListIncidentMode
    from .follow_ups_v3_list_updated_at import FollowUpsV3ListUpdatedAt
    from .glossary_entries_create_payload_v2 import GlossaryEntriesCreatePayloadV2
    from .glossary_entries_create_result_v2 import GlossaryEntriesCreateResultV2
    from .glossary_entries_list_result_v2 import GlossaryEntriesListResultV2
    from .glossary_entries_show_result_v2 import GlossaryEntriesShowResultV2
    from .glossary_entries_update_payload_v2 import GlossaryEntriesUpdatePayloadV2
    from .glossary_entries_update_ranks_payload_v2 import GlossaryEntriesUpdateRanksPayloadV2
    from .glossary_entries_update_ranks_result_v2 import GlossaryEntriesUpdateRanksResultV2
    from .glossary_entries_update_result_v2 import GlossaryEntriesUpdateResultV2
    from .glossary_entry_rank_update_v2 import GlossaryEntryRankUpdateV2
    from .glossary_entry_v2 import GlossaryEntryV2
    from .grouping_key_v2 import GroupingKeyV2
    from .grouping_key_v3 import GroupingKeyV3
    from .grouping_settings_v3 import GroupingSettingsV3
    from .grouping_settings_v3_window_type import GroupingSettingsV3WindowType
    from .identity_team_v1 import IdentityTeamV1
    from .identity_v1 import IdentityV1
    from .identity_v1_roles_item import IdentityV1RolesItem
    from .identity_v1_team_roles_item import IdentityV1TeamRolesItem
    from .image_v1 import ImageV1
    from .incident_activity_log_content_v2 import IncidentActivityLogContentV2
    from .incident_activity_log_entries_list_result_v2 import IncidentActivityLogEntriesListResultV2
    from .incident_activity_log_entry_v2 import IncidentActivityLogEntryV2
    from .incident_activity_log_entry_v2_type import IncidentActivityLogEntryV2Type
    from .incident_alert_v2 import IncidentAlertV2
    from .incident_attachment_v1 import IncidentAttachmentV1
    from .incident_attachments_create_payload_v1 import IncidentAttachmentsCreatePayloadV1
    from .incident_attachments_create_payload_v1_resource import IncidentAttachmentsCreatePayloadV1Resource
    from .incident_attachments_create_payload_v1_resource_resource_type import (
        IncidentAttachmentsCreatePayloadV1ResourceResourceType,
    )
    from .incident_attachments_create_result_v1 import IncidentAttachmentsCreateResultV1
    from .incident_attachments_list_result_v1 import IncidentAttachmentsListResultV1
    from .incident_attachments_v1_list_resource_type import IncidentAttachmentsV1ListResourceType
    from .incident_debrief_v2 import IncidentDebriefV2
    from .incident_duration_metric_v2 import IncidentDurationMetricV2
    from .incident_duration_metric_with_value_v2 import IncidentDurationMetricWithValueV2
    from .incident_duration_metric_with_value_v2_status import IncidentDurationMetricWithValueV2Status
    from .incident_edit_payload_v2 import IncidentEditPayloadV2
    from .incident_form_lifecycle_element_config_v3 import IncidentFormLifecycleElementConfigV3
    from .incident_form_lifecycle_element_payload_v3 import IncidentFormLifecycleElementPayloadV3
    from .incident_form_lifecycle_element_payload_v3_element_type import (
        IncidentFormLifecycleElementPayloadV3ElementType,
    )
    from .incident_form_lifecycle_element_payload_v3_required_if import IncidentFormLifecycleElementPayloadV3RequiredIf
    from .incident_form_lifecycle_element_v3 import IncidentFormLifecycleElementV3
    from .incident_form_lifecycle_element_v3_element_type import IncidentFormLifecycleElementV3ElementType
    from .incident_form_lifecycle_element_v3_required_if import IncidentFormLifecycleElementV3RequiredIf
    from .incident_form_v3 import IncidentFormV3
    from .incident_form_v3_form_type import IncidentFormV3FormType
    from .incident_forms_create_payload_v3 import IncidentFormsCreatePayloadV3
    from .incident_forms_create_payload_v3_form_type import IncidentFormsCreatePayloadV3FormType
    from .incident_forms_create_result_v3 import IncidentFormsCreateResultV3
    from .incident_forms_list_result_v3 import IncidentFormsListResultV3
    from .incident_forms_show_result_v3 import IncidentFormsShowResultV3
    from .incident_forms_update_payload_v3 import IncidentFormsUpdatePayloadV3
    from .incident_forms_update_payload_v3_form_type import IncidentFormsUpdatePayloadV3FormType
    from .incident_forms_update_result_v3 import IncidentFormsUpdateResultV3
    from .incident_membership_v1 import IncidentMembershipV1
    from .incident_memberships_create_payload_v1 import IncidentMembershipsCreatePayloadV1
    from .incident_memberships_create_result_v1 import IncidentMembershipsCreateResultV1
    from .incident_memberships_revoke_payload_v1 import IncidentMembershipsRevokePayloadV1
    from .incident_participant_v2 import IncidentParticipantV2
    from .incident_participant_v2_participant_type import IncidentParticipantV2ParticipantType
    from .incident_participant_workload_v2 import IncidentParticipantWorkloadV2
    from .incident_participant_workload_v2_participant_type import IncidentParticipantWorkloadV2ParticipantType
    from .incident_participant_workloads_list_result_v2 import IncidentParticipantWorkloadsListResultV2
    from .incident_participants_list_result_v2 import IncidentParticipantsListResultV2
    from .incident_participants_v2 import IncidentParticipantsV2
    from .incident_relationship_details_v1 import IncidentRelationshipDetailsV1
    from .incident_relationship_v1 import IncidentRelationshipV1
    from .incident_relationships_list_result_v1 import IncidentRelationshipsListResultV1
    from .incident_role_assignment_payload_v2 import IncidentRoleAssignmentPayloadV2
    from .incident_role_assignment_v2 import IncidentRoleAssignmentV2
    from .incident_role_v2 import IncidentRoleV2
    from .incident_role_v2_role_type import IncidentRoleV2RoleType
    from .incident_roles_create_payload_v2 import IncidentRolesCreatePayloadV2
    from .incident_roles_create_result_v2 import IncidentRolesCreateResultV2
    from .incident_roles_list_result_v2 import IncidentRolesListResultV2
    from .incident_roles_show_result_v2 import IncidentRolesShowResultV2
    from .incident_roles_update_payload_v2 import IncidentRolesUpdatePayloadV2
    from .incident_roles_update_result_v2 import IncidentRolesUpdateResultV2
    from .incident_slim_v2 import IncidentSlimV2
    from .incident_slim_v2_status_category import IncidentSlimV2StatusCategory
    from .incident_slim_v2_visibility import IncidentSlimV2Visibility
    from .incident_status_v1 import IncidentStatusV1
    from .incident_status_v1_category import IncidentStatusV1Category
    from .incident_status_v2 import IncidentStatusV2
    from .incident_status_v2_category import IncidentStatusV2Category
    from .incident_statuses_create_payload_v1 import IncidentStatusesCreatePayloadV1
    from .incident_statuses_create_payload_v1_category import IncidentStatusesCreatePayloadV1Category
    from .incident_statuses_create_result_v1 import IncidentStatusesCreateResultV1
    from .incident_statuses_list_result_v1 import IncidentStatusesListResultV1
    from .incident_statuses_show_result_v1 import IncidentStatusesShowResultV1
    from .incident_statuses_update_payload_v1 import IncidentStatusesUpdatePayloadV1
    from .incident_statuses_update_result_v1 import IncidentStatusesUpdateResultV1
    from .incident_team_membership_v1 import IncidentTeamMembershipV1
    from .incident_team_memberships_create_payload_v1 import IncidentTeamMembershipsCreatePayloadV1
    from .incident_team_memberships_create_result_v1 import IncidentTeamMembershipsCreateResultV1
    from .incident_team_memberships_revoke_payload_v1 import IncidentTeamMembershipsRevokePayloadV1
    from .incident_team_v1 import IncidentTeamV1
    from .incident_template_auto_generated_binding_payload_v1 import IncidentTemplateAutoGeneratedBindingPayloadV1
    from .incident_template_auto_generated_binding_v1 import IncidentTemplateAutoGeneratedBindingV1
    from .incident_template_binding_payload_v1 import IncidentTemplateBindingPayloadV1
    from .incident_template_binding_v1 import IncidentTemplateBindingV1
    from .incident_template_config_payload_v1 import IncidentTemplateConfigPayloadV1
    from .incident_template_config_v1 import IncidentTemplateConfigV1
    from .incident_template_custom_field_binding_payload_v1 import IncidentTemplateCustomFieldBindingPayloadV1
    from .incident_template_custom_field_binding_payload_v1_merge_strategy import (
        IncidentTemplateCustomFieldBindingPayloadV1MergeStrategy,
    )
    from .incident_template_custom_field_binding_v1 import IncidentTemplateCustomFieldBindingV1
    from .incident_template_custom_field_binding_v1_merge_strategy import (
        IncidentTemplateCustomFieldBindingV1MergeStrategy,
    )
    from .incident_template_severity_binding_payload_v1 import IncidentTemplateSeverityBindingPayloadV1
    from .incident_template_severity_binding_payload_v1_merge_strategy import (
        IncidentTemplateSeverityBindingPayloadV1MergeStrategy,
    )
    from .incident_template_severity_binding_v1 import IncidentTemplateSeverityBindingV1
    from .incident_template_severity_binding_v1_merge_strategy import IncidentTemplateSeverityBindingV1MergeStrategy
    from .incident_template_v1 import IncidentTemplateV1
    from .incident_template_validate_warning_v1 import IncidentTemplateValidateWarningV1
    from .incident_templates_create_payload_v1 import IncidentTemplatesCreatePayloadV1
    from .incident_templates_create_result_v1 import IncidentTemplatesCreateResultV1
    from .incident_templates_list_result_v1 import IncidentTemplatesListResultV1
    from .incident_templates_show_result_v1 import IncidentTemplatesShowResultV1
    from .incident_templates_update_payload_v1 import IncidentTemplatesUpdatePayloadV1
    from .incident_templates_update_result_v1 import IncidentTemplatesUpdateResultV1
    from .incident_templates_validate_payload_v1 import IncidentTemplatesValidatePayloadV1
    from .incident_templates_validate_result_v1 import IncidentTemplatesValidateResultV1
    from .incident_timeline_item_v2 import IncidentTimelineItemV2
    from .incident_timeline_items_create_payload_v2 import IncidentTimelineItemsCreatePayloadV2
    from .incident_timeline_items_create_result_v2 import IncidentTimelineItemsCreateResultV2
    from .incident_timeline_items_list_result_v2 import IncidentTimelineItemsListResultV2
    from .incident_timeline_items_update_payload_v2 import IncidentTimelineItemsUpdatePayloadV2
    from .incident_timeline_items_update_result_v2 import IncidentTimelineItemsUpdateResultV2
    from .incident_timestamp_v2 import IncidentTimestampV2
    from .incident_timestamp_value_payload_v2 import IncidentTimestampValuePayloadV2
    from .incident_timestamp_value_v2 import IncidentTimestampValueV2
    from .incident_timestamp_with_value_v2 import IncidentTimestampWithValueV2
    from .incident_timestamps_list_result_v2 import IncidentTimestampsListResultV2
    from .incident_timestamps_show_result_v2 import IncidentTimestampsShowResultV2
    from .incident_type_v1 import IncidentTypeV1
    from .incident_type_v1_create_in_triage import IncidentTypeV1CreateInTriage
    from .incident_type_v2 import IncidentTypeV2
    from .incident_type_v2_create_in_triage import IncidentTypeV2CreateInTriage
    from .incident_types_list_result_v1 import IncidentTypesListResultV1
    from .incident_types_show_result_v1 import IncidentTypesShowResultV1
    from .incident_update_v2 import IncidentUpdateV2
    from .incident_updates_create_payload_v2 import IncidentUpdatesCreatePayloadV2
    from .incident_updates_create_result_v2 import IncidentUpdatesCreateResultV2
    from .incident_updates_list_result_v2 import IncidentUpdatesListResultV2
    from .incident_v2 import IncidentV2
    from .incident_v2_mode import IncidentV2Mode
    from .incident_v2_visibility import IncidentV2Visibility
    from .incidents_connect_external_issue_payload_v2 import IncidentsConnectExternalIssuePayloadV2
    from .incidents_connect_external_issue_payload_v2_provider import IncidentsConnectExternalIssuePayloadV2Provider
    from .incidents_create_payload_v2 import IncidentsCreatePayloadV2
    from .incidents_create_payload_v2_mode import IncidentsCreatePayloadV2Mode
    from .incidents_create_payload_v2_visibility import IncidentsCreatePayloadV2Visibility
    from .incidents_create_result_v2 import IncidentsCreateResultV2
    from .incidents_edit_payload_v2 import IncidentsEditPayloadV2
    from .incidents_edit_result_v2 import IncidentsEditResultV2
    from .incidents_import_postmortem_document_payload_v2 import IncidentsImportPostmortemDocumentPayloadV2
    from .incidents_import_postmortem_document_result_v2 import IncidentsImportPostmortemDocumentResultV2
    from .incidents_list_result_v2 import IncidentsListResultV2
    from .incidents_show_result_v2 import IncidentsShowResultV2
    from .incidents_v2_list_created_at import IncidentsV2ListCreatedAt
    from .incidents_v2_list_custom_field import IncidentsV2ListCustomField
    from .incidents_v2_list_custom_field_additional_property import IncidentsV2ListCustomFieldAdditionalProperty
    from .incidents_v2_list_filter_mode import IncidentsV2ListFilterMode
    from .incidents_v2_list_incident_role import IncidentsV2ListIncidentRole
    from .incidents_v2_list_incident_role_additional_property import IncidentsV2ListIncidentRoleAdditionalProperty
    from .incidents_v2_list_incident_type import IncidentsV2ListIncidentType
    from .incidents_v2_list_mode import IncidentsV2ListMode
    from .incidents_v2_list_severity import IncidentsV2ListSeverity
    from .incidents_v2_list_sort_by import IncidentsV2ListSortBy
    from .incidents_v2_list_status import IncidentsV2ListStatus
    from .incidents_v2_list_status_category import IncidentsV2ListStatusCategory
    from .incidents_v2_list_updated_at import IncidentsV2ListUpdatedAt
    from .ip_allowlist_item_v1 import IPAllowlistItemV1
    from .ip_allowlist_v1 import IPAllowlistV1
    from .ip_allowlists_show_ip_allowlist_result_v1 import IPAllowlistsShowIPAllowlistResultV1
    from .ip_allowlists_update_ip_allowlist_payload_v1 import IPAllowlistsUpdateIPAllowlistPayloadV1
    from .ip_allowlists_update_ip_allowlist_result_v1 import IPAllowlistsUpdateIPAllowlistResultV1
    from .ip_range_v1 import IPRangeV1
    from .linked_schedule_v2 import LinkedScheduleV2
    from .maintenance_window_escalation_target_payload_v1 import MaintenanceWindowEscalationTargetPayloadV1
    from .maintenance_window_escalation_target_v1 import MaintenanceWindowEscalationTargetV1
    from .maintenance_window_notify_channel_payload_v1 import MaintenanceWindowNotifyChannelPayloadV1
    from .maintenance_window_notify_channel_v1 import MaintenanceWindowNotifyChannelV1
    from .maintenance_window_v1 import MaintenanceWindowV1
    from .maintenance_windows_create_payload_v1 import MaintenanceWindowsCreatePayloadV1
    from .maintenance_windows_create_result_v1 import MaintenanceWindowsCreateResultV1
    from .maintenance_windows_list_result_v1 import MaintenanceWindowsListResultV1
    from .maintenance_windows_show_result_v1 import MaintenanceWindowsShowResultV1
    from .maintenance_windows_update_payload_v1 import MaintenanceWindowsUpdatePayloadV1
    from .maintenance_windows_update_result_v1 import MaintenanceWindowsUpdateResultV1
    from .maintenance_windows_v1_list_status import MaintenanceWindowsV1ListStatus
    from .managed_resource_v2 import ManagedResourceV2
    from .managed_resource_v2_annotations import ManagedResourceV2Annotations
    from .managed_resource_v2_managed_by import ManagedResourceV2ManagedBy
    from .managed_resource_v2_resource_type import ManagedResourceV2ResourceType
    from .managed_resources_create_managed_resource_payload_v2 import ManagedResourcesCreateManagedResourcePayloadV2
    from .managed_resources_create_managed_resource_payload_v2_annotations import (
        ManagedResourcesCreateManagedResourcePayloadV2Annotations,
    )
    from .managed_resources_create_managed_resource_payload_v2_resource_type import (
        ManagedResourcesCreateManagedResourcePayloadV2ResourceType,
    )
    from .managed_resources_create_managed_resource_result_v2 import ManagedResourcesCreateManagedResourceResultV2
    from .management_meta_v2 import ManagementMetaV2
    from .management_meta_v2_annotations import ManagementMetaV2Annotations
    from .management_meta_v2_managed_by import ManagementMetaV2ManagedBy
    from .new_slack_user_group_payload_v2 import NewSlackUserGroupPayloadV2
    from .on_call_notification_method_phone_details_public_v2 import OnCallNotificationMethodPhoneDetailsPublicV2
    from .on_call_notification_method_public_v2 import OnCallNotificationMethodPublicV2
    from .on_call_notification_method_public_v2_method_type import OnCallNotificationMethodPublicV2MethodType
    from .on_call_notification_pause_v2 import OnCallNotificationPauseV2
    from .on_call_notification_pauses_list_result_v2 import OnCallNotificationPausesListResultV2
    from .on_call_notification_pauses_show_result_v2 import OnCallNotificationPausesShowResultV2
    from .on_call_notification_rule_app_details_public_v2 import OnCallNotificationRuleAppDetailsPublicV2
    from .on_call_notification_rule_app_details_public_v2_push_notification_criticality import (
        OnCallNotificationRuleAppDetailsPublicV2PushNotificationCriticality,
    )
    from .on_call_notification_rule_method_target_public_v2 import OnCallNotificationRuleMethodTargetPublicV2
    from .on_call_notification_rule_method_target_public_v2_all import OnCallNotificationRuleMethodTargetPublicV2All
    from .on_call_notification_rule_method_target_public_v2_type import OnCallNotificationRuleMethodTargetPublicV2Type
    from .on_call_notification_rule_method_target_specific_public_v2 import (
        OnCallNotificationRuleMethodTargetSpecificPublicV2,
    )
    from .on_call_notification_rule_phone_details_public_v2 import OnCallNotificationRulePhoneDetailsPublicV2
    from .on_call_notification_rule_phone_details_public_v2_channel import (
        OnCallNotificationRulePhoneDetailsPublicV2Channel,
    )
    from .on_call_notification_rule_public_v2 import OnCallNotificationRulePublicV2
    from .on_call_notification_rule_public_v2_method_type import OnCallNotificationRulePublicV2MethodType
    from .on_call_notification_rule_public_v2_rule_type import OnCallNotificationRulePublicV2RuleType
    from .pagination_meta_result_v1 import PaginationMetaResultV1
    from .pagination_meta_result_v2 import PaginationMetaResultV2
    from .pagination_meta_result_v3 import PaginationMetaResultV3
    from .pagination_meta_result_with_total_v2 import PaginationMetaResultWithTotalV2
    from .pagination_meta_result_with_total_v3 import PaginationMetaResultWithTotalV3
    from .partial_entry_payload_v3 import PartialEntryPayloadV3
    from .partial_entry_payload_v3_attribute_values import PartialEntryPayloadV3AttributeValues
    from .pay_config_one_off_rule_payload_v2 import PayConfigOneOffRulePayloadV2
    from .pay_config_one_off_rule_v2 import PayConfigOneOffRuleV2
    from .pay_config_v2 import PayConfigV2
    from .pay_config_v2_rate_time_unit import PayConfigV2RateTimeUnit
    from .pay_config_weekly_rule_payload_v2 import PayConfigWeeklyRulePayloadV2
    from .pay_config_weekly_rule_payload_v2_weekdays_item import PayConfigWeeklyRulePayloadV2WeekdaysItem
    from .pay_config_weekly_rule_v2 import PayConfigWeeklyRuleV2
    from .pay_config_weekly_rule_v2_weekdays_item import PayConfigWeeklyRuleV2WeekdaysItem
    from .pay_configs_create_one_off_rule_payload_v2 import PayConfigsCreateOneOffRulePayloadV2
    from .pay_configs_create_one_off_rule_result_v2 import PayConfigsCreateOneOffRuleResultV2
    from .pay_configs_create_payload_v2 import PayConfigsCreatePayloadV2
    from .pay_configs_create_payload_v2_rate_time_unit import PayConfigsCreatePayloadV2RateTimeUnit
    from .pay_configs_create_result_v2 import PayConfigsCreateResultV2
    from .pay_configs_create_weekly_rule_payload_v2 import PayConfigsCreateWeeklyRulePayloadV2
    from .pay_configs_create_weekly_rule_payload_v2_weekdays_item import PayConfigsCreateWeeklyRulePayloadV2WeekdaysItem
    from .pay_configs_create_weekly_rule_result_v2 import PayConfigsCreateWeeklyRuleResultV2
    from .pay_configs_list_one_off_rules_result_v2 import PayConfigsListOneOffRulesResultV2
    from .pay_configs_list_result_v2 import PayConfigsListResultV2
    from .pay_configs_list_weekly_rules_result_v2 import PayConfigsListWeeklyRulesResultV2
    from .pay_configs_show_one_off_rule_result_v2 import PayConfigsShowOneOffRuleResultV2
    from .pay_configs_show_result_v2 import PayConfigsShowResultV2
    from .pay_configs_show_weekly_rule_result_v2 import PayConfigsShowWeeklyRuleResultV2
    from .pay_configs_update_one_off_rule_payload_v2 import PayConfigsUpdateOneOffRulePayloadV2
    from .pay_configs_update_one_off_rule_result_v2 import PayConfigsUpdateOneOffRuleResultV2
    from .pay_configs_update_payload_v2 import PayConfigsUpdatePayloadV2
    from .pay_configs_update_payload_v2_rate_time_unit import PayConfigsUpdatePayloadV2RateTimeUnit
    from .pay_configs_update_result_v2 import PayConfigsUpdateResultV2
    from .pay_configs_update_weekly_rule_payload_v2 import PayConfigsUpdateWeeklyRulePayloadV2
    from .pay_configs_update_weekly_rule_payload_v2_weekdays_item import PayConfigsUpdateWeeklyRulePayloadV2WeekdaysItem
    from .pay_configs_update_weekly_rule_result_v2 import PayConfigsUpdateWeeklyRuleResultV2
    from .pay_report_rotation_filter_v2 import PayReportRotationFilterV2
    from .pay_report_v2 import PayReportV2
    from .pay_report_v2_error_code import PayReportV2ErrorCode
    from .pay_report_v2_overlapping_shifts import PayReportV2OverlappingShifts
    from .pay_report_v2_status import PayReportV2Status
    from .pay_report_v2_total_pay_by_currency import PayReportV2TotalPayByCurrency
    from .pay_report_v2_unpaid_shifts import PayReportV2UnpaidShifts
    from .pay_reports_create_payload_v2 import PayReportsCreatePayloadV2
    from .pay_reports_create_payload_v2_overlapping_shifts import PayReportsCreatePayloadV2OverlappingShifts
    from .pay_reports_create_payload_v2_unpaid_shifts import PayReportsCreatePayloadV2UnpaidShifts
    from .pay_reports_create_result_v2 import PayReportsCreateResultV2
    from .pay_reports_list_result_v2 import PayReportsListResultV2
    from .pay_reports_publish_payload_v2 import PayReportsPublishPayloadV2
    from .pay_reports_publish_payload_v2_send_user_breakdowns import PayReportsPublishPayloadV2SendUserBreakdowns
    from .pay_reports_publish_result_v2 import PayReportsPublishResultV2
    from .pay_reports_show_result_v2 import PayReportsShowResultV2
    from .pay_reports_unpublish_payload_v2 import PayReportsUnpublishPayloadV2
    from .pay_reports_unpublish_result_v2 import PayReportsUnpublishResultV2
    from .policies_create_payload_v2 import PoliciesCreatePayloadV2
    from .policies_create_payload_v2_policy_type import PoliciesCreatePayloadV2PolicyType
    from .policies_create_payload_v2_status import PoliciesCreatePayloadV2Status
    from .policies_create_result_v2 import PoliciesCreateResultV2
    from .policies_list_result_v2 import PoliciesListResultV2
    from .policies_show_result_v2 import PoliciesShowResultV2
    from .policies_update_payload_v2 import PoliciesUpdatePayloadV2
    from .policies_update_payload_v2_policy_type import PoliciesUpdatePayloadV2PolicyType
    from .policies_update_payload_v2_status import PoliciesUpdatePayloadV2Status
    from .policies_update_result_v2 import PoliciesUpdateResultV2
    from .policies_v2_list_policy_type import PoliciesV2ListPolicyType
    from .policy_assignment_rules_payload_v2 import PolicyAssignmentRulesPayloadV2
    from .policy_assignment_rules_v2 import PolicyAssignmentRulesV2
    from .policy_debrief_payload_v2 import PolicyDebriefPayloadV2
    from .policy_debrief_v2 import PolicyDebriefV2
    from .policy_due_date_config_payload_v2 import PolicyDueDateConfigPayloadV2
    from .policy_due_date_config_payload_v2_calculation_type import PolicyDueDateConfigPayloadV2CalculationType
    from .policy_due_date_config_v2 import PolicyDueDateConfigV2
    from .policy_due_date_config_v2_calculation_type import PolicyDueDateConfigV2CalculationType
    from .policy_finding_debrief_v2 import PolicyFindingDebriefV2
    from .policy_finding_dismissal_v2 import PolicyFindingDismissalV2
    from .policy_finding_follow_up_v2 import PolicyFindingFollowUpV2
    from .policy_finding_on_call_readiness_v2 import PolicyFindingOnCallReadinessV2
    from .policy_finding_post_mortem_v2 import PolicyFindingPostMortemV2
    from .policy_finding_readiness_rule_v2 import PolicyFindingReadinessRuleV2
    from .policy_finding_readiness_rule_v2_method_types_item import PolicyFindingReadinessRuleV2MethodTypesItem
    from .policy_finding_schedule_impacted_user_v2 import PolicyFindingScheduleImpactedUserV2
    from .policy_finding_schedule_impacted_user_v2_cause import PolicyFindingScheduleImpactedUserV2Cause
    from .policy_finding_schedule_v2 import PolicyFindingScheduleV2
    from .policy_finding_schedule_v2_cause import PolicyFindingScheduleV2Cause
    from .policy_finding_shift_conflict_shift_v2 import PolicyFindingShiftConflictShiftV2
    from .policy_finding_shift_conflict_v2 import PolicyFindingShiftConflictV2
    from .policy_finding_v2 import PolicyFindingV2
    from .policy_finding_v2_policy_type import PolicyFindingV2PolicyType
    from .policy_finding_v2_state import PolicyFindingV2State
    from .policy_finding_vacation_conflict_v2 import PolicyFindingVacationConflictV2
    from .policy_findings_dismiss_payload_v2 import PolicyFindingsDismissPayloadV2
    from .policy_findings_dismiss_result_v2 import PolicyFindingsDismissResultV2
    from .policy_findings_list_result_v2 import PolicyFindingsListResultV2
    from .policy_findings_restore_result_v2 import PolicyFindingsRestoreResultV2
    from .policy_findings_show_result_v2 import PolicyFindingsShowResultV2
    from .policy_follow_up_payload_v2 import PolicyFollowUpPayloadV2
    from .policy_follow_up_v2 import PolicyFollowUpV2
    from .policy_on_call_readiness_v2 import PolicyOnCallReadinessV2
    from .policy_on_call_readiness_v2_enforcement import PolicyOnCallReadinessV2Enforcement
    from .policy_post_mortem_payload_v2 import PolicyPostMortemPayloadV2
    from .policy_post_mortem_v2 import PolicyPostMortemV2
    from .policy_readiness_rule_v2 import PolicyReadinessRuleV2
    from .policy_readiness_rule_v2_method_types_item import PolicyReadinessRuleV2MethodTypesItem
    from .policy_reminder_cadence_v2 import PolicyReminderCadenceV2
    from .policy_reminder_cadence_v2_interval import PolicyReminderCadenceV2Interval
    from .policy_schedule_v2 import PolicyScheduleV2
    from .policy_schedule_v2_evaluation_level import PolicyScheduleV2EvaluationLevel
    from .policy_schedule_v2_requirement_type import PolicyScheduleV2RequirementType
    from .policy_v2 import PolicyV2
    from .policy_v2_policy_type import PolicyV2PolicyType
    from .policy_v2_status import PolicyV2Status
    from .postmortem_document_v1 import PostmortemDocumentV1
    from .postmortem_document_v1_status import PostmortemDocumentV1Status
    from .postmortem_document_v1_type import PostmortemDocumentV1Type
    from .postmortem_documents_attach_payload_v1 import PostmortemDocumentsAttachPayloadV1
    from .postmortem_documents_attach_payload_v1_document_provider import (
        PostmortemDocumentsAttachPayloadV1DocumentProvider,
    )
    from .postmortem_documents_attach_result_v1 import PostmortemDocumentsAttachResultV1
    from .postmortem_documents_list_result_v1 import PostmortemDocumentsListResultV1
    from .postmortem_documents_show_content_result_v1 import PostmortemDocumentsShowContentResultV1
    from .postmortem_documents_show_result_v1 import PostmortemDocumentsShowResultV1
    from .postmortem_documents_update_status_payload_v1 import PostmortemDocumentsUpdateStatusPayloadV1
    from .postmortem_documents_update_status_payload_v1_status import PostmortemDocumentsUpdateStatusPayloadV1Status
    from .postmortem_documents_update_status_result_v1 import PostmortemDocumentsUpdateStatusResultV1
    from .postmortem_documents_v1_list_sort_by import PostmortemDocumentsV1ListSortBy
    from .rbac_role_v2 import RBACRoleV2
    from .retrospective_incident_options_v2 import RetrospectiveIncidentOptionsV2
    from .returns_meta_v2 import ReturnsMetaV2
    from .returns_meta_v3 import ReturnsMetaV3
    from .schedule_config_create_payload_v2 import ScheduleConfigCreatePayloadV2
    from .schedule_config_update_payload_v2 import ScheduleConfigUpdatePayloadV2
    from .schedule_config_v2 import ScheduleConfigV2
    from .schedule_create_payload_v2 import ScheduleCreatePayloadV2
    from .schedule_create_payload_v2_annotations import ScheduleCreatePayloadV2Annotations
    from .schedule_entries_list_payload_v2 import ScheduleEntriesListPayloadV2
    from .schedule_entry_v2 import ScheduleEntryV2
    from .schedule_holidays_public_config_payload_v2 import ScheduleHolidaysPublicConfigPayloadV2
    from .schedule_holidays_public_config_v2 import ScheduleHolidaysPublicConfigV2
    from .schedule_layer_create_payload_v2 import ScheduleLayerCreatePayloadV2
    from .schedule_layer_update_payload_v2 import ScheduleLayerUpdatePayloadV2
    from .schedule_layer_v2 import ScheduleLayerV2
    from .schedule_override_v2 import ScheduleOverrideV2
    from .schedule_replica_create_payload_v2 import ScheduleReplicaCreatePayloadV2
    from .schedule_replica_create_payload_v2_replica_provider import ScheduleReplicaCreatePayloadV2ReplicaProvider
    from .schedule_replica_source_v2 import ScheduleReplicaSourceV2
    from .schedule_replica_user_status_v2 import ScheduleReplicaUserStatusV2
    from .schedule_replica_v2 import ScheduleReplicaV2
    from .schedule_replica_v2_replica_provider import ScheduleReplicaV2ReplicaProvider
    from .schedule_rotation_create_payload_v2 import ScheduleRotationCreatePayloadV2
    from .schedule_rotation_create_payload_v2_scheduling_mode import ScheduleRotationCreatePayloadV2SchedulingMode
    from .schedule_rotation_handover_v2 import ScheduleRotationHandoverV2
    from .schedule_rotation_handover_v2_interval_type import ScheduleRotationHandoverV2IntervalType
    from .schedule_rotation_update_payload_v2 import ScheduleRotationUpdatePayloadV2
    from .schedule_rotation_update_payload_v2_scheduling_mode import ScheduleRotationUpdatePayloadV2SchedulingMode
    from .schedule_rotation_v2 import ScheduleRotationV2
    from .schedule_rotation_v2_scheduling_mode import ScheduleRotationV2SchedulingMode
    from .schedule_rotation_working_interval_create_payload_v2 import ScheduleRotationWorkingIntervalCreatePayloadV2
    from .schedule_rotation_working_interval_create_payload_v2_weekday import (
        ScheduleRotationWorkingIntervalCreatePayloadV2Weekday,
    )
    from .schedule_rotation_working_interval_v2 import ScheduleRotationWorkingIntervalV2
    from .schedule_rotation_working_interval_v2_weekday import ScheduleRotationWorkingIntervalV2Weekday
    from .schedule_sync_rule_create_payload_v2 import ScheduleSyncRuleCreatePayloadV2
    from .schedule_sync_rule_create_payload_v2_annotations import ScheduleSyncRuleCreatePayloadV2Annotations
    from .schedule_sync_rule_create_payload_v2_sync_type import ScheduleSyncRuleCreatePayloadV2SyncType
    from .schedule_sync_rule_v2 import ScheduleSyncRuleV2
    from .schedule_sync_rule_v2_sync_type import ScheduleSyncRuleV2SyncType
    from .schedule_sync_target_create_payload_v2 import ScheduleSyncTargetCreatePayloadV2
    from .schedule_sync_target_create_payload_v2_annotations import ScheduleSyncTargetCreatePayloadV2Annotations
    from .schedule_sync_target_resource_v2 import ScheduleSyncTargetResourceV2
    from .schedule_sync_targets_create_payload_v2 import ScheduleSyncTargetsCreatePayloadV2
    from .schedule_sync_targets_create_result_v2 import ScheduleSyncTargetsCreateResultV2
    from .schedule_sync_targets_list_result_v2 import ScheduleSyncTargetsListResultV2
    from .schedule_sync_targets_show_result_v2 import ScheduleSyncTargetsShowResultV2
    from .schedule_sync_targets_update_payload_v2 import ScheduleSyncTargetsUpdatePayloadV2
    from .schedule_sync_targets_update_payload_v2_annotations import ScheduleSyncTargetsUpdatePayloadV2Annotations
    from .schedule_sync_targets_update_result_v2 import ScheduleSyncTargetsUpdateResultV2
    from .schedule_update_payload_v2 import ScheduleUpdatePayloadV2
    from .schedule_update_payload_v2_annotations import ScheduleUpdatePayloadV2Annotations
    from .schedule_v2 import ScheduleV2
    from .schedule_v2_annotations import ScheduleV2Annotations
    from .schedules_create_override_payload_v2 import SchedulesCreateOverridePayloadV2
    from .schedules_create_override_result_v2 import SchedulesCreateOverrideResultV2
    from .schedules_create_payload_v2 import SchedulesCreatePayloadV2
    from .schedules_create_result_v2 import SchedulesCreateResultV2
    from .schedules_create_schedule_replica_payload_v2 import SchedulesCreateScheduleReplicaPayloadV2
    from .schedules_create_schedule_replica_result_v2 import SchedulesCreateScheduleReplicaResultV2
    from .schedules_create_schedule_sync_rule_payload_v2 import SchedulesCreateScheduleSyncRulePayloadV2
    from .schedules_create_schedule_sync_rule_result_v2 import SchedulesCreateScheduleSyncRuleResultV2
    from .schedules_list_overrides_result_v2 import SchedulesListOverridesResultV2
    from .schedules_list_result_v2 import SchedulesListResultV2
    from .schedules_list_schedule_entries_result_v2 import SchedulesListScheduleEntriesResultV2
    from .schedules_list_schedule_replicas_result_v2 import SchedulesListScheduleReplicasResultV2
    from .schedules_list_schedule_sync_rules_result_v2 import SchedulesListScheduleSyncRulesResultV2
    from .schedules_preview_schedule_entries_payload_v2 import SchedulesPreviewScheduleEntriesPayloadV2
    from .schedules_preview_schedule_entries_result_v2 import SchedulesPreviewScheduleEntriesResultV2
    from .schedules_show_override_result_v2 import SchedulesShowOverrideResultV2
    from .schedules_show_result_v2 import SchedulesShowResultV2
    from .schedules_show_schedule_replica_result_v2 import SchedulesShowScheduleReplicaResultV2
    from .schedules_show_schedule_sync_rule_result_v2 import SchedulesShowScheduleSyncRuleResultV2
    from .schedules_update_override_payload_v2 import SchedulesUpdateOverridePayloadV2
    from .schedules_update_override_result_v2 import SchedulesUpdateOverrideResultV2
    from .schedules_update_payload_v2 import SchedulesUpdatePayloadV2
    from .schedules_update_result_v2 import SchedulesUpdateResultV2
    from .schedules_update_schedule_sync_rule_payload_v2 import SchedulesUpdateScheduleSyncRulePayloadV2
    from .schedules_update_schedule_sync_rule_payload_v2_annotations import (
        SchedulesUpdateScheduleSyncRulePayloadV2Annotations,
    )
    from .schedules_update_schedule_sync_rule_payload_v2_sync_type import (
        SchedulesUpdateScheduleSyncRulePayloadV2SyncType,
    )
    from .schedules_update_schedule_sync_rule_result_v2 import SchedulesUpdateScheduleSyncRuleResultV2
    from .secret_v2 import SecretV2
    from .secret_version_v2 import SecretVersionV2
    from .secrets_create_payload_v2 import SecretsCreatePayloadV2
    from .secrets_create_result_v2 import SecretsCreateResultV2
    from .secrets_list_result_v2 import SecretsListResultV2
    from .secrets_rotate_payload_v2 import SecretsRotatePayloadV2
    from .secrets_rotate_result_v2 import SecretsRotateResultV2
    from .secrets_show_result_v2 import SecretsShowResultV2
    from .secrets_update_payload_v2 import SecretsUpdatePayloadV2
    from .secrets_update_result_v2 import SecretsUpdateResultV2
    from .severities_create_payload_v1 import SeveritiesCreatePayloadV1
    from .severities_create_result_v1 import SeveritiesCreateResultV1
    from .severities_list_result_v1 import SeveritiesListResultV1
    from .severities_show_result_v1 import SeveritiesShowResultV1
    from .severities_update_payload_v1 import SeveritiesUpdatePayloadV1
    from .severities_update_result_v1 import SeveritiesUpdateResultV1
    from .severity_v1 import SeverityV1
    from .severity_v2 import SeverityV2
    from .status_page_component_availability_v2 import StatusPageComponentAvailabilityV2
    from .status_page_component_v2 import StatusPageComponentV2
    from .status_page_components_create_payload_v2 import StatusPageComponentsCreatePayloadV2
    from .status_page_components_create_result_v2 import StatusPageComponentsCreateResultV2
    from .status_page_components_list_result_v2 import StatusPageComponentsListResultV2
    from .status_page_components_show_result_v2 import StatusPageComponentsShowResultV2
    from .status_page_components_update_payload_v2 import StatusPageComponentsUpdatePayloadV2
    from .status_page_components_update_result_v2 import StatusPageComponentsUpdateResultV2
    from .status_page_incident_affected_component_v2 import StatusPageIncidentAffectedComponentV2
    from .status_page_incident_affected_component_v2_component_status import (
        StatusPageIncidentAffectedComponentV2ComponentStatus,
    )
    from .status_page_incident_component_impact_v2 import StatusPageIncidentComponentImpactV2
    from .status_page_incident_component_impact_v2_component_status import (
        StatusPageIncidentComponentImpactV2ComponentStatus,
    )
    from .status_page_incident_update_v2 import StatusPageIncidentUpdateV2
    from .status_page_incident_update_v2_incident_status import StatusPageIncidentUpdateV2IncidentStatus
    from .status_page_incident_v2 import StatusPageIncidentV2
    from .status_page_incident_v2_incident_status import StatusPageIncidentV2IncidentStatus
    from .status_page_linked_response_incident_v1 import StatusPageLinkedResponseIncidentV1
    from .status_page_maintenance_affected_component_v2 import StatusPageMaintenanceAffectedComponentV2
    from .status_page_maintenance_affected_component_v2_component_status import (
        StatusPageMaintenanceAffectedComponentV2ComponentStatus,
    )
    from .status_page_maintenance_component_maintenance_period_v2 import (
        StatusPageMaintenanceComponentMaintenancePeriodV2,
    )
    from .status_page_maintenance_update_v2 import StatusPageMaintenanceUpdateV2
    from .status_page_maintenance_update_v2_maintenance_status import StatusPageMaintenanceUpdateV2MaintenanceStatus
    from .status_page_maintenance_v2 import StatusPageMaintenanceV2
    from .status_page_maintenance_v2_maintenance_status import StatusPageMaintenanceV2MaintenanceStatus
    from .status_page_retrospective_incident_update_v2 import StatusPageRetrospectiveIncidentUpdateV2
    from .status_page_retrospective_incident_update_v2_incident_status import (
        StatusPageRetrospectiveIncidentUpdateV2IncidentStatus,
    )
    from .status_page_structure_component_v2 import StatusPageStructureComponentV2
    from .status_page_structure_group_v2 import StatusPageStructureGroupV2
    from .status_page_structure_item_v2 import StatusPageStructureItemV2
    from .status_page_structure_sub_page_item_v2 import StatusPageStructureSubPageItemV2
    from .status_page_structure_sub_page_v2 import StatusPageStructureSubPageV2
    from .status_page_structure_v2 import StatusPageStructureV2
    from .status_page_v2 import StatusPageV2
    from .status_pages_create_status_page_incident_payload_v2 import StatusPagesCreateStatusPageIncidentPayloadV2
    from .status_pages_create_status_page_incident_payload_v2_incident_status import (
        StatusPagesCreateStatusPageIncidentPayloadV2IncidentStatus,
    )
    from .status_pages_create_status_page_incident_result_v2 import StatusPagesCreateStatusPageIncidentResultV2
    from .status_pages_create_status_page_incident_update_payload_v2 import (
        StatusPagesCreateStatusPageIncidentUpdatePayloadV2,
    )
    from .status_pages_create_status_page_incident_update_payload_v2_incident_status import (
        StatusPagesCreateStatusPageIncidentUpdatePayloadV2IncidentStatus,
    )
    from .status_pages_create_status_page_incident_update_result_v2 import (
        StatusPagesCreateStatusPageIncidentUpdateResultV2,
    )
    from .status_pages_create_status_page_maintenance_payload_v2 import StatusPagesCreateStatusPageMaintenancePayloadV2
    from .status_pages_create_status_page_maintenance_payload_v2_maintenance_status import (
        StatusPagesCreateStatusPageMaintenancePayloadV2MaintenanceStatus,
    )
    from .status_pages_create_status_page_maintenance_result_v2 import StatusPagesCreateStatusPageMaintenanceResultV2
    from .status_pages_create_status_page_maintenance_update_payload_v2 import (
        StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2,
    )
    from .status_pages_create_status_page_maintenance_update_payload_v2_maintenance_status import (
        StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2MaintenanceStatus,
    )
    from .status_pages_create_status_page_maintenance_update_result_v2 import (
        StatusPagesCreateStatusPageMaintenanceUpdateResultV2,
    )
    from .status_pages_create_status_page_retrospective_incident_payload_v2 import (
        StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2,
    )
    from .status_pages_create_status_page_retrospective_incident_result_v2 import (
        StatusPagesCreateStatusPageRetrospectiveIncidentResultV2,
    )
    from .status_pages_list_response_incidents_result_v1 import StatusPagesListResponseIncidentsResultV1
    from .status_pages_list_status_page_incidents_result_v2 import StatusPagesListStatusPageIncidentsResultV2
    from .status_pages_list_status_page_maintenances_result_v2 import StatusPagesListStatusPageMaintenancesResultV2
    from .status_pages_list_status_pages_result_v2 import StatusPagesListStatusPagesResultV2
    from .status_pages_show_status_page_component_availability_result_v2 import (
        StatusPagesShowStatusPageComponentAvailabilityResultV2,
    )
    from .status_pages_show_status_page_incident_result_v2 import StatusPagesShowStatusPageIncidentResultV2
    from .status_pages_show_status_page_maintenance_result_v2 import StatusPagesShowStatusPageMaintenanceResultV2
    from .status_pages_show_status_page_result_v2 import StatusPagesShowStatusPageResultV2
    from .status_pages_show_status_page_structure_result_v2 import StatusPagesShowStatusPageStructureResultV2
    from .status_pages_show_status_page_structure_result_v2_display_uptime_mode import (
        StatusPagesShowStatusPageStructureResultV2DisplayUptimeMode,
    )
    from .status_pages_update_status_page_incident_payload_v2 import StatusPagesUpdateStatusPageIncidentPayloadV2
    from .status_pages_update_status_page_incident_result_v2 import StatusPagesUpdateStatusPageIncidentResultV2
    from .status_pages_update_status_page_maintenance_payload_v2 import StatusPagesUpdateStatusPageMaintenancePayloadV2
    from .status_pages_update_status_page_maintenance_result_v2 import StatusPagesUpdateStatusPageMaintenanceResultV2
    from .step_config_payload_v2 import StepConfigPayloadV2
    from .step_config_slim_v2 import StepConfigSlimV2
    from .step_config_v2 import StepConfigV2
    from .step_progress_slim_v2 import StepProgressSlimV2
    from .step_progress_slim_v2_status import StepProgressSlimV2Status
    from .step_progress_slim_v2_webhook_delivery_state import StepProgressSlimV2WebhookDeliveryState
    from .step_progress_v2 import StepProgressV2
    from .step_progress_v2_status import StepProgressV2Status
    from .step_progress_v2_webhook_delivery_state import StepProgressV2WebhookDeliveryState
    from .team_slim_v2 import TeamSlimV2
    from .team_v3 import TeamV3
    from .teams_list_result_v3 import TeamsListResultV3
    from .teams_show_result_v3 import TeamsShowResultV3
    from .telemetry_data_source_v2 import TelemetryDataSourceV2
    from .telemetry_datadog_update_config_v2 import TelemetryDatadogUpdateConfigV2
    from .telemetry_grafana_update_config_v2 import TelemetryGrafanaUpdateConfigV2
    from .telemetry_update_data_source_payload_v2 import TelemetryUpdateDataSourcePayloadV2
    from .telemetry_update_data_source_result_v2 import TelemetryUpdateDataSourceResultV2
    from .trigger_slim_v2 import TriggerSlimV2
    from .user_reference_payload_v2 import UserReferencePayloadV2
    from .user_seats_v2 import UserSeatsV2
    from .user_seats_v2_on_call import UserSeatsV2OnCall
    from .user_seats_v2_response import UserSeatsV2Response
    from .user_v1 import UserV1
    from .user_v1_role import UserV1Role
    from .user_v2 import UserV2
    from .user_v2_role import UserV2Role
    from .user_v3 import UserV3
    from .user_with_roles_v2 import UserWithRolesV2
    from .user_with_roles_v2_role import UserWithRolesV2Role
    from .users_list_notification_methods_result_v2 import UsersListNotificationMethodsResultV2
    from .users_list_notification_rules_result_v2 import UsersListNotificationRulesResultV2
    from .users_list_result_v2 import UsersListResultV2
    from .users_show_paging_provider_result_v2 import UsersShowPagingProviderResultV2
    from .users_show_paging_provider_result_v2_preferred_escalation_provider import (
        UsersShowPagingProviderResultV2PreferredEscalationProvider,
    )
    from .users_show_result_v2 import UsersShowResultV2
    from .users_update_paging_provider_payload_v2 import UsersUpdatePagingProviderPayloadV2
    from .users_update_paging_provider_payload_v2_preferred_escalation_provider import (
        UsersUpdatePagingProviderPayloadV2PreferredEscalationProvider,
    )
    from .utilities_identity_result_v1 import UtilitiesIdentityResultV1
    from .utilities_ip_ranges_result_v1 import UtilitiesIPRangesResultV1
    from .webhook_delivery_request_v2 import WebhookDeliveryRequestV2
    from .webhook_delivery_request_v2_headers import WebhookDeliveryRequestV2Headers
    from .webhook_delivery_response_v2 import WebhookDeliveryResponseV2
    from .webhook_delivery_response_v2_headers import WebhookDeliveryResponseV2Headers
    from .webhook_delivery_slim_v2 import WebhookDeliverySlimV2
    from .webhook_delivery_slim_v2_outcome import WebhookDeliverySlimV2Outcome
    from .webhook_delivery_v2 import WebhookDeliveryV2
    from .webhook_delivery_v2_outcome import WebhookDeliveryV2Outcome
    from .weekday_interval_config_v2 import WeekdayIntervalConfigV2
    from .weekday_interval_v2 import WeekdayIntervalV2
    from .weekday_interval_v2_weekday import WeekdayIntervalV2Weekday
    from .workflow_actor_v2 import WorkflowActorV2
    from .workflow_delay_v2 import WorkflowDelayV2
    from .workflow_form_field_payload_v2 import WorkflowFormFieldPayloadV2
    from .workflow_form_field_v2 import WorkflowFormFieldV2
    from .workflow_run_slim_v2 import WorkflowRunSlimV2
    from .workflow_run_v2 import WorkflowRunV2
    from .workflow_runs_list_result_v2 import WorkflowRunsListResultV2
    from .workflow_runs_show_result_v2 import WorkflowRunsShowResultV2
    from .workflow_runs_v2_list_created_at import WorkflowRunsV2ListCreatedAt
    from .workflow_slim_v2 import WorkflowSlimV2
    from .workflow_slim_v2_auto_run_mode import WorkflowSlimV2AutoRunMode
    from .workflow_slim_v2_private_incident_scope import WorkflowSlimV2PrivateIncidentScope
    from .workflow_slim_v2_runs_on_incident_modes_item import WorkflowSlimV2RunsOnIncidentModesItem
    from .workflow_slim_v2_runs_on_incidents import WorkflowSlimV2RunsOnIncidents
    from .workflow_slim_v2_state import WorkflowSlimV2State
    from .workflow_v2 import WorkflowV2
    from .workflow_v2_auto_run_mode import WorkflowV2AutoRunMode
    from .workflow_v2_private_incident_scope import WorkflowV2PrivateIncidentScope
    from .workflow_v2_runs_on_incident_modes_item import WorkflowV2RunsOnIncidentModesItem
    from .workflow_v2_runs_on_incidents import WorkflowV2RunsOnIncidents
    from .workflow_v2_state import WorkflowV2State
    from .workflows_create_workflow_payload_v2 import WorkflowsCreateWorkflowPayloadV2
    from .workflows_create_workflow_payload_v2_annotations import WorkflowsCreateWorkflowPayloadV2Annotations
    from .workflows_create_workflow_payload_v2_auto_run_mode import WorkflowsCreateWorkflowPayloadV2AutoRunMode
    from .workflows_create_workflow_payload_v2_private_incident_scope import (
        WorkflowsCreateWorkflowPayloadV2PrivateIncidentScope,
    )
    from .workflows_create_workflow_payload_v2_runs_on_incident_modes_item import (
        WorkflowsCreateWorkflowPayloadV2RunsOnIncidentModesItem,
    )
    from .workflows_create_workflow_payload_v2_runs_on_incidents import WorkflowsCreateWorkflowPayloadV2RunsOnIncidents
    from .workflows_create_workflow_payload_v2_state import WorkflowsCreateWorkflowPayloadV2State
    from .workflows_create_workflow_result_v2 import WorkflowsCreateWorkflowResultV2
    from .workflows_list_workflows_result_v2 import WorkflowsListWorkflowsResultV2
    from .workflows_show_workflow_result_v2 import WorkflowsShowWorkflowResultV2
    from .workflows_update_workflow_payload_v2 import WorkflowsUpdateWorkflowPayloadV2
    from .workflows_update_workflow_payload_v2_annotations import WorkflowsUpdateWorkflowPayloadV2Annotations
    from .workflows_update_workflow_payload_v2_auto_run_mode import WorkflowsUpdateWorkflowPayloadV2AutoRunMode
    from .workflows_update_workflow_payload_v2_private_incident_scope import (
        WorkflowsUpdateWorkflowPayloadV2PrivateIncidentScope,
    )
    from .workflows_update_workflow_payload_v2_runs_on_incident_modes_item import (
        WorkflowsUpdateWorkflowPayloadV2RunsOnIncidentModesItem,
    )
    from .workflows_update_workflow_payload_v2_runs_on_incidents import WorkflowsUpdateWorkflowPayloadV2RunsOnIncidents
    from .workflows_update_workflow_payload_v2_state import WorkflowsUpdateWorkflowPayloadV2State
    from .workflows_update_workflow_result_v2 import WorkflowsUpdateWorkflowResultV2
    from .workload_metadata_v2 import WorkloadMetadataV2
    from .workload_minutes_v2 import WorkloadMinutesV2
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ActionV3": "action_v3",
            "ActionV3Status": "action_v3_status",
            "ActionsCreatePayloadV3": "actions_create_payload_v3",
            "ActionsCreateResultV3": "actions_create_result_v3",
            "ActionsListResultV3": "actions_list_result_v3",
            "ActionsShowResultV3": "actions_show_result_v3",
            "ActionsUpdatePayloadV3": "actions_update_payload_v3",
            "ActionsUpdatePayloadV3Status": "actions_update_payload_v3_status",
            "ActionsUpdateResultV3": "actions_update_result_v3",
            "ActionsV3ListCreatedAt": "actions_v3_list_created_at",
            "ActionsV3ListIncidentMode": "actions_v3_list_incident_mode",
            "ActionsV3ListUpdatedAt": "actions_v3_list_updated_at",
            "ActivityActionRefV2": "activity_action_ref_v2",
            "ActivityActionUpdatedV2": "activity_action_updated_v2",
            "ActivityActionUpdatedV2NewStatus": "activity_action_updated_v2_new_status",
            "ActivityActionUpdatedV2PreviousStatus": "activity_action_updated_v2_previous_status",
            "ActivityAlertRefV2": "activity_alert_ref_v2",
            "ActivityCustomFieldValueUpdateV2": "activity_custom_field_value_update_v2",
            "ActivityEscalationAcknowledgedV2": "activity_escalation_acknowledged_v2",
            "ActivityEscalationCreatedV2": "activity_escalation_created_v2",
            "ActivityFollowUpRefV2": "activity_follow_up_ref_v2",
            "ActivityFollowUpUpdatedV2": "activity_follow_up_updated_v2",
            "ActivityFollowUpUpdatedV2NewStatus": "activity_follow_up_updated_v2_new_status",
            "ActivityFollowUpUpdatedV2PreviousStatus": "activity_follow_up_updated_v2_previous_status",
            "ActivityIncidentMergedV2": "activity_incident_merged_v2",
            "ActivityIncidentRenameV2": "activity_incident_rename_v2",
            "ActivityIncidentTimestampSetV2": "activity_incident_timestamp_set_v2",
            "ActivityIncidentTypeChangedV2": "activity_incident_type_changed_v2",
            "ActivityIncidentUpdateV2": "activity_incident_update_v2",
            "ActivityIncidentVisibilityChangedV2": "activity_incident_visibility_changed_v2",
            "ActivityIncidentVisibilityChangedV2NewVisibility": "activity_incident_visibility_changed_v2_new_visibility",
            "ActivityIncidentVisibilityChangedV2PreviousVisibility": "activity_incident_visibility_changed_v2_previous_visibility",
            "ActivityRoleUpdateV2": "activity_role_update_v2",
            "ActivityStatusChangeV2": "activity_status_change_v2",
            "ActivitySummaryUpdateV2": "activity_summary_update_v2",
            "ActivityWorkflowRanV2": "activity_workflow_ran_v2",
            "ActorV1": "actor_v1",
            "ActorV2": "actor_v2",
            "AfterPaginationMetaResultV2": "after_pagination_meta_result_v2",
            "AlertActorV2": "alert_actor_v2",
            "AlertAttributeCatalogEntryV2": "alert_attribute_catalog_entry_v2",
            "AlertAttributeEntryV2": "alert_attribute_entry_v2",
            "AlertAttributeV2": "alert_attribute_v2",
            "AlertAttributeValueV2": "alert_attribute_value_v2",
            "AlertAttributesCreatePayloadV2": "alert_attributes_create_payload_v2",
            "AlertAttributesCreateResultV2": "alert_attributes_create_result_v2",
            "AlertAttributesListResultV2": "alert_attributes_list_result_v2",
            "AlertAttributesShowResultV2": "alert_attributes_show_result_v2",
            "AlertAttributesUpdatePayloadV2": "alert_attributes_update_payload_v2",
            "AlertAttributesUpdateResultV2": "alert_attributes_update_result_v2",
            "AlertEventsCreateHTTPPayloadV2": "alert_events_create_http_payload_v2",
            "AlertEventsCreateHTTPPayloadV2Metadata": "alert_events_create_http_payload_v2_metadata",
            "AlertEventsCreateHTTPPayloadV2Status": "alert_events_create_http_payload_v2_status",
            "AlertEventsCreateHTTPResultV2": "alert_events_create_http_result_v2",
            "AlertEventsV2CreateHttpQuery": "alert_events_v2_create_http_query",
            "AlertGroupingConfigV3": "alert_grouping_config_v3",
            "AlertMessageConfigPayloadV3": "alert_message_config_payload_v3",
            "AlertMessageConfigV3": "alert_message_config_v3",
            "AlertMessageDestinationPayloadV3": "alert_message_destination_payload_v3",
            "AlertMessageDestinationV3": "alert_message_destination_v3",
            "AlertNoteV1": "alert_note_v1",
            "AlertNotesCreatePayloadV1": "alert_notes_create_payload_v1",
            "AlertNotesCreateResultV1": "alert_notes_create_result_v1",
            "AlertNotesListResultV1": "alert_notes_list_result_v1",
            "AlertNotesShowResultV1": "alert_notes_show_result_v1",
            "AlertNotesUpdatePayloadV1": "alert_notes_update_payload_v1",
            "AlertNotesUpdateResultV1": "alert_notes_update_result_v1",
            "AlertRouteAlertSourcePayloadV2": "alert_route_alert_source_payload_v2",
            "AlertRouteAlertSourcePayloadV3": "alert_route_alert_source_payload_v3",
            "AlertRouteAlertSourceV2": "alert_route_alert_source_v2",
            "AlertRouteAlertSourceV3": "alert_route_alert_source_v3",
            "AlertRouteAutoGeneratedTemplateBindingPayloadV2": "alert_route_auto_generated_template_binding_payload_v2",
            "AlertRouteAutoGeneratedTemplateBindingPayloadV3": "alert_route_auto_generated_template_binding_payload_v3",
            "AlertRouteAutoGeneratedTemplateBindingV2": "alert_route_auto_generated_template_binding_v2",
            "AlertRouteAutoGeneratedTemplateBindingV3": "alert_route_auto_generated_template_binding_v3",
            "AlertRouteChannelConfigPayloadV2": "alert_route_channel_config_payload_v2",
            "AlertRouteChannelConfigV2": "alert_route_channel_config_v2",
            "AlertRouteChannelTargetPayloadV2": "alert_route_channel_target_payload_v2",
            "AlertRouteChannelTargetPayloadV3": "alert_route_channel_target_payload_v3",
            "AlertRouteChannelTargetPayloadV3ChannelVisibility": "alert_route_channel_target_payload_v3_channel_visibility",
            "AlertRouteChannelTargetV2": "alert_route_channel_target_v2",
            "AlertRouteChannelTargetV3": "alert_route_channel_target_v3",
            "AlertRouteCustomFieldBindingPayloadV2": "alert_route_custom_field_binding_payload_v2",
            "AlertRouteCustomFieldBindingPayloadV2MergeStrategy": "alert_route_custom_field_binding_payload_v2_merge_strategy",
            "AlertRouteCustomFieldBindingPayloadV3": "alert_route_custom_field_binding_payload_v3",
            "AlertRouteCustomFieldBindingPayloadV3MergeStrategy": "alert_route_custom_field_binding_payload_v3_merge_strategy",
            "AlertRouteCustomFieldBindingV2": "alert_route_custom_field_binding_v2",
            "AlertRouteCustomFieldBindingV2MergeStrategy": "alert_route_custom_field_binding_v2_merge_strategy",
            "AlertRouteCustomFieldBindingV3": "alert_route_custom_field_binding_v3",
            "AlertRouteCustomFieldBindingV3MergeStrategy": "alert_route_custom_field_binding_v3_merge_strategy",
            "AlertRouteEscalationConfigPayloadV2": "alert_route_escalation_config_payload_v2",
            "AlertRouteEscalationConfigPayloadV3": "alert_route_escalation_config_payload_v3",
            "AlertRouteEscalationConfigV2": "alert_route_escalation_config_v2",
            "AlertRouteEscalationConfigV3": "alert_route_escalation_config_v3",
            "AlertRouteEscalationTargetPayloadV2": "alert_route_escalation_target_payload_v2",
            "AlertRouteEscalationTargetPayloadV3": "alert_route_escalation_target_payload_v3",
            "AlertRouteEscalationTargetV2": "alert_route_escalation_target_v2",
            "AlertRouteEscalationTargetV3": "alert_route_escalation_target_v3",
            "AlertRouteIncidentConfigPayloadV2": "alert_route_incident_config_payload_v2",
            "AlertRouteIncidentConfigPayloadV3": "alert_route_incident_config_payload_v3",
            "AlertRouteIncidentConfigV2": "alert_route_incident_config_v2",
            "AlertRouteIncidentConfigV3": "alert_route_incident_config_v3",
            "AlertRouteIncidentTemplatePayloadV2": "alert_route_incident_template_payload_v2",
            "AlertRouteIncidentTemplatePayloadV3": "alert_route_incident_template_payload_v3",
            "AlertRouteIncidentTemplateV2": "alert_route_incident_template_v2",
            "AlertRouteIncidentTemplateV3": "alert_route_incident_template_v3",
            "AlertRouteSeverityBindingPayloadV2": "alert_route_severity_binding_payload_v2",
            "AlertRouteSeverityBindingPayloadV2MergeStrategy": "alert_route_severity_binding_payload_v2_merge_strategy",
            "AlertRouteSeverityBindingPayloadV3": "alert_route_severity_binding_payload_v3",
            "AlertRouteSeverityBindingPayloadV3MergeStrategy": "alert_route_severity_binding_payload_v3_merge_strategy",
            "AlertRouteSeverityBindingV2": "alert_route_severity_binding_v2",
            "AlertRouteSeverityBindingV2MergeStrategy": "alert_route_severity_binding_v2_merge_strategy",
            "AlertRouteSeverityBindingV3": "alert_route_severity_binding_v3",
            "AlertRouteSeverityBindingV3MergeStrategy": "alert_route_severity_binding_v3_merge_strategy",
            "AlertRouteSlimV2": "alert_route_slim_v2",
            "AlertRouteSlimV3": "alert_route_slim_v3",
            "AlertRouteTemplateBindingPayloadV2": "alert_route_template_binding_payload_v2",
            "AlertRouteTemplateBindingPayloadV3": "alert_route_template_binding_payload_v3",
            "AlertRouteTemplateBindingV2": "alert_route_template_binding_v2",
            "AlertRouteTemplateBindingV3": "alert_route_template_binding_v3",
            "AlertRouteV2": "alert_route_v2",
            "AlertRouteV3": "alert_route_v3",
            "AlertRouteWhenAlertJoinsGroupPayloadV3": "alert_route_when_alert_joins_group_payload_v3",
            "AlertRouteWhenAlertJoinsGroupPayloadV3Mode": "alert_route_when_alert_joins_group_payload_v3_mode",
            "AlertRouteWhenAlertJoinsGroupV3": "alert_route_when_alert_joins_group_v3",
            "AlertRouteWhenAlertJoinsGroupV3Mode": "alert_route_when_alert_joins_group_v3_mode",
            "AlertRoutesCreatePayloadV2": "alert_routes_create_payload_v2",
            "AlertRoutesCreatePayloadV3": "alert_routes_create_payload_v3",
            "AlertRoutesCreateResultV2": "alert_routes_create_result_v2",
            "AlertRoutesCreateResultV3": "alert_routes_create_result_v3",
            "AlertRoutesListResultV2": "alert_routes_list_result_v2",
            "AlertRoutesListResultV3": "alert_routes_list_result_v3",
            "AlertRoutesShowResultV2": "alert_routes_show_result_v2",
            "AlertRoutesShowResultV3": "alert_routes_show_result_v3",
            "AlertRoutesUpdatePayloadV2": "alert_routes_update_payload_v2",
            "AlertRoutesUpdatePayloadV3": "alert_routes_update_payload_v3",
            "AlertRoutesUpdateResultV2": "alert_routes_update_result_v2",
            "AlertRoutesUpdateResultV3": "alert_routes_update_result_v3",
            "AlertSlimV2": "alert_slim_v2",
            "AlertSlimV2Status": "alert_slim_v2_status",
            "AlertSourceAzureDevopsOptionsV2": "alert_source_azure_devops_options_v2",
            "AlertSourceEmailOptionsPayloadV2": "alert_source_email_options_payload_v2",
            "AlertSourceEmailOptionsPayloadV2RedactionsItem": "alert_source_email_options_payload_v2_redactions_item",
            "AlertSourceEmailOptionsV2": "alert_source_email_options_v2",
            "AlertSourceEmailOptionsV2RedactionsItem": "alert_source_email_options_v2_redactions_item",
            "AlertSourceHeartbeatOptionsPayloadV2": "alert_source_heartbeat_options_payload_v2",
            "AlertSourceHeartbeatOptionsV2": "alert_source_heartbeat_options_v2",
            "AlertSourceHTTPCustomOptionsV2": "alert_source_http_custom_options_v2",
            "AlertSourceJiraOptionsV2": "alert_source_jira_options_v2",
            "AlertSourceRateLimitShardingV2": "alert_source_rate_limit_sharding_v2",
            "AlertSourceV2": "alert_source_v2",
            "AlertSourceV2SourceType": "alert_source_v2_source_type",
            "AlertSourcesCreatePayloadV2": "alert_sources_create_payload_v2",
            "AlertSourcesCreatePayloadV2SourceType": "alert_sources_create_payload_v2_source_type",
            "AlertSourcesCreateResultV2": "alert_sources_create_result_v2",
            "AlertSourcesListResultV2": "alert_sources_list_result_v2",
            "AlertSourcesShowResultV2": "alert_sources_show_result_v2",
            "AlertSourcesUpdatePayloadV2": "alert_sources_update_payload_v2",
            "AlertSourcesUpdateResultV2": "alert_sources_update_result_v2",
            "AlertSourcesValidatePayloadV2": "alert_sources_validate_payload_v2",
            "AlertSourcesValidatePayloadV2SourceType": "alert_sources_validate_payload_v2_source_type",
            "AlertTagV2": "alert_tag_v2",
            "AlertTemplateAttributeBindingPayloadV2": "alert_template_attribute_binding_payload_v2",
            "AlertTemplateAttributeBindingPayloadV2MergeStrategy": "alert_template_attribute_binding_payload_v2_merge_strategy",
            "AlertTemplateAttributeBindingV2": "alert_template_attribute_binding_v2",
            "AlertTemplateAttributeBindingV2MergeStrategy": "alert_template_attribute_binding_v2_merge_strategy",
            "AlertTemplateAttributePayloadV2": "alert_template_attribute_payload_v2",
            "AlertTemplateAttributeV2": "alert_template_attribute_v2",
            "AlertTemplatePayloadV2": "alert_template_payload_v2",
            "AlertTemplateV2": "alert_template_v2",
            "AlertV2": "alert_v2",
            "AlertV2Status": "alert_v2_status",
            "AlertsAddTagsPayloadV2": "alerts_add_tags_payload_v2",
            "AlertsAddTagsResultV2": "alerts_add_tags_result_v2",
            "AlertsCreateIncidentAlertPayloadV2": "alerts_create_incident_alert_payload_v2",
            "AlertsCreateIncidentAlertResultV2": "alerts_create_incident_alert_result_v2",
            "AlertsListAlertTagsResultV2": "alerts_list_alert_tags_result_v2",
            "AlertsListIncidentAlertsResultV2": "alerts_list_incident_alerts_result_v2",
            "AlertsListResultV2": "alerts_list_result_v2",
            "AlertsRemoveTagsPayloadV2": "alerts_remove_tags_payload_v2",
            "AlertsRemoveTagsResultV2": "alerts_remove_tags_result_v2",
            "AlertsResolveResultV2": "alerts_resolve_result_v2",
            "AlertsSetTagsPayloadV2": "alerts_set_tags_payload_v2",
            "AlertsSetTagsResultV2": "alerts_set_tags_result_v2",
            "AlertsShowResultV2": "alerts_show_result_v2",
            "AlertsTransitionIncidentAlertPayloadV2": "alerts_transition_incident_alert_payload_v2",
            "AlertsTransitionIncidentAlertPayloadV2State": "alerts_transition_incident_alert_payload_v2_state",
            "AlertsTransitionIncidentAlertResultV2": "alerts_transition_incident_alert_result_v2",
            "AlertsV2ListAlertGroupId": "alerts_v2_list_alert_group_id",
            "AlertsV2ListAlertSource": "alerts_v2_list_alert_source",
            "AlertsV2ListAttributes": "alerts_v2_list_attributes",
            "AlertsV2ListAttributesAdditionalProperty": "alerts_v2_list_attributes_additional_property",
            "AlertsV2ListCreatedAt": "alerts_v2_list_created_at",
            "AlertsV2ListDeduplicationKey": "alerts_v2_list_deduplication_key",
            "AlertsV2ListHasNotes": "alerts_v2_list_has_notes",
            "AlertsV2ListIncludeMaintenanceWindow": "alerts_v2_list_include_maintenance_window",
            "AlertsV2ListStatus": "alerts_v2_list_status",
            "AlertsV2ListTags": "alerts_v2_list_tags",
            "AlertsV2ListUpdatedAt": "alerts_v2_list_updated_at",
            "AnnouncementRuleV2": "announcement_rule_v2",
            "AnnouncementRuleV2ConditionsNoLongerApplyBehaviour": "announcement_rule_v2_conditions_no_longer_apply_behaviour",
            "AnnouncementRuleV2Mode": "announcement_rule_v2_mode",
            "AnnouncementRuleV2PrivateIncidentScope": "announcement_rule_v2_private_incident_scope",
            "AnnouncementRuleV2UpdateSharingMode": "announcement_rule_v2_update_sharing_mode",
            "AnnouncementRulesCreatePayloadV2": "announcement_rules_create_payload_v2",
            "AnnouncementRulesCreatePayloadV2ConditionsNoLongerApplyBehaviour": "announcement_rules_create_payload_v2_conditions_no_longer_apply_behaviour",
            "AnnouncementRulesCreatePayloadV2Mode": "announcement_rules_create_payload_v2_mode",
            "AnnouncementRulesCreatePayloadV2PrivateIncidentScope": "announcement_rules_create_payload_v2_private_incident_scope",
            "AnnouncementRulesCreatePayloadV2UpdateSharingMode": "announcement_rules_create_payload_v2_update_sharing_mode",
            "AnnouncementRulesCreateResultV2": "announcement_rules_create_result_v2",
            "AnnouncementRulesListResultV2": "announcement_rules_list_result_v2",
            "AnnouncementRulesShowResultV2": "announcement_rules_show_result_v2",
            "AnnouncementRulesUpdatePayloadV2": "announcement_rules_update_payload_v2",
            "AnnouncementRulesUpdatePayloadV2ConditionsNoLongerApplyBehaviour": "announcement_rules_update_payload_v2_conditions_no_longer_apply_behaviour",
            "AnnouncementRulesUpdatePayloadV2Mode": "announcement_rules_update_payload_v2_mode",
            "AnnouncementRulesUpdatePayloadV2PrivateIncidentScope": "announcement_rules_update_payload_v2_private_incident_scope",
            "AnnouncementRulesUpdatePayloadV2UpdateSharingMode": "announcement_rules_update_payload_v2_update_sharing_mode",
            "AnnouncementRulesUpdateResultV2": "announcement_rules_update_result_v2",
            "AnnouncementTemplateActionPayloadV2": "announcement_template_action_payload_v2",
            "AnnouncementTemplateActionPayloadV2ActionType": "announcement_template_action_payload_v2_action_type",
            "AnnouncementTemplateActionV2": "announcement_template_action_v2",
            "AnnouncementTemplateActionV2ActionType": "announcement_template_action_v2_action_type",
            "AnnouncementTemplateFieldPayloadV2": "announcement_template_field_payload_v2",
            "AnnouncementTemplateFieldPayloadV2FieldType": "announcement_template_field_payload_v2_field_type",
            "AnnouncementTemplateFieldV2": "announcement_template_field_v2",
            "AnnouncementTemplateFieldV2FieldType": "announcement_template_field_v2_field_type",
            "AnnouncementTemplateRichTextV2": "announcement_template_rich_text_v2",
            "AnnouncementTemplateRichTextV2Type": "announcement_template_rich_text_v2_type",
            "AnnouncementTemplateV2": "announcement_template_v2",
            "AnnouncementTemplatesCreatePayloadV2": "announcement_templates_create_payload_v2",
            "AnnouncementTemplatesCreateResultV2": "announcement_templates_create_result_v2",
            "AnnouncementTemplatesListResultV2": "announcement_templates_list_result_v2",
            "AnnouncementTemplatesShowResultV2": "announcement_templates_show_result_v2",
            "AnnouncementTemplatesUpdatePayloadV2": "announcement_templates_update_payload_v2",
            "AnnouncementTemplatesUpdateResultV2": "announcement_templates_update_result_v2",
            "APIKeyActorV1": "api_key_actor_v1",
            "APIKeyActorV2": "api_key_actor_v2",
            "APIKeyRoleV1": "api_key_role_v1",
            "APIKeyRoleV1Name": "api_key_role_v1_name",
            "APIKeyTeamRoleV1": "api_key_team_role_v1",
            "APIKeyTeamRoleV1Name": "api_key_team_role_v1_name",
            "APIKeyV1": "api_key_v1",
            "APIKeysCreatePayloadV1": "api_keys_create_payload_v1",
            "APIKeysCreatePayloadV1RoleNamesItem": "api_keys_create_payload_v1_role_names_item",
            "APIKeysCreatePayloadV1TeamRoleNamesItem": "api_keys_create_payload_v1_team_role_names_item",
            "APIKeysCreateResultV1": "api_keys_create_result_v1",
            "APIKeysListResultV1": "api_keys_list_result_v1",
            "APIKeysRotatePayloadV1": "api_keys_rotate_payload_v1",
            "APIKeysRotateResultV1": "api_keys_rotate_result_v1",
            "APIKeysShowResultV1": "api_keys_show_result_v1",
            "APIKeysUpdatePayloadV1": "api_keys_update_payload_v1",
            "APIKeysUpdatePayloadV1RoleNamesItem": "api_keys_update_payload_v1_role_names_item",
            "APIKeysUpdatePayloadV1TeamRoleNamesItem": "api_keys_update_payload_v1_team_role_names_item",
            "APIKeysUpdateResultV1": "api_keys_update_result_v1",
            "CallRouteAllowedCallerV2": "call_route_allowed_caller_v2",
            "CallRouteOptionV2": "call_route_option_v2",
            "CallRouteOptionV2Digit": "call_route_option_v2_digit",
            "CallRoutePathNodeLevelV2": "call_route_path_node_level_v2",
            "CallRoutePathNodePayloadV2": "call_route_path_node_payload_v2",
            "CallRoutePathNodePayloadV2Type": "call_route_path_node_payload_v2_type",
            "CallRoutePathNodeV2": "call_route_path_node_v2",
            "CallRoutePathNodeV2Type": "call_route_path_node_v2_type",
            "CallRoutePathNodeVoicemailV2": "call_route_path_node_voicemail_v2",
            "CallRouteTargetV2": "call_route_target_v2",
            "CallRouteTargetV2ScheduleMode": "call_route_target_v2_schedule_mode",
            "CallRouteTargetV2Type": "call_route_target_v2_type",
            "CallRouteTargetV2Urgency": "call_route_target_v2_urgency",
            "CallRouteV2": "call_route_v2",
            "CallRouteV2CurrentState": "call_route_v2_current_state",
            "CallRouteV2CustomLanguage": "call_route_v2_custom_language",
            "CallRouteV2PhoneNumberType": "call_route_v2_phone_number_type",
            "CallRouteV2ResponderCallerId": "call_route_v2_responder_caller_id",
            "CallRoutesCreateAllowedCallerPayloadV2": "call_routes_create_allowed_caller_payload_v2",
            "CallRoutesCreateAllowedCallerResultV2": "call_routes_create_allowed_caller_result_v2",
            "CallRoutesCreateOptionPayloadV2": "call_routes_create_option_payload_v2",
            "CallRoutesCreateOptionPayloadV2Digit": "call_routes_create_option_payload_v2_digit",
            "CallRoutesCreateOptionResultV2": "call_routes_create_option_result_v2",
            "CallRoutesListAllowedCallersResultV2": "call_routes_list_allowed_callers_result_v2",
            "CallRoutesListOptionsResultV2": "call_routes_list_options_result_v2",
            "CallRoutesListResultV2": "call_routes_list_result_v2",
            "CallRoutesShowAllowedCallerResultV2": "call_routes_show_allowed_caller_result_v2",
            "CallRoutesShowOptionResultV2": "call_routes_show_option_result_v2",
            "CallRoutesShowResultV2": "call_routes_show_result_v2",
            "CallRoutesUpdateAllowedCallerPayloadV2": "call_routes_update_allowed_caller_payload_v2",
            "CallRoutesUpdateAllowedCallerResultV2": "call_routes_update_allowed_caller_result_v2",
            "CallRoutesUpdateOptionPayloadV2": "call_routes_update_option_payload_v2",
            "CallRoutesUpdateOptionPayloadV2Digit": "call_routes_update_option_payload_v2_digit",
            "CallRoutesUpdateOptionResultV2": "call_routes_update_option_result_v2",
            "CallRoutesUpdatePayloadV2": "call_routes_update_payload_v2",
            "CallRoutesUpdatePayloadV2CustomLanguage": "call_routes_update_payload_v2_custom_language",
            "CallRoutesUpdatePayloadV2ResponderCallerId": "call_routes_update_payload_v2_responder_caller_id",
            "CallRoutesUpdateResultV2": "call_routes_update_result_v2",
            "CallSessionV2": "call_session_v2",
            "CallSessionsListResultV2": "call_sessions_list_result_v2",
            "CallTranscriptEntriesListResultV2": "call_transcript_entries_list_result_v2",
            "CallTranscriptEntryV2": "call_transcript_entry_v2",
            "CallTranscriptEntryV2Medium": "call_transcript_entry_v2_medium",
            "CatalogBulkUpdateEntriesPayloadV3": "catalog_bulk_update_entries_payload_v3",
            "CatalogCreateEntryPayloadV3": "catalog_create_entry_payload_v3",
            "CatalogCreateEntryPayloadV3AttributeValues": "catalog_create_entry_payload_v3_attribute_values",
            "CatalogCreateEntryResultV3": "catalog_create_entry_result_v3",
            "CatalogCreateTypePayloadV3": "catalog_create_type_payload_v3",
            "CatalogCreateTypePayloadV3Annotations": "catalog_create_type_payload_v3_annotations",
            "CatalogCreateTypePayloadV3CategoriesItem": "catalog_create_type_payload_v3_categories_item",
            "CatalogCreateTypePayloadV3Color": "catalog_create_type_payload_v3_color",
            "CatalogCreateTypePayloadV3Icon": "catalog_create_type_payload_v3_icon",
            "CatalogCreateTypeResultV3": "catalog_create_type_result_v3",
            "CatalogEngineParamBindingPayloadV3": "catalog_engine_param_binding_payload_v3",
            "CatalogEngineParamBindingValuePayloadV3": "catalog_engine_param_binding_value_payload_v3",
            "CatalogEntryEngineParamBindingV3": "catalog_entry_engine_param_binding_v3",
            "CatalogEntryEngineParamBindingValueV3": "catalog_entry_engine_param_binding_value_v3",
            "CatalogEntrySlimV3V3": "catalog_entry_slim_v3v3",
            "CatalogEntryV3": "catalog_entry_v3",
            "CatalogEntryV3AttributeValues": "catalog_entry_v3_attribute_values",
            "CatalogListEntriesResultV3": "catalog_list_entries_result_v3",
            "CatalogListResourcesResultV3": "catalog_list_resources_result_v3",
            "CatalogListTypesResultV3": "catalog_list_types_result_v3",
            "CatalogResourceV3": "catalog_resource_v3",
            "CatalogResourceV3Category": "catalog_resource_v3_category",
            "CatalogShowEntryResultV3": "catalog_show_entry_result_v3",
            "CatalogShowTypeResultV3": "catalog_show_type_result_v3",
            "CatalogTypeAttributePathItemPayloadV3": "catalog_type_attribute_path_item_payload_v3",
            "CatalogTypeAttributePathItemV3": "catalog_type_attribute_path_item_v3",
            "CatalogTypeAttributePayloadV3": "catalog_type_attribute_payload_v3",
            "CatalogTypeAttributePayloadV3Mode": "catalog_type_attribute_payload_v3_mode",
            "CatalogTypeAttributeV3": "catalog_type_attribute_v3",
            "CatalogTypeAttributeV3Mode": "catalog_type_attribute_v3_mode",
            "CatalogTypeSchemaV3": "catalog_type_schema_v3",
            "CatalogTypeV3": "catalog_type_v3",
            "CatalogTypeV3Annotations": "catalog_type_v3_annotations",
            "CatalogTypeV3CategoriesItem": "catalog_type_v3_categories_item",
            "CatalogTypeV3Color": "catalog_type_v3_color",
            "CatalogTypeV3Icon": "catalog_type_v3_icon",
            "CatalogUpdateEntryPayloadV3": "catalog_update_entry_payload_v3",
            "CatalogUpdateEntryPayloadV3AttributeValues": "catalog_update_entry_payload_v3_attribute_values",
            "CatalogUpdateEntryResultV3": "catalog_update_entry_result_v3",
            "CatalogUpdateTypePayloadV3": "catalog_update_type_payload_v3",
            "CatalogUpdateTypePayloadV3Annotations": "catalog_update_type_payload_v3_annotations",
            "CatalogUpdateTypePayloadV3CategoriesItem": "catalog_update_type_payload_v3_categories_item",
            "CatalogUpdateTypePayloadV3Color": "catalog_update_type_payload_v3_color",
            "CatalogUpdateTypePayloadV3Icon": "catalog_update_type_payload_v3_icon",
            "CatalogUpdateTypeResultV3": "catalog_update_type_result_v3",
            "CatalogUpdateTypeSchemaPayloadV3": "catalog_update_type_schema_payload_v3",
            "CatalogUpdateTypeSchemaResultV3": "catalog_update_type_schema_result_v3",
            "ChatChannelSlimV2": "chat_channel_slim_v2",
            "ConditionGroupPayloadV2": "condition_group_payload_v2",
            "ConditionGroupPayloadV3": "condition_group_payload_v3",
            "ConditionGroupV2": "condition_group_v2",
            "ConditionGroupV3": "condition_group_v3",
            "ConditionOperationV2": "condition_operation_v2",
            "ConditionOperationV3": "condition_operation_v3",
            "ConditionPayloadV2": "condition_payload_v2",
            "ConditionPayloadV3": "condition_payload_v3",
            "ConditionSubjectV2": "condition_subject_v2",
            "ConditionSubjectV3": "condition_subject_v3",
            "ConditionV2": "condition_v2",
            "ConditionV3": "condition_v3",
            "CustomFieldEntryPayloadV2": "custom_field_entry_payload_v2",
            "CustomFieldEntryV2": "custom_field_entry_v2",
            "CustomFieldFilterByOptionsV2": "custom_field_filter_by_options_v2",
            "CustomFieldFixedFilterOptionsV2": "custom_field_fixed_filter_options_v2",
            "CustomFieldOptionV1": "custom_field_option_v1",
            "CustomFieldOptionV2": "custom_field_option_v2",
            "CustomFieldOptionsCreatePayloadV1": "custom_field_options_create_payload_v1",
            "CustomFieldOptionsCreateResultV1": "custom_field_options_create_result_v1",
            "CustomFieldOptionsListResultV1": "custom_field_options_list_result_v1",
            "CustomFieldOptionsShowResultV1": "custom_field_options_show_result_v1",
            "CustomFieldOptionsUpdatePayloadV1": "custom_field_options_update_payload_v1",
            "CustomFieldOptionsUpdateResultV1": "custom_field_options_update_result_v1",
            "CustomFieldTypeInfoV2": "custom_field_type_info_v2",
            "CustomFieldTypeInfoV2FieldType": "custom_field_type_info_v2_field_type",
            "CustomFieldV2": "custom_field_v2",
            "CustomFieldV2FieldType": "custom_field_v2_field_type",
            "CustomFieldValuePayloadV2": "custom_field_value_payload_v2",
            "CustomFieldValueV2": "custom_field_value_v2",
            "CustomFieldsCreatePayloadV2": "custom_fields_create_payload_v2",
            "CustomFieldsCreatePayloadV2FieldType": "custom_fields_create_payload_v2_field_type",
            "CustomFieldsCreateResultV2": "custom_fields_create_result_v2",
            "CustomFieldsListResultV2": "custom_fields_list_result_v2",
            "CustomFieldsShowResultV2": "custom_fields_show_result_v2",
            "CustomFieldsUpdatePayloadV2": "custom_fields_update_payload_v2",
            "CustomFieldsUpdateResultV2": "custom_fields_update_result_v2",
            "EmbeddedCatalogEntryV2": "embedded_catalog_entry_v2",
            "EmbeddedIncidentRoleV2": "embedded_incident_role_v2",
            "EmbeddedIncidentRoleV2RoleType": "embedded_incident_role_v2_role_type",
            "EngineParamBindingPayloadV2": "engine_param_binding_payload_v2",
            "EngineParamBindingPayloadV3": "engine_param_binding_payload_v3",
            "EngineParamBindingV2": "engine_param_binding_v2",
            "EngineParamBindingV3": "engine_param_binding_v3",
            "EngineParamBindingValuePayloadV2": "engine_param_binding_value_payload_v2",
            "EngineParamBindingValuePayloadV3": "engine_param_binding_value_payload_v3",
            "EngineParamBindingValueV2": "engine_param_binding_value_v2",
            "EngineParamBindingValueV3": "engine_param_binding_value_v3",
            "EngineParamV2": "engine_param_v2",
            "EngineParamV2AllowedValueTypesItem": "engine_param_v2_allowed_value_types_item",
            "EngineReferenceV2": "engine_reference_v2",
            "ErrorItem": "error_item",
            "ErrorItemMetadata": "error_item_metadata",
            "ErrorRateLimit": "error_rate_limit",
            "ErrorResponse": "error_response",
            "ErrorResponseType": "error_response_type",
            "ErrorSource": "error_source",
            "EscalationCreatorV2": "escalation_creator_v2",
            "EscalationEventV2": "escalation_event_v2",
            "EscalationEventV2Event": "escalation_event_v2_event",
            "EscalationEventV2Urgency": "escalation_event_v2_urgency",
            "EscalationPathNodeDelayV2": "escalation_path_node_delay_v2",
            "EscalationPathNodeDelayV2DelayIntervalCondition": "escalation_path_node_delay_v2_delay_interval_condition",
            "EscalationPathNodeEscalationPathV2": "escalation_path_node_escalation_path_v2",
            "EscalationPathNodeIfElsePayloadV2": "escalation_path_node_if_else_payload_v2",
            "EscalationPathNodeIfElseV2": "escalation_path_node_if_else_v2",
            "EscalationPathNodeLevelV2": "escalation_path_node_level_v2",
            "EscalationPathNodeLevelV2AckMode": "escalation_path_node_level_v2_ack_mode",
            "EscalationPathNodeLevelV2TimeToAckIntervalCondition": "escalation_path_node_level_v2_time_to_ack_interval_condition",
            "EscalationPathNodeLevelWithBindingPayloadV2": "escalation_path_node_level_with_binding_payload_v2",
            "EscalationPathNodeLevelWithBindingPayloadV2AckMode": "escalation_path_node_level_with_binding_payload_v2_ack_mode",
            "EscalationPathNodeLevelWithBindingPayloadV2TimeToAckIntervalCondition": "escalation_path_node_level_with_binding_payload_v2_time_to_ack_interval_condition",
            "EscalationPathNodeLevelWithBindingV2": "escalation_path_node_level_with_binding_v2",
            "EscalationPathNodeLevelWithBindingV2AckMode": "escalation_path_node_level_with_binding_v2_ack_mode",
            "EscalationPathNodeLevelWithBindingV2TimeToAckIntervalCondition": "escalation_path_node_level_with_binding_v2_time_to_ack_interval_condition",
            "EscalationPathNodeNotifyChannelV2": "escalation_path_node_notify_channel_v2",
            "EscalationPathNodeNotifyChannelV2TimeToAckIntervalCondition": "escalation_path_node_notify_channel_v2_time_to_ack_interval_condition",
            "EscalationPathNodeNotifyChannelWithBindingPayloadV2": "escalation_path_node_notify_channel_with_binding_payload_v2",
            "EscalationPathNodeNotifyChannelWithBindingPayloadV2TimeToAckIntervalCondition": "escalation_path_node_notify_channel_with_binding_payload_v2_time_to_ack_interval_condition",
            "EscalationPathNodeNotifyChannelWithBindingV2": "escalation_path_node_notify_channel_with_binding_v2",
            "EscalationPathNodeNotifyChannelWithBindingV2TimeToAckIntervalCondition": "escalation_path_node_notify_channel_with_binding_v2_time_to_ack_interval_condition",
            "EscalationPathNodePayloadV2": "escalation_path_node_payload_v2",
            "EscalationPathNodePayloadV2Type": "escalation_path_node_payload_v2_type",
            "EscalationPathNodeRepeatV2": "escalation_path_node_repeat_v2",
            "EscalationPathNodeV2": "escalation_path_node_v2",
            "EscalationPathNodeV2Type": "escalation_path_node_v2_type",
            "EscalationPathRepeatConfigV2": "escalation_path_repeat_config_v2",
            "EscalationPathRetryConfigV2": "escalation_path_retry_config_v2",
            "EscalationPathRoundRobinConfigV2": "escalation_path_round_robin_config_v2",
            "EscalationPathTargetV2": "escalation_path_target_v2",
            "EscalationPathTargetV2ScheduleMode": "escalation_path_target_v2_schedule_mode",
            "EscalationPathTargetV2Type": "escalation_path_target_v2_type",
            "EscalationPathTargetV2Urgency": "escalation_path_target_v2_urgency",
            "EscalationPathTargetWithBindingPayloadV2": "escalation_path_target_with_binding_payload_v2",
            "EscalationPathTargetWithBindingPayloadV2ScheduleMode": "escalation_path_target_with_binding_payload_v2_schedule_mode",
            "EscalationPathTargetWithBindingPayloadV2Type": "escalation_path_target_with_binding_payload_v2_type",
            "EscalationPathTargetWithBindingPayloadV2Urgency": "escalation_path_target_with_binding_payload_v2_urgency",
            "EscalationPathTargetWithBindingV2": "escalation_path_target_with_binding_v2",
            "EscalationPathTargetWithBindingV2ScheduleMode": "escalation_path_target_with_binding_v2_schedule_mode",
            "EscalationPathTargetWithBindingV2Type": "escalation_path_target_with_binding_v2_type",
            "EscalationPathTargetWithBindingV2Urgency": "escalation_path_target_with_binding_v2_urgency",
            "EscalationPathTemplateNodeIfElsePayloadV2": "escalation_path_template_node_if_else_payload_v2",
            "EscalationPathTemplateNodeIfElseV2": "escalation_path_template_node_if_else_v2",
            "EscalationPathTemplateNodePayloadV2": "escalation_path_template_node_payload_v2",
            "EscalationPathTemplateNodePayloadV2Type": "escalation_path_template_node_payload_v2_type",
            "EscalationPathTemplateNodeV2": "escalation_path_template_node_v2",
            "EscalationPathTemplateNodeV2Type": "escalation_path_template_node_v2_type",
            "EscalationPathTemplateV2": "escalation_path_template_v2",
            "EscalationPathTemplatesCreatePayloadV2": "escalation_path_templates_create_payload_v2",
            "EscalationPathTemplatesCreateResultV2": "escalation_path_templates_create_result_v2",
            "EscalationPathTemplatesListResultV2": "escalation_path_templates_list_result_v2",
            "EscalationPathTemplatesShowResultV2": "escalation_path_templates_show_result_v2",
            "EscalationPathTemplatesUpdatePayloadV2": "escalation_path_templates_update_payload_v2",
            "EscalationPathTemplatesUpdateResultV2": "escalation_path_templates_update_result_v2",
            "EscalationPathV2": "escalation_path_v2",
            "EscalationPathV2Kind": "escalation_path_v2_kind",
            "EscalationPathV2ParamBindings": "escalation_path_v2_param_bindings",
            "EscalationPriorityV2": "escalation_priority_v2",
            "EscalationRespondSnoozeDetailsPayloadV2": "escalation_respond_snooze_details_payload_v2",
            "EscalationUserResponseOptionsV2": "escalation_user_response_options_v2",
            "EscalationUserResponseOptionsV2AvailableActionsItem": "escalation_user_response_options_v2_available_actions_item",
            "EscalationV2": "escalation_v2",
            "EscalationV2Status": "escalation_v2_status",
            "EscalationsCheckEscalationPermissionsPayloadV2": "escalations_check_escalation_permissions_payload_v2",
            "EscalationsCheckEscalationPermissionsResultV2": "escalations_check_escalation_permissions_result_v2",
            "EscalationsCreatePathPayloadV2": "escalations_create_path_payload_v2",
            "EscalationsCreatePathPayloadV2Kind": "escalations_create_path_payload_v2_kind",
            "EscalationsCreatePathPayloadV2ParamBindings": "escalations_create_path_payload_v2_param_bindings",
            "EscalationsCreatePathResultV2": "escalations_create_path_result_v2",
            "EscalationsCreatePayloadV2": "escalations_create_payload_v2",
            "EscalationsCreateResultV2": "escalations_create_result_v2",
            "EscalationsListPathsResultV2": "escalations_list_paths_result_v2",
            "EscalationsListResultV2": "escalations_list_result_v2",
            "EscalationsReassignEscalationPayloadV2": "escalations_reassign_escalation_payload_v2",
            "EscalationsReassignEscalationResultV2": "escalations_reassign_escalation_result_v2",
            "EscalationsRespondEscalationPayloadV2": "escalations_respond_escalation_payload_v2",
            "EscalationsRespondEscalationPayloadV2Response": "escalations_respond_escalation_payload_v2_response",
            "EscalationsShowPathResultV2": "escalations_show_path_result_v2",
            "EscalationsShowResultV2": "escalations_show_result_v2",
            "EscalationsUpdatePathPayloadV2": "escalations_update_path_payload_v2",
            "EscalationsUpdatePathPayloadV2Kind": "escalations_update_path_payload_v2_kind",
            "EscalationsUpdatePathPayloadV2ParamBindings": "escalations_update_path_payload_v2_param_bindings",
            "EscalationsUpdatePathResultV2": "escalations_update_path_result_v2",
            "EscalationsV2ListAlert": "escalations_v2_list_alert",
            "EscalationsV2ListCreatedAt": "escalations_v2_list_created_at",
            "EscalationsV2ListEscalationPath": "escalations_v2_list_escalation_path",
            "EscalationsV2ListIdempotencyKey": "escalations_v2_list_idempotency_key",
            "EscalationsV2ListIncident": "escalations_v2_list_incident",
            "EscalationsV2ListStatus": "escalations_v2_list_status",
            "EscalationsV2ListUpdatedAt": "escalations_v2_list_updated_at",
            "ExpressionBranchPayloadV2": "expression_branch_payload_v2",
            "ExpressionBranchPayloadV3": "expression_branch_payload_v3",
            "ExpressionBranchV2": "expression_branch_v2",
            "ExpressionBranchV3": "expression_branch_v3",
            "ExpressionBranchesOptsPayloadV2": "expression_branches_opts_payload_v2",
            "ExpressionBranchesOptsPayloadV3": "expression_branches_opts_payload_v3",
            "ExpressionBranchesOptsV2": "expression_branches_opts_v2",
            "ExpressionBranchesOptsV3": "expression_branches_opts_v3",
            "ExpressionCastOptsPayloadV2": "expression_cast_opts_payload_v2",
            "ExpressionCastOptsPayloadV3": "expression_cast_opts_payload_v3",
            "ExpressionCastOptsV2": "expression_cast_opts_v2",
            "ExpressionCastOptsV3": "expression_cast_opts_v3",
            "ExpressionConcatenateOptsPayloadV2": "expression_concatenate_opts_payload_v2",
            "ExpressionConcatenateOptsPayloadV3": "expression_concatenate_opts_payload_v3",
            "ExpressionConcatenateOptsV2": "expression_concatenate_opts_v2",
            "ExpressionConcatenateOptsV3": "expression_concatenate_opts_v3",
            "ExpressionElseBranchPayloadV2": "expression_else_branch_payload_v2",
            "ExpressionElseBranchPayloadV3": "expression_else_branch_payload_v3",
            "ExpressionElseBranchV2": "expression_else_branch_v2",
            "ExpressionElseBranchV3": "expression_else_branch_v3",
            "ExpressionFilterOptsPayloadV2": "expression_filter_opts_payload_v2",
            "ExpressionFilterOptsPayloadV3": "expression_filter_opts_payload_v3",
            "ExpressionFilterOptsV2": "expression_filter_opts_v2",
            "ExpressionFilterOptsV3": "expression_filter_opts_v3",
            "ExpressionNavigateOptsPayloadV2": "expression_navigate_opts_payload_v2",
            "ExpressionNavigateOptsPayloadV3": "expression_navigate_opts_payload_v3",
            "ExpressionNavigateOptsV2": "expression_navigate_opts_v2",
            "ExpressionNavigateOptsV3": "expression_navigate_opts_v3",
            "ExpressionOperationPayloadV2": "expression_operation_payload_v2",
            "ExpressionOperationPayloadV2OperationType": "expression_operation_payload_v2_operation_type",
            "ExpressionOperationPayloadV3": "expression_operation_payload_v3",
            "ExpressionOperationPayloadV3OperationType": "expression_operation_payload_v3_operation_type",
            "ExpressionOperationV2": "expression_operation_v2",
            "ExpressionOperationV2OperationType": "expression_operation_v2_operation_type",
            "ExpressionOperationV3": "expression_operation_v3",
            "ExpressionOperationV3OperationType": "expression_operation_v3_operation_type",
            "ExpressionParseOptsPayloadV2": "expression_parse_opts_payload_v2",
            "ExpressionParseOptsPayloadV3": "expression_parse_opts_payload_v3",
            "ExpressionParseOptsV2": "expression_parse_opts_v2",
            "ExpressionParseOptsV3": "expression_parse_opts_v3",
            "ExpressionPayloadV2": "expression_payload_v2",
            "ExpressionPayloadV3": "expression_payload_v3",
            "ExpressionV2": "expression_v2",
            "ExpressionV3": "expression_v3",
            "ExternalIssueReferenceV2": "external_issue_reference_v2",
            "ExternalIssueReferenceV2Provider": "external_issue_reference_v2_provider",
            "ExternalResourceV1": "external_resource_v1",
            "ExternalResourceV1ResourceType": "external_resource_v1_resource_type",
            "FollowUpCategoryV3": "follow_up_category_v3",
            "FollowUpPriorityV2": "follow_up_priority_v2",
            "FollowUpV3": "follow_up_v3",
            "FollowUpV3Status": "follow_up_v3_status",
            "FollowUpsConnectExternalIssuePayloadV3": "follow_ups_connect_external_issue_payload_v3",
            "FollowUpsConnectExternalIssuePayloadV3Provider": "follow_ups_connect_external_issue_payload_v3_provider",
            "FollowUpsConnectExternalIssueResultV3": "follow_ups_connect_external_issue_result_v3",
            "FollowUpsCreateFromLinkPayloadV3": "follow_ups_create_from_link_payload_v3",
            "FollowUpsCreateFromLinkResultV3": "follow_ups_create_from_link_result_v3",
            "FollowUpsCreatePayloadV3": "follow_ups_create_payload_v3",
            "FollowUpsCreateResultV3": "follow_ups_create_result_v3",
            "FollowUpsListResultV3": "follow_ups_list_result_v3",
            "FollowUpsShowResultV3": "follow_ups_show_result_v3",
            "FollowUpsUpdatePayloadV3": "follow_ups_update_payload_v3",
            "FollowUpsUpdatePayloadV3Status": "follow_ups_update_payload_v3_status",
            "FollowUpsUpdateResultV3": "follow_ups_update_result_v3",
            "FollowUpsV3ListCreatedAt": "follow_ups_v3_list_created_at",
            "FollowUpsV3ListIncidentMode": "follow_ups_v3_list_incident_mode",
            "FollowUpsV3ListUpdatedAt": "follow_ups_v3_list_updated_at",
            "GlossaryEntriesCreatePayloadV2": "glossary_entries_create_payload_v2",
            "GlossaryEntriesCreateResultV2": "glossary_entries_create_result_v2",
            "GlossaryEntriesListResultV2": "glossary_entries_list_result_v2",
            "GlossaryEntriesShowResultV2": "glossary_entries_show_result_v2",
            "GlossaryEntriesUpdatePayloadV2": "glossary_entries_update_payload_v2",
            "GlossaryEntriesUpdateRanksPayloadV2": "glossary_entries_update_ranks_payload_v2",
            "GlossaryEntriesUpdateRanksResultV2": "glossary_entries_update_ranks_result_v2",
            "GlossaryEntriesUpdateResultV2": "glossary_entries_update_result_v2",
            "GlossaryEntryRankUpdateV2": "glossary_entry_rank_update_v2",
            "GlossaryEntryV2": "glossary_entry_v2",
            "GroupingKeyV2": "grouping_key_v2",
            "GroupingKeyV3": "grouping_key_v3",
            "GroupingSettingsV3": "grouping_settings_v3",
            "GroupingSettingsV3WindowType": "grouping_settings_v3_window_type",
            "IdentityTeamV1": "identity_team_v1",
            "IdentityV1": "identity_v1",
            "IdentityV1RolesItem": "identity_v1_roles_item",
            "IdentityV1TeamRolesItem": "identity_v1_team_roles_item",
            "ImageV1": "image_v1",
            "IncidentActivityLogContentV2": "incident_activity_log_content_v2",
            "IncidentActivityLogEntriesListResultV2": "incident_activity_log_entries_list_result_v2",
            "IncidentActivityLogEntryV2": "incident_activity_log_entry_v2",
            "IncidentActivityLogEntryV2Type": "incident_activity_log_entry_v2_type",
            "IncidentAlertV2": "incident_alert_v2",
            "IncidentAttachmentV1": "incident_attachment_v1",
            "IncidentAttachmentsCreatePayloadV1": "incident_attachments_create_payload_v1",
            "IncidentAttachmentsCreatePayloadV1Resource": "incident_attachments_create_payload_v1_resource",
            "IncidentAttachmentsCreatePayloadV1ResourceResourceType": "incident_attachments_create_payload_v1_resource_resource_type",
            "IncidentAttachmentsCreateResultV1": "incident_attachments_create_result_v1",
            "IncidentAttachmentsListResultV1": "incident_attachments_list_result_v1",
            "IncidentAttachmentsV1ListResourceType": "incident_attachments_v1_list_resource_type",
            "IncidentDebriefV2": "incident_debrief_v2",
            "IncidentDurationMetricV2": "incident_duration_metric_v2",
            "IncidentDurationMetricWithValueV2": "incident_duration_metric_with_value_v2",
            "IncidentDurationMetricWithValueV2Status": "incident_duration_metric_with_value_v2_status",
            "IncidentEditPayloadV2": "incident_edit_payload_v2",
            "IncidentFormLifecycleElementConfigV3": "incident_form_lifecycle_element_config_v3",
            "IncidentFormLifecycleElementPayloadV3": "incident_form_lifecycle_element_payload_v3",
            "IncidentFormLifecycleElementPayloadV3ElementType": "incident_form_lifecycle_element_payload_v3_element_type",
            "IncidentFormLifecycleElementPayloadV3RequiredIf": "incident_form_lifecycle_element_payload_v3_required_if",
            "IncidentFormLifecycleElementV3": "incident_form_lifecycle_element_v3",
            "IncidentFormLifecycleElementV3ElementType": "incident_form_lifecycle_element_v3_element_type",
            "IncidentFormLifecycleElementV3RequiredIf": "incident_form_lifecycle_element_v3_required_if",
            "IncidentFormV3": "incident_form_v3",
            "IncidentFormV3FormType": "incident_form_v3_form_type",
            "IncidentFormsCreatePayloadV3": "incident_forms_create_payload_v3",
            "IncidentFormsCreatePayloadV3FormType": "incident_forms_create_payload_v3_form_type",
            "IncidentFormsCreateResultV3": "incident_forms_create_result_v3",
            "IncidentFormsListResultV3": "incident_forms_list_result_v3",
            "IncidentFormsShowResultV3": "incident_forms_show_result_v3",
            "IncidentFormsUpdatePayloadV3": "incident_forms_update_payload_v3",
            "IncidentFormsUpdatePayloadV3FormType": "incident_forms_update_payload_v3_form_type",
            "IncidentFormsUpdateResultV3": "incident_forms_update_result_v3",
            "IncidentMembershipV1": "incident_membership_v1",
            "IncidentMembershipsCreatePayloadV1": "incident_memberships_create_payload_v1",
            "IncidentMembershipsCreateResultV1": "incident_memberships_create_result_v1",
            "IncidentMembershipsRevokePayloadV1": "incident_memberships_revoke_payload_v1",
            "IncidentParticipantV2": "incident_participant_v2",
            "IncidentParticipantV2ParticipantType": "incident_participant_v2_participant_type",
            "IncidentParticipantWorkloadV2": "incident_participant_workload_v2",
            "IncidentParticipantWorkloadV2ParticipantType": "incident_participant_workload_v2_participant_type",
            "IncidentParticipantWorkloadsListResultV2": "incident_participant_workloads_list_result_v2",
            "IncidentParticipantsListResultV2": "incident_participants_list_result_v2",
            "IncidentParticipantsV2": "incident_participants_v2",
            "IncidentRelationshipDetailsV1": "incident_relationship_details_v1",
            "IncidentRelationshipV1": "incident_relationship_v1",
            "IncidentRelationshipsListResultV1": "incident_relationships_list_result_v1",
            "IncidentRoleAssignmentPayloadV2": "incident_role_assignment_payload_v2",
            "IncidentRoleAssignmentV2": "incident_role_assignment_v2",
            "IncidentRoleV2": "incident_role_v2",
            "IncidentRoleV2RoleType": "incident_role_v2_role_type",
            "IncidentRolesCreatePayloadV2": "incident_roles_create_payload_v2",
            "IncidentRolesCreateResultV2": "incident_roles_create_result_v2",
            "IncidentRolesListResultV2": "incident_roles_list_result_v2",
            "IncidentRolesShowResultV2": "incident_roles_show_result_v2",
            "IncidentRolesUpdatePayloadV2": "incident_roles_update_payload_v2",
            "IncidentRolesUpdateResultV2": "incident_roles_update_result_v2",
            "IncidentSlimV2": "incident_slim_v2",
            "IncidentSlimV2StatusCategory": "incident_slim_v2_status_category",
            "IncidentSlimV2Visibility": "incident_slim_v2_visibility",
            "IncidentStatusV1": "incident_status_v1",
            "IncidentStatusV1Category": "incident_status_v1_category",
            "IncidentStatusV2": "incident_status_v2",
            "IncidentStatusV2Category": "incident_status_v2_category",
            "IncidentStatusesCreatePayloadV1": "incident_statuses_create_payload_v1",
            "IncidentStatusesCreatePayloadV1Category": "incident_statuses_create_payload_v1_category",
            "IncidentStatusesCreateResultV1": "incident_statuses_create_result_v1",
            "IncidentStatusesListResultV1": "incident_statuses_list_result_v1",
            "IncidentStatusesShowResultV1": "incident_statuses_show_result_v1",
            "IncidentStatusesUpdatePayloadV1": "incident_statuses_update_payload_v1",
            "IncidentStatusesUpdateResultV1": "incident_statuses_update_result_v1",
            "IncidentTeamMembershipV1": "incident_team_membership_v1",
            "IncidentTeamMembershipsCreatePayloadV1": "incident_team_memberships_create_payload_v1",
            "IncidentTeamMembershipsCreateResultV1": "incident_team_memberships_create_result_v1",
            "IncidentTeamMembershipsRevokePayloadV1": "incident_team_memberships_revoke_payload_v1",
            "IncidentTeamV1": "incident_team_v1",
            "IncidentTemplateAutoGeneratedBindingPayloadV1": "incident_template_auto_generated_binding_payload_v1",
            "IncidentTemplateAutoGeneratedBindingV1": "incident_template_auto_generated_binding_v1",
            "IncidentTemplateBindingPayloadV1": "incident_template_binding_payload_v1",
            "IncidentTemplateBindingV1": "incident_template_binding_v1",
            "IncidentTemplateConfigPayloadV1": "incident_template_config_payload_v1",
            "IncidentTemplateConfigV1": "incident_template_config_v1",
            "IncidentTemplateCustomFieldBindingPayloadV1": "incident_template_custom_field_binding_payload_v1",
            "IncidentTemplateCustomFieldBindingPayloadV1MergeStrategy": "incident_template_custom_field_binding_payload_v1_merge_strategy",
            "IncidentTemplateCustomFieldBindingV1": "incident_template_custom_field_binding_v1",
            "IncidentTemplateCustomFieldBindingV1MergeStrategy": "incident_template_custom_field_binding_v1_merge_strategy",
            "IncidentTemplateSeverityBindingPayloadV1": "incident_template_severity_binding_payload_v1",
            "IncidentTemplateSeverityBindingPayloadV1MergeStrategy": "incident_template_severity_binding_payload_v1_merge_strategy",
            "IncidentTemplateSeverityBindingV1": "incident_template_severity_binding_v1",
            "IncidentTemplateSeverityBindingV1MergeStrategy": "incident_template_severity_binding_v1_merge_strategy",
            "IncidentTemplateV1": "incident_template_v1",
            "IncidentTemplateValidateWarningV1": "incident_template_validate_warning_v1",
            "IncidentTemplatesCreatePayloadV1": "incident_templates_create_payload_v1",
            "IncidentTemplatesCreateResultV1": "incident_templates_create_result_v1",
            "IncidentTemplatesListResultV1": "incident_templates_list_result_v1",
            "IncidentTemplatesShowResultV1": "incident_templates_show_result_v1",
            "IncidentTemplatesUpdatePayloadV1": "incident_templates_update_payload_v1",
            "IncidentTemplatesUpdateResultV1": "incident_templates_update_result_v1",
            "IncidentTemplatesValidatePayloadV1": "incident_templates_validate_payload_v1",
            "IncidentTemplatesValidateResultV1": "incident_templates_validate_result_v1",
            "IncidentTimelineItemV2": "incident_timeline_item_v2",
            "IncidentTimelineItemsCreatePayloadV2": "incident_timeline_items_create_payload_v2",
            "IncidentTimelineItemsCreateResultV2": "incident_timeline_items_create_result_v2",
            "IncidentTimelineItemsListResultV2": "incident_timeline_items_list_result_v2",
            "IncidentTimelineItemsUpdatePayloadV2": "incident_timeline_items_update_payload_v2",
            "IncidentTimelineItemsUpdateResultV2": "incident_timeline_items_update_result_v2",
            "IncidentTimestampV2": "incident_timestamp_v2",
            "IncidentTimestampValuePayloadV2": "incident_timestamp_value_payload_v2",
            "IncidentTimestampValueV2": "incident_timestamp_value_v2",
            "IncidentTimestampWithValueV2": "incident_timestamp_with_value_v2",
            "IncidentTimestampsListResultV2": "incident_timestamps_list_result_v2",
            "IncidentTimestampsShowResultV2": "incident_timestamps_show_result_v2",
            "IncidentTypeV1": "incident_type_v1",
            "IncidentTypeV1CreateInTriage": "incident_type_v1_create_in_triage",
            "IncidentTypeV2": "incident_type_v2",
            "IncidentTypeV2CreateInTriage": "incident_type_v2_create_in_triage",
            "IncidentTypesListResultV1": "incident_types_list_result_v1",
            "IncidentTypesShowResultV1": "incident_types_show_result_v1",
            "IncidentUpdateV2": "incident_update_v2",
            "IncidentUpdatesCreatePayloadV2": "incident_updates_create_payload_v2",
            "IncidentUpdatesCreateResultV2": "incident_updates_create_result_v2",
            "IncidentUpdatesListResultV2": "incident_updates_list_result_v2",
            "IncidentV2": "incident_v2",
            "IncidentV2Mode": "incident_v2_mode",
            "IncidentV2Visibility": "incident_v2_visibility",
            "IncidentsConnectExternalIssuePayloadV2": "incidents_connect_external_issue_payload_v2",
            "IncidentsConnectExternalIssuePayloadV2Provider": "incidents_connect_external_issue_payload_v2_provider",
            "IncidentsCreatePayloadV2": "incidents_create_payload_v2",
            "IncidentsCreatePayloadV2Mode": "incidents_create_payload_v2_mode",
            "IncidentsCreatePayloadV2Visibility": "incidents_create_payload_v2_visibility",
            "IncidentsCreateResultV2": "incidents_create_result_v2",
            "IncidentsEditPayloadV2": "incidents_edit_payload_v2",
            "IncidentsEditResultV2": "incidents_edit_result_v2",
            "IncidentsImportPostmortemDocumentPayloadV2": "incidents_import_postmortem_document_payload_v2",
            "IncidentsImportPostmortemDocumentResultV2": "incidents_import_postmortem_document_result_v2",
            "IncidentsListResultV2": "incidents_list_result_v2",
            "IncidentsShowResultV2": "incidents_show_result_v2",
            "IncidentsV2ListCreatedAt": "incidents_v2_list_created_at",
            "IncidentsV2ListCustomField": "incidents_v2_list_custom_field",
            "IncidentsV2ListCustomFieldAdditionalProperty": "incidents_v2_list_custom_field_additional_property",
            "IncidentsV2ListFilterMode": "incidents_v2_list_filter_mode",
            "IncidentsV2ListIncidentRole": "incidents_v2_list_incident_role",
            "IncidentsV2ListIncidentRoleAdditionalProperty": "incidents_v2_list_incident_role_additional_property",
            "IncidentsV2ListIncidentType": "incidents_v2_list_incident_type",
            "IncidentsV2ListMode": "incidents_v2_list_mode",
            "IncidentsV2ListSeverity": "incidents_v2_list_severity",
            "IncidentsV2ListSortBy": "incidents_v2_list_sort_by",
            "IncidentsV2ListStatus": "incidents_v2_list_status",
            "IncidentsV2ListStatusCategory": "incidents_v2_list_status_category",
            "IncidentsV2ListUpdatedAt": "incidents_v2_list_updated_at",
            "IPAllowlistItemV1": "ip_allowlist_item_v1",
            "IPAllowlistV1": "ip_allowlist_v1",
            "IPAllowlistsShowIPAllowlistResultV1": "ip_allowlists_show_ip_allowlist_result_v1",
            "IPAllowlistsUpdateIPAllowlistPayloadV1": "ip_allowlists_update_ip_allowlist_payload_v1",
            "IPAllowlistsUpdateIPAllowlistResultV1": "ip_allowlists_update_ip_allowlist_result_v1",
            "IPRangeV1": "ip_range_v1",
            "LinkedScheduleV2": "linked_schedule_v2",
            "MaintenanceWindowEscalationTargetPayloadV1": "maintenance_window_escalation_target_payload_v1",
            "MaintenanceWindowEscalationTargetV1": "maintenance_window_escalation_target_v1",
            "MaintenanceWindowNotifyChannelPayloadV1": "maintenance_window_notify_channel_payload_v1",
            "MaintenanceWindowNotifyChannelV1": "maintenance_window_notify_channel_v1",
            "MaintenanceWindowV1": "maintenance_window_v1",
            "MaintenanceWindowsCreatePayloadV1": "maintenance_windows_create_payload_v1",
            "MaintenanceWindowsCreateResultV1": "maintenance_windows_create_result_v1",
            "MaintenanceWindowsListResultV1": "maintenance_windows_list_result_v1",
            "MaintenanceWindowsShowResultV1": "maintenance_windows_show_result_v1",
            "MaintenanceWindowsUpdatePayloadV1": "maintenance_windows_update_payload_v1",
            "MaintenanceWindowsUpdateResultV1": "maintenance_windows_update_result_v1",
            "MaintenanceWindowsV1ListStatus": "maintenance_windows_v1_list_status",
            "ManagedResourceV2": "managed_resource_v2",
            "ManagedResourceV2Annotations": "managed_resource_v2_annotations",
            "ManagedResourceV2ManagedBy": "managed_resource_v2_managed_by",
            "ManagedResourceV2ResourceType": "managed_resource_v2_resource_type",
            "ManagedResourcesCreateManagedResourcePayloadV2": "managed_resources_create_managed_resource_payload_v2",
            "ManagedResourcesCreateManagedResourcePayloadV2Annotations": "managed_resources_create_managed_resource_payload_v2_annotations",
            "ManagedResourcesCreateManagedResourcePayloadV2ResourceType": "managed_resources_create_managed_resource_payload_v2_resource_type",
            "ManagedResourcesCreateManagedResourceResultV2": "managed_resources_create_managed_resource_result_v2",
            "ManagementMetaV2": "management_meta_v2",
            "ManagementMetaV2Annotations": "management_meta_v2_annotations",
            "ManagementMetaV2ManagedBy": "management_meta_v2_managed_by",
            "NewSlackUserGroupPayloadV2": "new_slack_user_group_payload_v2",
            "OnCallNotificationMethodPhoneDetailsPublicV2": "on_call_notification_method_phone_details_public_v2",
            "OnCallNotificationMethodPublicV2": "on_call_notification_method_public_v2",
            "OnCallNotificationMethodPublicV2MethodType": "on_call_notification_method_public_v2_method_type",
            "OnCallNotificationPauseV2": "on_call_notification_pause_v2",
            "OnCallNotificationPausesListResultV2": "on_call_notification_pauses_list_result_v2",
            "OnCallNotificationPausesShowResultV2": "on_call_notification_pauses_show_result_v2",
            "OnCallNotificationRuleAppDetailsPublicV2": "on_call_notification_rule_app_details_public_v2",
            "OnCallNotificationRuleAppDetailsPublicV2PushNotificationCriticality": "on_call_notification_rule_app_details_public_v2_push_notification_criticality",
            "OnCallNotificationRuleMethodTargetPublicV2": "on_call_notification_rule_method_target_public_v2",
            "OnCallNotificationRuleMethodTargetPublicV2All": "on_call_notification_rule_method_target_public_v2_all",
            "OnCallNotificationRuleMethodTargetPublicV2Type": "on_call_notification_rule_method_target_public_v2_type",
            "OnCallNotificationRuleMethodTargetSpecificPublicV2": "on_call_notification_rule_method_target_specific_public_v2",
            "OnCallNotificationRulePhoneDetailsPublicV2": "on_call_notification_rule_phone_details_public_v2",
            "OnCallNotificationRulePhoneDetailsPublicV2Channel": "on_call_notification_rule_phone_details_public_v2_channel",
            "OnCallNotificationRulePublicV2": "on_call_notification_rule_public_v2",
            "OnCallNotificationRulePublicV2MethodType": "on_call_notification_rule_public_v2_method_type",
            "OnCallNotificationRulePublicV2RuleType": "on_call_notification_rule_public_v2_rule_type",
            "PaginationMetaResultV1": "pagination_meta_result_v1",
            "PaginationMetaResultV2": "pagination_meta_result_v2",
            "PaginationMetaResultV3": "pagination_meta_result_v3",
            "PaginationMetaResultWithTotalV2": "pagination_meta_result_with_total_v2",
            "PaginationMetaResultWithTotalV3": "pagination_meta_result_with_total_v3",
            "PartialEntryPayloadV3": "partial_entry_payload_v3",
            "PartialEntryPayloadV3AttributeValues": "partial_entry_payload_v3_attribute_values",
            "PayConfigOneOffRulePayloadV2": "pay_config_one_off_rule_payload_v2",
            "PayConfigOneOffRuleV2": "pay_config_one_off_rule_v2",
            "PayConfigV2": "pay_config_v2",
            "PayConfigV2RateTimeUnit": "pay_config_v2_rate_time_unit",
            "PayConfigWeeklyRulePayloadV2": "pay_config_weekly_rule_payload_v2",
            "PayConfigWeeklyRulePayloadV2WeekdaysItem": "pay_config_weekly_rule_payload_v2_weekdays_item",
            "PayConfigWeeklyRuleV2": "pay_config_weekly_rule_v2",
            "PayConfigWeeklyRuleV2WeekdaysItem": "pay_config_weekly_rule_v2_weekdays_item",
            "PayConfigsCreateOneOffRulePayloadV2": "pay_configs_create_one_off_rule_payload_v2",
            "PayConfigsCreateOneOffRuleResultV2": "pay_configs_create_one_off_rule_result_v2",
            "PayConfigsCreatePayloadV2": "pay_configs_create_payload_v2",
            "PayConfigsCreatePayloadV2RateTimeUnit": "pay_configs_create_payload_v2_rate_time_unit",
            "PayConfigsCreateResultV2": "pay_configs_create_result_v2",
            "PayConfigsCreateWeeklyRulePayloadV2": "pay_configs_create_weekly_rule_payload_v2",
            "PayConfigsCreateWeeklyRulePayloadV2WeekdaysItem": "pay_configs_create_weekly_rule_payload_v2_weekdays_item",
            "PayConfigsCreateWeeklyRuleResultV2": "pay_configs_create_weekly_rule_result_v2",
            "PayConfigsListOneOffRulesResultV2": "pay_configs_list_one_off_rules_result_v2",
            "PayConfigsListResultV2": "pay_configs_list_result_v2",
            "PayConfigsListWeeklyRulesResultV2": "pay_configs_list_weekly_rules_result_v2",
            "PayConfigsShowOneOffRuleResultV2": "pay_configs_show_one_off_rule_result_v2",
            "PayConfigsShowResultV2": "pay_configs_show_result_v2",
            "PayConfigsShowWeeklyRuleResultV2": "pay_configs_show_weekly_rule_result_v2",
            "PayConfigsUpdateOneOffRulePayloadV2": "pay_configs_update_one_off_rule_payload_v2",
            "PayConfigsUpdateOneOffRuleResultV2": "pay_configs_update_one_off_rule_result_v2",
            "PayConfigsUpdatePayloadV2": "pay_configs_update_payload_v2",
            "PayConfigsUpdatePayloadV2RateTimeUnit": "pay_configs_update_payload_v2_rate_time_unit",
            "PayConfigsUpdateResultV2": "pay_configs_update_result_v2",
            "PayConfigsUpdateWeeklyRulePayloadV2": "pay_configs_update_weekly_rule_payload_v2",
            "PayConfigsUpdateWeeklyRulePayloadV2WeekdaysItem": "pay_configs_update_weekly_rule_payload_v2_weekdays_item",
            "PayConfigsUpdateWeeklyRuleResultV2": "pay_configs_update_weekly_rule_result_v2",
            "PayReportRotationFilterV2": "pay_report_rotation_filter_v2",
            "PayReportV2": "pay_report_v2",
            "PayReportV2ErrorCode": "pay_report_v2_error_code",
            "PayReportV2OverlappingShifts": "pay_report_v2_overlapping_shifts",
            "PayReportV2Status": "pay_report_v2_status",
            "PayReportV2TotalPayByCurrency": "pay_report_v2_total_pay_by_currency",
            "PayReportV2UnpaidShifts": "pay_report_v2_unpaid_shifts",
            "PayReportsCreatePayloadV2": "pay_reports_create_payload_v2",
            "PayReportsCreatePayloadV2OverlappingShifts": "pay_reports_create_payload_v2_overlapping_shifts",
            "PayReportsCreatePayloadV2UnpaidShifts": "pay_reports_create_payload_v2_unpaid_shifts",
            "PayReportsCreateResultV2": "pay_reports_create_result_v2",
            "PayReportsListResultV2": "pay_reports_list_result_v2",
            "PayReportsPublishPayloadV2": "pay_reports_publish_payload_v2",
            "PayReportsPublishPayloadV2SendUserBreakdowns": "pay_reports_publish_payload_v2_send_user_breakdowns",
            "PayReportsPublishResultV2": "pay_reports_publish_result_v2",
            "PayReportsShowResultV2": "pay_reports_show_result_v2",
            "PayReportsUnpublishPayloadV2": "pay_reports_unpublish_payload_v2",
            "PayReportsUnpublishResultV2": "pay_reports_unpublish_result_v2",
            "PoliciesCreatePayloadV2": "policies_create_payload_v2",
            "PoliciesCreatePayloadV2PolicyType": "policies_create_payload_v2_policy_type",
            "PoliciesCreatePayloadV2Status": "policies_create_payload_v2_status",
            "PoliciesCreateResultV2": "policies_create_result_v2",
            "PoliciesListResultV2": "policies_list_result_v2",
            "PoliciesShowResultV2": "policies_show_result_v2",
            "PoliciesUpdatePayloadV2": "policies_update_payload_v2",
            "PoliciesUpdatePayloadV2PolicyType": "policies_update_payload_v2_policy_type",
            "PoliciesUpdatePayloadV2Status": "policies_update_payload_v2_status",
            "PoliciesUpdateResultV2": "policies_update_result_v2",
            "PoliciesV2ListPolicyType": "policies_v2_list_policy_type",
            "PolicyAssignmentRulesPayloadV2": "policy_assignment_rules_payload_v2",
            "PolicyAssignmentRulesV2": "policy_assignment_rules_v2",
            "PolicyDebriefPayloadV2": "policy_debrief_payload_v2",
            "PolicyDebriefV2": "policy_debrief_v2",
            "PolicyDueDateConfigPayloadV2": "policy_due_date_config_payload_v2",
            "PolicyDueDateConfigPayloadV2CalculationType": "policy_due_date_config_payload_v2_calculation_type",
            "PolicyDueDateConfigV2": "policy_due_date_config_v2",
            "PolicyDueDateConfigV2CalculationType": "policy_due_date_config_v2_calculation_type",
            "PolicyFindingDebriefV2": "policy_finding_debrief_v2",
            "PolicyFindingDismissalV2": "policy_finding_dismissal_v2",
            "PolicyFindingFollowUpV2": "policy_finding_follow_up_v2",
            "PolicyFindingOnCallReadinessV2": "policy_finding_on_call_readiness_v2",
            "PolicyFindingPostMortemV2": "policy_finding_post_mortem_v2",
            "PolicyFindingReadinessRuleV2": "policy_finding_readiness_rule_v2",
            "PolicyFindingReadinessRuleV2MethodTypesItem": "policy_finding_readiness_rule_v2_method_types_item",
            "PolicyFindingScheduleImpactedUserV2": "policy_finding_schedule_impacted_user_v2",
            "PolicyFindingScheduleImpactedUserV2Cause": "policy_finding_schedule_impacted_user_v2_cause",
            "PolicyFindingScheduleV2": "policy_finding_schedule_v2",
            "PolicyFindingScheduleV2Cause": "policy_finding_schedule_v2_cause",
            "PolicyFindingShiftConflictShiftV2": "policy_finding_shift_conflict_shift_v2",
            "PolicyFindingShiftConflictV2": "policy_finding_shift_conflict_v2",
            "PolicyFindingV2": "policy_finding_v2",
            "PolicyFindingV2PolicyType": "policy_finding_v2_policy_type",
            "PolicyFindingV2State": "policy_finding_v2_state",
            "PolicyFindingVacationConflictV2": "policy_finding_vacation_conflict_v2",
            "PolicyFindingsDismissPayloadV2": "policy_findings_dismiss_payload_v2",
            "PolicyFindingsDismissResultV2": "policy_findings_dismiss_result_v2",
            "PolicyFindingsListResultV2": "policy_findings_list_result_v2",
            "PolicyFindingsRestoreResultV2": "policy_findings_restore_result_v2",
            "PolicyFindingsShowResultV2": "policy_findings_show_result_v2",
            "PolicyFollowUpPayloadV2": "policy_follow_up_payload_v2",
            "PolicyFollowUpV2": "policy_follow_up_v2",
            "PolicyOnCallReadinessV2": "policy_on_call_readiness_v2",
            "PolicyOnCallReadinessV2Enforcement": "policy_on_call_readiness_v2_enforcement",
            "PolicyPostMortemPayloadV2": "policy_post_mortem_payload_v2",
            "PolicyPostMortemV2": "policy_post_mortem_v2",
            "PolicyReadinessRuleV2": "policy_readiness_rule_v2",
            "PolicyReadinessRuleV2MethodTypesItem": "policy_readiness_rule_v2_method_types_item",
            "PolicyReminderCadenceV2": "policy_reminder_cadence_v2",
            "PolicyReminderCadenceV2Interval": "policy_reminder_cadence_v2_interval",
            "PolicyScheduleV2": "policy_schedule_v2",
            "PolicyScheduleV2EvaluationLevel": "policy_schedule_v2_evaluation_level",
            "PolicyScheduleV2RequirementType": "policy_schedule_v2_requirement_type",
            "PolicyV2": "policy_v2",
            "PolicyV2PolicyType": "policy_v2_policy_type",
            "PolicyV2Status": "policy_v2_status",
            "PostmortemDocumentV1": "postmortem_document_v1",
            "PostmortemDocumentV1Status": "postmortem_document_v1_status",
            "PostmortemDocumentV1Type": "postmortem_document_v1_type",
            "PostmortemDocumentsAttachPayloadV1": "postmortem_documents_attach_payload_v1",
            "PostmortemDocumentsAttachPayloadV1DocumentProvider": "postmortem_documents_attach_payload_v1_document_provider",
            "PostmortemDocumentsAttachResultV1": "postmortem_documents_attach_result_v1",
            "PostmortemDocumentsListResultV1": "postmortem_documents_list_result_v1",
            "PostmortemDocumentsShowContentResultV1": "postmortem_documents_show_content_result_v1",
            "PostmortemDocumentsShowResultV1": "postmortem_documents_show_result_v1",
            "PostmortemDocumentsUpdateStatusPayloadV1": "postmortem_documents_update_status_payload_v1",
            "PostmortemDocumentsUpdateStatusPayloadV1Status": "postmortem_documents_update_status_payload_v1_status",
            "PostmortemDocumentsUpdateStatusResultV1": "postmortem_documents_update_status_result_v1",
            "PostmortemDocumentsV1ListSortBy": "postmortem_documents_v1_list_sort_by",
            "RBACRoleV2": "rbac_role_v2",
            "RetrospectiveIncidentOptionsV2": "retrospective_incident_options_v2",
            "ReturnsMetaV2": "returns_meta_v2",
            "ReturnsMetaV3": "returns_meta_v3",
            "ScheduleConfigCreatePayloadV2": "schedule_config_create_payload_v2",
            "ScheduleConfigUpdatePayloadV2": "schedule_config_update_payload_v2",
            "ScheduleConfigV2": "schedule_config_v2",
            "ScheduleCreatePayloadV2": "schedule_create_payload_v2",
            "ScheduleCreatePayloadV2Annotations": "schedule_create_payload_v2_annotations",
            "ScheduleEntriesListPayloadV2": "schedule_entries_list_payload_v2",
            "ScheduleEntryV2": "schedule_entry_v2",
            "ScheduleHolidaysPublicConfigPayloadV2": "schedule_holidays_public_config_payload_v2",
            "ScheduleHolidaysPublicConfigV2": "schedule_holidays_public_config_v2",
            "ScheduleLayerCreatePayloadV2": "schedule_layer_create_payload_v2",
            "ScheduleLayerUpdatePayloadV2": "schedule_layer_update_payload_v2",
            "ScheduleLayerV2": "schedule_layer_v2",
            "ScheduleOverrideV2": "schedule_override_v2",
            "ScheduleReplicaCreatePayloadV2": "schedule_replica_create_payload_v2",
            "ScheduleReplicaCreatePayloadV2ReplicaProvider": "schedule_replica_create_payload_v2_replica_provider",
            "ScheduleReplicaSourceV2": "schedule_replica_source_v2",
            "ScheduleReplicaUserStatusV2": "schedule_replica_user_status_v2",
            "ScheduleReplicaV2": "schedule_replica_v2",
            "ScheduleReplicaV2ReplicaProvider": "schedule_replica_v2_replica_provider",
            "ScheduleRotationCreatePayloadV2": "schedule_rotation_create_payload_v2",
            "ScheduleRotationCreatePayloadV2SchedulingMode": "schedule_rotation_create_payload_v2_scheduling_mode",
            "ScheduleRotationHandoverV2": "schedule_rotation_handover_v2",
            "ScheduleRotationHandoverV2IntervalType": "schedule_rotation_handover_v2_interval_type",
            "ScheduleRotationUpdatePayloadV2": "schedule_rotation_update_payload_v2",
            "ScheduleRotationUpdatePayloadV2SchedulingMode": "schedule_rotation_update_payload_v2_scheduling_mode",
            "ScheduleRotationV2": "schedule_rotation_v2",
            "ScheduleRotationV2SchedulingMode": "schedule_rotation_v2_scheduling_mode",
            "ScheduleRotationWorkingIntervalCreatePayloadV2": "schedule_rotation_working_interval_create_payload_v2",
            "ScheduleRotationWorkingIntervalCreatePayloadV2Weekday": "schedule_rotation_working_interval_create_payload_v2_weekday",
            "ScheduleRotationWorkingIntervalV2": "schedule_rotation_working_interval_v2",
            "ScheduleRotationWorkingIntervalV2Weekday": "schedule_rotation_working_interval_v2_weekday",
            "ScheduleSyncRuleCreatePayloadV2": "schedule_sync_rule_create_payload_v2",
            "ScheduleSyncRuleCreatePayloadV2Annotations": "schedule_sync_rule_create_payload_v2_annotations",
            "ScheduleSyncRuleCreatePayloadV2SyncType": "schedule_sync_rule_create_payload_v2_sync_type",
            "ScheduleSyncRuleV2": "schedule_sync_rule_v2",
            "ScheduleSyncRuleV2SyncType": "schedule_sync_rule_v2_sync_type",
            "ScheduleSyncTargetCreatePayloadV2": "schedule_sync_target_create_payload_v2",
            "ScheduleSyncTargetCreatePayloadV2Annotations": "schedule_sync_target_create_payload_v2_annotations",
            "ScheduleSyncTargetResourceV2": "schedule_sync_target_resource_v2",
            "ScheduleSyncTargetsCreatePayloadV2": "schedule_sync_targets_create_payload_v2",
            "ScheduleSyncTargetsCreateResultV2": "schedule_sync_targets_create_result_v2",
            "ScheduleSyncTargetsListResultV2": "schedule_sync_targets_list_result_v2",
            "ScheduleSyncTargetsShowResultV2": "schedule_sync_targets_show_result_v2",
            "ScheduleSyncTargetsUpdatePayloadV2": "schedule_sync_targets_update_payload_v2",
            "ScheduleSyncTargetsUpdatePayloadV2Annotations": "schedule_sync_targets_update_payload_v2_annotations",
            "ScheduleSyncTargetsUpdateResultV2": "schedule_sync_targets_update_result_v2",
            "ScheduleUpdatePayloadV2": "schedule_update_payload_v2",
            "ScheduleUpdatePayloadV2Annotations": "schedule_update_payload_v2_annotations",
            "ScheduleV2": "schedule_v2",
            "ScheduleV2Annotations": "schedule_v2_annotations",
            "SchedulesCreateOverridePayloadV2": "schedules_create_override_payload_v2",
            "SchedulesCreateOverrideResultV2": "schedules_create_override_result_v2",
            "SchedulesCreatePayloadV2": "schedules_create_payload_v2",
            "SchedulesCreateResultV2": "schedules_create_result_v2",
            "SchedulesCreateScheduleReplicaPayloadV2": "schedules_create_schedule_replica_payload_v2",
            "SchedulesCreateScheduleReplicaResultV2": "schedules_create_schedule_replica_result_v2",
            "SchedulesCreateScheduleSyncRulePayloadV2": "schedules_create_schedule_sync_rule_payload_v2",
            "SchedulesCreateScheduleSyncRuleResultV2": "schedules_create_schedule_sync_rule_result_v2",
            "SchedulesListOverridesResultV2": "schedules_list_overrides_result_v2",
            "SchedulesListResultV2": "schedules_list_result_v2",
            "SchedulesListScheduleEntriesResultV2": "schedules_list_schedule_entries_result_v2",
            "SchedulesListScheduleReplicasResultV2": "schedules_list_schedule_replicas_result_v2",
            "SchedulesListScheduleSyncRulesResultV2": "schedules_list_schedule_sync_rules_result_v2",
            "SchedulesPreviewScheduleEntriesPayloadV2": "schedules_preview_schedule_entries_payload_v2",
            "SchedulesPreviewScheduleEntriesResultV2": "schedules_preview_schedule_entries_result_v2",
            "SchedulesShowOverrideResultV2": "schedules_show_override_result_v2",
            "SchedulesShowResultV2": "schedules_show_result_v2",
            "SchedulesShowScheduleReplicaResultV2": "schedules_show_schedule_replica_result_v2",
            "SchedulesShowScheduleSyncRuleResultV2": "schedules_show_schedule_sync_rule_result_v2",
            "SchedulesUpdateOverridePayloadV2": "schedules_update_override_payload_v2",
            "SchedulesUpdateOverrideResultV2": "schedules_update_override_result_v2",
            "SchedulesUpdatePayloadV2": "schedules_update_payload_v2",
            "SchedulesUpdateResultV2": "schedules_update_result_v2",
            "SchedulesUpdateScheduleSyncRulePayloadV2": "schedules_update_schedule_sync_rule_payload_v2",
            "SchedulesUpdateScheduleSyncRulePayloadV2Annotations": "schedules_update_schedule_sync_rule_payload_v2_annotations",
            "SchedulesUpdateScheduleSyncRulePayloadV2SyncType": "schedules_update_schedule_sync_rule_payload_v2_sync_type",
            "SchedulesUpdateScheduleSyncRuleResultV2": "schedules_update_schedule_sync_rule_result_v2",
            "SecretV2": "secret_v2",
            "SecretVersionV2": "secret_version_v2",
            "SecretsCreatePayloadV2": "secrets_create_payload_v2",
            "SecretsCreateResultV2": "secrets_create_result_v2",
            "SecretsListResultV2": "secrets_list_result_v2",
            "SecretsRotatePayloadV2": "secrets_rotate_payload_v2",
            "SecretsRotateResultV2": "secrets_rotate_result_v2",
            "SecretsShowResultV2": "secrets_show_result_v2",
            "SecretsUpdatePayloadV2": "secrets_update_payload_v2",
            "SecretsUpdateResultV2": "secrets_update_result_v2",
            "SeveritiesCreatePayloadV1": "severities_create_payload_v1",
            "SeveritiesCreateResultV1": "severities_create_result_v1",
            "SeveritiesListResultV1": "severities_list_result_v1",
            "SeveritiesShowResultV1": "severities_show_result_v1",
            "SeveritiesUpdatePayloadV1": "severities_update_payload_v1",
            "SeveritiesUpdateResultV1": "severities_update_result_v1",
            "SeverityV1": "severity_v1",
            "SeverityV2": "severity_v2",
            "StatusPageComponentAvailabilityV2": "status_page_component_availability_v2",
            "StatusPageComponentV2": "status_page_component_v2",
            "StatusPageComponentsCreatePayloadV2": "status_page_components_create_payload_v2",
            "StatusPageComponentsCreateResultV2": "status_page_components_create_result_v2",
            "StatusPageComponentsListResultV2": "status_page_components_list_result_v2",
            "StatusPageComponentsShowResultV2": "status_page_components_show_result_v2",
            "StatusPageComponentsUpdatePayloadV2": "status_page_components_update_payload_v2",
            "StatusPageComponentsUpdateResultV2": "status_page_components_update_result_v2",
            "StatusPageIncidentAffectedComponentV2": "status_page_incident_affected_component_v2",
            "StatusPageIncidentAffectedComponentV2ComponentStatus": "status_page_incident_affected_component_v2_component_status",
            "StatusPageIncidentComponentImpactV2": "status_page_incident_component_impact_v2",
            "StatusPageIncidentComponentImpactV2ComponentStatus": "status_page_incident_component_impact_v2_component_status",
            "StatusPageIncidentUpdateV2": "status_page_incident_update_v2",
            "StatusPageIncidentUpdateV2IncidentStatus": "status_page_incident_update_v2_incident_status",
            "StatusPageIncidentV2": "status_page_incident_v2",
            "StatusPageIncidentV2IncidentStatus": "status_page_incident_v2_incident_status",
            "StatusPageLinkedResponseIncidentV1": "status_page_linked_response_incident_v1",
            "StatusPageMaintenanceAffectedComponentV2": "status_page_maintenance_affected_component_v2",
            "StatusPageMaintenanceAffectedComponentV2ComponentStatus": "status_page_maintenance_affected_component_v2_component_status",
            "StatusPageMaintenanceComponentMaintenancePeriodV2": "status_page_maintenance_component_maintenance_period_v2",
            "StatusPageMaintenanceUpdateV2": "status_page_maintenance_update_v2",
            "StatusPageMaintenanceUpdateV2MaintenanceStatus": "status_page_maintenance_update_v2_maintenance_status",
            "StatusPageMaintenanceV2": "status_page_maintenance_v2",
            "StatusPageMaintenanceV2MaintenanceStatus": "status_page_maintenance_v2_maintenance_status",
            "StatusPageRetrospectiveIncidentUpdateV2": "status_page_retrospective_incident_update_v2",
            "StatusPageRetrospectiveIncidentUpdateV2IncidentStatus": "status_page_retrospective_incident_update_v2_incident_status",
            "StatusPageStructureComponentV2": "status_page_structure_component_v2",
            "StatusPageStructureGroupV2": "status_page_structure_group_v2",
            "StatusPageStructureItemV2": "status_page_structure_item_v2",
            "StatusPageStructureSubPageItemV2": "status_page_structure_sub_page_item_v2",
            "StatusPageStructureSubPageV2": "status_page_structure_sub_page_v2",
            "StatusPageStructureV2": "status_page_structure_v2",
            "StatusPageV2": "status_page_v2",
            "StatusPagesCreateStatusPageIncidentPayloadV2": "status_pages_create_status_page_incident_payload_v2",
            "StatusPagesCreateStatusPageIncidentPayloadV2IncidentStatus": "status_pages_create_status_page_incident_payload_v2_incident_status",
            "StatusPagesCreateStatusPageIncidentResultV2": "status_pages_create_status_page_incident_result_v2",
            "StatusPagesCreateStatusPageIncidentUpdatePayloadV2": "status_pages_create_status_page_incident_update_payload_v2",
            "StatusPagesCreateStatusPageIncidentUpdatePayloadV2IncidentStatus": "status_pages_create_status_page_incident_update_payload_v2_incident_status",
            "StatusPagesCreateStatusPageIncidentUpdateResultV2": "status_pages_create_status_page_incident_update_result_v2",
            "StatusPagesCreateStatusPageMaintenancePayloadV2": "status_pages_create_status_page_maintenance_payload_v2",
            "StatusPagesCreateStatusPageMaintenancePayloadV2MaintenanceStatus": "status_pages_create_status_page_maintenance_payload_v2_maintenance_status",
            "StatusPagesCreateStatusPageMaintenanceResultV2": "status_pages_create_status_page_maintenance_result_v2",
            "StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2": "status_pages_create_status_page_maintenance_update_payload_v2",
            "StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2MaintenanceStatus": "status_pages_create_status_page_maintenance_update_payload_v2_maintenance_status",
            "StatusPagesCreateStatusPageMaintenanceUpdateResultV2": "status_pages_create_status_page_maintenance_update_result_v2",
            "StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2": "status_pages_create_status_page_retrospective_incident_payload_v2",
            "StatusPagesCreateStatusPageRetrospectiveIncidentResultV2": "status_pages_create_status_page_retrospective_incident_result_v2",
            "StatusPagesListResponseIncidentsResultV1": "status_pages_list_response_incidents_result_v1",
            "StatusPagesListStatusPageIncidentsResultV2": "status_pages_list_status_page_incidents_result_v2",
            "StatusPagesListStatusPageMaintenancesResultV2": "status_pages_list_status_page_maintenances_result_v2",
            "StatusPagesListStatusPagesResultV2": "status_pages_list_status_pages_result_v2",
            "StatusPagesShowStatusPageComponentAvailabilityResultV2": "status_pages_show_status_page_component_availability_result_v2",
            "StatusPagesShowStatusPageIncidentResultV2": "status_pages_show_status_page_incident_result_v2",
            "StatusPagesShowStatusPageMaintenanceResultV2": "status_pages_show_status_page_maintenance_result_v2",
            "StatusPagesShowStatusPageResultV2": "status_pages_show_status_page_result_v2",
            "StatusPagesShowStatusPageStructureResultV2": "status_pages_show_status_page_structure_result_v2",
            "StatusPagesShowStatusPageStructureResultV2DisplayUptimeMode": "status_pages_show_status_page_structure_result_v2_display_uptime_mode",
            "StatusPagesUpdateStatusPageIncidentPayloadV2": "status_pages_update_status_page_incident_payload_v2",
            "StatusPagesUpdateStatusPageIncidentResultV2": "status_pages_update_status_page_incident_result_v2",
            "StatusPagesUpdateStatusPageMaintenancePayloadV2": "status_pages_update_status_page_maintenance_payload_v2",
            "StatusPagesUpdateStatusPageMaintenanceResultV2": "status_pages_update_status_page_maintenance_result_v2",
            "StepConfigPayloadV2": "step_config_payload_v2",
            "StepConfigSlimV2": "step_config_slim_v2",
            "StepConfigV2": "step_config_v2",
            "StepProgressSlimV2": "step_progress_slim_v2",
            "StepProgressSlimV2Status": "step_progress_slim_v2_status",
            "StepProgressSlimV2WebhookDeliveryState": "step_progress_slim_v2_webhook_delivery_state",
            "StepProgressV2": "step_progress_v2",
            "StepProgressV2Status": "step_progress_v2_status",
            "StepProgressV2WebhookDeliveryState": "step_progress_v2_webhook_delivery_state",
            "TeamSlimV2": "team_slim_v2",
            "TeamV3": "team_v3",
            "TeamsListResultV3": "teams_list_result_v3",
            "TeamsShowResultV3": "teams_show_result_v3",
            "TelemetryDataSourceV2": "telemetry_data_source_v2",
            "TelemetryDatadogUpdateConfigV2": "telemetry_datadog_update_config_v2",
            "TelemetryGrafanaUpdateConfigV2": "telemetry_grafana_update_config_v2",
            "TelemetryUpdateDataSourcePayloadV2": "telemetry_update_data_source_payload_v2",
            "TelemetryUpdateDataSourceResultV2": "telemetry_update_data_source_result_v2",
            "TriggerSlimV2": "trigger_slim_v2",
            "UserReferencePayloadV2": "user_reference_payload_v2",
            "UserSeatsV2": "user_seats_v2",
            "UserSeatsV2OnCall": "user_seats_v2_on_call",
            "UserSeatsV2Response": "user_seats_v2_response",
            "UserV1": "user_v1",
            "UserV1Role": "user_v1_role",
            "UserV2": "user_v2",
            "UserV2Role": "user_v2_role",
            "UserV3": "user_v3",
            "UserWithRolesV2": "user_with_roles_v2",
            "UserWithRolesV2Role": "user_with_roles_v2_role",
            "UsersListNotificationMethodsResultV2": "users_list_notification_methods_result_v2",
            "UsersListNotificationRulesResultV2": "users_list_notification_rules_result_v2",
            "UsersListResultV2": "users_list_result_v2",
            "UsersShowPagingProviderResultV2": "users_show_paging_provider_result_v2",
            "UsersShowPagingProviderResultV2PreferredEscalationProvider": "users_show_paging_provider_result_v2_preferred_escalation_provider",
            "UsersShowResultV2": "users_show_result_v2",
            "UsersUpdatePagingProviderPayloadV2": "users_update_paging_provider_payload_v2",
            "UsersUpdatePagingProviderPayloadV2PreferredEscalationProvider": "users_update_paging_provider_payload_v2_preferred_escalation_provider",
            "UtilitiesIdentityResultV1": "utilities_identity_result_v1",
            "UtilitiesIPRangesResultV1": "utilities_ip_ranges_result_v1",
            "WebhookDeliveryRequestV2": "webhook_delivery_request_v2",
            "WebhookDeliveryRequestV2Headers": "webhook_delivery_request_v2_headers",
            "WebhookDeliveryResponseV2": "webhook_delivery_response_v2",
            "WebhookDeliveryResponseV2Headers": "webhook_delivery_response_v2_headers",
            "WebhookDeliverySlimV2": "webhook_delivery_slim_v2",
            "WebhookDeliverySlimV2Outcome": "webhook_delivery_slim_v2_outcome",
            "WebhookDeliveryV2": "webhook_delivery_v2",
            "WebhookDeliveryV2Outcome": "webhook_delivery_v2_outcome",
            "WeekdayIntervalConfigV2": "weekday_interval_config_v2",
            "WeekdayIntervalV2": "weekday_interval_v2",
            "WeekdayIntervalV2Weekday": "weekday_interval_v2_weekday",
            "WorkflowActorV2": "workflow_actor_v2",
            "WorkflowDelayV2": "workflow_delay_v2",
            "WorkflowFormFieldPayloadV2": "workflow_form_field_payload_v2",
            "WorkflowFormFieldV2": "workflow_form_field_v2",
            "WorkflowRunSlimV2": "workflow_run_slim_v2",
            "WorkflowRunV2": "workflow_run_v2",
            "WorkflowRunsListResultV2": "workflow_runs_list_result_v2",
            "WorkflowRunsShowResultV2": "workflow_runs_show_result_v2",
            "WorkflowRunsV2ListCreatedAt": "workflow_runs_v2_list_created_at",
            "WorkflowSlimV2": "workflow_slim_v2",
            "WorkflowSlimV2AutoRunMode": "workflow_slim_v2_auto_run_mode",
            "WorkflowSlimV2PrivateIncidentScope": "workflow_slim_v2_private_incident_scope",
            "WorkflowSlimV2RunsOnIncidentModesItem": "workflow_slim_v2_runs_on_incident_modes_item",
            "WorkflowSlimV2RunsOnIncidents": "workflow_slim_v2_runs_on_incidents",
            "WorkflowSlimV2State": "workflow_slim_v2_state",
            "WorkflowV2": "workflow_v2",
            "WorkflowV2AutoRunMode": "workflow_v2_auto_run_mode",
            "WorkflowV2PrivateIncidentScope": "workflow_v2_private_incident_scope",
            "WorkflowV2RunsOnIncidentModesItem": "workflow_v2_runs_on_incident_modes_item",
            "WorkflowV2RunsOnIncidents": "workflow_v2_runs_on_incidents",
            "WorkflowV2State": "workflow_v2_state",
            "WorkflowsCreateWorkflowPayloadV2": "workflows_create_workflow_payload_v2",
            "WorkflowsCreateWorkflowPayloadV2Annotations": "workflows_create_workflow_payload_v2_annotations",
            "WorkflowsCreateWorkflowPayloadV2AutoRunMode": "workflows_create_workflow_payload_v2_auto_run_mode",
            "WorkflowsCreateWorkflowPayloadV2PrivateIncidentScope": "workflows_create_workflow_payload_v2_private_incident_scope",
            "WorkflowsCreateWorkflowPayloadV2RunsOnIncidentModesItem": "workflows_create_workflow_payload_v2_runs_on_incident_modes_item",
            "WorkflowsCreateWorkflowPayloadV2RunsOnIncidents": "workflows_create_workflow_payload_v2_runs_on_incidents",
            "WorkflowsCreateWorkflowPayloadV2State": "workflows_create_workflow_payload_v2_state",
            "WorkflowsCreateWorkflowResultV2": "workflows_create_workflow_result_v2",
            "WorkflowsListWorkflowsResultV2": "workflows_list_workflows_result_v2",
            "WorkflowsShowWorkflowResultV2": "workflows_show_workflow_result_v2",
            "WorkflowsUpdateWorkflowPayloadV2": "workflows_update_workflow_payload_v2",
            "WorkflowsUpdateWorkflowPayloadV2Annotations": "workflows_update_workflow_payload_v2_annotations",
            "WorkflowsUpdateWorkflowPayloadV2AutoRunMode": "workflows_update_workflow_payload_v2_auto_run_mode",
            "WorkflowsUpdateWorkflowPayloadV2PrivateIncidentScope": "workflows_update_workflow_payload_v2_private_incident_scope",
            "WorkflowsUpdateWorkflowPayloadV2RunsOnIncidentModesItem": "workflows_update_workflow_payload_v2_runs_on_incident_modes_item",
            "WorkflowsUpdateWorkflowPayloadV2RunsOnIncidents": "workflows_update_workflow_payload_v2_runs_on_incidents",
            "WorkflowsUpdateWorkflowPayloadV2State": "workflows_update_workflow_payload_v2_state",
            "WorkflowsUpdateWorkflowResultV2": "workflows_update_workflow_result_v2",
            "WorkloadMetadataV2": "workload_metadata_v2",
            "WorkloadMinutesV2": "workload_minutes_v2",
        },
    )

_parsers = lazy_parsers(__name__)

__all__ = (
    "ActionsCreatePayloadV3",
    "ActionsCreateResultV3",
    "ActionsListResultV3",
    "ActionsShowResultV3",
    "ActionsUpdatePayloadV3",
    "ActionsUpdatePayloadV3Status",
    "ActionsUpdateResultV3",
    "ActionsV3ListCreatedAt",
    "ActionsV3ListIncidentMode",
    "ActionsV3ListUpdatedAt",
    "ActionV3",
    "ActionV3Status",
    "ActivityActionRefV2",
    "ActivityActionUpdatedV2",
    "ActivityActionUpdatedV2NewStatus",
    "ActivityActionUpdatedV2PreviousStatus",
    "ActivityAlertRefV2",
    "ActivityCustomFieldValueUpdateV2",
    "ActivityEscalationAcknowledgedV2",
    "ActivityEscalationCreatedV2",
    "ActivityFollowUpRefV2",
    "ActivityFollowUpUpdatedV2",
    "ActivityFollowUpUpdatedV2NewStatus",
    "ActivityFollowUpUpdatedV2PreviousStatus",
    "ActivityIncidentMergedV2",
    "ActivityIncidentRenameV2",
    "ActivityIncidentTimestampSetV2",
    "ActivityIncidentTypeChangedV2",
    "ActivityIncidentUpdateV2",
    "ActivityIncidentVisibilityChangedV2",
    "ActivityIncidentVisibilityChangedV2NewVisibility",
    "ActivityIncidentVisibilityChangedV2PreviousVisibility",
    "ActivityRoleUpdateV2",
    "ActivityStatusChangeV2",
    "ActivitySummaryUpdateV2",
    "ActivityWorkflowRanV2",
    "ActorV1",
    "ActorV2",
    "AfterPaginationMetaResultV2",
    "AlertActorV2",
    "AlertAttributeCatalogEntryV2",
    "AlertAttributeEntryV2",
    "AlertAttributesCreatePayloadV2",
    "AlertAttributesCreateResultV2",
    "AlertAttributesListResultV2",
    "AlertAttributesShowResultV2",
    "AlertAttributesUpdatePayloadV2",
    "AlertAttributesUpdateResultV2",
    "AlertAttributeV2",
    "AlertAttributeValueV2",
    "AlertEventsCreateHTTPPayloadV2",
    "AlertEventsCreateHTTPPayloadV2Metadata",
    "AlertEventsCreateHTTPPayloadV2Status",
    "AlertEventsCreateHTTPResultV2",
    "AlertEventsV2CreateHttpQuery",
    "AlertGroupingConfigV3",
    "AlertMessageConfigPayloadV3",
    "AlertMessageConfigV3",
    "AlertMessageDestinationPayloadV3",
    "AlertMessageDestinationV3",
    "AlertNotesCreatePayloadV1",
    "AlertNotesCreateResultV1",
    "AlertNotesListResultV1",
    "AlertNotesShowResultV1",
    "AlertNotesUpdatePayloadV1",
    "AlertNotesUpdateResultV1",
    "AlertNoteV1",
    "AlertRouteAlertSourcePayloadV2",
    "AlertRouteAlertSourcePayloadV3",
    "AlertRouteAlertSourceV2",
    "AlertRouteAlertSourceV3",
    "AlertRouteAutoGeneratedTemplateBindingPayloadV2",
    "AlertRouteAutoGeneratedTemplateBindingPayloadV3",
    "AlertRouteAutoGeneratedTemplateBindingV2",
    "AlertRouteAutoGeneratedTemplateBindingV3",
    "AlertRouteChannelConfigPayloadV2",
    "AlertRouteChannelConfigV2",
    "AlertRouteChannelTargetPayloadV2",
    "AlertRouteChannelTargetPayloadV3",
    "AlertRouteChannelTargetPayloadV3ChannelVisibility",
    "AlertRouteChannelTargetV2",
    "AlertRouteChannelTargetV3",
    "AlertRouteCustomFieldBindingPayloadV2",
    "AlertRouteCustomFieldBindingPayloadV2MergeStrategy",
    "AlertRouteCustomFieldBindingPayloadV3",
    "AlertRouteCustomFieldBindingPayloadV3MergeStrategy",
    "AlertRouteCustomFieldBindingV2",
    "AlertRouteCustomFieldBindingV2MergeStrategy",
    "AlertRouteCustomFieldBindingV3",
    "AlertRouteCustomFieldBindingV3MergeStrategy",
    "AlertRouteEscalationConfigPayloadV2",
    "AlertRouteEscalationConfigPayloadV3",
    "AlertRouteEscalationConfigV2",
    "AlertRouteEscalationConfigV3",
    "AlertRouteEscalationTargetPayloadV2",
    "AlertRouteEscalationTargetPayloadV3",
    "AlertRouteEscalationTargetV2",
    "AlertRouteEscalationTargetV3",
    "AlertRouteIncidentConfigPayloadV2",
    "AlertRouteIncidentConfigPayloadV3",
    "AlertRouteIncidentConfigV2",
    "AlertRouteIncidentConfigV3",
    "AlertRouteIncidentTemplatePayloadV2",
    "AlertRouteIncidentTemplatePayloadV3",
    "AlertRouteIncidentTemplateV2",
    "AlertRouteIncidentTemplateV3",
    "AlertRoutesCreatePayloadV2",
    "AlertRoutesCreatePayloadV3",
    "AlertRoutesCreateResultV2",
    "AlertRoutesCreateResultV3",
    "AlertRouteSeverityBindingPayloadV2",
    "AlertRouteSeverityBindingPayloadV2MergeStrategy",
    "AlertRouteSeverityBindingPayloadV3",
    "AlertRouteSeverityBindingPayloadV3MergeStrategy",
    "AlertRouteSeverityBindingV2",
    "AlertRouteSeverityBindingV2MergeStrategy",
    "AlertRouteSeverityBindingV3",
    "AlertRouteSeverityBindingV3MergeStrategy",
    "AlertRouteSlimV2",
    "AlertRouteSlimV3",
    "AlertRoutesListResultV2",
    "AlertRoutesListResultV3",
    "AlertRoutesShowResultV2",
    "AlertRoutesShowResultV3",
    "AlertRoutesUpdatePayloadV2",
    "AlertRoutesUpdatePayloadV3",
    "AlertRoutesUpdateResultV2",
    "AlertRoutesUpdateResultV3",
    "AlertRouteTemplateBindingPayloadV2",
    "AlertRouteTemplateBindingPayloadV3",
    "AlertRouteTemplateBindingV2",
    "AlertRouteTemplateBindingV3",
    "AlertRouteV2",
    "AlertRouteV3",
    "AlertRouteWhenAlertJoinsGroupPayloadV3",
    "AlertRouteWhenAlertJoinsGroupPayloadV3Mode",
    "AlertRouteWhenAlertJoinsGroupV3",
    "AlertRouteWhenAlertJoinsGroupV3Mode",
    "AlertsAddTagsPayloadV2",
    "AlertsAddTagsResultV2",
    "AlertsCreateIncidentAlertPayloadV2",
    "AlertsCreateIncidentAlertResultV2",
    "AlertSlimV2",
    "AlertSlimV2Status",
    "AlertsListAlertTagsResultV2",
    "AlertsListIncidentAlertsResultV2",
    "AlertsListResultV2",
    "AlertSourceAzureDevopsOptionsV2",
    "AlertSourceEmailOptionsPayloadV2",
    "AlertSourceEmailOptionsPayloadV2RedactionsItem",
    "AlertSourceEmailOptionsV2",
    "AlertSourceEmailOptionsV2RedactionsItem",
    "AlertSourceHeartbeatOptionsPayloadV2",
    "AlertSourceHeartbeatOptionsV2",
    "AlertSourceHTTPCustomOptionsV2",
    "AlertSourceJiraOptionsV2",
    "AlertSourceRateLimitShardingV2",
    "AlertSourcesCreatePayloadV2",
    "AlertSourcesCreatePayloadV2SourceType",
    "AlertSourcesCreateResultV2",
    "AlertSourcesListResultV2",
    "AlertSourcesShowResultV2",
    "AlertSourcesUpdatePayloadV2",
    "AlertSourcesUpdateResultV2",
    "AlertSourcesValidatePayloadV2",
    "AlertSourcesValidatePayloadV2SourceType",
    "AlertSourceV2",
    "AlertSourceV2SourceType",
    "AlertsRemoveTagsPayloadV2",
    "AlertsRemoveTagsResultV2",
    "AlertsResolveResultV2",
    "AlertsSetTagsPayloadV2",
    "AlertsSetTagsResultV2",
    "AlertsShowResultV2",
    "AlertsTransitionIncidentAlertPayloadV2",
    "AlertsTransitionIncidentAlertPayloadV2State",
    "AlertsTransitionIncidentAlertResultV2",
    "AlertsV2ListAlertGroupId",
    "AlertsV2ListAlertSource",
    "AlertsV2ListAttributes",
    "AlertsV2ListAttributesAdditionalProperty",
    "AlertsV2ListCreatedAt",
    "AlertsV2ListDeduplicationKey",
    "AlertsV2ListHasNotes",
    "AlertsV2ListIncludeMaintenanceWindow",
    "AlertsV2ListStatus",
    "AlertsV2ListTags",
    "AlertsV2ListUpdatedAt",
    "AlertTagV2",
    "AlertTemplateAttributeBindingPayloadV2",
    "AlertTemplateAttributeBindingPayloadV2MergeStrategy",
    "AlertTemplateAttributeBindingV2",
    "AlertTemplateAttributeBindingV2MergeStrategy",
    "AlertTemplateAttributePayloadV2",
    "AlertTemplateAttributeV2",
    "AlertTemplatePayloadV2",
    "AlertTemplateV2",
    "AlertV2",
    "AlertV2Status",
    "AnnouncementRulesCreatePayloadV2",
    "AnnouncementRulesCreatePayloadV2ConditionsNoLongerApplyBehaviour",
    "AnnouncementRulesCreatePayloadV2Mode",
    "AnnouncementRulesCreatePayloadV2PrivateIncidentScope",
    "AnnouncementRulesCreatePayloadV2UpdateSharingMode",
    "AnnouncementRulesCreateResultV2",
    "AnnouncementRulesListResultV2",
    "AnnouncementRulesShowResultV2",
    "AnnouncementRulesUpdatePayloadV2",
    "AnnouncementRulesUpdatePayloadV2ConditionsNoLongerApplyBehaviour",
    "AnnouncementRulesUpdatePayloadV2Mode",
    "AnnouncementRulesUpdatePayloadV2PrivateIncidentScope",
    "AnnouncementRulesUpdatePayloadV2UpdateSharingMode",
    "AnnouncementRulesUpdateResultV2",
    "AnnouncementRuleV2",
    "AnnouncementRuleV2ConditionsNoLongerApplyBehaviour",
    "AnnouncementRuleV2Mode",
    "AnnouncementRuleV2PrivateIncidentScope",
    "AnnouncementRuleV2UpdateSharingMode",
    "AnnouncementTemplateActionPayloadV2",
    "AnnouncementTemplateActionPayloadV2ActionType",
    "AnnouncementTemplateActionV2",
    "AnnouncementTemplateActionV2ActionType",
    "AnnouncementTemplateFieldPayloadV2",
    "AnnouncementTemplateFieldPayloadV2FieldType",
    "AnnouncementTemplateFieldV2",
    "AnnouncementTemplateFieldV2FieldType",
    "AnnouncementTemplateRichTextV2",
    "AnnouncementTemplateRichTextV2Type",
    "AnnouncementTemplatesCreatePayloadV2",
    "AnnouncementTemplatesCreateResultV2",
    "AnnouncementTemplatesListResultV2",
    "AnnouncementTemplatesShowResultV2",
    "AnnouncementTemplatesUpdatePayloadV2",
    "AnnouncementTemplatesUpdateResultV2",
    "AnnouncementTemplateV2",
    "APIKeyActorV1",
    "APIKeyActorV2",
    "APIKeyRoleV1",
    "APIKeyRoleV1Name",
    "APIKeysCreatePayloadV1",
    "APIKeysCreatePayloadV1RoleNamesItem",
    "APIKeysCreatePayloadV1TeamRoleNamesItem",
    "APIKeysCreateResultV1",
    "APIKeysListResultV1",
    "APIKeysRotatePayloadV1",
    "APIKeysRotateResultV1",
    "APIKeysShowResultV1",
    "APIKeysUpdatePayloadV1",
    "APIKeysUpdatePayloadV1RoleNamesItem",
    "APIKeysUpdatePayloadV1TeamRoleNamesItem",
    "APIKeysUpdateResultV1",
    "APIKeyTeamRoleV1",
    "APIKeyTeamRoleV1Name",
    "APIKeyV1",
    "CallRouteAllowedCallerV2",
    "CallRouteOptionV2",
    "CallRouteOptionV2Digit",
    "CallRoutePathNodeLevelV2",
    "CallRoutePathNodePayloadV2",
    "CallRoutePathNodePayloadV2Type",
    "CallRoutePathNodeV2",
    "CallRoutePathNodeV2Type",
    "CallRoutePathNodeVoicemailV2",
    "CallRoutesCreateAllowedCallerPayloadV2",
    "CallRoutesCreateAllowedCallerResultV2",
    "CallRoutesCreateOptionPayloadV2",
    "CallRoutesCreateOptionPayloadV2Digit",
    "CallRoutesCreateOptionResultV2",
    "CallRoutesListAllowedCallersResultV2",
    "CallRoutesListOptionsResultV2",
    "CallRoutesListResultV2",
    "CallRoutesShowAllowedCallerResultV2",
    "CallRoutesShowOptionResultV2",
    "CallRoutesShowResultV2",
    "CallRoutesUpdateAllowedCallerPayloadV2",
    "CallRoutesUpdateAllowedCallerResultV2",
    "CallRoutesUpdateOptionPayloadV2",
    "CallRoutesUpdateOptionPayloadV2Digit",
    "CallRoutesUpdateOptionResultV2",
    "CallRoutesUpdatePayloadV2",
    "CallRoutesUpdatePayloadV2CustomLanguage",
    "CallRoutesUpdatePayloadV2ResponderCallerId",
    "CallRoutesUpdateResultV2",
    "CallRouteTargetV2",
    "CallRouteTargetV2ScheduleMode",
    "CallRouteTargetV2Type",
    "CallRouteTargetV2Urgency",
    "CallRouteV2",
    "CallRouteV2CurrentState",
    "CallRouteV2CustomLanguage",
    "CallRouteV2PhoneNumberType",
    "CallRouteV2ResponderCallerId",
    "CallSessionsListResultV2",
    "CallSessionV2",
    "CallTranscriptEntriesListResultV2",
    "CallTranscriptEntryV2",
    "CallTranscriptEntryV2Medium",
    "CatalogBulkUpdateEntriesPayloadV3",
    "CatalogCreateEntryPayloadV3",
    "CatalogCreateEntryPayloadV3AttributeValues",
    "CatalogCreateEntryResultV3",
    "CatalogCreateTypePayloadV3",
    "CatalogCreateTypePayloadV3Annotations",
    "CatalogCreateTypePayloadV3CategoriesItem",
    "CatalogCreateTypePayloadV3Color",
    "CatalogCreateTypePayloadV3Icon",
    "CatalogCreateTypeResultV3",
    "CatalogEngineParamBindingPayloadV3",
    "CatalogEngineParamBindingValuePayloadV3",
    "CatalogEntryEngineParamBindingV3",
    "CatalogEntryEngineParamBindingValueV3",
    "CatalogEntrySlimV3V3",
    "CatalogEntryV3",
    "CatalogEntryV3AttributeValues",
    "CatalogListEntriesResultV3",
    "CatalogListResourcesResultV3",
    "CatalogListTypesResultV3",
    "CatalogResourceV3",
    "CatalogResourceV3Category",
    "CatalogShowEntryResultV3",
    "CatalogShowTypeResultV3",
    "CatalogTypeAttributePathItemPayloadV3",
    "CatalogTypeAttributePathItemV3",
    "CatalogTypeAttributePayloadV3",
    "CatalogTypeAttributePayloadV3Mode",
    "CatalogTypeAttributeV3",
    "CatalogTypeAttributeV3Mode",
    "CatalogTypeSchemaV3",
    "CatalogTypeV3",
    "CatalogTypeV3Annotations",
    "CatalogTypeV3CategoriesItem",
    "CatalogTypeV3Color",
    "CatalogTypeV3Icon",
    "CatalogUpdateEntryPayloadV3",
    "CatalogUpdateEntryPayloadV3AttributeValues",
    "CatalogUpdateEntryResultV3",
    "CatalogUpdateTypePayloadV3",
    "CatalogUpdateTypePayloadV3Annotations",
    "CatalogUpdateTypePayloadV3CategoriesItem",
    "CatalogUpdateTypePayloadV3Color",
    "CatalogUpdateTypePayloadV3Icon",
    "CatalogUpdateTypeResultV3",
    "CatalogUpdateTypeSchemaPayloadV3",
    "CatalogUpdateTypeSchemaResultV3",
    "ChatChannelSlimV2",
    "ConditionGroupPayloadV2",
    "ConditionGroupPayloadV3",
    "ConditionGroupV2",
    "ConditionGroupV3",
    "ConditionOperationV2",
    "ConditionOperationV3",
    "ConditionPayloadV2",
    "ConditionPayloadV3",
    "ConditionSubjectV2",
    "ConditionSubjectV3",
    "ConditionV2",
    "ConditionV3",
    "CustomFieldEntryPayloadV2",
    "CustomFieldEntryV2",
    "CustomFieldFilterByOptionsV2",
    "CustomFieldFixedFilterOptionsV2",
    "CustomFieldOptionsCreatePayloadV1",
    "CustomFieldOptionsCreateResultV1",
    "CustomFieldOptionsListResultV1",
    "CustomFieldOptionsShowResultV1",
    "CustomFieldOptionsUpdatePayloadV1",
    "CustomFieldOptionsUpdateResultV1",
    "CustomFieldOptionV1",
    "CustomFieldOptionV2",
    "CustomFieldsCreatePayloadV2",
    "CustomFieldsCreatePayloadV2FieldType",
    "CustomFieldsCreateResultV2",
    "CustomFieldsListResultV2",
    "CustomFieldsShowResultV2",
    "CustomFieldsUpdatePayloadV2",
    "CustomFieldsUpdateResultV2",
    "CustomFieldTypeInfoV2",
    "CustomFieldTypeInfoV2FieldType",
    "CustomFieldV2",
    "CustomFieldV2FieldType",
    "CustomFieldValuePayloadV2",
    "CustomFieldValueV2",
    "EmbeddedCatalogEntryV2",
    "EmbeddedIncidentRoleV2",
    "EmbeddedIncidentRoleV2RoleType",
    "EngineParamBindingPayloadV2",
    "EngineParamBindingPayloadV3",
    "EngineParamBindingV2",
    "EngineParamBindingV3",
    "EngineParamBindingValuePayloadV2",
    "EngineParamBindingValuePayloadV3",
    "EngineParamBindingValueV2",
    "EngineParamBindingValueV3",
    "EngineParamV2",
    "EngineParamV2AllowedValueTypesItem",
    "EngineReferenceV2",
    "ErrorItem",
    "ErrorItemMetadata",
    "ErrorRateLimit",
    "ErrorResponse",
    "ErrorResponseType",
    "ErrorSource",
    "EscalationCreatorV2",
    "EscalationEventV2",
    "EscalationEventV2Event",
    "EscalationEventV2Urgency",
    "EscalationPathNodeDelayV2",
    "EscalationPathNodeDelayV2DelayIntervalCondition",
    "EscalationPathNodeEscalationPathV2",
    "EscalationPathNodeIfElsePayloadV2",
    "EscalationPathNodeIfElseV2",
    "EscalationPathNodeLevelV2",
    "EscalationPathNodeLevelV2AckMode",
    "EscalationPathNodeLevelV2TimeToAckIntervalCondition",
    "EscalationPathNodeLevelWithBindingPayloadV2",
    "EscalationPathNodeLevelWithBindingPayloadV2AckMode",
    "EscalationPathNodeLevelWithBindingPayloadV2TimeToAckIntervalCondition",
    "EscalationPathNodeLevelWithBindingV2",
    "EscalationPathNodeLevelWithBindingV2AckMode",
    "EscalationPathNodeLevelWithBindingV2TimeToAckIntervalCondition",
    "EscalationPathNodeNotifyChannelV2",
    "EscalationPathNodeNotifyChannelV2TimeToAckIntervalCondition",
    "EscalationPathNodeNotifyChannelWithBindingPayloadV2",
    "EscalationPathNodeNotifyChannelWithBindingPayloadV2TimeToAckIntervalCondition",
    "EscalationPathNodeNotifyChannelWithBindingV2",
    "EscalationPathNodeNotifyChannelWithBindingV2TimeToAckIntervalCondition",
    "EscalationPathNodePayloadV2",
    "EscalationPathNodePayloadV2Type",
    "EscalationPathNodeRepeatV2",
    "EscalationPathNodeV2",
    "EscalationPathNodeV2Type",
    "EscalationPathRepeatConfigV2",
    "EscalationPathRetryConfigV2",
    "EscalationPathRoundRobinConfigV2",
    "EscalationPathTargetV2",
    "EscalationPathTargetV2ScheduleMode",
    "EscalationPathTargetV2Type",
    "EscalationPathTargetV2Urgency",
    "EscalationPathTargetWithBindingPayloadV2",
    "EscalationPathTargetWithBindingPayloadV2ScheduleMode",
    "EscalationPathTargetWithBindingPayloadV2Type",
    "EscalationPathTargetWithBindingPayloadV2Urgency",
    "EscalationPathTargetWithBindingV2",
    "EscalationPathTargetWithBindingV2ScheduleMode",
    "EscalationPathTargetWithBindingV2Type",
    "EscalationPathTargetWithBindingV2Urgency",
    "EscalationPathTemplateNodeIfElsePayloadV2",
    "EscalationPathTemplateNodeIfElseV2",
    "EscalationPathTemplateNodePayloadV2",
    "EscalationPathTemplateNodePayloadV2Type",
    "EscalationPathTemplateNodeV2",
    "EscalationPathTemplateNodeV2Type",
    "EscalationPathTemplatesCreatePayloadV2",
    "EscalationPathTemplatesCreateResultV2",
    "EscalationPathTemplatesListResultV2",
    "EscalationPathTemplatesShowResultV2",
    "EscalationPathTemplatesUpdatePayloadV2",
    "EscalationPathTemplatesUpdateResultV2",
    "EscalationPathTemplateV2",
    "EscalationPathV2",
    "EscalationPathV2Kind",
    "EscalationPathV2ParamBindings",
    "EscalationPriorityV2",
    "EscalationRespondSnoozeDetailsPayloadV2",
    "EscalationsCheckEscalationPermissionsPayloadV2",
    "EscalationsCheckEscalationPermissionsResultV2",
    "EscalationsCreatePathPayloadV2",
    "EscalationsCreatePathPayloadV2Kind",
    "EscalationsCreatePathPayloadV2ParamBindings",
    "EscalationsCreatePathResultV2",
    "EscalationsCreatePayloadV2",
    "EscalationsCreateResultV2",
    "EscalationsListPathsResultV2",
    "EscalationsListResultV2",
    "EscalationsReassignEscalationPayloadV2",
    "EscalationsReassignEscalationResultV2",
    "EscalationsRespondEscalationPayloadV2",
    "EscalationsRespondEscalationPayloadV2Response",
    "EscalationsShowPathResultV2",
    "EscalationsShowResultV2",
    "EscalationsUpdatePathPayloadV2",
    "EscalationsUpdatePathPayloadV2Kind",
    "EscalationsUpdatePathPayloadV2ParamBindings",
    "EscalationsUpdatePathResultV2",
    "EscalationsV2ListAlert",
    "EscalationsV2ListCreatedAt",
    "EscalationsV2ListEscalationPath",
    "EscalationsV2ListIdempotencyKey",
    "EscalationsV2ListIncident",
    "EscalationsV2ListStatus",
    "EscalationsV2ListUpdatedAt",
    "EscalationUserResponseOptionsV2",
    "EscalationUserResponseOptionsV2AvailableActionsItem",
    "EscalationV2",
    "EscalationV2Status",
    "ExpressionBranchesOptsPayloadV2",
    "ExpressionBranchesOptsPayloadV3",
    "ExpressionBranchesOptsV2",
    "ExpressionBranchesOptsV3",
    "ExpressionBranchPayloadV2",
    "ExpressionBranchPayloadV3",
    "ExpressionBranchV2",
    "ExpressionBranchV3",
    "ExpressionCastOptsPayloadV2",
    "ExpressionCastOptsPayloadV3",
    "ExpressionCastOptsV2",
    "ExpressionCastOptsV3",
    "ExpressionConcatenateOptsPayloadV2",
    "ExpressionConcatenateOptsPayloadV3",
    "ExpressionConcatenateOptsV2",
    "ExpressionConcatenateOptsV3",
    "ExpressionElseBranchPayloadV2",
    "ExpressionElseBranchPayloadV3",
    "ExpressionElseBranchV2",
    "ExpressionElseBranchV3",
    "ExpressionFilterOptsPayloadV2",
    "ExpressionFilterOptsPayloadV3",
    "ExpressionFilterOptsV2",
    "ExpressionFilterOptsV3",
    "ExpressionNavigateOptsPayloadV2",
    "ExpressionNavigateOptsPayloadV3",
    "ExpressionNavigateOptsV2",
    "ExpressionNavigateOptsV3",
    "ExpressionOperationPayloadV2",
    "ExpressionOperationPayloadV2OperationType",
    "ExpressionOperationPayloadV3",
    "ExpressionOperationPayloadV3OperationType",
    "ExpressionOperationV2",
    "ExpressionOperationV2OperationType",
    "ExpressionOperationV3",
    "ExpressionOperationV3OperationType",
    "ExpressionParseOptsPayloadV2",
    "ExpressionParseOptsPayloadV3",
    "ExpressionParseOptsV2",
    "ExpressionParseOptsV3",
    "ExpressionPayloadV2",
    "ExpressionPayloadV3",
    "ExpressionV2",
    "ExpressionV3",
    "ExternalIssueReferenceV2",
    "ExternalIssueReferenceV2Provider",
    "ExternalResourceV1",
    "ExternalResourceV1ResourceType",
    "FollowUpCategoryV3",
    "FollowUpPriorityV2",
    "FollowUpsConnectExternalIssuePayloadV3",
    "FollowUpsConnectExternalIssuePayloadV3Provider",
    "FollowUpsConnectExternalIssueResultV3",
    "FollowUpsCreateFromLinkPayloadV3",
    "FollowUpsCreateFromLinkResultV3",
    "FollowUpsCreatePayloadV3",
    "FollowUpsCreateResultV3",
    "FollowUpsListResultV3",
    "FollowUpsShowResultV3",
    "FollowUpsUpdatePayloadV3",
    "FollowUpsUpdatePayloadV3Status",
    "FollowUpsUpdateResultV3",
    "FollowUpsV3ListCreatedAt",
    "FollowUpsV3ListIncidentMode",
    "FollowUpsV3ListUpdatedAt",
    "FollowUpV3",
    "FollowUpV3Status",
    "GlossaryEntriesCreatePayloadV2",
    "GlossaryEntriesCreateResultV2",
    "GlossaryEntriesListResultV2",
    "GlossaryEntriesShowResultV2",
    "GlossaryEntriesUpdatePayloadV2",
    "GlossaryEntriesUpdateRanksPayloadV2",
    "GlossaryEntriesUpdateRanksResultV2",
    "GlossaryEntriesUpdateResultV2",
    "GlossaryEntryRankUpdateV2",
    "GlossaryEntryV2",
    "GroupingKeyV2",
    "GroupingKeyV3",
    "GroupingSettingsV3",
    "GroupingSettingsV3WindowType",
    "IdentityTeamV1",
    "IdentityV1",
    "IdentityV1RolesItem",
    "IdentityV1TeamRolesItem",
    "ImageV1",
    "IncidentActivityLogContentV2",
    "IncidentActivityLogEntriesListResultV2",
    "IncidentActivityLogEntryV2",
    "IncidentActivityLogEntryV2Type",
    "IncidentAlertV2",
    "IncidentAttachmentsCreatePayloadV1",
    "IncidentAttachmentsCreatePayloadV1Resource",
    "IncidentAttachmentsCreatePayloadV1ResourceResourceType",
    "IncidentAttachmentsCreateResultV1",
    "IncidentAttachmentsListResultV1",
    "IncidentAttachmentsV1ListResourceType",
    "IncidentAttachmentV1",
    "IncidentDebriefV2",
    "IncidentDurationMetricV2",
    "IncidentDurationMetricWithValueV2",
    "IncidentDurationMetricWithValueV2Status",
    "IncidentEditPayloadV2",
    "IncidentFormLifecycleElementConfigV3",
    "IncidentFormLifecycleElementPayloadV3",
    "IncidentFormLifecycleElementPayloadV3ElementType",
    "IncidentFormLifecycleElementPayloadV3RequiredIf",
    "IncidentFormLifecycleElementV3",
    "IncidentFormLifecycleElementV3ElementType",
    "IncidentFormLifecycleElementV3RequiredIf",
    "IncidentFormsCreatePayloadV3",
    "IncidentFormsCreatePayloadV3FormType",
    "IncidentFormsCreateResultV3",
    "IncidentFormsListResultV3",
    "IncidentFormsShowResultV3",
    "IncidentFormsUpdatePayloadV3",
    "IncidentFormsUpdatePayloadV3FormType",
    "IncidentFormsUpdateResultV3",
    "IncidentFormV3",
    "IncidentFormV3FormType",
    "IncidentMembershipsCreatePayloadV1",
    "IncidentMembershipsCreateResultV1",
    "IncidentMembershipsRevokePayloadV1",
    "IncidentMembershipV1",
    "IncidentParticipantsListResultV2",
    "IncidentParticipantsV2",
    "IncidentParticipantV2",
    "IncidentParticipantV2ParticipantType",
    "IncidentParticipantWorkloadsListResultV2",
    "IncidentParticipantWorkloadV2",
    "IncidentParticipantWorkloadV2ParticipantType",
    "IncidentRelationshipDetailsV1",
    "IncidentRelationshipsListResultV1",
    "IncidentRelationshipV1",
    "IncidentRoleAssignmentPayloadV2",
    "IncidentRoleAssignmentV2",
    "IncidentRolesCreatePayloadV2",
    "IncidentRolesCreateResultV2",
    "IncidentRolesListResultV2",
    "IncidentRolesShowResultV2",
    "IncidentRolesUpdatePayloadV2",
    "IncidentRolesUpdateResultV2",
    "IncidentRoleV2",
    "IncidentRoleV2RoleType",
    "IncidentsConnectExternalIssuePayloadV2",
    "IncidentsConnectExternalIssuePayloadV2Provider",
    "IncidentsCreatePayloadV2",
    "IncidentsCreatePayloadV2Mode",
    "IncidentsCreatePayloadV2Visibility",
    "IncidentsCreateResultV2",
    "IncidentsEditPayloadV2",
    "IncidentsEditResultV2",
    "IncidentsImportPostmortemDocumentPayloadV2",
    "IncidentsImportPostmortemDocumentResultV2",
    "IncidentSlimV2",
    "IncidentSlimV2StatusCategory",
    "IncidentSlimV2Visibility",
    "IncidentsListResultV2",
    "IncidentsShowResultV2",
    "IncidentStatusesCreatePayloadV1",
    "IncidentStatusesCreatePayloadV1Category",
    "IncidentStatusesCreateResultV1",
    "IncidentStatusesListResultV1",
    "IncidentStatusesShowResultV1",
    "IncidentStatusesUpdatePayloadV1",
    "IncidentStatusesUpdateResultV1",
    "IncidentStatusV1",
    "IncidentStatusV1Category",
    "IncidentStatusV2",
    "IncidentStatusV2Category",
    "IncidentsV2ListCreatedAt",
    "IncidentsV2ListCustomField",
    "IncidentsV2ListCustomFieldAdditionalProperty",
    "IncidentsV2ListFilterMode",
    "IncidentsV2ListIncidentRole",
    "IncidentsV2ListIncidentRoleAdditionalProperty",
    "IncidentsV2ListIncidentType",
    "IncidentsV2ListMode",
    "IncidentsV2ListSeverity",
    "IncidentsV2ListSortBy",
    "IncidentsV2ListStatus",
    "IncidentsV2ListStatusCategory",
    "IncidentsV2ListUpdatedAt",
    "IncidentTeamMembershipsCreatePayloadV1",
    "IncidentTeamMembershipsCreateResultV1",
    "IncidentTeamMembershipsRevokePayloadV1",
    "IncidentTeamMembershipV1",
    "IncidentTeamV1",
    "IncidentTemplateAutoGeneratedBindingPayloadV1",
    "IncidentTemplateAutoGeneratedBindingV1",
    "IncidentTemplateBindingPayloadV1",
    "IncidentTemplateBindingV1",
    "IncidentTemplateConfigPayloadV1",
    "IncidentTemplateConfigV1",
    "IncidentTemplateCustomFieldBindingPayloadV1",
    "IncidentTemplateCustomFieldBindingPayloadV1MergeStrategy",
    "IncidentTemplateCustomFieldBindingV1",
    "IncidentTemplateCustomFieldBindingV1MergeStrategy",
    "IncidentTemplatesCreatePayloadV1",
    "IncidentTemplatesCreateResultV1",
    "IncidentTemplateSeverityBindingPayloadV1",
    "IncidentTemplateSeverityBindingPayloadV1MergeStrategy",
    "IncidentTemplateSeverityBindingV1",
    "IncidentTemplateSeverityBindingV1MergeStrategy",
    "IncidentTemplatesListResultV1",
    "IncidentTemplatesShowResultV1",
    "IncidentTemplatesUpdatePayloadV1",
    "IncidentTemplatesUpdateResultV1",
    "IncidentTemplatesValidatePayloadV1",
    "IncidentTemplatesValidateResultV1",
    "IncidentTemplateV1",
    "IncidentTemplateValidateWarningV1",
    "IncidentTimelineItemsCreatePayloadV2",
    "IncidentTimelineItemsCreateResultV2",
    "IncidentTimelineItemsListResultV2",
    "IncidentTimelineItemsUpdatePayloadV2",
    "IncidentTimelineItemsUpdateResultV2",
    "IncidentTimelineItemV2",
    "IncidentTimestampsListResultV2",
    "IncidentTimestampsShowResultV2",
    "IncidentTimestampV2",
    "IncidentTimestampValuePayloadV2",
    "IncidentTimestampValueV2",
    "IncidentTimestampWithValueV2",
    "IncidentTypesListResultV1",
    "IncidentTypesShowResultV1",
    "IncidentTypeV1",
    "IncidentTypeV1CreateInTriage",
    "IncidentTypeV2",
    "IncidentTypeV2CreateInTriage",
    "IncidentUpdatesCreatePayloadV2",
    "IncidentUpdatesCreateResultV2",
    "IncidentUpdatesListResultV2",
    "IncidentUpdateV2",
    "IncidentV2",
    "IncidentV2Mode",
    "IncidentV2Visibility",
    "IPAllowlistItemV1",
    "IPAllowlistsShowIPAllowlistResultV1",
    "IPAllowlistsUpdateIPAllowlistPayloadV1",
    "IPAllowlistsUpdateIPAllowlistResultV1",
    "IPAllowlistV1",
    "IPRangeV1",
    "LinkedScheduleV2",
    "MaintenanceWindowEscalationTargetPayloadV1",
    "MaintenanceWindowEscalationTargetV1",
    "MaintenanceWindowNotifyChannelPayloadV1",
    "MaintenanceWindowNotifyChannelV1",
    "MaintenanceWindowsCreatePayloadV1",
    "MaintenanceWindowsCreateResultV1",
    "MaintenanceWindowsListResultV1",
    "MaintenanceWindowsShowResultV1",
    "MaintenanceWindowsUpdatePayloadV1",
    "MaintenanceWindowsUpdateResultV1",
    "MaintenanceWindowsV1ListStatus",
    "MaintenanceWindowV1",
    "ManagedResourcesCreateManagedResourcePayloadV2",
    "ManagedResourcesCreateManagedResourcePayloadV2Annotations",
    "ManagedResourcesCreateManagedResourcePayloadV2ResourceType",
    "ManagedResourcesCreateManagedResourceResultV2",
    "ManagedResourceV2",
    "ManagedResourceV2Annotations",
    "ManagedResourceV2ManagedBy",
    "ManagedResourceV2ResourceType",
    "ManagementMetaV2",
    "ManagementMetaV2Annotations",
    "ManagementMetaV2ManagedBy",
    "NewSlackUserGroupPayloadV2",
    "OnCallNotificationMethodPhoneDetailsPublicV2",
    "OnCallNotificationMethodPublicV2",
    "OnCallNotificationMethodPublicV2MethodType",
    "OnCallNotificationPausesListResultV2",
    "OnCallNotificationPausesShowResultV2",
    "OnCallNotificationPauseV2",
    "OnCallNotificationRuleAppDetailsPublicV2",
    "OnCallNotificationRuleAppDetailsPublicV2PushNotificationCriticality",
    "OnCallNotificationRuleMethodTargetPublicV2",
    "OnCallNotificationRuleMethodTargetPublicV2All",
    "OnCallNotificationRuleMethodTargetPublicV2Type",
    "OnCallNotificationRuleMethodTargetSpecificPublicV2",
    "OnCallNotificationRulePhoneDetailsPublicV2",
    "OnCallNotificationRulePhoneDetailsPublicV2Channel",
    "OnCallNotificationRulePublicV2",
    "OnCallNotificationRulePublicV2MethodType",
    "OnCallNotificationRulePublicV2RuleType",
    "PaginationMetaResultV1",
    "PaginationMetaResultV2",
    "PaginationMetaResultV3",
    "PaginationMetaResultWithTotalV2",
    "PaginationMetaResultWithTotalV3",
    "PartialEntryPayloadV3",
    "PartialEntryPayloadV3AttributeValues",
    "PayConfigOneOffRulePayloadV2",
    "PayConfigOneOffRuleV2",
    "PayConfigsCreateOneOffRulePayloadV2",
    "PayConfigsCreateOneOffRuleResultV2",
    "PayConfigsCreatePayloadV2",
    "PayConfigsCreatePayloadV2RateTimeUnit",
    "PayConfigsCreateResultV2",
    "PayConfigsCreateWeeklyRulePayloadV2",
    "PayConfigsCreateWeeklyRulePayloadV2WeekdaysItem",
    "PayConfigsCreateWeeklyRuleResultV2",
    "PayConfigsListOneOffRulesResultV2",
    "PayConfigsListResultV2",
    "PayConfigsListWeeklyRulesResultV2",
    "PayConfigsShowOneOffRuleResultV2",
    "PayConfigsShowResultV2",
    "PayConfigsShowWeeklyRuleResultV2",
    "PayConfigsUpdateOneOffRulePayloadV2",
    "PayConfigsUpdateOneOffRuleResultV2",
    "PayConfigsUpdatePayloadV2",
    "PayConfigsUpdatePayloadV2RateTimeUnit",
    "PayConfigsUpdateResultV2",
    "PayConfigsUpdateWeeklyRulePayloadV2",
    "PayConfigsUpdateWeeklyRulePayloadV2WeekdaysItem",
    "PayConfigsUpdateWeeklyRuleResultV2",
    "PayConfigV2",
    "PayConfigV2RateTimeUnit",
    "PayConfigWeeklyRulePayloadV2",
    "PayConfigWeeklyRulePayloadV2WeekdaysItem",
    "PayConfigWeeklyRuleV2",
    "PayConfigWeeklyRuleV2WeekdaysItem",
    "PayReportRotationFilterV2",
    "PayReportsCreatePayloadV2",
    "PayReportsCreatePayloadV2OverlappingShifts",
    "PayReportsCreatePayloadV2UnpaidShifts",
    "PayReportsCreateResultV2",
    "PayReportsListResultV2",
    "PayReportsPublishPayloadV2",
    "PayReportsPublishPayloadV2SendUserBreakdowns",
    "PayReportsPublishResultV2",
    "PayReportsShowResultV2",
    "PayReportsUnpublishPayloadV2",
    "PayReportsUnpublishResultV2",
    "PayReportV2",
    "PayReportV2ErrorCode",
    "PayReportV2OverlappingShifts",
    "PayReportV2Status",
    "PayReportV2TotalPayByCurrency",
    "PayReportV2UnpaidShifts",
    "PoliciesCreatePayloadV2",
    "PoliciesCreatePayloadV2PolicyType",
    "PoliciesCreatePayloadV2Status",
    "PoliciesCreateResultV2",
    "PoliciesListResultV2",
    "PoliciesShowResultV2",
    "PoliciesUpdatePayloadV2",
    "PoliciesUpdatePayloadV2PolicyType",
    "PoliciesUpdatePayloadV2Status",
    "PoliciesUpdateResultV2",
    "PoliciesV2ListPolicyType",
    "PolicyAssignmentRulesPayloadV2",
    "PolicyAssignmentRulesV2",
    "PolicyDebriefPayloadV2",
    "PolicyDebriefV2",
    "PolicyDueDateConfigPayloadV2",
    "PolicyDueDateConfigPayloadV2CalculationType",
    "PolicyDueDateConfigV2",
    "PolicyDueDateConfigV2CalculationType",
    "PolicyFindingDebriefV2",
    "PolicyFindingDismissalV2",
    "PolicyFindingFollowUpV2",
    "PolicyFindingOnCallReadinessV2",
    "PolicyFindingPostMortemV2",
    "PolicyFindingReadinessRuleV2",
    "PolicyFindingReadinessRuleV2MethodTypesItem",
    "PolicyFindingScheduleImpactedUserV2",
    "PolicyFindingScheduleImpactedUserV2Cause",
    "PolicyFindingScheduleV2",
    "PolicyFindingScheduleV2Cause",
    "PolicyFindingsDismissPayloadV2",
    "PolicyFindingsDismissResultV2",
    "PolicyFindingShiftConflictShiftV2",
    "PolicyFindingShiftConflictV2",
    "PolicyFindingsListResultV2",
    "PolicyFindingsRestoreResultV2",
    "PolicyFindingsShowResultV2",
    "PolicyFindingV2",
    "PolicyFindingV2PolicyType",
    "PolicyFindingV2State",
    "PolicyFindingVacationConflictV2",
    "PolicyFollowUpPayloadV2",
    "PolicyFollowUpV2",
    "PolicyOnCallReadinessV2",
    "PolicyOnCallReadinessV2Enforcement",
    "PolicyPostMortemPayloadV2",
    "PolicyPostMortemV2",
    "PolicyReadinessRuleV2",
    "PolicyReadinessRuleV2MethodTypesItem",
    "PolicyReminderCadenceV2",
    "PolicyReminderCadenceV2Interval",
    "PolicyScheduleV2",
    "PolicyScheduleV2EvaluationLevel",
    "PolicyScheduleV2RequirementType",
    "PolicyV2",
    "PolicyV2PolicyType",
    "PolicyV2Status",
    "PostmortemDocumentsAttachPayloadV1",
    "PostmortemDocumentsAttachPayloadV1DocumentProvider",
    "PostmortemDocumentsAttachResultV1",
    "PostmortemDocumentsListResultV1",
    "PostmortemDocumentsShowContentResultV1",
    "PostmortemDocumentsShowResultV1",
    "PostmortemDocumentsUpdateStatusPayloadV1",
    "PostmortemDocumentsUpdateStatusPayloadV1Status",
    "PostmortemDocumentsUpdateStatusResultV1",
    "PostmortemDocumentsV1ListSortBy",
    "PostmortemDocumentV1",
    "PostmortemDocumentV1Status",
    "PostmortemDocumentV1Type",
    "RBACRoleV2",
    "RetrospectiveIncidentOptionsV2",
    "ReturnsMetaV2",
    "ReturnsMetaV3",
    "ScheduleConfigCreatePayloadV2",
    "ScheduleConfigUpdatePayloadV2",
    "ScheduleConfigV2",
    "ScheduleCreatePayloadV2",
    "ScheduleCreatePayloadV2Annotations",
    "ScheduleEntriesListPayloadV2",
    "ScheduleEntryV2",
    "ScheduleHolidaysPublicConfigPayloadV2",
    "ScheduleHolidaysPublicConfigV2",
    "ScheduleLayerCreatePayloadV2",
    "ScheduleLayerUpdatePayloadV2",
    "ScheduleLayerV2",
    "ScheduleOverrideV2",
    "ScheduleReplicaCreatePayloadV2",
    "ScheduleReplicaCreatePayloadV2ReplicaProvider",
    "ScheduleReplicaSourceV2",
    "ScheduleReplicaUserStatusV2",
    "ScheduleReplicaV2",
    "ScheduleReplicaV2ReplicaProvider",
    "ScheduleRotationCreatePayloadV2",
    "ScheduleRotationCreatePayloadV2SchedulingMode",
    "ScheduleRotationHandoverV2",
    "ScheduleRotationHandoverV2IntervalType",
    "ScheduleRotationUpdatePayloadV2",
    "ScheduleRotationUpdatePayloadV2SchedulingMode",
    "ScheduleRotationV2",
    "ScheduleRotationV2SchedulingMode",
    "ScheduleRotationWorkingIntervalCreatePayloadV2",
    "ScheduleRotationWorkingIntervalCreatePayloadV2Weekday",
    "ScheduleRotationWorkingIntervalV2",
    "ScheduleRotationWorkingIntervalV2Weekday",
    "SchedulesCreateOverridePayloadV2",
    "SchedulesCreateOverrideResultV2",
    "SchedulesCreatePayloadV2",
    "SchedulesCreateResultV2",
    "SchedulesCreateScheduleReplicaPayloadV2",
    "SchedulesCreateScheduleReplicaResultV2",
    "SchedulesCreateScheduleSyncRulePayloadV2",
    "SchedulesCreateScheduleSyncRuleResultV2",
    "SchedulesListOverridesResultV2",
    "SchedulesListResultV2",
    "SchedulesListScheduleEntriesResultV2",
    "SchedulesListScheduleReplicasResultV2",
    "SchedulesListScheduleSyncRulesResultV2",
    "SchedulesPreviewScheduleEntriesPayloadV2",
    "SchedulesPreviewScheduleEntriesResultV2",
    "SchedulesShowOverrideResultV2",
    "SchedulesShowResultV2",
    "SchedulesShowScheduleReplicaResultV2",
    "SchedulesShowScheduleSyncRuleResultV2",
    "SchedulesUpdateOverridePayloadV2",
    "SchedulesUpdateOverrideResultV2",
    "SchedulesUpdatePayloadV2",
    "SchedulesUpdateResultV2",
    "SchedulesUpdateScheduleSyncRulePayloadV2",
    "SchedulesUpdateScheduleSyncRulePayloadV2Annotations",
    "SchedulesUpdateScheduleSyncRulePayloadV2SyncType",
    "SchedulesUpdateScheduleSyncRuleResultV2",
    "ScheduleSyncRuleCreatePayloadV2",
    "ScheduleSyncRuleCreatePayloadV2Annotations",
    "ScheduleSyncRuleCreatePayloadV2SyncType",
    "ScheduleSyncRuleV2",
    "ScheduleSyncRuleV2SyncType",
    "ScheduleSyncTargetCreatePayloadV2",
    "ScheduleSyncTargetCreatePayloadV2Annotations",
    "ScheduleSyncTargetResourceV2",
    "ScheduleSyncTargetsCreatePayloadV2",
    "ScheduleSyncTargetsCreateResultV2",
    "ScheduleSyncTargetsListResultV2",
    "ScheduleSyncTargetsShowResultV2",
    "ScheduleSyncTargetsUpdatePayloadV2",
    "ScheduleSyncTargetsUpdatePayloadV2Annotations",
    "ScheduleSyncTargetsUpdateResultV2",
    "ScheduleUpdatePayloadV2",
    "ScheduleUpdatePayloadV2Annotations",
    "ScheduleV2",
    "ScheduleV2Annotations",
    "SecretsCreatePayloadV2",
    "SecretsCreateResultV2",
    "SecretsListResultV2",
    "SecretsRotatePayloadV2",
    "SecretsRotateResultV2",
    "SecretsShowResultV2",
    "SecretsUpdatePayloadV2",
    "SecretsUpdateResultV2",
    "SecretV2",
    "SecretVersionV2",
    "SeveritiesCreatePayloadV1",
    "SeveritiesCreateResultV1",
    "SeveritiesListResultV1",
    "SeveritiesShowResultV1",
    "SeveritiesUpdatePayloadV1",
    "SeveritiesUpdateResultV1",
    "SeverityV1",
    "SeverityV2",
    "StatusPageComponentAvailabilityV2",
    "StatusPageComponentsCreatePayloadV2",
    "StatusPageComponentsCreateResultV2",
    "StatusPageComponentsListResultV2",
    "StatusPageComponentsShowResultV2",
    "StatusPageComponentsUpdatePayloadV2",
    "StatusPageComponentsUpdateResultV2",
    "StatusPageComponentV2",
    "StatusPageIncidentAffectedComponentV2",
    "StatusPageIncidentAffectedComponentV2ComponentStatus",
    "StatusPageIncidentComponentImpactV2",
    "StatusPageIncidentComponentImpactV2ComponentStatus",
    "StatusPageIncidentUpdateV2",
    "StatusPageIncidentUpdateV2IncidentStatus",
    "StatusPageIncidentV2",
    "StatusPageIncidentV2IncidentStatus",
    "StatusPageLinkedResponseIncidentV1",
    "StatusPageMaintenanceAffectedComponentV2",
    "StatusPageMaintenanceAffectedComponentV2ComponentStatus",
    "StatusPageMaintenanceComponentMaintenancePeriodV2",
    "StatusPageMaintenanceUpdateV2",
    "StatusPageMaintenanceUpdateV2MaintenanceStatus",
    "StatusPageMaintenanceV2",
    "StatusPageMaintenanceV2MaintenanceStatus",
    "StatusPageRetrospectiveIncidentUpdateV2",
    "StatusPageRetrospectiveIncidentUpdateV2IncidentStatus",
    "StatusPagesCreateStatusPageIncidentPayloadV2",
    "StatusPagesCreateStatusPageIncidentPayloadV2IncidentStatus",
    "StatusPagesCreateStatusPageIncidentResultV2",
    "StatusPagesCreateStatusPageIncidentUpdatePayloadV2",
    "StatusPagesCreateStatusPageIncidentUpdatePayloadV2IncidentStatus",
    "StatusPagesCreateStatusPageIncidentUpdateResultV2",
    "StatusPagesCreateStatusPageMaintenancePayloadV2",
    "StatusPagesCreateStatusPageMaintenancePayloadV2MaintenanceStatus",
    "StatusPagesCreateStatusPageMaintenanceResultV2",
    "StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2",
    "StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2MaintenanceStatus",
    "StatusPagesCreateStatusPageMaintenanceUpdateResultV2",
    "StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2",
    "StatusPagesCreateStatusPageRetrospectiveIncidentResultV2",
    "StatusPagesListResponseIncidentsResultV1",
    "StatusPagesListStatusPageIncidentsResultV2",
    "StatusPagesListStatusPageMaintenancesResultV2",
    "StatusPagesListStatusPagesResultV2",
    "StatusPagesShowStatusPageComponentAvailabilityResultV2",
    "StatusPagesShowStatusPageIncidentResultV2",
    "StatusPagesShowStatusPageMaintenanceResultV2",
    "StatusPagesShowStatusPageResultV2",
    "StatusPagesShowStatusPageStructureResultV2",
    "StatusPagesShowStatusPageStructureResultV2DisplayUptimeMode",
    "StatusPageStructureComponentV2",
    "StatusPageStructureGroupV2",
    "StatusPageStructureItemV2",
    "StatusPageStructureSubPageItemV2",
    "StatusPageStructureSubPageV2",
    "StatusPageStructureV2",
    "StatusPagesUpdateStatusPageIncidentPayloadV2",
    "StatusPagesUpdateStatusPageIncidentResultV2",
    "StatusPagesUpdateStatusPageMaintenancePayloadV2",
    "StatusPagesUpdateStatusPageMaintenanceResultV2",
    "StatusPageV2",
    "StepConfigPayloadV2",
    "StepConfigSlimV2",
    "StepConfigV2",
    "StepProgressSlimV2",
    "StepProgressSlimV2Status",
    "StepProgressSlimV2WebhookDeliveryState",
    "StepProgressV2",
    "StepProgressV2Status",
    "StepProgressV2WebhookDeliveryState",
    "TeamSlimV2",
    "TeamsListResultV3",
    "TeamsShowResultV3",
    "TeamV3",
    "TelemetryDatadogUpdateConfigV2",
    "TelemetryDataSourceV2",
    "TelemetryGrafanaUpdateConfigV2",
    "TelemetryUpdateDataSourcePayloadV2",
    "TelemetryUpdateDataSourceResultV2",
    "TriggerSlimV2",
    "UserReferencePayloadV2",
    "UserSeatsV2",
    "UserSeatsV2OnCall",
    "UserSeatsV2Response",
    "UsersListNotificationMethodsResultV2",
    "UsersListNotificationRulesResultV2",
    "UsersListResultV2",
    "UsersShowPagingProviderResultV2",
    "UsersShowPagingProviderResultV2PreferredEscalationProvider",
    "UsersShowResultV2",
    "UsersUpdatePagingProviderPayloadV2",
    "UsersUpdatePagingProviderPayloadV2PreferredEscalationProvider",
    "UserV1",
    "UserV1Role",
    "UserV2",
    "UserV2Role",
    "UserV3",
    "UserWithRolesV2",
    "UserWithRolesV2Role",
    "UtilitiesIdentityResultV1",
    "UtilitiesIPRangesResultV1",
    "WebhookDeliveryRequestV2",
    "WebhookDeliveryRequestV2Headers",
    "WebhookDeliveryResponseV2",
    "WebhookDeliveryResponseV2Headers",
    "WebhookDeliverySlimV2",
    "WebhookDeliverySlimV2Outcome",
    "WebhookDeliveryV2",
    "WebhookDeliveryV2Outcome",
    "WeekdayIntervalConfigV2",
    "WeekdayIntervalV2",
    "WeekdayIntervalV2Weekday",
    "WorkflowActorV2",
    "WorkflowDelayV2",
    "WorkflowFormFieldPayloadV2",
    "WorkflowFormFieldV2",
    "WorkflowRunSlimV2",
    "WorkflowRunsListResultV2",
    "WorkflowRunsShowResultV2",
    "WorkflowRunsV2ListCreatedAt",
    "WorkflowRunV2",
    "WorkflowsCreateWorkflowPayloadV2",
    "WorkflowsCreateWorkflowPayloadV2Annotations",
    "WorkflowsCreateWorkflowPayloadV2AutoRunMode",
    "WorkflowsCreateWorkflowPayloadV2PrivateIncidentScope",
    "WorkflowsCreateWorkflowPayloadV2RunsOnIncidentModesItem",
    "WorkflowsCreateWorkflowPayloadV2RunsOnIncidents",
    "WorkflowsCreateWorkflowPayloadV2State",
    "WorkflowsCreateWorkflowResultV2",
    "WorkflowSlimV2",
    "WorkflowSlimV2AutoRunMode",
    "WorkflowSlimV2PrivateIncidentScope",
    "WorkflowSlimV2RunsOnIncidentModesItem",
    "WorkflowSlimV2RunsOnIncidents",
    "WorkflowSlimV2State",
    "WorkflowsListWorkflowsResultV2",
    "WorkflowsShowWorkflowResultV2",
    "WorkflowsUpdateWorkflowPayloadV2",
    "WorkflowsUpdateWorkflowPayloadV2Annotations",
    "WorkflowsUpdateWorkflowPayloadV2AutoRunMode",
    "WorkflowsUpdateWorkflowPayloadV2PrivateIncidentScope",
    "WorkflowsUpdateWorkflowPayloadV2RunsOnIncidentModesItem",
    "WorkflowsUpdateWorkflowPayloadV2RunsOnIncidents",
    "WorkflowsUpdateWorkflowPayloadV2State",
    "WorkflowsUpdateWorkflowResultV2",
    "WorkflowV2",
    "WorkflowV2AutoRunMode",
    "WorkflowV2PrivateIncidentScope",
    "WorkflowV2RunsOnIncidentModesItem",
    "WorkflowV2RunsOnIncidents",
    "WorkflowV2State",
    "WorkloadMetadataV2",
    "WorkloadMinutesV2",
)
