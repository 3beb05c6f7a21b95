# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from .actor_v2 import ActorV2
    from .alert_actor_v2 import AlertActorV2
    from .api_key_actor_v2 import APIKeyActorV2
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
    from .error_item import ErrorItem
    from .error_item_metadata import ErrorItemMetadata
    from .error_rate_limit import ErrorRateLimit
    from .error_response import ErrorResponse
    from .error_response_type import ErrorResponseType
    from .error_source import ErrorSource
    from .external_issue_reference_v2 import ExternalIssueReferenceV2
    from .external_issue_reference_v2_provider import ExternalIssueReferenceV2Provider
    from .identity_team_v1 import IdentityTeamV1
    from .identity_v1 import IdentityV1
    from .identity_v1_roles_item import IdentityV1RolesItem
    from .identity_v1_team_roles_item import IdentityV1TeamRolesItem
    from .incident_debrief_v2 import IncidentDebriefV2
    from .incident_duration_metric_v2 import IncidentDurationMetricV2
    from .incident_duration_metric_with_value_v2 import IncidentDurationMetricWithValueV2
    from .incident_duration_metric_with_value_v2_status import IncidentDurationMetricWithValueV2Status
    from .incident_edit_payload_v2 import IncidentEditPayloadV2
    from .incident_role_assignment_payload_v2 import IncidentRoleAssignmentPayloadV2
    from .incident_role_assignment_v2 import IncidentRoleAssignmentV2
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
    from .incident_timestamp_v2 import IncidentTimestampV2
    from .incident_timestamp_value_payload_v2 import IncidentTimestampValuePayloadV2
    from .incident_timestamp_value_v2 import IncidentTimestampValueV2
    from .incident_timestamp_with_value_v2 import IncidentTimestampWithValueV2
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
    from .incidents_connect_external_issue_payload_v2_provider import (
        IncidentsConnectExternalIssuePayloadV2Provider,
    )
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
    from .incidents_v2_list_custom_field_additional_property import (
        IncidentsV2ListCustomFieldAdditionalProperty,
    )
    from .incidents_v2_list_filter_mode import IncidentsV2ListFilterMode
    from .incidents_v2_list_incident_role import IncidentsV2ListIncidentRole
    from .incidents_v2_list_incident_role_additional_property import (
        IncidentsV2ListIncidentRoleAdditionalProperty,
    )
    from .incidents_v2_list_incident_type import IncidentsV2ListIncidentType
    from .incidents_v2_list_mode import IncidentsV2ListMode
    from .incidents_v2_list_severity import IncidentsV2ListSeverity
    from .incidents_v2_list_sort_by import IncidentsV2ListSortBy
    from .incidents_v2_list_status import IncidentsV2ListStatus
    from .incidents_v2_list_status_category import IncidentsV2ListStatusCategory
    from .incidents_v2_list_updated_at import IncidentsV2ListUpdatedAt
    from .on_call_notification_method_phone_details_public_v2 import (
        OnCallNotificationMethodPhoneDetailsPublicV2,
    )
    from .on_call_notification_method_public_v2 import OnCallNotificationMethodPublicV2
    from .on_call_notification_method_public_v2_method_type import OnCallNotificationMethodPublicV2MethodType
    from .on_call_notification_rule_app_details_public_v2 import OnCallNotificationRuleAppDetailsPublicV2
    from .on_call_notification_rule_app_details_public_v2_push_notification_criticality import (
        OnCallNotificationRuleAppDetailsPublicV2PushNotificationCriticality,
    )
    from .on_call_notification_rule_method_target_public_v2 import OnCallNotificationRuleMethodTargetPublicV2
    from .on_call_notification_rule_method_target_public_v2_all import (
        OnCallNotificationRuleMethodTargetPublicV2All,
    )
    from .on_call_notification_rule_method_target_public_v2_type import (
        OnCallNotificationRuleMethodTargetPublicV2Type,
    )
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
    from .pagination_meta_result_with_total_v2 import PaginationMetaResultWithTotalV2
    from .pagination_meta_result_with_total_v3 import PaginationMetaResultWithTotalV3
    from .partial_entry_payload_v3 import PartialEntryPayloadV3
    from .partial_entry_payload_v3_attribute_values import PartialEntryPayloadV3AttributeValues
    from .postmortem_document_v1 import PostmortemDocumentV1
    from .postmortem_document_v1_status import PostmortemDocumentV1Status
    from .postmortem_document_v1_type import PostmortemDocumentV1Type
    from .rbac_role_v2 import RBACRoleV2
    from .retrospective_incident_options_v2 import RetrospectiveIncidentOptionsV2
    from .severities_create_payload_v1 import SeveritiesCreatePayloadV1
    from .severities_create_result_v1 import SeveritiesCreateResultV1
    from .severities_list_result_v1 import SeveritiesListResultV1
    from .severities_show_result_v1 import SeveritiesShowResultV1
    from .severities_update_payload_v1 import SeveritiesUpdatePayloadV1
    from .severities_update_result_v1 import SeveritiesUpdateResultV1
    from .severity_v1 import SeverityV1
    from .severity_v2 import SeverityV2
    from .user_reference_payload_v2 import UserReferencePayloadV2
    from .user_seats_v2 import UserSeatsV2
    from .user_seats_v2_on_call import UserSeatsV2OnCall
    from .user_seats_v2_response import UserSeatsV2Response
    from .user_v1 import UserV1
    from .user_v1_role import UserV1Role
    from .user_v2 import UserV2
    from .user_v2_role import UserV2Role
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
    from .workflow_actor_v2 import WorkflowActorV2
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ActorV2": "actor_v2",
            "AlertActorV2": "alert_actor_v2",
            "APIKeyActorV2": "api_key_actor_v2",
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
            "ErrorItem": "error_item",
            "ErrorItemMetadata": "error_item_metadata",
            "ErrorRateLimit": "error_rate_limit",
            "ErrorResponse": "error_response",
            "ErrorResponseType": "error_response_type",
            "ErrorSource": "error_source",
            "ExternalIssueReferenceV2": "external_issue_reference_v2",
            "ExternalIssueReferenceV2Provider": "external_issue_reference_v2_provider",
            "IdentityTeamV1": "identity_team_v1",
            "IdentityV1": "identity_v1",
            "IdentityV1RolesItem": "identity_v1_roles_item",
            "IdentityV1TeamRolesItem": "identity_v1_team_roles_item",
            "IncidentDebriefV2": "incident_debrief_v2",
            "IncidentDurationMetricV2": "incident_duration_metric_v2",
            "IncidentDurationMetricWithValueV2": "incident_duration_metric_with_value_v2",
            "IncidentDurationMetricWithValueV2Status": "incident_duration_metric_with_value_v2_status",
            "IncidentEditPayloadV2": "incident_edit_payload_v2",
            "IncidentRoleAssignmentPayloadV2": "incident_role_assignment_payload_v2",
            "IncidentRoleAssignmentV2": "incident_role_assignment_v2",
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
            "IncidentTimestampV2": "incident_timestamp_v2",
            "IncidentTimestampValuePayloadV2": "incident_timestamp_value_payload_v2",
            "IncidentTimestampValueV2": "incident_timestamp_value_v2",
            "IncidentTimestampWithValueV2": "incident_timestamp_with_value_v2",
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
            "OnCallNotificationMethodPhoneDetailsPublicV2": "on_call_notification_method_phone_details_public_v2",
            "OnCallNotificationMethodPublicV2": "on_call_notification_method_public_v2",
            "OnCallNotificationMethodPublicV2MethodType": "on_call_notification_method_public_v2_method_type",
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
            "PaginationMetaResultWithTotalV2": "pagination_meta_result_with_total_v2",
            "PaginationMetaResultWithTotalV3": "pagination_meta_result_with_total_v3",
            "PartialEntryPayloadV3": "partial_entry_payload_v3",
            "PartialEntryPayloadV3AttributeValues": "partial_entry_payload_v3_attribute_values",
            "PostmortemDocumentV1": "postmortem_document_v1",
            "PostmortemDocumentV1Status": "postmortem_document_v1_status",
            "PostmortemDocumentV1Type": "postmortem_document_v1_type",
            "RBACRoleV2": "rbac_role_v2",
            "RetrospectiveIncidentOptionsV2": "retrospective_incident_options_v2",
            "SeveritiesCreatePayloadV1": "severities_create_payload_v1",
            "SeveritiesCreateResultV1": "severities_create_result_v1",
            "SeveritiesListResultV1": "severities_list_result_v1",
            "SeveritiesShowResultV1": "severities_show_result_v1",
            "SeveritiesUpdatePayloadV1": "severities_update_payload_v1",
            "SeveritiesUpdateResultV1": "severities_update_result_v1",
            "SeverityV1": "severity_v1",
            "SeverityV2": "severity_v2",
            "UserReferencePayloadV2": "user_reference_payload_v2",
            "UserSeatsV2": "user_seats_v2",
            "UserSeatsV2OnCall": "user_seats_v2_on_call",
            "UserSeatsV2Response": "user_seats_v2_response",
            "UserV1": "user_v1",
            "UserV1Role": "user_v1_role",
            "UserV2": "user_v2",
            "UserV2Role": "user_v2_role",
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
            "WorkflowActorV2": "workflow_actor_v2",
        },
    )

