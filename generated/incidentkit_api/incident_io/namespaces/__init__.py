# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API as methods, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from ._api import Api
    from .actions_v3 import ActionsV3
    from .alert_attributes_v2 import AlertAttributesV2
    from .alert_events_v2 import AlertEventsV2
    from .alert_notes_v1 import AlertNotesV1
    from .alert_routes_v2 import AlertRoutesV2
    from .alert_routes_v3 import AlertRoutesV3
    from .alert_sources_v2 import AlertSourcesV2
    from .alerts_v2 import AlertsV2
    from .announcement_rules_v2 import AnnouncementRulesV2
    from .announcement_templates_v2 import AnnouncementTemplatesV2
    from .api_keys_v1 import ApiKeysV1
    from .call_routes_v2 import CallRoutesV2
    from .call_sessions_v2 import CallSessionsV2
    from .call_transcript_entries_v2 import CallTranscriptEntriesV2
    from .catalog_v3 import CatalogV3
    from .custom_field_options_v1 import CustomFieldOptionsV1
    from .custom_fields_v2 import CustomFieldsV2
    from .escalation_path_templates_v2 import EscalationPathTemplatesV2
    from .escalations_v2 import EscalationsV2
    from .follow_ups_v3 import FollowUpsV3
    from .glossary_entries_v2 import GlossaryEntriesV2
    from .heartbeat_v2 import HeartbeatV2
    from .incident_activity_log_entries_v2 import IncidentActivityLogEntriesV2
    from .incident_attachments_v1 import IncidentAttachmentsV1
    from .incident_forms_v3 import IncidentFormsV3
    from .incident_memberships_v1 import IncidentMembershipsV1
    from .incident_participant_workloads_v2 import IncidentParticipantWorkloadsV2
    from .incident_participants_v2 import IncidentParticipantsV2
    from .incident_relationships_v1 import IncidentRelationshipsV1
    from .incident_roles_v2 import IncidentRolesV2
    from .incident_statuses_v1 import IncidentStatusesV1
    from .incident_team_memberships_v1 import IncidentTeamMembershipsV1
    from .incident_templates_v1 import IncidentTemplatesV1
    from .incident_timeline_items_v2 import IncidentTimelineItemsV2
    from .incident_timestamps_v2 import IncidentTimestampsV2
    from .incident_types_v1 import IncidentTypesV1
    from .incident_updates_v2 import IncidentUpdatesV2
    from .incidents_v2 import IncidentsV2
    from .ip_allowlists_v1 import IpAllowlistsV1
    from .maintenance_windows_v1 import MaintenanceWindowsV1
    from .managed_resources_v2 import ManagedResourcesV2
    from .on_call_notification_pauses_v2 import OnCallNotificationPausesV2
    from .pay_configs_v2 import PayConfigsV2
    from .pay_reports_v2 import PayReportsV2
    from .policies_v2 import PoliciesV2
    from .policy_findings_v2 import PolicyFindingsV2
    from .postmortem_documents_v1 import PostmortemDocumentsV1
    from .schedule_sync_targets_v2 import ScheduleSyncTargetsV2
    from .schedules_v2 import SchedulesV2
    from .secrets_v2 import SecretsV2
    from .severities_v1 import SeveritiesV1
    from .status_page_components_v2 import StatusPageComponentsV2
    from .status_pages_v1 import StatusPagesV1
    from .status_pages_v2 import StatusPagesV2
    from .teams_v3 import TeamsV3
    from .telemetry_v2 import TelemetryV2
    from .users_v2 import UsersV2
    from .utilities_v1 import UtilitiesV1
    from .workflow_runs_v2 import WorkflowRunsV2
    from .workflows_v2 import WorkflowsV2
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Api": "_api",
            "ActionsV3": "actions_v3",
            "AlertAttributesV2": "alert_attributes_v2",
            "AlertEventsV2": "alert_events_v2",
            "AlertNotesV1": "alert_notes_v1",
            "AlertRoutesV2": "alert_routes_v2",
            "AlertRoutesV3": "alert_routes_v3",
            "AlertSourcesV2": "alert_sources_v2",
            "AlertsV2": "alerts_v2",
            "AnnouncementRulesV2": "announcement_rules_v2",
            "AnnouncementTemplatesV2": "announcement_templates_v2",
            "ApiKeysV1": "api_keys_v1",
            "CallRoutesV2": "call_routes_v2",
            "CallSessionsV2": "call_sessions_v2",
            "CallTranscriptEntriesV2": "call_transcript_entries_v2",
            "CatalogV3": "catalog_v3",
            "CustomFieldOptionsV1": "custom_field_options_v1",
            "CustomFieldsV2": "custom_fields_v2",
            "EscalationPathTemplatesV2": "escalation_path_templates_v2",
            "EscalationsV2": "escalations_v2",
            "FollowUpsV3": "follow_ups_v3",
            "GlossaryEntriesV2": "glossary_entries_v2",
            "HeartbeatV2": "heartbeat_v2",
            "IncidentActivityLogEntriesV2": "incident_activity_log_entries_v2",
            "IncidentAttachmentsV1": "incident_attachments_v1",
            "IncidentFormsV3": "incident_forms_v3",
            "IncidentMembershipsV1": "incident_memberships_v1",
            "IncidentParticipantWorkloadsV2": "incident_participant_workloads_v2",
            "IncidentParticipantsV2": "incident_participants_v2",
            "IncidentRelationshipsV1": "incident_relationships_v1",
            "IncidentRolesV2": "incident_roles_v2",
            "IncidentStatusesV1": "incident_statuses_v1",
            "IncidentTeamMembershipsV1": "incident_team_memberships_v1",
            "IncidentTemplatesV1": "incident_templates_v1",
            "IncidentTimelineItemsV2": "incident_timeline_items_v2",
            "IncidentTimestampsV2": "incident_timestamps_v2",
            "IncidentTypesV1": "incident_types_v1",
            "IncidentUpdatesV2": "incident_updates_v2",
            "IncidentsV2": "incidents_v2",
            "IpAllowlistsV1": "ip_allowlists_v1",
            "MaintenanceWindowsV1": "maintenance_windows_v1",
            "ManagedResourcesV2": "managed_resources_v2",
            "OnCallNotificationPausesV2": "on_call_notification_pauses_v2",
            "PayConfigsV2": "pay_configs_v2",
            "PayReportsV2": "pay_reports_v2",
            "PoliciesV2": "policies_v2",
            "PolicyFindingsV2": "policy_findings_v2",
            "PostmortemDocumentsV1": "postmortem_documents_v1",
            "ScheduleSyncTargetsV2": "schedule_sync_targets_v2",
            "SchedulesV2": "schedules_v2",
            "SecretsV2": "secrets_v2",
            "SeveritiesV1": "severities_v1",
            "StatusPageComponentsV2": "status_page_components_v2",
            "StatusPagesV1": "status_pages_v1",
            "StatusPagesV2": "status_pages_v2",
            "TeamsV3": "teams_v3",
            "TelemetryV2": "telemetry_v2",
            "UsersV2": "users_v2",
            "UtilitiesV1": "utilities_v1",
            "WorkflowRunsV2": "workflow_runs_v2",
            "WorkflowsV2": "workflows_v2",
        },
    )

