# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names, lazy_parsers

if TYPE_CHECKING:
    from .component import Component
    from .component_attributes import ComponentAttributes
    from .component_group import ComponentGroup
    from .component_group_attributes import ComponentGroupAttributes
    from .component_group_list_result import ComponentGroupListResult
    from .component_group_relationships import ComponentGroupRelationships
    from .component_group_result import ComponentGroupResult
    from .component_group_visibility import ComponentGroupVisibility
    from .component_groups_create_payload import ComponentGroupsCreatePayload
    from .component_groups_list_filter import ComponentGroupsListFilter
    from .component_groups_list_filter_meta import ComponentGroupsListFilterMeta
    from .component_groups_update_payload import ComponentGroupsUpdatePayload
    from .component_list_result import ComponentListResult
    from .component_pivot import ComponentPivot
    from .component_relationships import ComponentRelationships
    from .component_result import ComponentResult
    from .component_state import ComponentState
    from .component_status import ComponentStatus
    from .component_status_pair import ComponentStatusPair
    from .components_create_payload import ComponentsCreatePayload
    from .components_list_filter import ComponentsListFilter
    from .components_list_filter_meta import ComponentsListFilterMeta
    from .components_update_payload import ComponentsUpdatePayload
    from .date_pair import DatePair
    from .error_response import ErrorResponse
    from .incident import Incident
    from .incident_attributes import IncidentAttributes
    from .incident_list_result import IncidentListResult
    from .incident_relationships import IncidentRelationships
    from .incident_result import IncidentResult
    from .incident_status import IncidentStatus
    from .incident_status_pair import IncidentStatusPair
    from .incident_template import IncidentTemplate
    from .incident_template_attributes import IncidentTemplateAttributes
    from .incident_template_engine import IncidentTemplateEngine
    from .incident_template_list_result import IncidentTemplateListResult
    from .incident_template_result import IncidentTemplateResult
    from .incident_templates_create_payload import IncidentTemplatesCreatePayload
    from .incident_templates_list_filter import IncidentTemplatesListFilter
    from .incident_templates_update_payload import IncidentTemplatesUpdatePayload
    from .incident_update import IncidentUpdate
    from .incident_update_attributes import IncidentUpdateAttributes
    from .incident_update_list_result import IncidentUpdateListResult
    from .incident_update_relationships import IncidentUpdateRelationships
    from .incident_update_result import IncidentUpdateResult
    from .incident_updates_create_payload import IncidentUpdatesCreatePayload
    from .incident_updates_list_filter import IncidentUpdatesListFilter
    from .incident_updates_update_payload import IncidentUpdatesUpdatePayload
    from .incidents_create_payload import IncidentsCreatePayload
    from .incidents_create_payload_template_vars import IncidentsCreatePayloadTemplateVars
    from .incidents_list_filter import IncidentsListFilter
    from .incidents_list_filter_meta import IncidentsListFilterMeta
    from .incidents_update_payload import IncidentsUpdatePayload
    from .included_resource import IncludedResource
    from .included_resource_attributes import IncludedResourceAttributes
    from .included_resource_relationships import IncludedResourceRelationships
    from .meta import Meta
    from .metric import Metric
    from .metric_attributes import MetricAttributes
    from .metric_list_result import MetricListResult
    from .metric_point import MetricPoint
    from .metric_point_attributes import MetricPointAttributes
    from .metric_point_list_result import MetricPointListResult
    from .metric_point_relationships import MetricPointRelationships
    from .metric_point_result import MetricPointResult
    from .metric_points_create_payload import MetricPointsCreatePayload
    from .metric_relationships import MetricRelationships
    from .metric_result import MetricResult
    from .metric_type import MetricType
    from .metric_view import MetricView
    from .metrics_create_payload import MetricsCreatePayload
    from .metrics_list_filter import MetricsListFilter
    from .metrics_update_payload import MetricsUpdatePayload
    from .page_links import PageLinks
    from .page_meta import PageMeta
    from .ping_result import PingResult
    from .resource_identifier import ResourceIdentifier
    from .resource_order_column import ResourceOrderColumn
    from .resource_order_direction import ResourceOrderDirection
    from .resource_visibility import ResourceVisibility
    from .schedule import Schedule
    from .schedule_attributes import ScheduleAttributes
    from .schedule_list_result import ScheduleListResult
    from .schedule_relationships import ScheduleRelationships
    from .schedule_result import ScheduleResult
    from .schedule_status import ScheduleStatus
    from .schedule_status_pair import ScheduleStatusPair
    from .schedule_update import ScheduleUpdate
    from .schedule_update_attributes import ScheduleUpdateAttributes
    from .schedule_update_list_result import ScheduleUpdateListResult
    from .schedule_update_relationships import ScheduleUpdateRelationships
    from .schedule_update_result import ScheduleUpdateResult
    from .schedule_updates_create_payload import ScheduleUpdatesCreatePayload
    from .schedule_updates_update_payload import ScheduleUpdatesUpdatePayload
    from .schedules_create_payload import SchedulesCreatePayload
    from .schedules_list_filter import SchedulesListFilter
    from .schedules_list_filter_meta import SchedulesListFilterMeta
    from .schedules_update_payload import SchedulesUpdatePayload
    from .status import Status
    from .status_result import StatusResult
    from .subscriber import Subscriber
    from .subscriber_attributes import SubscriberAttributes
    from .subscriber_list_result import SubscriberListResult
    from .subscriber_relationships import SubscriberRelationships
    from .subscriber_result import SubscriberResult
    from .subscribers_create_payload import SubscribersCreatePayload
    from .subscribers_list_filter import SubscribersListFilter
    from .subscribers_list_filter_meta import SubscribersListFilterMeta
    from .subscribers_update_payload import SubscribersUpdatePayload
    from .system_status import SystemStatus
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship
    from .validation_error_response import ValidationErrorResponse
    from .validation_error_response_errors import ValidationErrorResponseErrors
    from .version import Version
    from .version_result import VersionResult
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Component": "component",
            "ComponentAttributes": "component_attributes",
            "ComponentGroup": "component_group",
            "ComponentGroupAttributes": "component_group_attributes",
            "ComponentGroupListResult": "component_group_list_result",
            "ComponentGroupRelationships": "component_group_relationships",
            "ComponentGroupResult": "component_group_result",
            "ComponentGroupVisibility": "component_group_visibility",
            "ComponentGroupsCreatePayload": "component_groups_create_payload",
            "ComponentGroupsListFilter": "component_groups_list_filter",
            "ComponentGroupsListFilterMeta": "component_groups_list_filter_meta",
            "ComponentGroupsUpdatePayload": "component_groups_update_payload",
            "ComponentListResult": "component_list_result",
            "ComponentPivot": "component_pivot",
            "ComponentRelationships": "component_relationships",
            "ComponentResult": "component_result",
            "ComponentState": "component_state",
            "ComponentStatus": "component_status",
            "ComponentStatusPair": "component_status_pair",
            "ComponentsCreatePayload": "components_create_payload",
            "ComponentsListFilter": "components_list_filter",
            "ComponentsListFilterMeta": "components_list_filter_meta",
            "ComponentsUpdatePayload": "components_update_payload",
            "DatePair": "date_pair",
            "ErrorResponse": "error_response",
            "Incident": "incident",
            "IncidentAttributes": "incident_attributes",
            "IncidentListResult": "incident_list_result",
            "IncidentRelationships": "incident_relationships",
            "IncidentResult": "incident_result",
            "IncidentStatus": "incident_status",
            "IncidentStatusPair": "incident_status_pair",
            "IncidentTemplate": "incident_template",
            "IncidentTemplateAttributes": "incident_template_attributes",
            "IncidentTemplateEngine": "incident_template_engine",
            "IncidentTemplateListResult": "incident_template_list_result",
            "IncidentTemplateResult": "incident_template_result",
            "IncidentTemplatesCreatePayload": "incident_templates_create_payload",
            "IncidentTemplatesListFilter": "incident_templates_list_filter",
            "IncidentTemplatesUpdatePayload": "incident_templates_update_payload",
            "IncidentUpdate": "incident_update",
            "IncidentUpdateAttributes": "incident_update_attributes",
            "IncidentUpdateListResult": "incident_update_list_result",
            "IncidentUpdateRelationships": "incident_update_relationships",
            "IncidentUpdateResult": "incident_update_result",
            "IncidentUpdatesCreatePayload": "incident_updates_create_payload",
            "IncidentUpdatesListFilter": "incident_updates_list_filter",
            "IncidentUpdatesUpdatePayload": "incident_updates_update_payload",
            "IncidentsCreatePayload": "incidents_create_payload",
            "IncidentsCreatePayloadTemplateVars": "incidents_create_payload_template_vars",
            "IncidentsListFilter": "incidents_list_filter",
            "IncidentsListFilterMeta": "incidents_list_filter_meta",
            "IncidentsUpdatePayload": "incidents_update_payload",
            "IncludedResource": "included_resource",
            "IncludedResourceAttributes": "included_resource_attributes",
            "IncludedResourceRelationships": "included_resource_relationships",
            "Meta": "meta",
            "Metric": "metric",
            "MetricAttributes": "metric_attributes",
            "MetricListResult": "metric_list_result",
            "MetricPoint": "metric_point",
            "MetricPointAttributes": "metric_point_attributes",
            "MetricPointListResult": "metric_point_list_result",
            "MetricPointRelationships": "metric_point_relationships",
            "MetricPointResult": "metric_point_result",
            "MetricPointsCreatePayload": "metric_points_create_payload",
            "MetricRelationships": "metric_relationships",
            "MetricResult": "metric_result",
            "MetricType": "metric_type",
            "MetricView": "metric_view",
            "MetricsCreatePayload": "metrics_create_payload",
            "MetricsListFilter": "metrics_list_filter",
            "MetricsUpdatePayload": "metrics_update_payload",
            "PageLinks": "page_links",
            "PageMeta": "page_meta",
            "PingResult": "ping_result",
            "ResourceIdentifier": "resource_identifier",
            "ResourceOrderColumn": "resource_order_column",
            "ResourceOrderDirection": "resource_order_direction",
            "ResourceVisibility": "resource_visibility",
            "Schedule": "schedule",
            "ScheduleAttributes": "schedule_attributes",
            "ScheduleListResult": "schedule_list_result",
            "ScheduleRelationships": "schedule_relationships",
            "ScheduleResult": "schedule_result",
            "ScheduleStatus": "schedule_status",
            "ScheduleStatusPair": "schedule_status_pair",
            "ScheduleUpdate": "schedule_update",
            "ScheduleUpdateAttributes": "schedule_update_attributes",
            "ScheduleUpdateListResult": "schedule_update_list_result",
            "ScheduleUpdateRelationships": "schedule_update_relationships",
            "ScheduleUpdateResult": "schedule_update_result",
            "ScheduleUpdatesCreatePayload": "schedule_updates_create_payload",
            "ScheduleUpdatesUpdatePayload": "schedule_updates_update_payload",
            "SchedulesCreatePayload": "schedules_create_payload",
            "SchedulesListFilter": "schedules_list_filter",
            "SchedulesListFilterMeta": "schedules_list_filter_meta",
            "SchedulesUpdatePayload": "schedules_update_payload",
            "Status": "status",
            "StatusResult": "status_result",
            "Subscriber": "subscriber",
            "SubscriberAttributes": "subscriber_attributes",
            "SubscriberListResult": "subscriber_list_result",
            "SubscriberRelationships": "subscriber_relationships",
            "SubscriberResult": "subscriber_result",
            "SubscribersCreatePayload": "subscribers_create_payload",
            "SubscribersListFilter": "subscribers_list_filter",
            "SubscribersListFilterMeta": "subscribers_list_filter_meta",
            "SubscribersUpdatePayload": "subscribers_update_payload",
            "SystemStatus": "system_status",
            "ToManyRelationship": "to_many_relationship",
            "ToOneRelationship": "to_one_relationship",
            "ValidationErrorResponse": "validation_error_response",
            "ValidationErrorResponseErrors": "validation_error_response_errors",
            "Version": "version",
            "VersionResult": "version_result",
        },
    )

