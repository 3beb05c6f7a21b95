# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...shared.caller import Caller
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


class Api:
    """Every operation of this API, by tag; a namespace is loaded when it is used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __dir__(self) -> list[str]:
        return [
            "actions_v3",
            "alert_attributes_v2",
            "alert_events_v2",
            "alert_notes_v1",
            "alert_routes_v2",
            "alert_routes_v3",
            "alert_sources_v2",
            "alerts_v2",
            "announcement_rules_v2",
            "announcement_templates_v2",
            "api_keys_v1",
            "call_routes_v2",
            "call_sessions_v2",
            "call_transcript_entries_v2",
            "catalog_v3",
            "custom_field_options_v1",
            "custom_fields_v2",
            "escalation_path_templates_v2",
            "escalations_v2",
            "follow_ups_v3",
            "glossary_entries_v2",
            "heartbeat_v2",
            "incident_activity_log_entries_v2",
            "incident_attachments_v1",
            "incident_forms_v3",
            "incident_memberships_v1",
            "incident_participant_workloads_v2",
            "incident_participants_v2",
            "incident_relationships_v1",
            "incident_roles_v2",
            "incident_statuses_v1",
            "incident_team_memberships_v1",
            "incident_templates_v1",
            "incident_timeline_items_v2",
            "incident_timestamps_v2",
            "incident_types_v1",
            "incident_updates_v2",
            "incidents_v2",
            "ip_allowlists_v1",
            "maintenance_windows_v1",
            "managed_resources_v2",
            "on_call_notification_pauses_v2",
            "pay_configs_v2",
            "pay_reports_v2",
            "policies_v2",
            "policy_findings_v2",
            "postmortem_documents_v1",
            "schedule_sync_targets_v2",
            "schedules_v2",
            "secrets_v2",
            "severities_v1",
            "status_page_components_v2",
            "status_pages_v1",
            "status_pages_v2",
            "teams_v3",
            "telemetry_v2",
            "users_v2",
            "utilities_v1",
            "workflow_runs_v2",
            "workflows_v2",
        ]

    @cached_property
    def actions_v3(self) -> ActionsV3:
        """Things to do while an incident lasts."""
        from .actions_v3 import ActionsV3

        return ActionsV3(self._caller)

    @cached_property
    def alert_attributes_v2(self) -> AlertAttributesV2:
        """Fields that alerts carry."""
        from .alert_attributes_v2 import AlertAttributesV2

        return AlertAttributesV2(self._caller)

    @cached_property
    def alert_events_v2(self) -> AlertEventsV2:
        """The way in for alerts over HTTP."""
        from .alert_events_v2 import AlertEventsV2

        return AlertEventsV2(self._caller)

    @cached_property
    def alert_notes_v1(self) -> AlertNotesV1:
        """Notes people leave on alerts."""
        from .alert_notes_v1 import AlertNotesV1

        return AlertNotesV1(self._caller)

    @cached_property
    def alert_routes_v2(self) -> AlertRoutesV2:
        """What becomes of alerts: grouping, paging, incidents. V3 is the newer form."""
        from .alert_routes_v2 import AlertRoutesV2

        return AlertRoutesV2(self._caller)

    @cached_property
    def alert_routes_v3(self) -> AlertRoutesV3:
        """What becomes of alerts: grouping, paging, messages, incidents."""
        from .alert_routes_v3 import AlertRoutesV3

        return AlertRoutesV3(self._caller)

    @cached_property
    def alert_sources_v2(self) -> AlertSourcesV2:
        """Where alerts come from."""
        from .alert_sources_v2 import AlertSourcesV2

        return AlertSourcesV2(self._caller)

    @cached_property
    def alerts_v2(self) -> AlertsV2:
        """Alerts, their tags, and the incidents they are related to."""
        from .alerts_v2 import AlertsV2

        return AlertsV2(self._caller)

    @cached_property
    def announcement_rules_v2(self) -> AnnouncementRulesV2:
        """Which incidents are announced in which channels."""
        from .announcement_rules_v2 import AnnouncementRulesV2

        return AnnouncementRulesV2(self._caller)

    @cached_property
    def announcement_templates_v2(self) -> AnnouncementTemplatesV2:
        """What an announcement looks like."""
        from .announcement_templates_v2 import AnnouncementTemplatesV2

        return AnnouncementTemplatesV2(self._caller)

    @cached_property
    def api_keys_v1(self) -> ApiKeysV1:
        """Keys to this API, and what each may do."""
        from .api_keys_v1 import ApiKeysV1

        return ApiKeysV1(self._caller)

    @cached_property
    def call_routes_v2(self) -> CallRoutesV2:
        """Phone numbers that page who is on call."""
        from .call_routes_v2 import CallRoutesV2

        return CallRoutesV2(self._caller)

    @cached_property
    def call_sessions_v2(self) -> CallSessionsV2:
        """Calls held on an incident."""
        from .call_sessions_v2 import CallSessionsV2

        return CallSessionsV2(self._caller)

    @cached_property
    def call_transcript_entries_v2(self) -> CallTranscriptEntriesV2:
        """What was said in a call."""
        from .call_transcript_entries_v2 import CallTranscriptEntriesV2

        return CallTranscriptEntriesV2(self._caller)

    @cached_property
    def catalog_v3(self) -> CatalogV3:
        """Catalog types, their attributes, and the entries that fill them."""
        from .catalog_v3 import CatalogV3

        return CatalogV3(self._caller)

    @cached_property
    def custom_field_options_v1(self) -> CustomFieldOptionsV1:
        """The values a select field offers."""
        from .custom_field_options_v1 import CustomFieldOptionsV1

        return CustomFieldOptionsV1(self._caller)

    @cached_property
    def custom_fields_v2(self) -> CustomFieldsV2:
        """Fields an organisation adds to its incidents."""
        from .custom_fields_v2 import CustomFieldsV2

        return CustomFieldsV2(self._caller)

    @cached_property
    def escalation_path_templates_v2(self) -> EscalationPathTemplatesV2:
        """Escalation paths with parameters, to be used by several teams."""
        from .escalation_path_templates_v2 import EscalationPathTemplatesV2

        return EscalationPathTemplatesV2(self._caller)

    @cached_property
    def escalations_v2(self) -> EscalationsV2:
        """Paging people, and the paths it takes."""
        from .escalations_v2 import EscalationsV2

        return EscalationsV2(self._caller)

    @cached_property
    def follow_ups_v3(self) -> FollowUpsV3:
        """Things to do once an incident is over."""
        from .follow_ups_v3 import FollowUpsV3

        return FollowUpsV3(self._caller)

    @cached_property
    def glossary_entries_v2(self) -> GlossaryEntriesV2:
        """Words of the organisation, explained."""
        from .glossary_entries_v2 import GlossaryEntriesV2

        return GlossaryEntriesV2(self._caller)

    @cached_property
    def heartbeat_v2(self) -> HeartbeatV2:
        """Signs of life; when they stop, an alert fires."""
        from .heartbeat_v2 import HeartbeatV2

        return HeartbeatV2(self._caller)

    @cached_property
    def incident_activity_log_entries_v2(self) -> IncidentActivityLogEntriesV2:
        """Everything that happened on an incident."""
        from .incident_activity_log_entries_v2 import IncidentActivityLogEntriesV2

        return IncidentActivityLogEntriesV2(self._caller)

    @cached_property
    def incident_attachments_v1(self) -> IncidentAttachmentsV1:
        """Resources of other systems attached to incidents."""
        from .incident_attachments_v1 import IncidentAttachmentsV1

        return IncidentAttachmentsV1(self._caller)

    @cached_property
    def incident_forms_v3(self) -> IncidentFormsV3:
        """What people are asked when they declare, update or close an incident."""
        from .incident_forms_v3 import IncidentFormsV3

        return IncidentFormsV3(self._caller)

    @cached_property
    def incident_memberships_v1(self) -> IncidentMembershipsV1:
        """Who may see a private incident."""
        from .incident_memberships_v1 import IncidentMembershipsV1

        return IncidentMembershipsV1(self._caller)

    @cached_property
    def incident_participant_workloads_v2(self) -> IncidentParticipantWorkloadsV2:
        """How much work an incident made, and when."""
        from .incident_participant_workloads_v2 import IncidentParticipantWorkloadsV2

        return IncidentParticipantWorkloadsV2(self._caller)

    @cached_property
    def incident_participants_v2(self) -> IncidentParticipantsV2:
        """Who took part in an incident."""
        from .incident_participants_v2 import IncidentParticipantsV2

        return IncidentParticipantsV2(self._caller)

    @cached_property
    def incident_relationships_v1(self) -> IncidentRelationshipsV1:
        """Incidents that have to do with each other."""
        from .incident_relationships_v1 import IncidentRelationshipsV1

        return IncidentRelationshipsV1(self._caller)

    @cached_property
    def incident_roles_v2(self) -> IncidentRolesV2:
        """Roles people take in an incident."""
        from .incident_roles_v2 import IncidentRolesV2

        return IncidentRolesV2(self._caller)

    @cached_property
    def incident_statuses_v1(self) -> IncidentStatusesV1:
        """The stages an incident can be in, grouped in categories."""
        from .incident_statuses_v1 import IncidentStatusesV1

        return IncidentStatusesV1(self._caller)

    @cached_property
    def incident_team_memberships_v1(self) -> IncidentTeamMembershipsV1:
        """Which teams may see a private incident."""
        from .incident_team_memberships_v1 import IncidentTeamMembershipsV1

        return IncidentTeamMembershipsV1(self._caller)

    @cached_property
    def incident_templates_v1(self) -> IncidentTemplatesV1:
        """Values an incident starts with."""
        from .incident_templates_v1 import IncidentTemplatesV1

        return IncidentTemplatesV1(self._caller)

    @cached_property
    def incident_timeline_items_v2(self) -> IncidentTimelineItemsV2:
        """The story of an incident, as people tell it."""
        from .incident_timeline_items_v2 import IncidentTimelineItemsV2

        return IncidentTimelineItemsV2(self._caller)

    @cached_property
    def incident_timestamps_v2(self) -> IncidentTimestampsV2:
        """Points in an incident's life that are recorded."""
        from .incident_timestamps_v2 import IncidentTimestampsV2

        return IncidentTimestampsV2(self._caller)

    @cached_property
    def incident_types_v1(self) -> IncidentTypesV1:
        """Kinds of incident, each with its own defaults. Read only."""
        from .incident_types_v1 import IncidentTypesV1

        return IncidentTypesV1(self._caller)

    @cached_property
    def incident_updates_v2(self) -> IncidentUpdatesV2:
        """Messages and changes of status or severity posted on an incident."""
        from .incident_updates_v2 import IncidentUpdatesV2

        return IncidentUpdatesV2(self._caller)

    @cached_property
    def incidents_v2(self) -> IncidentsV2:
        """Incidents themselves."""
        from .incidents_v2 import IncidentsV2

        return IncidentsV2(self._caller)

    @cached_property
    def ip_allowlists_v1(self) -> IpAllowlistsV1:
        """Addresses from which the API may be used."""
        from .ip_allowlists_v1 import IpAllowlistsV1

        return IpAllowlistsV1(self._caller)

    @cached_property
    def maintenance_windows_v1(self) -> MaintenanceWindowsV1:
        """Periods in which matching alerts are held back."""
        from .maintenance_windows_v1 import MaintenanceWindowsV1

        return MaintenanceWindowsV1(self._caller)

    @cached_property
    def managed_resources_v2(self) -> ManagedResourcesV2:
        """Marks on resources that are managed from outside."""
        from .managed_resources_v2 import ManagedResourcesV2

        return ManagedResourcesV2(self._caller)

    @cached_property
    def on_call_notification_pauses_v2(self) -> OnCallNotificationPausesV2:
        """Periods in which a person is not paged."""
        from .on_call_notification_pauses_v2 import OnCallNotificationPausesV2

        return OnCallNotificationPausesV2(self._caller)

    @cached_property
    def pay_configs_v2(self) -> PayConfigsV2:
        """What being on call is paid."""
        from .pay_configs_v2 import PayConfigsV2

        return PayConfigsV2(self._caller)

    @cached_property
    def pay_reports_v2(self) -> PayReportsV2:
        """Pay for being on call, worked out."""
        from .pay_reports_v2 import PayReportsV2

        return PayReportsV2(self._caller)

    @cached_property
    def policies_v2(self) -> PoliciesV2:
        """Rules that incidents, follow-ups and schedules are checked against."""
        from .policies_v2 import PoliciesV2

        return PoliciesV2(self._caller)

    @cached_property
    def policy_findings_v2(self) -> PolicyFindingsV2:
        """Where a policy was not met."""
        from .policy_findings_v2 import PolicyFindingsV2

        return PolicyFindingsV2(self._caller)

    @cached_property
    def postmortem_documents_v1(self) -> PostmortemDocumentsV1:
        """Post-mortems of incidents."""
        from .postmortem_documents_v1 import PostmortemDocumentsV1

        return PostmortemDocumentsV1(self._caller)

    @cached_property
    def schedule_sync_targets_v2(self) -> ScheduleSyncTargetsV2:
        """Slack user groups that mirror who is on call."""
        from .schedule_sync_targets_v2 import ScheduleSyncTargetsV2

        return ScheduleSyncTargetsV2(self._caller)

    @cached_property
    def schedules_v2(self) -> SchedulesV2:
        """Who is on call, and when."""
        from .schedules_v2 import SchedulesV2

        return SchedulesV2(self._caller)

    @cached_property
    def secrets_v2(self) -> SecretsV2:
        """Values that workflows use but nobody reads."""
        from .secrets_v2 import SecretsV2

        return SecretsV2(self._caller)

    @cached_property
    def severities_v1(self) -> SeveritiesV1:
        """The scale of how bad an incident is."""
        from .severities_v1 import SeveritiesV1

        return SeveritiesV1(self._caller)

    @cached_property
    def status_page_components_v2(self) -> StatusPageComponentsV2:
        """Components that status pages show."""
        from .status_page_components_v2 import StatusPageComponentsV2

        return StatusPageComponentsV2(self._caller)

    @cached_property
    def status_pages_v1(self) -> StatusPagesV1:
        """Links between status pages and incidents."""
        from .status_pages_v1 import StatusPagesV1

        return StatusPagesV1(self._caller)

    @cached_property
    def status_pages_v2(self) -> StatusPagesV2:
        """Status pages, and the incidents and maintenance on them."""
        from .status_pages_v2 import StatusPagesV2

        return StatusPagesV2(self._caller)

    @cached_property
    def teams_v3(self) -> TeamsV3:
        """Teams, as the catalog has them."""
        from .teams_v3 import TeamsV3

        return TeamsV3(self._caller)

    @cached_property
    def telemetry_v2(self) -> TelemetryV2:
        """Sources of telemetry that investigations read."""
        from .telemetry_v2 import TelemetryV2

        return TelemetryV2(self._caller)

    @cached_property
    def users_v2(self) -> UsersV2:
        """People known to the organisation, and how they are paged."""
        from .users_v2 import UsersV2

        return UsersV2(self._caller)

    @cached_property
    def utilities_v1(self) -> UtilitiesV1:
        """About the API and the key in use."""
        from .utilities_v1 import UtilitiesV1

        return UtilitiesV1(self._caller)

    @cached_property
    def workflow_runs_v2(self) -> WorkflowRunsV2:
        """Runs of workflows."""
        from .workflow_runs_v2 import WorkflowRunsV2

        return WorkflowRunsV2(self._caller)

    @cached_property
    def workflows_v2(self) -> WorkflowsV2:
        """Steps that run by themselves."""
        from .workflows_v2 import WorkflowsV2

        return WorkflowsV2(self._caller)
