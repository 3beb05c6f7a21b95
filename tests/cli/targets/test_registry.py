"""Every target's fields are those of the upsert it stands for."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from incidentkit.cli.targets import TARGETS, find_target
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet.components import Components
from incidentkit.providers.cachet.incidents import Incidents as CachetIncidents
from incidentkit.providers.dx.deployments import Deployments
from incidentkit.providers.dx.incidents import Incidents as DxIncidents
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
    "cachet/components": Components.upsert,
    "cachet/incidents": CachetIncidents.upsert,
}
BY_NAME = {
    "custom_field": "custom_field_id",
    "severity": "severity_id",
    "incident_status": "incident_status_id",
    "incident_type": "incident_type_id",
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
    # Attribute values are a group: an entry without any is complete.
    assert {BY_NAME.get(field.name, field.name) for field in shape.fields if field.required} == required - {
        "attribute_values"
    }


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
