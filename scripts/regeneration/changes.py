"""What changed between two documents, and whom it breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import walking
from .judging import RANK, Found, Severity, Use
from .operation_changes import compare_operations
from .renames import find_renames, rename_schemas
from .schema_changes import compare_schemas

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["Change", "compare"]

_MOST_NAMED = 6


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        severity: `breaking` where code written for the old document may fail or no longer type-check.
        kind: `operation-removed`, `field-added`, `enum-value-added` and the like.
        where: `GET /v2/incidents`, `GET /v2/incidents ?sort_by` or `IncidentV2.mode`.
        detail: What it was and is now, and whom it breaks.
        names: What the Python names made from this place begin with.
    """

    severity: Severity
    kind: str
    where: str
    detail: str
    names: tuple[str, ...] = ()


def compare(old: dict[str, Any], new: dict[str, Any], *, given_up: Collection[str] = ()) -> list[Change]:
    """Return every difference that callers can see, breaking ones first, then by kind and place.

    Args:
        old: The document as it is.
        new: As it will be.
        given_up: Operations that the new document lacks because the provider deprecated them.
    """
    renames = find_renames(old, new)
    renamed = rename_schemas(old, renames)
    found = [_renamed(*names) for names in renames.items()]
    found += compare_operations(renamed, new, given_up)
    found += _components(renamed, new)
    schemas = [set(document.get("components", {}).get("schemas", {})) for document in (renamed, new)]
    gone, come = schemas[0] - schemas[1], schemas[1] - schemas[0]
    changes = {_finished(entry, (renamed, gone), (new, come)) for entry in found}
    if not changes and old != new:
        changes.add(Change("other", "document-changed", _first_difference(old, new), "nothing that callers can see"))
    return sorted(changes, key=lambda change: (RANK[change.severity], change.kind, change.where, change.detail))


def _renamed(earlier: str, later: str) -> Found:
    detail = f"is now {later}, the same on the wire; code that imports the class finds it under its new name only"
    return Found("breaking", "schema-renamed", earlier, detail, names=(earlier,))


def _finished(found: Found, gone: tuple[dict[str, Any], set[str]], come: tuple[dict[str, Any], set[str]]) -> Change:
    """Add to a change the schemas that went or came with it: none goes or comes alone, an operation reaches each."""
    lost, won = (
        sorted(walking.reached_schemas(document, list(parts)) & names)
        for parts, (document, names) in ((found.gone, gone), (found.come, come))
    )
    detail = found.detail
    detail += f"; with it goes {_listed(lost)}" if lost else ""
    detail += f"; with it comes {_listed(won)}" if won else ""
    return Change(found.severity, found.kind, found.where, detail, (*(found.names or (found.where,)), *lost))


def _listed(names: list[str]) -> str:
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _components(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    before, after = (document.get("components", {}).get("schemas", {}) for document in (old, new))
    sent, got = ({*earlier, *later} for earlier, later in zip(_reach(old), _reach(new), strict=True))
    for name in before.keys() & after.keys():
        use = Use(sent=name in sent, got=name in got)
        differences = compare_schemas(name, before[name], after[name], use)
        for found in differences:
            if found.where == name and "enum" in after[name]:
                places = f"; stands at {_listed(_standing(new, name))}"
                yield found._replace(detail=found.detail + places)
            else:
                yield found


def _reach(document: dict[str, Any]) -> tuple[set[str], set[str]]:
    """Return the names of the schemas that requests send, and of those that answers bring."""
    sent: list[Any] = []
    got: list[Any] = []
    for path, _, operation in walking.operations(document):
        sent += [walking.parameters(document, path, operation), operation.get("requestBody", {})]
        got.append(operation.get("responses", {}))
    return walking.reached_schemas(document, sent), walking.reached_schemas(document, got)


def _standing(document: dict[str, Any], name: str) -> list[str]:
    """Return the places that refer to a schema: fields of other schemas, parameters, bodies, answers."""
    reference = f"#/components/schemas/{name}"
    places = [
        f"{holder}.{field}"
        for holder, schema in document["components"]["schemas"].items()
        for field, inner in schema.get("properties", {}).items()
        if reference in walking.references(inner)
    ]
    for path, method, operation in walking.operations(document):
        key = f"{method.upper()} {path}"
        parameters = walking.parameters(document, path, operation)
        places += [f"{key} ?{entry['name']}" for entry in parameters if reference in walking.references(entry)]
        places += [f"{key} body"] * (reference in walking.references(operation.get("requestBody", {})))
        places += [key] * (reference in walking.references(operation.get("responses", {})))
    return sorted(places)


def _first_difference(old: Any, new: Any, place: str = "") -> str:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted(old.keys() | new.keys()):
            if old.get(key) != new.get(key):
                return _first_difference(old.get(key), new.get(key), f"{place}/{key}")
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, (earlier, later) in enumerate(zip(old, new, strict=True)):
            if earlier != later:
                return _first_difference(earlier, later, f"{place}/{number}")
    return place.removeprefix("/")