_parsers = lazy_parsers(__name__)

__all__ = (
    "Component",
    "ComponentAttributes",
    "ComponentGroup",
    "ComponentGroupAttributes",
    "ComponentGroupListResult",
    "ComponentGroupRelationships",
    "ComponentGroupResult",
    "ComponentGroupsCreatePayload",
    "ComponentGroupsListFilter",
    "ComponentGroupsListFilterMeta",
    "ComponentGroupsUpdatePayload",
    "ComponentGroupVisibility",
    "ComponentListResult",
    "ComponentPivot",
    "ComponentRelationships",
    "ComponentResult",
    "ComponentsCreatePayload",
    "ComponentsListFilter",
    "ComponentsListFilterMeta",
    "ComponentState",
    "ComponentStatus",
    "ComponentStatusPair",
    "ComponentsUpdatePayload",
    "DatePair",
    "ErrorResponse",
    "Incident",
    "IncidentAttributes",
    "IncidentListResult",
    "IncidentRelationships",
    "IncidentResult",
    "IncidentsCreatePayload",
    "IncidentsCreatePayloadTemplateVars",
    "IncidentsListFilter",
    "IncidentsListFilterMeta",
    "IncidentStatus",
    "IncidentStatusPair",
    "IncidentsUpdatePayload",
    "IncidentTemplate",
    "IncidentTemplateAttributes",
    "IncidentTemplateEngine",
    "IncidentTemplateListResult",
    "IncidentTemplateResult",
    "IncidentTemplatesCreatePayload",
    "IncidentTemplatesListFilter",
    "IncidentTemplatesUpdatePayload",
    "IncidentUpdate",
    "IncidentUpdateAttributes",
    "IncidentUpdateListResult",
    "IncidentUpdateRelationships",
    "IncidentUpdateResult",
    "IncidentUpdatesCreatePayload",
    "IncidentUpdatesListFilter",
    "IncidentUpdatesUpdatePayload",
    "IncludedResource",
    "IncludedResourceAttributes",
    "IncludedResourceRelationships",
    "Meta",
    "Metric",
    "MetricAttributes",
    "MetricListResult",
    "MetricPoint",
    "MetricPointAttributes",
    "MetricPointListResult",
    "MetricPointRelationships",
    "MetricPointResult",
    "MetricPointsCreatePayload",
    "MetricRelationships",
    "MetricResult",
    "MetricsCreatePayload",
    "MetricsListFilter",
    "MetricsUpdatePayload",
    "MetricType",
    "MetricView",
    "PageLinks",
    "PageMeta",
    "PingResult",
    "ResourceIdentifier",
    "ResourceOrderColumn",
    "ResourceOrderDirection",
    "ResourceVisibility",
    "Schedule",
    "ScheduleAttributes",
    "ScheduleListResult",
    "ScheduleRelationships",
    "ScheduleResult",
    "SchedulesCreatePayload",
    "SchedulesListFilter",
    "SchedulesListFilterMeta",
    "ScheduleStatus",
    "ScheduleStatusPair",
    "SchedulesUpdatePayload",
    "ScheduleUpdate",
    "ScheduleUpdateAttributes",
    "ScheduleUpdateListResult",
    "ScheduleUpdateRelationships",
    "ScheduleUpdateResult",
    "ScheduleUpdatesCreatePayload",
    "ScheduleUpdatesUpdatePayload",
    "Status",
    "StatusResult",
    "Subscriber",
    "SubscriberAttributes",
    "SubscriberListResult",
    "SubscriberRelationships",
    "SubscriberResult",
    "SubscribersCreatePayload",
    "SubscribersListFilter",
    "SubscribersListFilterMeta",
    "SubscribersUpdatePayload",
    "SystemStatus",
    "ToManyRelationship",
    "ToOneRelationship",
    "ValidationErrorResponse",
    "ValidationErrorResponseErrors",
    "Version",
    "VersionResult",
)
