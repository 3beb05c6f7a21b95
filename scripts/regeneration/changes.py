"""What changed between two documents, and whom it breaks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from . import walking
from .schema_changes import Found, compare_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Change", "Severity", "compare"]

Severity = Literal["breaking", "additive", "other"]
_RANK = {"breaking": 0, "additive": 1, "other": 2}


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        severity: `breaking` where code written for the old document may fail or no longer type-check.
        kind: `operation-removed`, `field-added`, `enum-value-added` and the like.
        where: `GET /v2/incidents`, `GET /v2/incidents ?sort_by` or `IncidentV2.mode`.
        detail: What it was and is now, and whom it breaks.
    """

    severity: Severity
    kind: str
    where: str
    detail: str


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Return every difference that callers can see, breaking ones first, then by kind and place."""
    found: list[Found] = [*_operations(old, new)]
    found += _components(old, new)
    changes = {Change(*entry) for entry in found}
    return sorted(changes, key=lambda change: (_RANK[change.severity], change.kind, change.where, change.detail))


def _operations(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    before = {f"{method.upper()} {path}": (path, op) for path, method, op in walking.operations(old)}
    after = {f"{method.upper()} {path}": (path, op) for path, method, op in walking.operations(new)}
    for key in before.keys() - after.keys():
        yield "breaking", "operation-removed", key, "calls of it fail"
    for key in after.keys() - before.keys():
        yield "additive", "operation-added", key, after[key][1]["operationId"]
    for key in before.keys() & after.keys():
        (path, earlier), (_, later) = before[key], after[key]
        if _letters(earlier["operationId"]) != _letters(later["operationId"]):
            detail = f"{earlier['operationId']!r} is now {later['operationId']!r}: its module has another name"
            yield "breaking", "operation-renamed", key, detail
        if bool(earlier.get("deprecated")) != bool(later.get("deprecated")):
            yield "other", "operation-deprecated", key, "deprecated" if later.get("deprecated") else "no longer so"
        yield from _parameters(key, walking.parameters(old, path, earlier), walking.parameters(new, path, later))
        yield from _body(key, walking.resolve(old, earlier.get("requestBody", {})), later, new)
        yield from _answers(key, (old, earlier), (new, later))


def _letters(operation_id: str) -> str:
    """Return what of an operation id goes into the name of its module."""
    return "".join(character for character in operation_id.lower() if character.isalnum())


def _parameters(key: str, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> Iterator[Found]:
    before = {(entry["in"], entry["name"]): entry for entry in old}
    after = {(entry["in"], entry["name"]): entry for entry in new}
    for place in before.keys() - after.keys():
        yield "breaking", "parameter-removed", f"{key} ?{place[1]}", "calls that give it fail"
    for place in after.keys() - before.keys():
        severity: Severity = "breaking" if _is_needed(after[place]) else "additive"
        yield severity, "parameter-added", f"{key} ?{place[1]}", _needed_text(after[place])
    for place in before.keys() & after.keys():
        where, earlier, later = f"{key} ?{place[1]}", before[place], after[place]
        if _is_needed(earlier) != _is_needed(later):
            breaks: Severity = "breaking" if _is_needed(later) else "additive"
            yield breaks, "parameter-required" if _is_needed(later) else "parameter-optional", where, "was the other"
        yield from compare_schemas(where, earlier.get("schema", {}), later.get("schema", {}), sent=True, got=False)


def _is_needed(parameter: dict[str, Any]) -> bool:
    return bool(parameter.get("required")) and "default" not in parameter.get("schema", {})


def _needed_text(parameter: dict[str, Any]) -> str:
    return "required: calls without it fail" if _is_needed(parameter) else "optional"


def _body(key: str, before: dict[str, Any], later: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    after = walking.resolve(new, later.get("requestBody", {}))
    if bool(before) != bool(after):
        kind = "body-added" if after else "body-removed"
        needed = bool(after.get("required")) or bool(before)
        yield "breaking" if needed else "additive", kind, key, "calls differ in their arguments"
    elif bool(before.get("required")) != bool(after.get("required")):
        kind = "body-required" if after.get("required") else "body-optional"
        yield "breaking" if after.get("required") else "additive", kind, key, "was the other"
    for media_type in before.get("content", {}).keys() & after.get("content", {}).keys():
        schemas = (side["content"][media_type].get("schema", {}) for side in (before, after))
        yield from compare_schemas(f"{key} body", *schemas, sent=True, got=False)


def _answers(
    key: str, old: tuple[dict[str, Any], dict[str, Any]], new: tuple[dict[str, Any], dict[str, Any]]
) -> Iterator[Found]:
    before, after = (
        {
            status: walking.resolve(document, answer)
            for status, answer in operation["responses"].items()
            if status.startswith("2")
        }
        for document, operation in (old, new)
    )
    if before.keys() != after.keys():
        detail = f"{', '.join(sorted(before))} is now {', '.join(sorted(after))}"
        yield "other", "success-status-changed", key, detail
    bodies_before, bodies_after = (_bodies(answers) for answers in (before, after))
    for status, earlier, later in _matching(bodies_before, bodies_after):
        if (earlier is None) != (later is None):
            yield (
                "breaking" if later is None else "additive",
                "answer-body-changed",
                key,
                ("no body any more" if later is None else "has a body now"),
            )
        elif earlier is not None and later is not None:
            yield from compare_schemas(f"{key} {status}", earlier, later, sent=False, got=True)


def _bodies(answers: dict[str, Any]) -> dict[str, dict[str, Any] | None]:
    contents = {status: next(iter(answer.get("content", {}).values()), None) for status, answer in answers.items()}
    return {status: None if content is None else content.get("schema", {}) for status, content in contents.items()}


def _matching(
    before: dict[str, dict[str, Any] | None], after: dict[str, dict[str, Any] | None]
) -> Iterator[tuple[str, dict[str, Any] | None, dict[str, Any] | None]]:
    """Pair the successes by status; a lone one on each side is the same one, whatever its status."""
    if len(before) == len(after) == 1:
        (earlier,), ((status, later),) = before.values(), after.items()
        yield status, earlier, later
        return
    for status in sorted(before.keys() & after.keys()):
        yield status, before[status], after[status]


def _components(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    before, after = (document.get("components", {}).get("schemas", {}) for document in (old, new))
    usage: dict[str, set[str]] = defaultdict(set)
    for document in (old, new):
        for direction, names in _reach(document).items():
            for name in names:
                usage[name].add(direction)
    for name in before.keys() - after.keys():
        yield "breaking", "schema-removed", name, "its class is gone"
    for name in after.keys() - before.keys():
        yield "additive", "schema-added", name, "new class"
    for name in before.keys() & after.keys():
        sent, got = "sent" in usage[name], "got" in usage[name]
        yield from compare_schemas(name, before[name], after[name], sent=sent, got=got or not sent)


def _reach(document: dict[str, Any]) -> dict[str, set[str]]:
    """Return the names of the schemas that requests send, and of those that answers bring."""
    sent: list[Any] = []
    got: list[Any] = []
    for path, _, operation in walking.operations(document):
        sent += [walking.parameters(document, path, operation), operation.get("requestBody", {})]
        got.append(operation.get("responses", {}))
    return {"sent": walking.reached_schemas(document, sent), "got": walking.reached_schemas(document, got)}
