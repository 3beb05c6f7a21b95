from __future__ import annotations

import pytest

from scripts.regeneration.judging import Use
from scripts.regeneration.schema_changes import compare_schemas

SENT, GOT = Use(sent=True, got=False), Use(sent=False, got=True)
PART, TEXT = {"$ref": "#/components/schemas/Part"}, {"type": "string"}


def found(old, new, use):
    """Compare, and return what was found, without the names."""
    return [tuple(entry[:3]) for entry in compare_schemas("S", old, new, use)]


def fields(needed=(), **properties):
    """Return an object schema."""
    return {"type": "object", "properties": properties, "required": list(needed)}


@pytest.mark.parametrize(
    ("old", "new", "sent", "got", "kind"),
    [
        (TEXT, {"type": "integer"}, "breaking", "breaking", "type-changed"),
        (TEXT, {**TEXT, "format": "date-time"}, "breaking", "breaking", "type-changed"),
        (PART, {"$ref": "#/components/schemas/Other"}, "breaking", "breaking", "type-changed"),
        (TEXT, {**TEXT, "enum": ["a"]}, "breaking", "breaking", "type-changed"),
        (TEXT, {"oneOf": [TEXT, {"type": "integer"}]}, "additive", "breaking", "type-changed"),
        ({"oneOf": [TEXT, PART]}, {"oneOf": [TEXT]}, "breaking", "breaking", "type-changed"),
        ({"type": "object"}, {"type": "object", "additionalProperties": TEXT}, "breaking", "breaking", "type-changed"),
        (
            {"type": "integer", "format": "int64"},
            {"type": "integer", "format": "int32"},
            "breaking",
            "other",
            "format-changed",
        ),
        (
            {"type": "integer", "format": "int32"},
            {"type": "integer", "format": "int64"},
            "additive",
            "other",
            "format-changed",
        ),
        (TEXT, {**TEXT, "format": "uri"}, "other", "other", "format-changed"),
        ({"enum": ["a"]}, {"enum": ["a", "b"]}, "additive", "additive", "enum-value-added"),
        ({"enum": ["a", "b"]}, {"enum": ["a"]}, "breaking", "breaking", "enum-value-removed"),
        ({"maximum": 100}, {"maximum": 250}, "additive", "other", "limit-changed"),
        ({"maximum": 250}, {"maximum": 100}, "breaking", "other", "limit-changed"),
        ({}, {"minLength": 1}, "breaking", "other", "limit-changed"),
        ({"minLength": 1}, {}, "additive", "other", "limit-changed"),
        ({"minLength": 2}, {"minLength": 1}, "additive", "other", "limit-changed"),
        ({"pattern": "a"}, {"pattern": "b"}, "breaking", "other", "limit-changed"),
        ({"pattern": "a"}, {}, "additive", "other", "limit-changed"),
        ({}, {"uniqueItems": True}, "breaking", "other", "limit-changed"),
        ({"default": 1}, {"default": 2}, "other", "other", "default-changed"),
        (TEXT, {**TEXT, "deprecated": True}, "other", "other", "field-deprecated"),
        (TEXT, {**TEXT, "nullable": True}, "additive", "breaking", "null-allowed"),
        ({**TEXT, "nullable": True}, TEXT, "breaking", "other", "null-refused"),
        (TEXT, {"type": ["string", "null"]}, "additive", "breaking", "null-allowed"),
    ],
)
def test_a_change_is_judged_by_whom_it_breaks(old, new, sent, got, kind):
    """The same change may break those who send and help those who read, or the other way round."""
    assert found(old, new, SENT) == [(sent, kind, "S")]
    assert found(old, new, GOT) == [(got, kind, "S")]
    worst = min(sent, got, key=("breaking", "additive", "other").index)
    assert found(old, new, Use(sent=True, got=True)) == [(worst, kind, "S")]
    assert found(old, old, SENT) == found(new, new, GOT) == []


@pytest.mark.parametrize(
    ("old", "new", "sent", "got", "kind"),
    [
        (fields(), fields(a=TEXT), "additive", "additive", "field-added"),
        (fields(), fields(["a"], a=TEXT), "breaking", "additive", "field-added"),
        (fields(a=TEXT), fields(), "breaking", "breaking", "field-removed"),
        (fields(a=TEXT), fields(["a"], a=TEXT), "breaking", "additive", "field-required"),
        (fields(["a"], a=TEXT), fields(a=TEXT), "additive", "breaking", "field-optional"),
        (fields(a=TEXT), fields(a={**TEXT, "nullable": True}), "additive", "other", "null-allowed"),
    ],
)
def test_a_field_is_judged_by_whom_it_breaks(old, new, sent, got, kind):
    """A new required field breaks those who send, one that is lost or optional now those who read."""
    assert found(old, new, SENT) == [(sent, kind, "S.a")]
    assert found(old, new, GOT) == [(got, kind, "S.a")]


def test_the_detail_says_whom_it_breaks_in_which_direction():
    """What both directions carry is told for both."""
    (entry,) = compare_schemas("S", fields(), fields(["a"], a=PART), Use(sent=True, got=True))
    assert entry.detail == "required Part; requests: those without it are refused; answers: always there"


@pytest.mark.parametrize(
    ("holder", "where"),
    [
        (lambda inner: {"type": "array", "items": inner}, "S[]"),
        (lambda inner: {"type": "object", "additionalProperties": inner}, "S{}"),
        (lambda inner: {"oneOf": [inner, {"type": "integer"}]}, "S"),
        (lambda inner: fields(deep=fields(x={"type": "array", "items": inner})), "S.deep.x[]"),
    ],
)
def test_a_change_is_found_where_it_stands(holder, where):
    """Values of arrays, maps, unions and nested objects are compared in their place."""
    old, new = holder({**TEXT, "enum": ["a"]}), holder({**TEXT, "enum": ["a", "b"]})
    assert found(old, new, GOT) == [("additive", "enum-value-added", where)]


def test_null_in_the_words_of_both_versions_is_the_same():
    """What 3.0 and 3.1 write differently is no change; null as an enum value is a matter of null alone."""
    assert found({**TEXT, "nullable": True}, {"type": ["string", "null"]}, GOT) == []
    assert found({**PART, "nullable": True}, {"anyOf": [PART, {"type": "null"}]}, GOT) == []
    old, new = {**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["a", None], "nullable": True}
    assert found(old, new, GOT) == [("breaking", "null-allowed", "S")]
