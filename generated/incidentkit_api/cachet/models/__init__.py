# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The models and enums of this API. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

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
    from .page_links import PageLinks
    from .page_meta import PageMeta
    from .ping_result import PingResult
    from .resource_identifier import ResourceIdentifier
    from .resource_order_column import ResourceOrderColumn
    from .resource_order_direction import ResourceOrderDirection
    from .resource_visibility import ResourceVisibility
    from .status import Status
    from .status_result import StatusResult
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
            "PageLinks": "page_links",
            "PageMeta": "page_meta",
            "PingResult": "ping_result",
            "ResourceIdentifier": "resource_identifier",
            "ResourceOrderColumn": "resource_order_column",
            "ResourceOrderDirection": "resource_order_direction",
            "ResourceVisibility": "resource_visibility",
            "Status": "status",
            "StatusResult": "status_result",
            "SystemStatus": "system_status",
            "ToManyRelationship": "to_many_relationship",
            "ToOneRelationship": "to_one_relationship",
            "ValidationErrorResponse": "validation_error_response",
            "ValidationErrorResponseErrors": "validation_error_response_errors",
            "Version": "version",
            "VersionResult": "version_result",
        },
    )

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
    "PageLinks",
    "PageMeta",
    "PingResult",
    "ResourceIdentifier",
    "ResourceOrderColumn",
    "ResourceOrderDirection",
    "ResourceVisibility",
    "Status",
    "StatusResult",
    "SystemStatus",
    "ToManyRelationship",
    "ToOneRelationship",
    "ValidationErrorResponse",
    "ValidationErrorResponseErrors",
    "Version",
    "VersionResult",
)