__all__ = (
    "ActionsV3",
    "AlertAttributesV2",
    "AlertEventsV2",
    "AlertNotesV1",
    "AlertRoutesV2",
    "AlertRoutesV3",
    "AlertSourcesV2",
    "AlertsV2",
    "AnnouncementRulesV2",
    "AnnouncementTemplatesV2",
    "Api",
    "ApiKeysV1",
    "CallRoutesV2",
    "CallSessionsV2",
    "CallTranscriptEntriesV2",
    "CatalogV3",
    "CustomFieldOptionsV1",
    "CustomFieldsV2",
    "EscalationPathTemplatesV2",
    "EscalationsV2",
    "FollowUpsV3",
    "GlossaryEntriesV2",
    "HeartbeatV2",
    "IncidentActivityLogEntriesV2",
    "IncidentAttachmentsV1",
    "IncidentFormsV3",
    "IncidentMembershipsV1",
    "IncidentParticipantsV2",
    "IncidentParticipantWorkloadsV2",
    "IncidentRelationshipsV1",
    "IncidentRolesV2",
    "IncidentStatusesV1",
    "IncidentsV2",
    "IncidentTeamMembershipsV1",
    "IncidentTemplatesV1",
    "IncidentTimelineItemsV2",
    "IncidentTimestampsV2",
    "IncidentTypesV1",
    "IncidentUpdatesV2",
    "IpAllowlistsV1",
    "MaintenanceWindowsV1",
    "ManagedResourcesV2",
    "OnCallNotificationPausesV2",
    "PayConfigsV2",
    "PayReportsV2",
    "PoliciesV2",
    "PolicyFindingsV2",
    "PostmortemDocumentsV1",
    "SchedulesV2",
    "ScheduleSyncTargetsV2",
    "SecretsV2",
    "SeveritiesV1",
    "StatusPageComponentsV2",
    "StatusPagesV1",
    "StatusPagesV2",
    "TeamsV3",
    "TelemetryV2",
    "UsersV2",
    "UtilitiesV1",
    "WorkflowRunsV2",
    "WorkflowsV2",
)
