"""Bringing a provider's own document into the form of our specs.

What a document only carries for people goes (examples, their texts, webhooks); what is broken is mended and said; our
own texts stay where what they describe stays. The order is stable, so that a change shows as itself alone.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from . import walking
from .failures import RefusedError
from .mending import mend
from .notes import Notes
from .order import ordered
from .texts import carry_texts
from .walking import METHODS

__all__ = ["Intake", "take_in"]

_KEPT_EXTENSIONS = ("x-rbac-scopes", "x-enum-varnames")
_FOR_PEOPLE = frozenset({"callbacks", "example", "examples", "externalDocs", "links", "title", "webhooks", "xml"})
_TOLD = frozenset({"callbacks", "links", "webhooks", "x-webhooks"})
_OWN = ("info", "servers", "security")
# Keywords whose values are data, and those whose keys are names.
_DATA = frozenset({"const", "default", "enum", "required", "x-enum-varnames", "x-rbac-scopes"})
_NAMED = frozenset(
    {"content", "encoding", "headers", "mapping", "parameters", "paths", "patternProperties", "properties"}
    | {"requestBodies", "responses", "schemas", "scopes", "securitySchemes", "variables"}
)


@dataclass(frozen=True)
class Intake:
    """A document in our form.

    Attributes:
        notes: What had to be mended or left out, one line per kind.
        given_up: Operations left out because they are deprecated, as `GET /v1/things`.
    """

    document: dict[str, Any]
    notes: tuple[str, ...]
    given_up: frozenset[str]


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
    notes = Notes()
    result = _stripped(theirs, notes)
    result |= {section: copy.deepcopy(ours[section]) for section in _OWN if section in ours}
    given_up = frozenset() if deprecated else _give_up(result)
    for key in sorted(given_up):
        notes.add("left out: deprecated operations", key)
    if not any(True for _ in walking.operations(result)):
        raise RefusedError("the document has no operations")
    mend(result, ours, notes)
    _take_credential_and_errors(result, ours, notes)
    _drop_unreached(result, notes)
    carry_texts(ours, result)
    return Intake(ordered(result, ours), notes.lines(), given_up)


def _stripped(value: Any, notes: Notes, *, named: bool = False) -> Any:
    """Copy without examples, titles, foreign extensions and webhooks; `named`: the keys are names, not keywords."""
    if isinstance(value, list):
        return [_stripped(item, notes) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for key, item in value.items():
        if not named and (key in _FOR_PEOPLE or _is_foreign(key)):
            if key in _TOLD:
                for name in item:
                    notes.add(f"left out: {key.removeprefix('x-')}", str(name))
            continue
        is_data = not named and key in _DATA
        result[key] = copy.deepcopy(item) if is_data else _stripped(item, notes, named=not named and key in _NAMED)
    return result


def _is_foreign(key: str) -> bool:
    return key.startswith("x-") and key not in _KEPT_EXTENSIONS


def _give_up(document: dict[str, Any]) -> frozenset[str]:
    """Take out deprecated operations and return which they were."""
    given_up = set()
    for path, method, operation in list(walking.operations(document)):
        if operation.get("deprecated"):
            given_up.add(f"{method.upper()} {path}")
            del document["paths"][path][method]
    for path, item in list(document.get("paths", {}).items()):
        if not any(method in item for method in METHODS):
            del document["paths"][path]
    return frozenset(given_up)


def _take_credential_and_errors(document: dict[str, Any], ours: dict[str, Any], notes: Notes) -> None:
    components = document.setdefault("components", {})
    own = ours.get("components", {})
    if not components.get("securitySchemes") and own.get("securitySchemes"):
        notes.add("mended: no security scheme, ours is kept", ", ".join(own["securitySchemes"]))
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
            if kept:
                notes.add("mended: no error answers, ours are kept", f"{method.upper()} {path}")
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


def _drop_unreached(document: dict[str, Any], notes: Notes) -> None:
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
                notes.add(f"left out: {kind} that no operation reaches", name)
    document["components"] = {kind: entries for kind, entries in document["components"].items() if entries}
