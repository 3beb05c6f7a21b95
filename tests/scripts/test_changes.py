from __future__ import annotations

import copy

import pytest

from scripts.regeneration.changes import compare

TEXT = {"type": "string"}


def ref(name):
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def holding(schema):
    """Return a body or an answer that carries a schema as JSON."""
    return {"content": {"application/json": {"schema": schema}}}


def operation(name="Things V1_List", **more):
    """Return an operation with its answers."""
    return {"operationId": name, "tags": ["Things V1"], "responses": {"200": {"description": "Done."}}, **more}


def document(operations=None, schemas=None):
    """Return a document with operations by path, all GET, and schemas."""
    paths = {path: {"get": entry} for path, entry in (operations or {"/a": operation()}).items()}
    return {"paths": paths, "components": {"schemas": schemas or {}}}


def found(old, new, **options):
    """Compare, and return what was found, without the details."""
    return [(change.severity, change.kind, change.where) for change in compare(old, new, **options)]


def query(**more):
    """Return an operation with one query parameter."""
    return operation(parameters=[{"name": "sort", "in": "query", "schema": TEXT, **more}])


def body(**more):
    """Return an operation with a body."""
    return operation(requestBody={**holding(TEXT), **more})


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (operation(), operation("Things V1_Find"), ("breaking", "operation-renamed", "GET /a")),
        (operation(), operation(tags=["Things V2"]), ("breaking", "operation-renamed", "GET /a")),
        (operation(), operation(deprecated=True), ("other", "operation-deprecated", "GET /a")),
        (operation(), operation(**{"x-rbac-scopes": ["a"]}), ("other", "scopes-changed", "GET /a")),
        (operation(), query(), ("additive", "parameter-added", "GET /a ?sort")),
        (operation(), query(required=True), ("breaking", "parameter-added", "GET /a ?sort")),
        (
            operation(),
            query(required=True, schema={**TEXT, "default": "x"}),
            ("additive", "parameter-added", "GET /a ?sort"),
        ),
        (query(), operation(), ("breaking", "parameter-removed", "GET /a ?sort")),
        (query(), query(required=True), ("breaking", "parameter-required", "GET /a ?sort")),
        (query(required=True), query(), ("additive", "parameter-optional", "GET /a ?sort")),
        (query(), query(schema={"type": "integer"}), ("breaking", "type-changed", "GET /a ?sort")),
        (
            query(schema={"type": "array", "items": TEXT}),
            query(schema={"type": "array", "items": TEXT}, explode=False),
            ("breaking", "parameter-form-changed", "GET /a ?sort"),
        ),
        (operation(), body(), ("additive", "body-added", "GET /a")),
        (operation(), body(required=True), ("breaking", "body-added", "GET /a")),
        (body(), operation(), ("breaking", "body-removed", "GET /a")),
        (body(), body(required=True), ("breaking", "body-required", "GET /a")),
        (body(required=True), body(), ("additive", "body-optional", "GET /a")),
        (body(), body(content={"text/plain": {}}), ("breaking", "body-type-changed", "GET /a")),
        (body(), body(**holding({**TEXT, "maxLength": 3})), ("breaking", "limit-changed", "GET /a body")),
        (
            operation(),
            operation(responses={"200": holding(TEXT)}),
            ("additive", "answer-body-added", "GET /a"),
        ),
        (
            operation(responses={"200": holding(TEXT)}),
            operation(responses={"200": {}}),
            ("breaking", "answer-body-removed", "GET /a"),
        ),
        (
            operation(responses={"200": holding(TEXT)}),
            operation(responses={"201": holding(TEXT)}),
            ("other", "success-status-changed", "GET /a"),
        ),
        (
            operation(responses={"200": holding(TEXT)}),
            operation(responses={"200": {"content": {"application/octet-stream": {"schema": TEXT}}}}),
            ("breaking", "answer-type-changed", "GET /a"),
        ),
        (
            operation(responses={"200": holding(TEXT)}),
            operation(responses={"200": holding({"type": "integer"})}),
            ("breaking", "type-changed", "GET /a 200"),
        ),
        (
            operation(),
            operation(responses={"200": {"description": "Done."}, "404": {}}),
            ("other", "error-answers-changed", "GET /a"),
        ),
        (operation(), operation(summary="Other words"), ("other", "document-changed", "paths//a/get/summary")),
    ],
)
def test_each_change_of_an_operation_is_one_line(old, new, expected):
    """What an operation takes and answers is compared, named and judged."""
    assert found(document({"/a": old}), document({"/a": new})) == [expected]
    assert found(document({"/a": old}), document({"/a": old})) == []


def test_an_operation_comes_with_its_schemas_in_one_line():
    """Schemas that only a new or a lost operation reaches are told with it, not as changes of their own."""
    small = document({"/a": operation()})
    large = document(
        {"/a": operation(), "/b": operation("Things V1_Get", responses={"200": holding(ref("Thing"))})},
        {"Thing": {"type": "object", "properties": {"part": ref("Part")}}, "Part": {"type": "object"}},
    )
    (added,), (removed,) = compare(small, large), compare(large, small)
    assert (added.severity, added.kind, added.where) == ("additive", "operation-added", "GET /b")
    assert added.detail.endswith("; with it comes Part, Thing")
    assert (removed.severity, removed.kind, removed.where) == ("breaking", "operation-removed", "GET /b")
    assert removed.detail.endswith("; with it goes Part, Thing")