__all__ = (
    "ActorV2",
    "AlertActorV2",
    "APIKeyActorV2",
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
    "ErrorItem",
    "ErrorItemMetadata",
    "ErrorRateLimit",
    "ErrorResponse",
    "ErrorResponseType",
    "ErrorSource",
    "ExternalIssueReferenceV2",
    "ExternalIssueReferenceV2Provider",
    "IdentityTeamV1",
    "IdentityV1",
    "IdentityV1RolesItem",
    "IdentityV1TeamRolesItem",
    "IncidentDebriefV2",
    "IncidentDurationMetricV2",
    "IncidentDurationMetricWithValueV2",
    "IncidentDurationMetricWithValueV2Status",
    "IncidentEditPayloadV2",
    "IncidentRoleAssignmentPayloadV2",
    "IncidentRoleAssignmentV2",
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
    "OnCallNotificationMethodPhoneDetailsPublicV2",
    "OnCallNotificationMethodPublicV2",
    "OnCallNotificationMethodPublicV2MethodType",
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
    "PaginationMetaResultWithTotalV2",
    "PaginationMetaResultWithTotalV3",
    "PartialEntryPayloadV3",
    "PartialEntryPayloadV3AttributeValues",
    "PostmortemDocumentV1",
    "PostmortemDocumentV1Status",
    "PostmortemDocumentV1Type",
    "RBACRoleV2",
    "RetrospectiveIncidentOptionsV2",
    "SeveritiesCreatePayloadV1",
    "SeveritiesCreateResultV1",
    "SeveritiesListResultV1",
    "SeveritiesShowResultV1",
    "SeveritiesUpdatePayloadV1",
    "SeveritiesUpdateResultV1",
    "SeverityV1",
    "SeverityV2",
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
    "UserWithRolesV2",
    "UserWithRolesV2Role",
    "UtilitiesIdentityResultV1",
    "WorkflowActorV2",
)
