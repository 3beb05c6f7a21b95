# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from incidentkit_api.shared.lazy import lazy_names, lazy_parsers

if TYPE_CHECKING:
    from .acknowledgement import Acknowledgement
    from .acknowledger_reference import AcknowledgerReference
    from .acknowledger_reference_type import AcknowledgerReferenceType
    from .addon_reference import AddonReference
    from .addon_reference_type import AddonReferenceType
    from .agent_reference import AgentReference
    from .agent_reference_type import AgentReferenceType
    from .alert_count import AlertCount
    from .alert_grouping_parameters import AlertGroupingParameters
    from .alert_grouping_parameters_type import AlertGroupingParametersType
    from .assignment import Assignment
    from .auto_pause_notifications_parameters import AutoPauseNotificationsParameters
    from .auto_pause_notifications_parameters_recommended_timeout import (
        AutoPauseNotificationsParametersRecommendedTimeout,
    )
    from .auto_pause_notifications_parameters_timeout import AutoPauseNotificationsParametersTimeout
    from .channel import Channel
    from .channel_changeset import ChannelChangeset
    from .channel_changeset_application_fields_item import ChannelChangesetApplicationFieldsItem
    from .channel_changeset_custom_attributes import ChannelChangesetCustomAttributes
    from .channel_changeset_customer_fields_item import ChannelChangesetCustomerFieldsItem
    from .channel_changeset_customer_schema import ChannelChangesetCustomerSchema
    from .channel_channel import ChannelChannel
    from .channel_team import ChannelTeam
    from .channel_user import ChannelUser
    from .conference_bridge import ConferenceBridge
    from .conflict_body import ConflictBody
    from .conflict_body_error import ConflictBodyError
    from .contact_method_reference import ContactMethodReference
    from .contact_method_reference_type import ContactMethodReferenceType
    from .content_based_alert_grouping_configuration import ContentBasedAlertGroupingConfiguration
    from .content_based_alert_grouping_configuration_aggregate import ContentBasedAlertGroupingConfigurationAggregate
    from .context import Context
    from .context_type import ContextType
    from .create_incident_body import CreateIncidentBody
    from .create_incident_body_incident import CreateIncidentBodyIncident
    from .create_incident_body_incident_assignments_item import CreateIncidentBodyIncidentAssignmentsItem
    from .create_incident_body_incident_type import CreateIncidentBodyIncidentType
    from .create_incident_body_incident_urgency import CreateIncidentBodyIncidentUrgency
    from .create_incident_note_body import CreateIncidentNoteBody
    from .create_incident_note_body_note import CreateIncidentNoteBodyNote
    from .create_incident_note_response_200 import CreateIncidentNoteResponse200
    from .create_incident_response_201 import CreateIncidentResponse201
    from .create_service_body import CreateServiceBody
    from .create_service_response_201 import CreateServiceResponse201
    from .escalation_policy import EscalationPolicy
    from .escalation_policy_on_call_handoff_notifications import EscalationPolicyOnCallHandoffNotifications
    from .escalation_policy_reference import EscalationPolicyReference
    from .escalation_policy_reference_type import EscalationPolicyReferenceType
    from .escalation_policy_type import EscalationPolicyType
    from .escalation_rule import EscalationRule
    from .escalation_rule_escalation_rule_assignment_strategy import EscalationRuleEscalationRuleAssignmentStrategy
    from .escalation_target_reference import EscalationTargetReference
    from .escalation_target_reference_type import EscalationTargetReferenceType
    from .flexible_time_window_intelligent_alert_grouping_config import FlexibleTimeWindowIntelligentAlertGroupingConfig
    from .get_current_user_include_item import GetCurrentUserIncludeItem
    from .get_current_user_response_200 import GetCurrentUserResponse200
    from .get_escalation_policy_include_item import GetEscalationPolicyIncludeItem
    from .get_escalation_policy_response_200 import GetEscalationPolicyResponse200
    from .get_incident_include_item import GetIncidentIncludeItem
    from .get_incident_response_200 import GetIncidentResponse200
    from .get_service_include_item import GetServiceIncludeItem
    from .get_service_response_200 import GetServiceResponse200
    from .get_team_include_item import GetTeamIncludeItem
    from .get_team_response_200 import GetTeamResponse200
    from .get_user_include_item import GetUserIncludeItem
    from .get_user_response_200 import GetUserResponse200
    from .incident import Incident
    from .incident_action import IncidentAction
    from .incident_action_to import IncidentActionTo
    from .incident_action_type import IncidentActionType
    from .incident_alert_grouping import IncidentAlertGrouping
    from .incident_alert_grouping_grouping_type import IncidentAlertGroupingGroupingType
    from .incident_assigned_via import IncidentAssignedVia
    from .incident_body import IncidentBody
    from .incident_incident_type import IncidentIncidentType
    from .incident_note import IncidentNote
    from .incident_note_channel import IncidentNoteChannel
    from .incident_note_user import IncidentNoteUser
    from .incident_note_user_type import IncidentNoteUserType
    from .incident_reference import IncidentReference
    from .incident_reference_type import IncidentReferenceType
    from .incident_status import IncidentStatus
    from .incident_type_reference import IncidentTypeReference
    from .incident_urgency import IncidentUrgency
    from .incident_urgency_rule import IncidentUrgencyRule
    from .incident_urgency_type import IncidentUrgencyType
    from .incident_urgency_type_type import IncidentUrgencyTypeType
    from .incident_urgency_type_urgency import IncidentUrgencyTypeUrgency
    from .incidents_responders_reference import IncidentsRespondersReference
    from .incidents_responders_reference_state import IncidentsRespondersReferenceState
    from .integration_reference import IntegrationReference
    from .integration_reference_type import IntegrationReferenceType
    from .list_abilities_response_200 import ListAbilitiesResponse200
    from .list_escalation_policies_include_item import ListEscalationPoliciesIncludeItem
    from .list_escalation_policies_response_200 import ListEscalationPoliciesResponse200
    from .list_escalation_policies_sort_by import ListEscalationPoliciesSortBy
    from .list_incident_notes_response_200 import ListIncidentNotesResponse200
    from .list_incidents_date_range import ListIncidentsDateRange
    from .list_incidents_include_item import ListIncidentsIncludeItem
    from .list_incidents_response_200 import ListIncidentsResponse200
    from .list_incidents_statuses_item import ListIncidentsStatusesItem
    from .list_incidents_urgencies_item import ListIncidentsUrgenciesItem
    from .list_priorities_response_200 import ListPrioritiesResponse200
    from .list_services_include_item import ListServicesIncludeItem
    from .list_services_response_200 import ListServicesResponse200
    from .list_services_sort_by import ListServicesSortBy
    from .list_teams_response_200 import ListTeamsResponse200
    from .list_users_include_item import ListUsersIncludeItem
    from .list_users_response_200 import ListUsersResponse200
    from .log_entry import LogEntry
    from .log_entry_event_details import LogEntryEventDetails
    from .log_entry_reference import LogEntryReference
    from .log_entry_reference_type import LogEntryReferenceType
    from .log_entry_type import LogEntryType
    from .notification import Notification
    from .notification_rule_reference import NotificationRuleReference
    from .notification_rule_reference_type import NotificationRuleReferenceType
    from .notification_type import NotificationType
    from .pagination import Pagination
    from .priority import Priority
    from .priority_reference import PriorityReference
    from .priority_reference_type import PriorityReferenceType
    from .reference import Reference
    from .resolve_reason import ResolveReason
    from .resolve_reason_type import ResolveReasonType
    from .responder_request import ResponderRequest
    from .responder_request_target_reference import ResponderRequestTargetReference
    from .scheduled_action import ScheduledAction
    from .scheduled_action_at import ScheduledActionAt
    from .scheduled_action_at_name import ScheduledActionAtName
    from .scheduled_action_at_type import ScheduledActionAtType
    from .scheduled_action_to_urgency import ScheduledActionToUrgency
    from .scheduled_action_type import ScheduledActionType
    from .service import Service
    from .service_alert_creation import ServiceAlertCreation
    from .service_alert_grouping import ServiceAlertGrouping
    from .service_alert_grouping_parameters import ServiceAlertGroupingParameters
    from .service_reference import ServiceReference
    from .service_reference_type import ServiceReferenceType
    from .service_status import ServiceStatus
    from .service_type import ServiceType
    from .support_hours import SupportHours
    from .support_hours_type import SupportHoursType
    from .tag_all_of_0 import TagAllOf0
    from .team import Team
    from .team_default_role import TeamDefaultRole
    from .team_reference import TeamReference
    from .team_reference_type import TeamReferenceType
    from .team_type import TeamType
    from .time_based_alert_grouping_configuration import TimeBasedAlertGroupingConfiguration
    from .trigger_log_entry import TriggerLogEntry
    from .trigger_log_entry_type import TriggerLogEntryType
    from .update_incident_body import UpdateIncidentBody
    from .update_incident_body_incident import UpdateIncidentBodyIncident
    from .update_incident_body_incident_assignments_item import UpdateIncidentBodyIncidentAssignmentsItem
    from .update_incident_body_incident_priority import UpdateIncidentBodyIncidentPriority
    from .update_incident_body_incident_priority_type import UpdateIncidentBodyIncidentPriorityType
    from .update_incident_body_incident_service import UpdateIncidentBodyIncidentService
    from .update_incident_body_incident_service_type import UpdateIncidentBodyIncidentServiceType
    from .update_incident_body_incident_status import UpdateIncidentBodyIncidentStatus
    from .update_incident_body_incident_type import UpdateIncidentBodyIncidentType
    from .update_incident_body_incident_urgency import UpdateIncidentBodyIncidentUrgency
    from .update_incident_response_200 import UpdateIncidentResponse200
    from .update_service_body import UpdateServiceBody
    from .update_service_response_200 import UpdateServiceResponse200
    from .user import User
    from .user_reference import UserReference
    from .user_reference_type import UserReferenceType
    from .user_role import UserRole
    from .user_type import UserType
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Acknowledgement": "acknowledgement",
            "AcknowledgerReference": "acknowledger_reference",
            "AcknowledgerReferenceType": "acknowledger_reference_type",
            "AddonReference": "addon_reference",
            "AddonReferenceType": "addon_reference_type",
            "AgentReference": "agent_reference",
            "AgentReferenceType": "agent_reference_type",
            "AlertCount": "alert_count",
            "AlertGroupingParameters": "alert_grouping_parameters",
            "AlertGroupingParametersType": "alert_grouping_parameters_type",
            "Assignment": "assignment",
            "AutoPauseNotificationsParameters": "auto_pause_notifications_parameters",
            "AutoPauseNotificationsParametersRecommendedTimeout": "auto_pause_notifications_parameters_recommended_timeout",
            "AutoPauseNotificationsParametersTimeout": "auto_pause_notifications_parameters_timeout",
            "Channel": "channel",
            "ChannelChangeset": "channel_changeset",
            "ChannelChangesetApplicationFieldsItem": "channel_changeset_application_fields_item",
            "ChannelChangesetCustomAttributes": "channel_changeset_custom_attributes",
            "ChannelChangesetCustomerFieldsItem": "channel_changeset_customer_fields_item",
            "ChannelChangesetCustomerSchema": "channel_changeset_customer_schema",
            "ChannelChannel": "channel_channel",
            "ChannelTeam": "channel_team",
            "ChannelUser": "channel_user",
            "ConferenceBridge": "conference_bridge",
            "ConflictBody": "conflict_body",
            "ConflictBodyError": "conflict_body_error",
            "ContactMethodReference": "contact_method_reference",
            "ContactMethodReferenceType": "contact_method_reference_type",
            "ContentBasedAlertGroupingConfiguration": "content_based_alert_grouping_configuration",
            "ContentBasedAlertGroupingConfigurationAggregate": "content_based_alert_grouping_configuration_aggregate",
            "Context": "context",
            "ContextType": "context_type",
            "CreateIncidentBody": "create_incident_body",
            "CreateIncidentBodyIncident": "create_incident_body_incident",
            "CreateIncidentBodyIncidentAssignmentsItem": "create_incident_body_incident_assignments_item",
            "CreateIncidentBodyIncidentType": "create_incident_body_incident_type",
            "CreateIncidentBodyIncidentUrgency": "create_incident_body_incident_urgency",
            "CreateIncidentNoteBody": "create_incident_note_body",
            "CreateIncidentNoteBodyNote": "create_incident_note_body_note",
            "CreateIncidentNoteResponse200": "create_incident_note_response_200",
            "CreateIncidentResponse201": "create_incident_response_201",
            "CreateServiceBody": "create_service_body",
            "CreateServiceResponse201": "create_service_response_201",
            "EscalationPolicy": "escalation_policy",
            "EscalationPolicyOnCallHandoffNotifications": "escalation_policy_on_call_handoff_notifications",
            "EscalationPolicyReference": "escalation_policy_reference",
            "EscalationPolicyReferenceType": "escalation_policy_reference_type",
            "EscalationPolicyType": "escalation_policy_type",
            "EscalationRule": "escalation_rule",
            "EscalationRuleEscalationRuleAssignmentStrategy": "escalation_rule_escalation_rule_assignment_strategy",
            "EscalationTargetReference": "escalation_target_reference",
            "EscalationTargetReferenceType": "escalation_target_reference_type",
            "FlexibleTimeWindowIntelligentAlertGroupingConfig": "flexible_time_window_intelligent_alert_grouping_config",
            "GetCurrentUserIncludeItem": "get_current_user_include_item",
            "GetCurrentUserResponse200": "get_current_user_response_200",
            "GetEscalationPolicyIncludeItem": "get_escalation_policy_include_item",
            "GetEscalationPolicyResponse200": "get_escalation_policy_response_200",
            "GetIncidentIncludeItem": "get_incident_include_item",
            "GetIncidentResponse200": "get_incident_response_200",
            "GetServiceIncludeItem": "get_service_include_item",
            "GetServiceResponse200": "get_service_response_200",
            "GetTeamIncludeItem": "get_team_include_item",
            "GetTeamResponse200": "get_team_response_200",
            "GetUserIncludeItem": "get_user_include_item",
            "GetUserResponse200": "get_user_response_200",
            "Incident": "incident",
            "IncidentAction": "incident_action",
            "IncidentActionTo": "incident_action_to",
            "IncidentActionType": "incident_action_type",
            "IncidentAlertGrouping": "incident_alert_grouping",
            "IncidentAlertGroupingGroupingType": "incident_alert_grouping_grouping_type",
            "IncidentAssignedVia": "incident_assigned_via",
            "IncidentBody": "incident_body",
            "IncidentIncidentType": "incident_incident_type",
            "IncidentNote": "incident_note",
            "IncidentNoteChannel": "incident_note_channel",
            "IncidentNoteUser": "incident_note_user",
            "IncidentNoteUserType": "incident_note_user_type",
            "IncidentReference": "incident_reference",
            "IncidentReferenceType": "incident_reference_type",
            "IncidentStatus": "incident_status",
            "IncidentTypeReference": "incident_type_reference",
            "IncidentUrgency": "incident_urgency",
            "IncidentUrgencyRule": "incident_urgency_rule",
            "IncidentUrgencyType": "incident_urgency_type",
            "IncidentUrgencyTypeType": "incident_urgency_type_type",
            "IncidentUrgencyTypeUrgency": "incident_urgency_type_urgency",
            "IncidentsRespondersReference": "incidents_responders_reference",
            "IncidentsRespondersReferenceState": "incidents_responders_reference_state",
            "IntegrationReference": "integration_reference",
            "IntegrationReferenceType": "integration_reference_type",
            "ListAbilitiesResponse200": "list_abilities_response_200",
            "ListEscalationPoliciesIncludeItem": "list_escalation_policies_include_item",
            "ListEscalationPoliciesResponse200": "list_escalation_policies_response_200",
            "ListEscalationPoliciesSortBy": "list_escalation_policies_sort_by",
            "ListIncidentNotesResponse200": "list_incident_notes_response_200",
            "ListIncidentsDateRange": "list_incidents_date_range",
            "ListIncidentsIncludeItem": "list_incidents_include_item",
            "ListIncidentsResponse200": "list_incidents_response_200",
            "ListIncidentsStatusesItem": "list_incidents_statuses_item",
            "ListIncidentsUrgenciesItem": "list_incidents_urgencies_item",
            "ListPrioritiesResponse200": "list_priorities_response_200",
            "ListServicesIncludeItem": "list_services_include_item",
            "ListServicesResponse200": "list_services_response_200",
            "ListServicesSortBy": "list_services_sort_by",
            "ListTeamsResponse200": "list_teams_response_200",
            "ListUsersIncludeItem": "list_users_include_item",
            "ListUsersResponse200": "list_users_response_200",
            "LogEntry": "log_entry",
            "LogEntryEventDetails": "log_entry_event_details",
            "LogEntryReference": "log_entry_reference",
            "LogEntryReferenceType": "log_entry_reference_type",
            "LogEntryType": "log_entry_type",
            "Notification": "notification",
            "NotificationRuleReference": "notification_rule_reference",
            "NotificationRuleReferenceType": "notification_rule_reference_type",
            "NotificationType": "notification_type",
            "Pagination": "pagination",
            "Priority": "priority",
            "PriorityReference": "priority_reference",
            "PriorityReferenceType": "priority_reference_type",
            "Reference": "reference",
            "ResolveReason": "resolve_reason",
            "ResolveReasonType": "resolve_reason_type",
            "ResponderRequest": "responder_request",
            "ResponderRequestTargetReference": "responder_request_target_reference",
            "ScheduledAction": "scheduled_action",
            "ScheduledActionAt": "scheduled_action_at",
            "ScheduledActionAtName": "scheduled_action_at_name",
            "ScheduledActionAtType": "scheduled_action_at_type",
            "ScheduledActionToUrgency": "scheduled_action_to_urgency",
            "ScheduledActionType": "scheduled_action_type",
            "Service": "service",
            "ServiceAlertCreation": "service_alert_creation",
            "ServiceAlertGrouping": "service_alert_grouping",
            "ServiceAlertGroupingParameters": "service_alert_grouping_parameters",
            "ServiceReference": "service_reference",
            "ServiceReferenceType": "service_reference_type",
            "ServiceStatus": "service_status",
            "ServiceType": "service_type",
            "SupportHours": "support_hours",
            "SupportHoursType": "support_hours_type",
            "TagAllOf0": "tag_all_of_0",
            "Team": "team",
            "TeamDefaultRole": "team_default_role",
            "TeamReference": "team_reference",
            "TeamReferenceType": "team_reference_type",
            "TeamType": "team_type",
            "TimeBasedAlertGroupingConfiguration": "time_based_alert_grouping_configuration",
            "TriggerLogEntry": "trigger_log_entry",
            "TriggerLogEntryType": "trigger_log_entry_type",
            "UpdateIncidentBody": "update_incident_body",
            "UpdateIncidentBodyIncident": "update_incident_body_incident",
            "UpdateIncidentBodyIncidentAssignmentsItem": "update_incident_body_incident_assignments_item",
            "UpdateIncidentBodyIncidentPriority": "update_incident_body_incident_priority",
            "UpdateIncidentBodyIncidentPriorityType": "update_incident_body_incident_priority_type",
            "UpdateIncidentBodyIncidentService": "update_incident_body_incident_service",
            "UpdateIncidentBodyIncidentServiceType": "update_incident_body_incident_service_type",
            "UpdateIncidentBodyIncidentStatus": "update_incident_body_incident_status",
            "UpdateIncidentBodyIncidentType": "update_incident_body_incident_type",
            "UpdateIncidentBodyIncidentUrgency": "update_incident_body_incident_urgency",
            "UpdateIncidentResponse200": "update_incident_response_200",
            "UpdateServiceBody": "update_service_body",
            "UpdateServiceResponse200": "update_service_response_200",
            "User": "user",
            "UserReference": "user_reference",
            "UserReferenceType": "user_reference_type",
            "UserRole": "user_role",
            "UserType": "user_type",
        },
    )

