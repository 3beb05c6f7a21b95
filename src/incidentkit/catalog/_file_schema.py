"""The JSON Schema of a catalog file: what the parser checks by and what editors complete from, said once."""

from __future__ import annotations

from typing import Any, Final, TypeAlias, get_args

from incidentkit_api.incident_io.models.catalog_create_type_payload_v3_categories_item import (
    CatalogCreateTypePayloadV3CategoriesItem,
)
from incidentkit_api.incident_io.models.catalog_create_type_payload_v3_color import CatalogCreateTypePayloadV3Color
from incidentkit_api.incident_io.models.catalog_create_type_payload_v3_icon import CatalogCreateTypePayloadV3Icon

from incidentkit.catalog._backstage import KINDS
from incidentkit.importing._readers import FORMATS
from incidentkit.providers._fields import Kind
from incidentkit.providers.incident_io._naming import TYPE_NAME

Schema: TypeAlias = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string", "minLength": 1}
_ONE_TEXT: Final[Schema] = {"type": "array", "items": _TEXT, "minItems": 1, "maxItems": 1}
_TYPES_HELP: Final = "String, Text, Number, Bool, a type of this file, or another of the API's; [String] for several."
_PATTERNS_HELP: Final = "Relative to this file; * and ** match many, a leading ! leaves files out again."