def test_an_operation_that_the_provider_gives_up_is_said_to_be():
    """A deprecated operation that is left out is told as such, and breaks whoever calls it."""
    old = document({"/a": operation(), "/b": operation("Things V1_Get")})
    assert found(old, document(), given_up={"GET /b"}) == [("breaking", "operation-deprecated", "GET /b")]


def test_every_place_of_an_enum_value_is_told():
    """A value of an inline enum is one line per place; one of a named enum tells the places that refer to it."""
    enum = {**TEXT, "enum": ["a"]}
    inline = {name: {"type": "object", "properties": {"mode": enum}} for name in ("One", "Two")}
    named = {"Mode": enum, "One": {"type": "object", "properties": {"mode": ref("Mode")}}}
    answers = {"200": holding({"oneOf": [ref("One"), ref("Two")]})}
    old = document({"/a": operation(responses=answers)}, inline)
    new = copy.deepcopy(old)
    for schema in new["components"]["schemas"].values():
        schema["properties"]["mode"]["enum"] = ["a", "b"]
    assert found(old, new) == [
        ("additive", "enum-value-added", "One.mode"),
        ("additive", "enum-value-added", "Two.mode"),
    ]
    parameters = [{"name": "mode", "in": "query", "schema": ref("Mode")}]
    old = document({"/a": operation(parameters=parameters, responses={"200": holding(ref("One"))})}, named)
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Mode"]["enum"] = ["b"]
    removed, added = compare(old, new)
    assert (removed.kind, removed.where, added.kind) == ("enum-value-removed", "Mode", "enum-value-added")
    assert removed.detail.endswith("; stands at GET /a ?mode, One.mode")


def thing(*names, **more):
    """Return an object schema with text fields."""
    return {"type": "object", "properties": dict.fromkeys(names, TEXT), **more}


def answering(name):
    """Return an operation that answers with a schema."""
    return operation(responses={"200": holding(ref(name))})


def test_a_schema_with_another_name_is_recognised():
    """A schema that stands where another stood, and is mostly the same, was renamed; its other changes are told."""
    old = document(
        {"/a": answering("Body7")}, {"Body7": thing("a", "b", "c"), "Node": thing("x", "y", deep=ref("Body7"))}
    )
    new = document(
        {"/a": answering("ThingV2")}, {"ThingV2": thing("a", "b"), "Node": thing("x", "y", deep=ref("ThingV2"))}
    )
    assert found(old, new) == [
        ("breaking", "field-removed", "ThingV2.c"),
        ("breaking", "schema-renamed", "Body7"),
    ]


def test_a_chain_of_renamed_schemas_is_recognised():
    """A schema inside a renamed one is found too, one that refers to itself as well."""
    old = document({"/a": answering("A")}, {"A": thing("x"), "B": thing("y", "z")})
    old["components"]["schemas"]["A"]["properties"]["inner"] = ref("B")
    old["components"]["schemas"]["B"]["properties"]["again"] = ref("B")
    new = document({"/a": answering("A2")}, {"A2": thing("x"), "B2": thing("y", "z")})
    new["components"]["schemas"]["A2"]["properties"]["inner"] = ref("B2")
    new["components"]["schemas"]["B2"]["properties"]["again"] = ref("B2")
    assert found(old, new) == [("breaking", "schema-renamed", "A"), ("breaking", "schema-renamed", "B")]


def test_a_schema_of_shared_answers_is_recognised():
    """An error body that all operations share is found under its new name as well."""
    old, new = (document({"/a": operation()}, {name: thing("x", again=ref(name))}) for name in ("Error", "ErrorV2"))
    for side, name in ((old, "Error"), (new, "ErrorV2")):
        side["components"]["responses"] = {"Refused": holding(ref(name))}
        side["paths"]["/a"]["get"]["responses"]["401"] = {"$ref": "#/components/responses/Refused"}
    assert found(old, new) == [("breaking", "schema-renamed", "Error")]


def test_the_same_structure_elsewhere_is_the_same_schema():
    """A schema that moved to another place under another name is recognised by its structure, if that is no chance."""
    old = document({"/a": operation(), "/b": answering("Old")}, {"Old": thing("a", "b")})
    new = document({"/a": answering("New"), "/b": operation()}, {"New": thing("a", "b", description="Words.")})
    assert ("breaking", "schema-renamed", "Old") in found(old, new)
    twins = {"New": thing("a", "b"), "Twin": thing("a", "b")}
    two = document({"/a": answering("New"), "/b": operation(), "/c": answering("Twin")}, twins)
    assert "schema-renamed" not in [kind for _, kind, _ in found(old, two)]


def test_another_schema_in_the_same_place_is_a_change_of_type():
    """Two schemas with little in common are two schemas, and so are two that exist side by side."""
    old = document({"/a": answering("Old")}, {"Old": thing("a", "b")})
    new = document({"/a": answering("New")}, {"New": thing("c", "d")})
    assert found(old, new) == [("breaking", "type-changed", "GET /a 200")]
    both = {"Old": thing("a", "b"), "New": thing("a", "b")}
    old = document({"/a": answering("Old"), "/b": answering("New")}, both)
    new = document({"/a": answering("New"), "/b": answering("New")}, {"New": both["New"]})
    assert found(old, new) == [("breaking", "type-changed", "GET /a 200")]