_parsers = lazy_parsers(__name__)

__all__ = (
    "Acknowledgement",
    "AcknowledgerReference",
    "AcknowledgerReferenceType",
    "AddonReference",
    "AddonReferenceType",
    "AgentReference",
    "AgentReferenceType",
    "AlertCount",
    "AlertGroupingParameters",
    "AlertGroupingParametersType",
    "Assignment",
    "AutoPauseNotificationsParameters",
    "AutoPauseNotificationsParametersRecommendedTimeout",
    "AutoPauseNotificationsParametersTimeout",
    "Channel",
    "ChannelChangeset",
    "ChannelChangesetApplicationFieldsItem",
    "ChannelChangesetCustomAttributes",
    "ChannelChangesetCustomerFieldsItem",
    "ChannelChangesetCustomerSchema",
    "ChannelChannel",
    "ChannelTeam",
    "ChannelUser",
    "ConferenceBridge",
    "ConflictBody",
    "ConflictBodyError",
    "ContactMethodReference",
    "ContactMethodReferenceType",
    "ContentBasedAlertGroupingConfiguration",
    "ContentBasedAlertGroupingConfigurationAggregate",
    "Context",
    "ContextType",
    "CreateIncidentBody",
    "CreateIncidentBodyIncident",
    "CreateIncidentBodyIncidentAssignmentsItem",
    "CreateIncidentBodyIncidentType",
    "CreateIncidentBodyIncidentUrgency",
    "CreateIncidentNoteBody",
    "CreateIncidentNoteBodyNote",
    "CreateIncidentNoteResponse200",
    "CreateIncidentResponse201",
    "CreateServiceBody",
    "CreateServiceResponse201",
    "EscalationPolicy",
    "EscalationPolicyOnCallHandoffNotifications",
    "EscalationPolicyReference",
    "EscalationPolicyReferenceType",
    "EscalationPolicyType",
    "EscalationRule",
    "EscalationRuleEscalationRuleAssignmentStrategy",
    "EscalationTargetReference",
    "EscalationTargetReferenceType",
    "FlexibleTimeWindowIntelligentAlertGroupingConfig",
    "GetCurrentUserIncludeItem",
    "GetCurrentUserResponse200",
    "GetEscalationPolicyIncludeItem",
    "GetEscalationPolicyResponse200",
    "GetIncidentIncludeItem",
    "GetIncidentResponse200",
    "GetServiceIncludeItem",
    "GetServiceResponse200",
    "GetTeamIncludeItem",
    "GetTeamResponse200",
    "GetUserIncludeItem",
    "GetUserResponse200",
    "Incident",
    "IncidentAction",
    "IncidentActionTo",
    "IncidentActionType",
    "IncidentAlertGrouping",
    "IncidentAlertGroupingGroupingType",
    "IncidentAssignedVia",
    "IncidentBody",
    "IncidentIncidentType",
    "IncidentNote",
    "IncidentNoteChannel",
    "IncidentNoteUser",
    "IncidentNoteUserType",
    "IncidentReference",
    "IncidentReferenceType",
    "IncidentsRespondersReference",
    "IncidentsRespondersReferenceState",
    "IncidentStatus",
    "IncidentTypeReference",
    "IncidentUrgency",
    "IncidentUrgencyRule",
    "IncidentUrgencyType",
    "IncidentUrgencyTypeType",
    "IncidentUrgencyTypeUrgency",
    "IntegrationReference",
    "IntegrationReferenceType",
    "ListAbilitiesResponse200",
    "ListEscalationPoliciesIncludeItem",
    "ListEscalationPoliciesResponse200",
    "ListEscalationPoliciesSortBy",
    "ListIncidentNotesResponse200",
    "ListIncidentsDateRange",
    "ListIncidentsIncludeItem",
    "ListIncidentsResponse200",
    "ListIncidentsStatusesItem",
    "ListIncidentsUrgenciesItem",
    "ListPrioritiesResponse200",
    "ListServicesIncludeItem",
    "ListServicesResponse200",
    "ListServicesSortBy",
    "ListTeamsResponse200",
    "ListUsersIncludeItem",
    "ListUsersResponse200",
    "LogEntry",
    "LogEntryEventDetails",
    "LogEntryReference",
    "LogEntryReferenceType",
    "LogEntryType",
    "Notification",
    "NotificationRuleReference",
    "NotificationRuleReferenceType",
    "NotificationType",
    "Pagination",
    "Priority",
    "PriorityReference",
    "PriorityReferenceType",
    "Reference",
    "ResolveReason",
    "ResolveReasonType",
    "ResponderRequest",
    "ResponderRequestTargetReference",
    "ScheduledAction",
    "ScheduledActionAt",
    "ScheduledActionAtName",
    "ScheduledActionAtType",
    "ScheduledActionToUrgency",
    "ScheduledActionType",
    "Service",
    "ServiceAlertCreation",
    "ServiceAlertGrouping",
    "ServiceAlertGroupingParameters",
    "ServiceReference",
    "ServiceReferenceType",
    "ServiceStatus",
    "ServiceType",
    "SupportHours",
    "SupportHoursType",
    "TagAllOf0",
    "Team",
    "TeamDefaultRole",
    "TeamReference",
    "TeamReferenceType",
    "TeamType",
    "TimeBasedAlertGroupingConfiguration",
    "TriggerLogEntry",
    "TriggerLogEntryType",
    "UpdateIncidentBody",
    "UpdateIncidentBodyIncident",
    "UpdateIncidentBodyIncidentAssignmentsItem",
    "UpdateIncidentBodyIncidentPriority",
    "UpdateIncidentBodyIncidentPriorityType",
    "UpdateIncidentBodyIncidentService",
    "UpdateIncidentBodyIncidentServiceType",
    "UpdateIncidentBodyIncidentStatus",
    "UpdateIncidentBodyIncidentType",
    "UpdateIncidentBodyIncidentUrgency",
    "UpdateIncidentResponse200",
    "UpdateServiceBody",
    "UpdateServiceResponse200",
    "User",
    "UserReference",
    "UserReferenceType",
    "UserRole",
    "UserType",
)
