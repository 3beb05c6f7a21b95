"""Going through the operations and schemas of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "METHODS",
    "answer_fields",
    "located_schemas",
    "operations",
    "parameters",
    "reached_schemas",
    "references",
    "resolve",
    "schemas",
    "subschemas",
]

METHODS = ("get", "post", "put", "patch", "delete", "options", "head", "trace")

_ONE = ("items", "not", "additionalProperties")
_MANY = ("allOf", "anyOf", "oneOf", "prefixItems")


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method (lower case) and operation, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolve(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Return what a `$ref` stands for, or the value itself."""
    for _ in range(20):
        if "$ref" not in value:
            return value
        target: Any = document
        for part in value["$ref"].removeprefix("#/").split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            if isinstance(target, dict) and key in target:
                target = target[key]
            elif isinstance(target, list) and key.isdecimal() and int(key) < len(target):
                target = target[int(key)]
            else:
                raise RefusedError(f"{value['$ref']} points nowhere")
        value = target
    raise RefusedError(f"{value['$ref']} goes round in circles")


def parameters(document: dict[str, Any], path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
    """Return an operation's parameters, those of its path included, with references resolved."""
    own = [resolve(document, entry) for entry in operation.get("parameters", [])]
    taken = {(entry["name"], entry["in"]) for entry in own}
    common = [resolve(document, entry) for entry in document["paths"][path].get("parameters", [])]
    return own + [entry for entry in common if (entry["name"], entry["in"]) not in taken]


def references(value: Any) -> set[str]:
    """Return every `$ref` inside a value."""
    found: set[str] = set()
    pending = [value]
    while pending:
        inner = pending.pop()
        if isinstance(inner, list):
            pending.extend(inner)
        elif isinstance(inner, dict):
            if isinstance(inner.get("$ref"), str):
                found.add(inner["$ref"])
            pending.extend(inner.values())
    return found


def reached_schemas(document: dict[str, Any], roots: list[Any]) -> set[str]:
    """Return the names of the component schemas that some values refer to, directly or not."""
    reached: set[str] = set()
    pending = list(roots)
    while pending:
        for reference in references(pending.pop()) - reached:
            reached.add(reference)
            pending.append(resolve(document, {"$ref": reference}))
    prefix = "#/components/schemas/"
    return {reference.removeprefix(prefix) for reference in reached if reference.startswith(prefix)}


def subschemas(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schemas directly inside a schema, each with the name of the property that holds it, or ``""``."""
    yield from schema.get("properties", {}).items()
    for keyword in _ONE:
        if isinstance(schema.get(keyword), dict):
            yield "", schema[keyword]
    for keyword in _MANY:
        for inner in schema.get(keyword, ()):
            yield "", inner


def schemas(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every schema written in the document, once, with the name of the property or component it stands under."""
    for name, _, schema in located_schemas(document):
        yield name, schema


def located_schemas(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every schema as `schemas` does, with its place too: `Thing.parts`, or nothing outside the components."""
    roots = [(name, name, schema) for name, schema in document.get("components", {}).get("schemas", {}).items()]
    roots += [("", "", schema) for schema in _outside_components(document)]
    pending = roots[::-1]
    while pending:
        name, place, schema = pending.pop()
        yield name, place, schema
        for inner_name, inner in reversed(list(subschemas(schema))):
            pending.append((inner_name or name, f"{place}.{inner_name}".strip("."), inner))


def _outside_components(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the schemas that stand in parameters, bodies and responses, wherever those are written."""
    pending: list[Any] = [document.get("paths", {})]
    pending += [part for name, part in document.get("components", {}).items() if name != "schemas"]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
        elif isinstance(value, dict):
            if isinstance(value.get("schema"), dict):
                yield value["schema"]
            pending.extend(reversed([item for key, item in value.items() if key != "schema"]))


def answer_fields(document: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    """Return the names of the fields that the body of an operation's success may have."""
    names: set[str] = set()
    for status, answer in operation.get("responses", {}).items():
        if status.startswith("2"):
            for content in resolve(document, answer).get("content", {}).values():
                names |= _fields(document, content.get("schema", {}))
    return names


def _fields(document: dict[str, Any], schema: dict[str, Any]) -> set[str]:
    found = resolve(document, schema)
    inherited = [_fields(document, part) for part in found.get("allOf", ())]
    return set(found.get("properties", ())).union(*inherited)
