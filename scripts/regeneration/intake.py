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
from .mending import mend, name_references
from .notes import Notes
from .order import ordered
from .texts import carry_texts
from .walking import METHODS

__all__ = ["Intake", "read_slice", "take_in"]

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


def read_slice(overlay: dict[str, Any], name: str) -> dict[str, list[str]] | None:
    """Return the methods to take of each path, or None where the whole document is wanted.

    Raises:
        RefusedError: The slice is written in another way.
    """
    written = overlay.get("slice")
    if written is None:
        return None
    if not isinstance(written, dict) or not written:
        raise RefusedError(f"{name}: slice takes paths, each with a list of methods, or nothing for all of them")
    for path, methods in written.items():
        if methods is not None and (not isinstance(methods, list) or not methods or set(methods) - set(METHODS)):
            raise RefusedError(f"{name}: slice: {path} takes a list of {', '.join(METHODS)}")
    return {path: methods or list(METHODS) for path, methods in written.items()}


def take_in(
    theirs: dict[str, Any],
    ours: dict[str, Any],
    *,
    wanted: dict[str, list[str]] | None = None,
    deprecated: bool = False,
) -> Intake:
    """Return a provider's document in the form of our specs.

    Args:
        theirs: As published.
        ours: The spec in the repository; its texts, credential and error answers stand in where theirs has none.
        wanted: The methods to take of each path; None takes the whole document.
        deprecated: Keep deprecated operations.

    Raises:
        RefusedError: It is no OpenAPI 3 document, or an operation cannot be named.
    """
    if not str(theirs.get("openapi", "")).startswith("3."):
        raise RefusedError(f"not an OpenAPI 3 document (`openapi: {theirs.get('openapi', 'missing')}`)")
    notes = Notes()
    taken = theirs if wanted is None else _sliced(theirs, ours, wanted, notes)
    result = _stripped(taken, notes)
    result |= _own(theirs, ours)
    name_references(result, notes)
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


def _sliced(theirs: dict[str, Any], ours: dict[str, Any], wanted: dict[str, list[str]], notes: Notes) -> dict[str, Any]:
    """Return the document with the wanted operations alone, and the components they refer to."""
    paths: dict[str, Any] = {}
    for path, methods in wanted.items():
        item, before = theirs.get("paths", {}).get(path, {}), ours["paths"].get(path, {})
        there = [method for method in methods if method in item]
        gone = [method for method in methods if method in before and method not in item]
        for method in gone:
            notes.add("in the slice, but no longer in the document", f"{method.upper()} {path}")
        missing = [method for method in methods if method not in there + gone and len(methods) < len(METHODS)]
        if missing or not there + gone:
            method = f"{missing[0].upper()} " if missing else ""
            raise RefusedError(f"the slice takes {method}{path}, which the document does not have")
        if there:
            paths[path] = {key: value for key, value in item.items() if key in there or key not in METHODS}
    result: dict[str, Any] = {key: value for key, value in theirs.items() if key not in ("webhooks", "x-webhooks")}
    result |= {"paths": paths, "components": {kind: dict(e) for kind, e in theirs.get("components", {}).items()}}
    # What only the rest of the document uses is not worth a word.
    _drop_unreached(result, Notes())
    return result


def _own(theirs: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    """Return our sections that describe the API as a whole; of a new document, the facts in theirs."""
    if any(section in ours for section in _OWN):
        return {section: copy.deepcopy(ours[section]) for section in _OWN if section in ours}
    info = theirs.get("info", {})
    return {
        "info": {"title": info.get("title", "API"), "version": info.get("version", "1")},
        "servers": [{"url": server["url"]} for server in theirs.get("servers", ())],
    }


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
    if "security" not in document and len(components["securitySchemes"]) == 1:
        document["security"] = [{name: [] for name in components["securitySchemes"]}]
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
    # A reference may lead to a part of a component.
    reached |= {"/".join(reference.split("/")[:4]) for reference in reached}
    for kind, entries in document["components"].items():
        if kind != "securitySchemes":
            for name in [name for name in entries if f"#/components/{kind}/{_escaped(name)}" not in reached]:
                del entries[name]
                notes.add(f"left out: {kind} that no operation reaches", name)
    document["components"] = {kind: entries for kind, entries in document["components"].items() if entries}


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
