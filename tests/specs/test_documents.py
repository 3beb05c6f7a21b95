"""The vendored documents: valid, whole, in a stable form, and in our own words."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

from tests.specs import reading
from tests.specs.reading import METHODS, PROVIDERS

TITLES = {"cachet": "Cachet API", "dx": "DX Data Cloud API", "incident_io": "incident.io API"}
SECTIONS = ["openapi", "info", "servers", "security", "tags", "paths", "components"]
EVERY_PROVIDER = pytest.mark.parametrize("provider", PROVIDERS)


@EVERY_PROVIDER
def test_valid(provider):
    """Each document is OpenAPI 3.0.3 by the specification's own schema."""
    document = reading.document(provider)
    assert document["openapi"] == "3.0.3"
    assert document["info"]["title"] == TITLES[provider]
    assert [error.message for error in OpenAPIV30SpecValidator(document).iter_errors()] == []


@EVERY_PROVIDER
def test_every_component_is_used(provider):
    """Nothing lies about that no operation reaches."""
    document = reading.document(provider)
    written = {
        f"#/components/{kind}/{name}" for kind in ("schemas", "responses") for name in document["components"][kind]
    }
    pending = [document["paths"]]
    used: set[str] = set()
    while pending:
        found = {entry["$ref"] for entry in reading.walk(pending.pop()) if "$ref" in entry} - used
        used |= found
        pending += [reading.resolve(provider, {"$ref": reference}) for reference in found]
    assert written == used


@EVERY_PROVIDER
def test_no_examples(provider):
    """No document carries examples."""
    names = {key for entry in reading.walk(reading.document(provider)) for key in entry}
    assert names.isdisjoint({"example", "examples", "x-example"})


@EVERY_PROVIDER
def test_order_is_stable(provider):
    """Sections, paths, methods, components and tags stand in one order: a change shows as itself alone."""
    document = reading.document(provider)
    assert list(document) == SECTIONS
    assert list(document["paths"]) == sorted(document["paths"])
    for item in document["paths"].values():
        assert list(item) == sorted(item, key=METHODS.index)
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    names = [tag["name"] for tag in document["tags"]]
    assert names == sorted(names)


@EVERY_PROVIDER
def test_plain_yaml(provider):
    """The files are plain block YAML: no anchors, no aliases, no tags."""
    text = (reading.SPECS / f"{provider}.yaml").read_text("utf-8")
    tokens = {type(token).__name__ for token in yaml.scan(text)}
    assert tokens.isdisjoint({"AnchorToken", "AliasToken", "TagToken"})


@EVERY_PROVIDER
def test_tags_are_declared(provider):
    """Every tag is described, and every described one is in use."""
    declared = {tag["name"] for tag in reading.document(provider)["tags"] if tag["description"]}
    assert declared == {tag for _, _, operation in reading.operations(provider) for tag in operation["tags"]}


@EVERY_PROVIDER
def test_operation_ids_are_unique(provider):
    """No two operations share an id."""
    names = sorted(operation["operationId"] for _, _, operation in reading.operations(provider))
    assert all(one != other for one, other in pairwise(names))


@EVERY_PROVIDER
def test_bearer_security(provider):
    """A bearer token is the one credential."""
    document = reading.document(provider)
    schemes = document["components"]["securitySchemes"]
    assert [(entry["type"], entry["scheme"]) for entry in schemes.values()] == [("http", "bearer")]
    assert {"BearerAuth": []} in document["security"]


@EVERY_PROVIDER
def test_enums_have_no_repeats(provider):
    """Enum values are told apart, and named ones have one name each."""
    for schema in reading.walk(reading.document(provider)):
        if isinstance(schema.get("enum"), list):
            assert len(set(schema["enum"])) == len(schema["enum"])
            names = schema.get("x-enum-varnames", schema["enum"])
            assert len(set(names)) == len(schema["enum"])


@EVERY_PROVIDER
def test_required_fields_exist(provider):
    """Every required name is a property of its schema."""
    for name, schema in reading.document(provider)["components"]["schemas"].items():
        assert set(schema.get("required", ())) <= set(schema.get("properties", ())), name


