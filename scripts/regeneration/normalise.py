"""Bringing a document into the form our templates are written for. The document on disk keeps its own."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

from . import walking
from .failures import RefusedError

__all__ = ["member_names", "normalise"]


def normalise(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document as the generator gets it.

    * Answers other than successes go: errors are read by the caller, in one place.
    * Security of the root is written on each operation, where the generator looks for it.
    * Defaults go where a value may be left out: what is unset is the server's to choose.
    * Optional fields take null without saying so; `nullable` stays where a field is required.
    * Objects are open: what the document does not know is kept, not refused.
    * Enum members get names that do not move when values are added.
    * Titles go: classes are named after where their schema stands.
    """
    result = copy.deepcopy(document)
    for path, method, operation in walking.operations(result):
        _normalise_operation(result, operation, f"{method.upper()} {path}")
        for parameter in walking.parameters(result, path, operation):
            _normalise_parameter(parameter, f"{method.upper()} {path}")
    schemas = list(walking.schemas(result))
    for _, schema in schemas:
        schema.pop("title", None)
    for name, schema in schemas:
        _normalise_schema(name, schema)
    return result


def _normalise_operation(document: dict[str, Any], operation: dict[str, Any], where: str) -> None:
    if not operation.get("operationId"):
        raise RefusedError(f"{where} has no operationId")
    if "security" not in operation:
        operation["security"] = copy.deepcopy(document.get("security", []))
    successes = {status: answer for status, answer in operation["responses"].items() if status.startswith("2")}
    if not successes:
        raise RefusedError(f"{where} documents no success")
    operation["responses"] = successes
    for media_type in walking.resolve(document, operation.get("requestBody", {})).get("content", {}):
        if not re.fullmatch(r"application/(octet-stream|json|[\w.-]+\+json)", media_type.partition(";")[0]):
            raise RefusedError(f"{where}: bodies of type {media_type} are not supported")


def _normalise_parameter(parameter: dict[str, Any], where: str) -> None:
    schema = parameter.get("schema")
    if schema is None:
        raise RefusedError(f"{where}: parameter {parameter['name']} has no schema")
    if not parameter.get("required"):
        _tell_default(parameter, schema)
        schema.pop("nullable", None)
    if parameter.get("in") == "cookie":
        raise RefusedError(f"{where}: cookie parameters are not supported ({parameter['name']})")


def _tell_default(described: dict[str, Any], schema: dict[str, Any]) -> None:
    """Move a default from the schema to the description."""
    if "default" in schema:
        default = json.dumps(schema.pop("default"), ensure_ascii=False)
        described["description"] = f"{described.get('description', '')} The server's default is {default}.".strip()


def _normalise_schema(name: str, schema: dict[str, Any]) -> None:
    if schema.get("additionalProperties") is False:
        del schema["additionalProperties"]
    required = schema.get("required", ())
    for field, inner in schema.get("properties", {}).items():
        _tell_default(inner, inner)
        if field not in required:
            _drop_null(inner)
    _fold_null(schema)
    if schema.get("nullable"):
        _name_inline_classes(name, schema)
    for keyword in ("oneOf", "anyOf"):
        inline = [inner for inner in schema.get(keyword, ()) if _is_class(inner)]
        if len(inline) == 1:
            inline[0]["title"] = name
    if "enum" in schema:
        schema["enum"] = [value for value in schema["enum"] if value is not None] or [None]
        if len(schema.get("x-enum-varnames", ())) != len(schema["enum"]):
            schema["x-enum-varnames"] = member_names(schema["enum"])


def _name_inline_classes(name: str, schema: dict[str, Any]) -> None:
    """Keep the generator from numbering the class of a field that may be null (`ModeType1`)."""
    if _is_class(schema):
        schema["title"] = name
    items = schema.get("items", {})
    if _is_class(items):
        items["title"] = f"{name}_item"


def _is_class(schema: dict[str, Any]) -> bool:
    return "enum" in schema or "properties" in schema


def _fold_null(schema: dict[str, Any]) -> None:
    """Write 3.1's ``type: [T, "null"]`` as 3.0's ``nullable``."""
    kinds = schema.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        rest = [kind for kind in kinds if kind != "null"]
        schema["type"] = rest[0] if len(rest) == 1 else rest
        schema["nullable"] = True


def _drop_null(schema: dict[str, Any]) -> None:
    _fold_null(schema)
    schema.pop("nullable", None)


def member_names(values: list[Any]) -> list[str]:
    """Return one name per enum value, made from the value alone (and a number where two would be the same)."""
    names: list[str] = []
    for value in values:
        stem = _member_name(value)
        name, count = stem, 1
        while name in names:
            count += 1
            name = f"{stem}_{count}"
        names.append(name)
    return names


def _member_name(value: Any) -> str:
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(value))
    name = re.sub(r"[^A-Za-z0-9]+", "_", words).strip("_").upper()
    if not name:
        return "EMPTY" if value == "" else "VALUE"
    return f"VALUE_{name}" if name[0].isdigit() else name
