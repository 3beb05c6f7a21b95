"""Request bodies against the schemas of an OpenAPI 3.0 document."""

from __future__ import annotations

import pytest

from incidentkit.sandbox._schemas import RequestSchemas

PAYLOAD = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "rank": {"type": "integer", "format": "int32"},
        "at": {"type": "string", "format": "date-time", "nullable": True},
        "color": {"type": "string", "enum": ["red"], "nullable": True},
        "parent": {"$ref": "#/components/schemas/Payload"},
    },
}
DOCUMENT = {
    "paths": {
        "/things": {
            "post": {
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Payload"}}},
                }
            }
        }
    },
    "components": {"schemas": {"Payload": PAYLOAD}},
}


def found(body, *, null_is_absent=False):
    """Place and keyword of every error."""
    schema = RequestSchemas(DOCUMENT, null_is_absent=null_is_absent).body("POST /things")
    return [(".".join(map(str, error.absolute_path)), error.validator) for error in schema.errors(body)]


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({"name": "a", "rank": 1, "at": "2026-01-01T00:00:00Z", "color": "red"}, []),
        ({"name": "a", "at": None, "color": None}, []),
        ({"name": None}, [("name", "type")]),
        ({}, [("name", "required")]),
        ([], [("", "type")]),
        ({"name": "a", "rank": True}, [("rank", "type")]),
        ({"name": "a", "rank": 1.0}, [("rank", "type")]),
        ({"name": "a", "rank": 2**31}, [("rank", "format")]),
        ({"name": "a", "at": "2026-01-01T00:00:00", "color": "blue"}, [("at", "format"), ("color", "enum")]),
    ],
)
def test_the_dialect_of_openapi_3_0(body, errors):
    """`nullable` stands beside type and enum, integers are written without a point, formats are checked."""
    assert found(body) == errors


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({"name": "a", "rank": None}, []),
        ({"name": None}, [("name", "required")]),
        ({"name": "a", "parent": {"name": None}}, [("parent.name", "required")]),
    ],
)
def test_null_as_absent(body, errors):
    """Where null counts as absent, an optional field may be null and a required one may not."""
    assert found(body, null_is_absent=True) == errors


def test_schemas_that_refer_to_themselves():
    """A recursive schema checks every level."""
    body = {"name": "a", "parent": {"name": "b", "parent": {"name": 1}}}
    assert found(body) == [("parent.parent.name", "type")]


def test_an_operation_without_a_body():
    """An operation that the document does not have is a KeyError."""
    with pytest.raises(KeyError):
        RequestSchemas(DOCUMENT, null_is_absent=False).body("POST /others")
