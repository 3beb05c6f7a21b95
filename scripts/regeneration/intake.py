"""Bringing a provider's own document into the form of our specs.

What a document only carries for people goes (examples, their texts, webhooks); what is broken is mended and said; our
own texts stay where what they describe stays. The order is stable, so that a change shows as itself alone.
"""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import dataclass
from typing import Any

from . import walking
from .failures import RefusedError
from .order import ordered
from .texts import carry_texts
from .walking import METHODS

__all__ = ["Intake", "take_in"]

_KEPT_EXTENSIONS = ("x-rbac-scopes", "x-enum-varnames", "x-incidentkit")
_OWN = ("info", "servers", "security")


@dataclass(frozen=True)
class Intake:
    """A document in our form, and what had to be mended or left out, one line each."""

    document: dict[str, Any]
    notes: tuple[str, ...]


def take_in(theirs: dict[str, Any], ours: dict[str, Any], *, deprecated: bool = False) -> Intake:
    """Return a provider's document in the form of our specs.

    Args:
        theirs: As published.
        ours: The spec in the repository; its texts, credential and error answers stand in where theirs has none.
        deprecated: Keep deprecated operations.

    Raises:
        RefusedError: It is no OpenAPI 3 document, or an operation cannot be named.
    """
    if not str(theirs.get("openapi", "")).startswith("3."):
        raise RefusedError(f"not an OpenAPI 3 document (`openapi: {theirs.get('openapi', 'missing')}`)")
    notes: Counter[str] = Counter()
    result = _strip(copy.deepcopy(theirs), notes)
    result |= {section: copy.deepcopy(ours[section]) for section in _OWN if section in ours}
    _choose_operations(result, notes, deprecated=deprecated)
    for path, method, operation in walking.operations(result):
        _mend_operation(result, path, method, operation, notes)
    for _, schema in walking.schemas(result):
        _mend_schema(schema, notes)
    _take_credential_and_errors(result, ours, notes)
    _drop_unreached(result, notes)
    carry_texts(ours, result)
    lines = tuple(f"{line} ({count})" for line, count in sorted(notes.items()) if count)
    return Intake(ordered(result, ours), lines)


def _strip(value: Any, notes: Counter[str], *, named: bool = False) -> Any:
    """Drop examples, titles, foreign extensions and webhooks; `named` says that the keys are names, not keywords."""
    if isinstance(value, list):
        return [_strip(item, notes) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for key, item in value.items():
        if not named and (key in {"example", "examples", "title", "externalDocs", "webhooks", "xml"} or _foreign(key)):
            notes["left out: webhooks"] += key.endswith("webhooks")
            continue
        kept_whole = not named and key in {"enum", "default", "required", "x-rbac-scopes"}
        names = not named and key in {"properties", "paths", "responses", "content", "schemas", "patternProperties"}
        result[key] = item if kept_whole else _strip(item, notes, named=names)
    return result


def _foreign(key: str) -> bool:
    return key.startswith("x-") and key not in _KEPT_EXTENSIONS


def _choose_operations(document: dict[str, Any], notes: Counter[str], *, deprecated: bool) -> None:
    for path in list(document.get("paths", {})):
        item = document["paths"][path]
        for method in [method for method in METHODS if method in item]:
            if item[method].get("deprecated") and not deprecated:
                notes["left out: deprecated operations"] += 1
                del item[method]
        if not any(method in item for method in METHODS):
            del document["paths"][path]


def _mend_operation(
    document: dict[str, Any], path: str, method: str, operation: dict[str, Any], notes: Counter[str]
) -> None:
    if not operation.get("operationId"):
        raise RefusedError(f"{method.upper()} {path} has no operationId")
    operation["operationId"] = operation["operationId"].replace("#", "_")
    for parameter in walking.parameters(document, path, operation):
        schema = walking.resolve(document, parameter.get("schema", {}))
        is_object = schema.get("type") == "object" or "additionalProperties" in schema
        if parameter.get("in") == "query" and is_object:
            notes["mended: object query parameters are deepObject"] += parameter.get("style") != "deepObject"
            parameter |= {"style": "deepObject", "explode": True}


def _mend_schema(schema: dict[str, Any], notes: Counter[str]) -> None:
    properties = schema.get("properties")
    if properties is not None and "required" in schema:
        known = [name for name in schema["required"] if name in properties]
        notes["mended: required names without a property"] += len(schema["required"]) - len(known)
        schema["required"] = known
    if "\0" in str(schema.get("pattern", "")) or "\\u0000" in str(schema.get("pattern", "")):
        notes["mended: patterns with a NUL character are left out"] += 1
        del schema["pattern"]
    if not schema.get("required", True):
        del schema["required"]


def _take_credential_and_errors(document: dict[str, Any], ours: dict[str, Any], notes: Counter[str]) -> None:
    components = document.setdefault("components", {})
    own = ours.get("components", {})
    if not components.get("securitySchemes") and own.get("securitySchemes"):
        notes["mended: no security scheme, ours is kept"] += 1
    components["securitySchemes"] = copy.deepcopy(own.get("securitySchemes", components.get("securitySchemes", {})))
    errors = _common_errors(ours)
    for path, method, operation in walking.operations(document):
        operation.pop("security", None)
        before = ours["paths"].get(path, {}).get(method, {})
        if "security" in before:
            operation["security"] = copy.deepcopy(before["security"])
        if all(status.startswith(("2", "3")) for status in operation.get("responses", {})):
            kept = {s: a for s, a in before.get("responses", {}).items() if s >= "400"} or errors
            operation.setdefault("responses", {}).update(copy.deepcopy(kept))
            notes["mended: no error answers, ours are kept"] += bool(kept)
    for kind in ("responses", "schemas"):
        components[kind] = {**copy.deepcopy(own.get(kind, {})), **components.get(kind, {})}


def _common_errors(ours: dict[str, Any]) -> dict[str, Any]:
    """Return the error answers that all our operations share."""
    every = [operation.get("responses", {}) for _, _, operation in walking.operations(ours)]
    first = every[0] if every else {}
    return {
        status: answer
        for status, answer in first.items()
        if status >= "400" and all(other.get(status) == answer for other in every)
    }


def _drop_unreached(document: dict[str, Any], notes: Counter[str]) -> None:
    reached: set[str] = set()
    pending: list[Any] = [document.get("paths", {})]
    while pending:
        for reference in walking.references(pending.pop()) - reached:
            reached.add(reference)
            pending.append(walking.resolve(document, {"$ref": reference}))
    for kind, entries in document["components"].items():
        if kind != "securitySchemes":
            for name in [name for name in entries if f"#/components/{kind}/{name}" not in reached]:
                del entries[name]
                notes[f"left out: {kind} that no operation reaches"] += 1
    document["components"] = {kind: entries for kind, entries in document["components"].items() if entries}