@EVERY_PROVIDER
def test_errors_are_documented(provider):
    """Every operation says how it refuses a bad credential or body, a used-up budget, and how it fails."""

    def refuses(_path, _method, operation):
        expected = {"401", "429", "500"} | ({"422"} if "requestBody" in operation else set())
        return expected <= set(operation["responses"])

    assert reading.offenders(provider, refuses) == []


@EVERY_PROVIDER
def test_errors_have_a_body(provider):
    """Every documented refusal is JSON of a known shape."""

    def has_shape(_path, _method, operation):
        errors = [answer for status, answer in operation["responses"].items() if status >= "400"]
        return all(
            reading.resolve(provider, error)["content"]["application/json"]["schema"]["$ref"] for error in errors
        )

    assert reading.offenders(provider, has_shape) == []


@EVERY_PROVIDER
def test_one_shape_of_success(provider):
    """All successes of an operation have the same body, so that one type tells what comes back."""

    def is_one(_path, _method, operation):
        bodies = [answer.get("content") for status, answer in operation["responses"].items() if status.startswith("2")]
        return bool(bodies) and all(body == bodies[0] for body in bodies)

    assert reading.offenders(provider, is_one) == []


@EVERY_PROVIDER
def test_summaries(provider):
    """Every operation says in one line what it is for."""

    def is_one_line(_path, _method, operation):
        return bool(operation["summary"]) and "\n" not in operation["summary"]

    assert reading.offenders(provider, is_one_line) == []


@EVERY_PROVIDER
def test_path_parameters_are_declared(provider):
    """The placeholders of a path are required parameters of its operations."""

    def is_declared(path, _method, operation):
        declared = [entry for entry in operation.get("parameters", []) if entry["in"] == "path"]
        return {entry["name"] for entry in declared} == set(re.findall(r"{(\w+)}", path)) and all(
            entry["required"] for entry in declared
        )

    assert reading.offenders(provider, is_declared) == []


@EVERY_PROVIDER
def test_object_filters_say_how_they_travel(provider):
    """A filter that is an object is sent as `name[key]=value`, which OpenAPI calls deepObject."""
    filters = [
        parameter
        for _, method, operation in reading.operations(provider)
        for parameter in reading.query(operation).values()
        if parameter["schema"].get("type") == "object" and method == "get"
    ]
    assert all((entry["style"], entry["explode"]) == ("deepObject", True) for entry in filters)
    assert bool(filters) == (provider != "dx")


@pytest.mark.parametrize(
    ("method", "path", "scopes"),
    [
        ("post", "/v3/catalog_entries", ["catalog_entries.create"]),
        ("put", "/v1/custom_field_options/{id}", ["organisation_settings.update"]),
        ("get", "/v2/incidents", ["incidents.view"]),
    ],
)
def test_scopes(method, path, scopes):
    """An operation of incident.io names the scopes its key needs, to the machine and to the reader."""
    operation = reading.document("incident_io")["paths"][path][method]
    assert operation["x-rbac-scopes"] == scopes
    assert f"`{scopes[0]}`" in operation["description"]


@pytest.mark.parametrize("field", ["services", "metadata"])
def test_three_states(field):
    """What DX keeps, clears or replaces can be left out, null or given."""
    schema = reading.document("dx")["components"]["schemas"]["IncidentsUpsertPayload"]
    assert field not in schema["required"]
    assert schema["properties"][field]["nullable"] is True


def test_dx_answers_promise_only_ok():
    """A refusal of DX may come with status 200, so an answer is sure to hold nothing but `ok`."""
    for _, _, operation in reading.operations("dx"):
        schema = reading.success("dx", operation)
        assert schema["required"] == ["ok"]
        assert "error" in schema["properties"]


def test_cachet_values_clear_nothing():
    """Cachet drops nulls before it stores, so only fields it documents as nullable take one."""
    schemas = reading.document("cachet")["components"]["schemas"]
    takes_null = {
        field
        for name, schema in schemas.items()
        if name.endswith("Payload")
        for field, value in schema["properties"].items()
        if value.get("nullable")
    }
    assert takes_null <= {"completed_at", "meta", "occurred_at", "published_at"}
