"""The one order in which our specs are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import walking
from .walking import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ordered", "paired"]

_SECTIONS = ("openapi", "info", "servers", "security", "tags", "paths", "components")
_COMPONENTS = ("schemas", "responses", "parameters", "requestBodies", "securitySchemes")
_OPERATION = (
    *("tags", "summary", "description", "operationId", "deprecated", "parameters", "security", "requestBody"),
    "responses",
)
_PARAMETER = ("name", "in", "description", "required", "style", "explode", "schema")
_SCHEMA = (
    *("$ref", "type", "nullable", "allOf", "oneOf", "anyOf", "items", "additionalProperties", "format", "enum"),
    *("x-enum-varnames", "pattern", "maxLength", "minLength", "minItems", "minimum", "default", "maxItems", "maximum"),
    *("description", "properties", "required"),
)


def ordered(document: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    """Return a document in our order.

    What our spec has already keeps the place it has there, so that a change shows as itself alone. The rest follows in
    the canonical order: paths, schemas and tags by name, fields with the required ones first, keywords by kind. The
    order of parameters and of new enum values is the document's own.
    """
    result = _by(_SECTIONS, document)
    used = {tag for _, _, operation in walking.operations(document) for tag in operation.get("tags", ())}
    described = {tag["name"]: tag for tag in document.get("tags", ())}
    result["tags"] = [{"name": name, "description": f"{name}.", **described.get(name, {})} for name in sorted(used)]
    result["paths"] = {path: _path(item) for path, item in sorted(document["paths"].items())}
    result["components"] = _by(_COMPONENTS, {kind: _component(kind, e) for kind, e in document["components"].items()})
    if not ours["paths"]:
        return _by(_SECTIONS, result)
    placed: dict[str, Any] = _placed(_by(_SECTIONS, result), ours)
    placed["paths"] = dict(sorted(placed["paths"].items()))
    placed["components"]["schemas"] = dict(sorted(placed["components"].get("schemas", {}).items()))
    return placed


def _placed(value: Any, before: Any) -> Any:
    if isinstance(value, dict) and isinstance(before, dict):
        keys = [key for key in before if key in value] + [key for key in value if key not in before]
        return {key: _placed(value[key], before.get(key)) for key in keys}
    if isinstance(value, list) and isinstance(before, list):
        if all(isinstance(item, (str, int, type(None))) for item in value):
            return [item for item in before if item in value] + [item for item in value if item not in before]
        return [_placed(item, earlier) for item, earlier in paired(value, before)]
    return value


def paired(items: list[Any], before: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pair list items with earlier ones: by name and place (parameters, tags), else by position."""
    named = {(item["name"], item.get("in")): item for item in before if isinstance(item, dict) and "name" in item}
    for position, item in enumerate(items):
        if isinstance(item, dict) and "name" in item:
            yield item, named.get((item["name"], item.get("in")))
        else:
            yield item, before[position] if position < len(before) else None


def _by(order: tuple[str, ...], value: dict[str, Any]) -> dict[str, Any]:
    known = {key: value[key] for key in order if key in value}
    return known | {key: value[key] for key in sorted(value) if key not in known}


def _path(item: dict[str, Any]) -> dict[str, Any]:
    return _by(METHODS, {key: _operation(value) if key in METHODS else value for key, value in item.items()})


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    result = _by(_OPERATION, operation)
    if "parameters" in result:
        result["parameters"] = [_by(_PARAMETER, _holder(entry)) for entry in result["parameters"]]
    if "requestBody" in result:
        result["requestBody"] = _by(("description", "required", "content"), _holder(result["requestBody"]))
    result["responses"] = {status: _holder(answer) for status, answer in sorted(result["responses"].items())}
    return result


def _component(kind: str, entries: dict[str, Any]) -> dict[str, Any]:
    if kind == "schemas":
        return {name: _schema(schema) for name, schema in sorted(entries.items())}
    return {name: _holder(entry) for name, entry in entries.items()} if kind != "securitySchemes" else entries


def _holder(value: dict[str, Any]) -> dict[str, Any]:
    """Order the schemas inside a parameter, body or answer."""
    result = _by(("description", "headers", "content"), value) if "content" in value else dict(value)
    if isinstance(result.get("schema"), dict):
        result["schema"] = _schema(result["schema"])
    if isinstance(result.get("content"), dict):
        result["content"] = {media_type: _holder(entry) for media_type, entry in result["content"].items()}
    return result


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    result = _by(_SCHEMA, schema)
    for keyword in ("items", "additionalProperties", "not"):
        if isinstance(result.get(keyword), dict):
            result[keyword] = _schema(result[keyword])
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in result:
            result[keyword] = [_schema(inner) for inner in result[keyword]]
    required = result.get("required", ())
    if "properties" in result:
        names = sorted(result["properties"], key=lambda name: (name not in required, name))
        result["properties"] = {name: _schema(result["properties"][name]) for name in names}
    return result