def catalog_schema() -> Schema:
    """The schema, in draft 7, which is what editors read."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "incidentkit catalog file",
        "description": "Types, attributes and entries of an incident.io catalog, for `incidentkit catalog plan|apply`.",
        **_object(
            {
                "sync_id": _said(
                    "Names this file as the owner of its types. Types of another sync_id are never touched.", _TEXT
                ),
                "backstage": _said(
                    "Backstage descriptor files: a ready type for each kind, unless a type here takes that kind.",
                    _any(_TEXT, _texts(), _all_kinds()),
                ),
                "types": _said(
                    "The types, by the name that attributes here refer to them by.",
                    {"type": "object", "additionalProperties": _ref("type")},
                ),
            },
            required=["sync_id"],
        ),
        "definitions": {
            "type": _type(),
            "attribute": _attribute(),
            "source": _source(),
            "fields": _fields(),
            "rule": _rule(),
            "step": _step(),
            "files": _file(),
        },
    }


def _type() -> Schema:
    return _object(
        {
            "name": _said("What people see. Default: the key.", _TEXT),
            "type_name": _said(
                'How the API knows it; cannot change later. Default: made of the key, like Custom["Service"].',
                {"type": "string", "pattern": TYPE_NAME.pattern, "examples": ['Custom["Service"]']},
            ),
            "description": _said("What its entries are.", {"type": "string"}),
            "icon": _said("Left as it is where not given.", _choice(CatalogCreateTypePayloadV3Icon)),
            "color": _said("Left as it is where not given.", _choice(CatalogCreateTypePayloadV3Color)),
            "ranked": _said("Whether entries have an order: that of `rank`, or else of the sources.", _flag()),
            "categories": _said(
                "What the type stands for; some features of incident.io look for it.",
                {"type": "array", "items": _choice(CatalogCreateTypePayloadV3CategoriesItem)},
            ),
            "attributes": _said(
                "By name. Attributes that the type has and this file does not name are left alone.",
                {"type": "object", "additionalProperties": _ref("attribute")},
            ),
            "entries": _said(
                "Where the entries come from: a file, or sources.",
                _any(_TEXT, _ref("source"), {"type": "array", "items": _any(_TEXT, _ref("source")), "minItems": 1}),
            ),
            "fields": _said("Where fields come from, in all sources of the type.", _ref("fields")),
        }
    )


def _attribute() -> Schema:
    written = _object(
        {
            "type": _said(_TYPES_HELP, _any(_TEXT, _ONE_TEXT)),
            "array": _said("Whether it holds several values; a type in brackets says the same.", _flag()),
            "backlink": _said(
                "The attribute this one follows backwards, like Service.Owner; incident.io fills it.", _TEXT
            ),
            "path": _said(
                "The attributes to go through, like Owner.Chat; incident.io fills it.", _any(_TEXT, _texts())
            ),
            "schema_only": _said("Values come from somebody else: they are neither read nor written.", _flag()),
        }
    )
    return _any(
        _said(_TYPES_HELP, _TEXT),
        _said("The type of several values, in brackets.", _ONE_TEXT),
        _said("Leaves out a ready attribute of a Backstage kind.", {"type": "boolean", "enum": [False]}),
        written,
    )


def _source() -> Schema:
    return _object(
        {
            "file": _said(f"CSV, JSON, JSON Lines or YAML. {_PATTERNS_HELP}", _ref("files")),
            "inline": _said("The records themselves.", {"type": "array", "items": {"type": "object"}}),
            "backstage": _said(f"Backstage descriptor files. {_PATTERNS_HELP}", _ref("files")),
            "kind": _said("The Backstage kind. Default: the key of the type.", {**_TEXT, "examples": list(KINDS)}),
            "format": _said("What the file is, where its name does not say.", {"type": "string", "enum": [*FORMATS]}),
            "delimiter": _said(
                "Between the cells of a CSV.", {"type": "string", "pattern": '^[^"\\r\\n]$', "examples": [";"]}
            ),
            "records": _said("JMESPath to the list of records in a JSON or YAML document.", _TEXT),
            "each": _said("Steps into lists inside the records.", {"type": "array", "items": _ref("step")}),
            "timezone": _said("What timestamps without offset are in.", _TEXT),
            "where": _said("JMESPath; records for which it finds nothing or false are passed over.", _TEXT),
            "fields": _said("Where fields come from, in this source alone.", _ref("fields")),
        }
    )


def _fields() -> Schema:
    return {
        "description": "external_id, name, aliases, rank and attributes by name; each takes the column of its name "
        "where nothing is said here.",
        "type": "object",
        "additionalProperties": _ref("rule"),
    }


def _rule() -> Schema:
    rule = _object(
        {
            "from": _said("A column, or a JMESPath.", _TEXT),
            "value": _said("The same for every record.", {}),
            "template": _said("Columns or JMESPaths in braces, and text around them.", _TEXT),
            "split": _said("What separates the parts of a text that holds a list.", _TEXT),
            "values": _said(
                "What the source says to what the field gets.", {"type": "object", "additionalProperties": {}}
            ),
            "otherwise": _said("For values that the table does not know.", {}),
            "default": _said("Where the source is empty.", {}),
            "type": _said("Convert first.", {"type": "string", "enum": [*get_args(Kind)]}),
            "required": _said("A record where the source is empty is an error.", _flag()),
            "empty": _said(
                "What an empty source does. Default: it clears an attribute.",
                {"type": "string", "enum": ["leave", "clear"]},
            ),
        }
    )
    return _any(
        _said("A column, or a JMESPath.", _TEXT),
        _said("The same for every record.", {"type": ["number", "boolean"]}),
        rule,
    )


def _step() -> Schema:
    carried = {"type": "object", "additionalProperties": _TEXT}
    return _object(
        {
            "into": _said("JMESPath to a list; its elements are the records from here on.", _TEXT),
            "carry": _said("What the elements take along: name to JMESPath in the record above.", carried),
        },
        required=["into"],
    )


def _texts() -> Schema:
    return {"type": "array", "items": _TEXT, "minItems": 1}


def _file() -> Schema:
    return _any(_TEXT, _texts())


def _all_kinds() -> Schema:
    kinds = {"type": "array", "items": {"type": "string", "enum": [*KINDS]}, "minItems": 1}
    files = _said(_PATTERNS_HELP, _file())
    return _object({"files": files, "kinds": _said("Default: all but User.", kinds)}, required=["files"])


def _choice(values: Any) -> Schema:
    return {"type": "string", "enum": [value.value for value in values]}


def _flag() -> Schema:
    return {"type": "boolean"}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _any(*forms: Schema) -> Schema:
    return {"anyOf": list(forms)}


def _said(text: str, schema: Schema) -> Schema:
    return {"description": text, **(schema if "$ref" not in schema else {"allOf": [schema]})}


def _object(properties: dict[str, Schema], required: list[str] | None = None) -> Schema:
    found: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**found, "required": required} if required else found
