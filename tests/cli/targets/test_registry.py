"""Every target's fields are those of the upsert it stands for."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.importing._targets import find_target
from incidentkit.providers.cachet.components import ComponentGroups, Components
from incidentkit.providers.cachet.incidents import Incidents as CachetIncidents
from incidentkit.providers.cachet.incidents import IncidentTemplates, IncidentUpdates
from incidentkit.providers.cachet.metrics import MetricPoints, Metrics
from incidentkit.providers.cachet.schedules import Schedules
from incidentkit.providers.cachet.subscribers import Subscribers
from incidentkit.providers.dx.ai_tool_metrics import AiToolMetrics
from incidentkit.providers.dx.custom_data import CustomData
from incidentkit.providers.dx.deployments import Deployments, PipelineRuns
from incidentkit.providers.dx.incidents import Incidents as DxIncidents
from incidentkit.providers.dx.repo_groups import RepoGroups
from incidentkit.providers.incident_io.alert_events import AlertEvents
from incidentkit.providers.incident_io.catalog_entries import CatalogIndex
from incidentkit.providers.incident_io.catalog_types import CatalogTypes
from incidentkit.providers.incident_io.custom_fields import CustomFieldOptions, CustomFields
from incidentkit.providers.incident_io.escalations import Escalations
from incidentkit.providers.incident_io.incidents import Incidents
from incidentkit.providers.incident_io.settings import AlertAttributes, IncidentRoles, IncidentStatuses, Severities
from incidentkit.providers.incident_io.status_page_incidents import StatusPageIncidents
from tests.support.targets import own_targets

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

UPSERTS: dict[str, Callable[..., object]] = {
    "incident-io/catalog-entries": CatalogIndex.upsert,
    "incident-io/custom-field-options": CustomFieldOptions.upsert,
    "incident-io/incidents": Incidents.create,
    "incident-io/severities": Severities.upsert,
    "incident-io/incident-statuses": IncidentStatuses.upsert,
    "incident-io/incident-roles": IncidentRoles.upsert,
    "incident-io/custom-fields": CustomFields.upsert,
    "incident-io/catalog-types": CatalogTypes.upsert,
    "incident-io/alert-attributes": AlertAttributes.upsert,
    "incident-io/escalations": Escalations.create,
    "incident-io/alert-events": AlertEvents.send,
    "incident-io/status-page-incidents": StatusPageIncidents.create,
    "incident-io/status-page-retrospective-incidents": StatusPageIncidents.create_retrospective,
    "dx/incidents": DxIncidents.upsert,
    "dx/deployments": Deployments.upsert,
    "dx/pipeline-runs": PipelineRuns.upsert,
    "dx/custom-data": CustomData.upsert,
    "dx/ai-tool-metrics": AiToolMetrics.upsert,
    "dx/repo-groups": RepoGroups.upsert,
    "cachet/components": Components.upsert,
    "cachet/component-groups": ComponentGroups.upsert,
    "cachet/incidents": CachetIncidents.upsert,
    "cachet/incident-updates": IncidentUpdates.upsert,
    "cachet/schedules": Schedules.upsert,
    "cachet/subscribers": Subscribers.upsert,
    "cachet/incident-templates": IncidentTemplates.upsert,
    "cachet/metrics": Metrics.upsert,
    "cachet/metric-points": MetricPoints.upsert,
}
BY_NAME = {
    "alert_source": "alert_source_id",
    "catalog_type": "catalog_type_id",
    "escalation_path": "escalation_path_id",
    "status_page": "status_page_id",
    "users": "user_ids",
    "custom_field": "custom_field_id",
    "severity": "severity_id",
    "incident_status": "incident_status_id",
    "incident_type": "incident_type_id",
    "incident": "incident_id",
    "metric": "metric_id",
    "global": "global_",
}
"""Fields that may be given by name, and the argument that takes the id."""

NOT_IN_RECORDS = {"source_id", "token"}
"""A record has its source's id under `idempotency_key`; secrets come from the environment."""


def test_every_target_has_its_upsert():
    """No target is left out below."""
    assert UPSERTS.keys() == own_targets().keys()


@pytest.mark.parametrize("name", UPSERTS)
def test_fields_are_the_arguments(name: str):
    """What a record may hold is what the upsert takes, and what it needs is required."""
    shape = own_targets()[name].shape
    arguments = {
        argument: it
        for argument, it in inspect.signature(UPSERTS[name]).parameters.items()
        if argument not in {"self", *NOT_IN_RECORDS}
    }
    fields = {_argument(field.name, arguments): field for field in shape.fields}
    assert fields.keys() == arguments.keys()
    required = {argument for argument, it in arguments.items() if it.default is inspect.Parameter.empty}
    if "idempotency_key" in arguments:  # or a namespace and the id there, which a record gives by the same field
        required.add("idempotency_key")
    # A group can be given by its parts, which is seen only in the record.
    assert {name for name, field in fields.items() if field.required} == required - set(shape.groups)


def _argument(field: str, arguments: Collection[str]) -> str:
    named = BY_NAME.get(field, field)
    return named if named in arguments else field


@pytest.mark.parametrize("name", own_targets())
def test_keys_and_groups_are_fields(name: str):
    """The key is made of required fields, and a group is a field that holds an object."""
    shape = own_targets()[name].shape
    fields = {field.name: field for field in shape.fields}
    assert all(fields[key].required for key in shape.key)
    assert all(fields[group].kind == "object" for group in shape.groups)
    assert name == shape.target
    assert name.partition("/")[0] == own_targets()[name].provider


def test_unknown_target_offers_the_close_match():
    """A mistyped target is answered with the right one."""
    with pytest.raises(ConfigurationError, match="did you mean 'dx/deployments'"):
        find_target("dx/deployment")


def test_a_provider_without_a_close_match_lists_its_targets():
    """Those of the others are left out: there are many."""
    with pytest.raises(ConfigurationError, match=r"there are dx/incidents, dx/deployments, [^;]*dx/repo-groups$"):
        find_target("dx/???")
