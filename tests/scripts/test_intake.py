from __future__ import annotations

import json

import pytest

from scripts.regeneration import documents
from scripts.regeneration.failures import RefusedError
from scripts.regeneration.intake import take_in

TEXT = {"type": "string"}
OURS = {
    "openapi": "3.0.3",
    "info": {"title": "Ours", "version": "1"},
    "servers": [{"url": "https://api.example.com"}],
    "security": [{"Key": []}],
    "paths": {
        "/things": {
            "get": {
                "tags": ["IP Things V1"],
                "summary": "List things",
                "operationId": "IP Things V1_List",
                "parameters": [
                    {"name": "free", "in": "query", "style": "form", "explode": True, "schema": {"type": "object"}}
                ],
                "responses": {"200": {"description": "All."}, "401": {"$ref": "#/components/responses/Refused"}},
            }
        }
    },
    "components": {
        "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        "responses": {"Refused": {"description": "The key is not good."}},
    },
}


def theirs(operation=None, schemas=None, **more):
    """Return a document as published, with one operation that we know."""
    common = {"operationId": "IP Things V1#List", "tags": ["IPThings V1"], "responses": {"200": {"description": "x"}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Theirs", "version": "9"},
        "paths": {"/things": {"get": {**common, **(operation or {})}}},
        "components": {"schemas": schemas or {}},
        **more,
    }


def answering(schema):
    """Return the part of an operation that answers with a schema."""
    return {"responses": {"200": {"description": "x", "content": {"application/json": {"schema": schema}}}}}


def taken(document, *, deprecated=False):
    """Take a document in; return the operation that we know, and the notes."""
    intake = take_in(document, OURS, deprecated=deprecated)
    return intake.document["paths"]["/things"]["get"], intake.notes


def test_names_that_are_only_written_in_another_way_stay_ours():
    """`#` and blanks in ids, tags run together or left out: what we know keeps its name."""
    for tags in (["IPThings V1"], ["ip-things v1"], []):
        operation, _ = taken(theirs({"tags": tags}))
        assert (operation["operationId"], operation["tags"]) == ("IP Things V1_List", ["IP Things V1"])
    operation, _ = taken(theirs({"operationId": None}))
    assert operation["operationId"] == "IP Things V1_List"


def test_new_names_are_theirs_without_the_hash():
    """An operation renamed or new has the provider's id, its `#` as `_`, and a plain summary made from it."""
    document = theirs({"operationId": "IP Things V1#FindAll", "tags": ["Follow-ups V2"]})
    operation, _ = taken(document)
    assert (operation["operationId"], operation["tags"]) == ("IP Things V1_FindAll", ["Follow-ups V2"])
    document["paths"]["/new"] = {"get": {"operationId": "Things V1#ShowAll", "description": "Theirs.", "responses": {}}}
    added = take_in(document, OURS).document["paths"]["/new"]["get"]
    assert added["summary"] == "Show all"
    assert "description" not in added


def test_credential_and_errors_are_ours_where_they_have_none():
    """A missing security scheme and success-only answers are filled from our document, and said."""
    operation, notes = taken(theirs())
    assert operation["responses"]["401"] == {"$ref": "#/components/responses/Refused"}
    assert "mended: no security scheme, ours is kept (1): Key" in notes
    assert "mended: no error answers, ours are kept (1): GET /things" in notes


def test_required_names_without_a_property_go():
    """A name that only `required` knows would refuse real answers; it goes, and is told with its schema."""
    schemas = {"Thing": {"type": "object", "required": ["id", "gone"], "properties": {"id": TEXT}}}
    schemas["Thing"]["properties"]["part"] = {"type": "object", "required": ["x"], "properties": {"y": TEXT}}
    intake = take_in(theirs(answering({"$ref": "#/components/schemas/Thing"}), schemas), OURS)
    thing = intake.document["components"]["schemas"]["Thing"]
    assert thing["required"] == ["id"]
    assert "required" not in thing["properties"]["part"]
    assert "mended: required names without a property (2): Thing.gone, Thing.part.x" in intake.notes


@pytest.mark.parametrize("pattern", ["^[^\0]*$", r"^[^\u0000]*$", r"^[^\x00]*$"])
def test_patterns_with_a_nul_character_go(pattern):
    """A pattern that only forbids the NUL character is left out and named; other patterns stay."""
    schemas = {"Thing": {"type": "object", "properties": {"a": {**TEXT, "pattern": pattern}, "pattern": TEXT}}}
    schemas["Thing"]["properties"]["b"] = {**TEXT, "pattern": "^x$"}
    intake = take_in(theirs(answering({"$ref": "#/components/schemas/Thing"}), schemas), OURS)
    properties = intake.document["components"]["schemas"]["Thing"]["properties"]
    assert properties == {"a": TEXT, "b": {**TEXT, "pattern": "^x$"}, "pattern": TEXT}
    assert "mended: patterns with a NUL character are left out (1): Thing.a" in intake.notes


def test_values_are_left_alone():
    """Empty and shadowing enum values, dotted and odd names pass as they are; only repeated values go."""
    values = ["", "count", "index", "a.b/c", "title"]
    names = ["public.thing_created_v2", "title", "example", "x-thing", "description"]
    thing = {"type": "object", "properties": {name: {**TEXT, "enum": [*values, "count"]} for name in names}}
    intake = take_in(theirs(answering({"$ref": "#/components/schemas/Thing"}), {"Thing": thing}), OURS)
    properties = intake.document["components"]["schemas"]["Thing"]["properties"]
    assert set(properties) == set(names)
    assert all(schema["enum"] == values for schema in properties.values())
    assert any(
        note.startswith("mended: enum values given twice (5): Thing.public.thing_created_v2") for note in intake.notes
    )


def test_a_required_parameter_with_a_default_stays_so():
    """The document's word on what is required is a fact; that a default makes it optional is for the templates."""
    parameter = {"name": "page_size", "in": "query", "required": True, "schema": {"type": "integer", "default": 25}}
    operation, _ = taken(theirs({"parameters": [parameter]}))
    assert operation["parameters"] == [parameter]


def test_filters_without_a_style_are_told_one():
    """Objects in the query travel as our document says, new ones as deepObject; a style that is given stays."""
    bare = [{"name": name, "in": "query", "schema": {"type": "object"}} for name in ("free", "new")]
    given = {"name": "told", "in": "query", "style": "form", "schema": {"type": "object"}}
    operation, notes = taken(theirs({"parameters": [*bare, given]}))
    assert [(entry["style"], entry.get("explode")) for entry in operation["parameters"]] == [
        ("form", True),
        ("deepObject", True),
        ("form", None),
    ]
    assert "mended: no style for object query parameters, ours is kept (1): GET /things ?free" in notes
    assert "mended: no style for object query parameters, taken for deepObject (1): GET /things ?new" in notes


def test_what_is_only_for_people_goes():
    """Examples, titles, links, callbacks, foreign extensions and webhooks with their schemas are left out."""
    document = theirs(
        {
            **answering({**TEXT, "example": "x", "title": "T", "externalDocs": {"url": "x"}}),
            "callbacks": {"done": {"{$url}": {}}},
            "x-vendor": {"deep": [1]},
            "x-rbac-scopes": ["things.view"],
        },
        {"Hook": {"type": "object"}},
        **{"x-webhooks": {"things.created_v1": {"post": {}}}},
    )
    intake = take_in(document, OURS)
    text = json.dumps(intake.document)
    for word in ("example:", '"title": "T"', "externalDocs", "callbacks", "x-vendor", "webhooks", "Hook"):
        assert word not in text
    assert intake.document["paths"]["/things"]["get"]["x-rbac-scopes"] == ["things.view"]
    assert "left out: callbacks (1): done" in intake.notes
    assert "left out: webhooks (1): things.created_v1" in intake.notes
    assert "left out: schemas that no operation reaches (1): Hook" in intake.notes


def test_media_types_beside_json_go():
    """Where a body or an answer is offered as JSON too, JSON it is."""
    content = {"application/json": {"schema": TEXT}, "application/xml": {"schema": TEXT}}
    operation, notes = taken(theirs({"requestBody": {"content": content}, "responses": {"200": {"content": content}}}))
    assert (
        list(operation["requestBody"]["content"])
        == list(operation["responses"]["200"]["content"])
        == ["application/json"]
    )
    assert "left out: other media types beside JSON (2): GET /things (application/xml)" in notes


def test_deprecated_operations_are_named():
    """What the provider gives up is left out and told, unless it is asked for."""
    document = theirs()
    document["paths"]["/old"] = {"get": {"operationId": "Old", "deprecated": True, "responses": {}}}
    intake = take_in(document, OURS)
    assert (set(intake.document["paths"]), intake.given_up) == ({"/things"}, {"GET /old"})
    assert "left out: deprecated operations (1): GET /old" in intake.notes
    kept = take_in(document, OURS, deprecated=True)
    assert (set(kept.document["paths"]), kept.given_up) == ({"/old", "/things"}, frozenset())


def test_a_document_without_operations_is_refused():
    """Nothing to call is taken for a mistake, not for the end of the API."""
    with pytest.raises(RefusedError, match="the document has no operations"):
        take_in({"openapi": "3.1.0", "paths": {}}, OURS)


def test_json_and_yaml_give_the_same():
    """The form in which a document is published makes no difference."""
    document = theirs({"responses": {"200": {"description": "yes"}}})
    as_json = documents.parse(json.dumps(document).encode(), "x.json")
    as_yaml = documents.parse(documents.dump(document, 80).replace("'200'", "200").encode(), "x.yaml")
    assert take_in(as_json, OURS) == take_in(as_yaml, OURS)
