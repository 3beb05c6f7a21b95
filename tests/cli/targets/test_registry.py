"""Every target's fields are those of the upsert it stands for."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from incidentkit.cli.targets import TARGETS, find_target
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet.component_groups import ComponentGroups
from incidentkit.providers.cachet.components import Components
from incidentkit.providers.cachet.incident_templates import IncidentTemplates
from incidentkit.providers.cachet.incident_updates import IncidentUpdates
from incidentkit.providers.cachet.incidents import Incidents as CachetIncidents
from incidentkit.providers.cachet.metric_points import MetricPoints
from incidentkit.providers.cachet.metrics import Metrics
from incidentkit.providers.cachet.schedules import Schedules
from incidentkit.providers.cachet.subscribers import Subscribers
from incidentkit.providers.dx.ai_tool_metrics import AiToolMetrics
from incidentkit.providers.dx.custom_data import CustomData
from incidentkit.providers.dx.deployments import Deployments
from incidentkit.providers.dx.incidents import Incidents as DxIncidents
from incidentkit.providers.dx.pipeline_runs import PipelineRuns
from incidentkit.providers.dx.repo_groups import RepoGroups
from incidentkit.providers.incident_io.catalog_index import CatalogIndex
from incidentkit.providers.incident_io.custom_field_options import CustomFieldOptions
from incidentkit.providers.incident_io.incidents import Incidents

if TYPE_CHECKING:
    from collections.abc import Callable

UPSERTS: dict[str, Callable[..., object]] = {
    "incident-io/catalog-entries": CatalogIndex.upsert,
    "incident-io/custom-field-options": CustomFieldOptions.upsert,
    "incident-io/incidents": Incidents.create,
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
    "custom_field": "custom_field_id",
    "severity": "severity_id",
    "incident_status": "incident_status_id",
    "incident_type": "incident_type_id",
    "incident": "incident_id",
    "metric": "metric_id",
    "global": "global_",
}
"""Fields that may be given by name, and the argument that takes the id."""


def test_every_target_has_its_upsert():
    """No target is left out below."""
    assert UPSERTS.keys() == TARGETS.keys()


@pytest.mark.parametrize("name", UPSERTS)
def test_fields_are_the_arguments(name: str):
    """What a record may hold is what the upsert takes, and what it needs is required."""
    shape = TARGETS[name].shape
    arguments = {
        argument: it for argument, it in inspect.signature(UPSERTS[name]).parameters.items() if argument != "self"
    }
    assert {BY_NAME.get(field.name, field.name) for field in shape.fields} == arguments.keys()
    required = {argument for argument, it in arguments.items() if it.default is inspect.Parameter.empty}
    # A group can be given by its parts, which is seen only in the record.
    assert {BY_NAME.get(field.name, field.name) for field in shape.fields if field.required} == required - set(
        shape.groups
    )


@pytest.mark.parametrize("name", TARGETS)
def test_keys_and_groups_are_fields(name: str):
    """The key is made of required fields, and a group is a field that holds an object."""
    shape = TARGETS[name].shape
    fields = {field.name: field for field in shape.fields}
    assert all(fields[key].required for key in shape.key)
    assert all(fields[group].kind == "object" for group in shape.groups)
    assert name == shape.target
    assert name.partition("/")[0] == TARGETS[name].provider


def test_unknown_target_offers_the_close_match():
    """A mistyped target is answered with the right one."""
    with pytest.raises(ConfigurationError, match="did you mean dx/deployments"):
        find_target("dx/deployment")
