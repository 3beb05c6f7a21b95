"""What changed in the operations of a document: which there are, what they take, what they answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import walking
from .judging import Found, Use
from .schema_changes import compare_schemas

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["compare_operations"]

_SENT, _GOT = Use(sent=True, got=False), Use(sent=False, got=True)


def compare_operations(old: dict[str, Any], new: dict[str, Any], given_up: Collection[str]) -> Iterator[Found]:
    """Yield the differences of all operations, each with the names of the Python names made from it."""
    before = {f"{method.upper()} {path}": (path, operation) for path, method, operation in walking.operations(old)}
    after = {f"{method.upper()} {path}": (path, operation) for path, method, operation in walking.operations(new)}
    for key in before.keys() - after.keys():
        yield _removed(key, before[key][1], is_given_up=key in given_up)
    for key in after.keys() - before.keys():
        operation = after[key][1]
        detail = f"{operation['operationId']}; calls nobody makes yet"
        yield Found("additive", "operation-added", key, detail, come=(operation,))
    for key in before.keys() & after.keys():
        for found in _operation(key, (old, *before[key]), (new, *after[key])):
            name, tag = before[key][1]["operationId"], _tag(before[key][1])
            moved = (tag,) if found.kind == "operation-renamed" else ()
            yield found._replace(names=(f"{name} {found.where.removeprefix(key)}", name, *moved))


def _removed(key: str, operation: dict[str, Any], *, is_given_up: bool) -> Found:
    # The last operation of a tag takes the tag's own module with it.
    names = operation["operationId"], _tag(operation)
    if not is_given_up:
        detail = "calls of it fail, and its module is gone"
        return Found("breaking", "operation-removed", key, detail, gone=(operation,), names=names)
    detail = "the provider gives it up, so it is left out and its module is gone; --deprecated keeps such operations"
    return Found("breaking", "operation-deprecated", key, detail, gone=(operation,), names=names)


Side = tuple[dict[str, Any], str, dict[str, Any]]


def _operation(key: str, old: Side, new: Side) -> Iterator[Found]:
    (_, _, earlier), (_, _, later) = old, new
    if _module(earlier) != _module(later):
        detail = f"{earlier['operationId']!r} is now {later['operationId']!r}: its module has another name"
        if _module(earlier)[1] == _module(later)[1]:
            detail = f"tag {_tag(earlier)!r} is now {_tag(later)!r}: its module stands in another package"
        yield Found("breaking", "operation-renamed", key, detail)
    if bool(earlier.get("deprecated")) != bool(later.get("deprecated")):
        detail = "the provider gives it up" if later.get("deprecated") else "no longer deprecated"
        yield Found("other", "operation-deprecated", key, detail)
    scopes = [", ".join(sorted(side.get("x-rbac-scopes", ()))) or "none" for side in (earlier, later)]
    if scopes[0] != scopes[1]:
        detail = f"{scopes[0]} is now {scopes[1]}; keys without what is new are refused"
        yield Found("other", "scopes-changed", key, detail)
    yield from _parameters(key, *(walking.parameters(document, path, entry) for document, path, entry in (old, new)))
    yield from _body(key, *(walking.resolve(side[0], side[2].get("requestBody", {})) for side in (old, new)))
    yield from _answers(key, old, new)


def _module(operation: dict[str, Any]) -> tuple[str, str]:
    """Return what of an operation goes into the name of its module."""
    return _letters(_tag(operation)), _letters(operation["operationId"])


def _tag(operation: dict[str, Any]) -> str:
    return str((operation.get("tags") or ["default"])[0])


def _letters(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _parameters(key: str, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> Iterator[Found]:
    before = {(entry["in"], entry["name"]): entry for entry in old}
    after = {(entry["in"], entry["name"]): entry for entry in new}
    for place in before.keys() - after.keys():
        detail = "requests: code that gives it no longer type-checks"
        yield Found("breaking", "parameter-removed", f"{key} ?{place[1]}", detail, gone=(before[place],))
    for place in after.keys() - before.keys():
        where, parameter = f"{key} ?{place[1]}", after[place]
        if _is_needed(parameter):
            yield Found(
                "breaking",
                "parameter-added",
                where,
                "required; requests: those without it are refused",
                (),
                (parameter,),
            )
        else:
            detail = "optional; requests: may be left out"
            yield Found("additive", "parameter-added", where, detail, come=(parameter,))
    for place in before.keys() & after.keys():
        yield from _parameter(f"{key} ?{place[1]}", before[place], after[place])


def _parameter(where: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    if _is_needed(new) and not _is_needed(old):
        yield Found("breaking", "parameter-required", where, "was optional; requests: those without it are refused")
    if _is_needed(old) and not _is_needed(new):
        yield Found("additive", "parameter-optional", where, "was required; requests: may be left out now")
    forms = [_form(side) for side in (old, new)]
    if forms[0] != forms[1]:
        detail = f"{forms[0]} is now {forms[1]}; requests: the old way of writing it may be misread"
        yield Found("breaking", "parameter-form-changed", where, detail)
    earlier, later = (side.get("schema", {}) for side in (old, new))
    yield from compare_schemas(where, earlier, later, _SENT, needed=_is_needed(new))


def _form(parameter: dict[str, Any]) -> str:
    """Return how a parameter is written on the wire; a single value looks the same in every style."""
    style = parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple")
    kind = parameter.get("schema", {}).get("type")
    if style == "deepObject" or kind not in ("array", "object"):
        return str(style)
    return f"{style}, {'exploded' if parameter.get('explode', style == 'form') else 'joined'}"


def _is_needed(parameter: dict[str, Any]) -> bool:
    return bool(parameter.get("required")) and "default" not in parameter.get("schema", {})


def _body(key: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Found]:
    if bool(old) != bool(new):
        if new.get("required"):
            yield Found("breaking", "body-added", key, "required; requests: those without it are refused", (), (new,))
        elif new:
            yield Found("additive", "body-added", key, "optional; requests: may be left out", (), (new,))
        else:
            yield Found("breaking", "body-removed", key, "requests: code that gives one no longer type-checks", (old,))
        return
    if bool(old.get("required")) != bool(new.get("required")):
        if new.get("required"):
            yield Found("breaking", "body-required", key, "was optional; requests: those without it are refused")
        else:
            yield Found("additive", "body-optional", key, "was required; requests: may be left out now")
    before, after = old.get("content", {}), new.get("content", {})
    if before.keys() != after.keys():
        detail = f"{_listed(before)} is now {_listed(after)}; requests: the old type may be refused"
        yield Found("breaking", "body-type-changed", key, detail, (before,), (after,))
    for media_type in before.keys() & after.keys():
        earlier, later = (side[media_type].get("schema", {}) for side in (before, after))
        yield from compare_schemas(f"{key} body", earlier, later, _SENT)


def _listed(values: Collection[str]) -> str:
    return ", ".join(sorted(values)) or "none"


def _answers(key: str, old: Side, new: Side) -> Iterator[Found]:
    before, after = (
        {status: walking.resolve(side[0], answer) for status, answer in side[2].get("responses", {}).items()}
        for side in (old, new)
    )
    successes = [{s: answer for s, answer in side.items() if s.startswith("2")} for side in (before, after)]
    if successes[0].keys() != successes[1].keys():
        detail = f"{_listed(successes[0])} is now {_listed(successes[1])}; answers: the body is read as before"
        yield Found("other", "success-status-changed", key, detail)
    errors = [{s: answer for s, answer in side.items() if not s.startswith("2")} for side in (before, after)]
    if errors[0].keys() != errors[1].keys():
        detail = f"{_listed(errors[0])} is now {_listed(errors[1])}; answers: each raises the error of its status"
        yield Found("other", "error-answers-changed", key, detail)
    bodies = [{status: _content(answer) for status, answer in side.items()} for side in successes]
    for status, earlier, later in _matching(*bodies):
        yield from _answer(key, status, earlier, later)


def _content(answer: dict[str, Any]) -> dict[str, Any] | None:
    contents = answer.get("content", {})
    return {"type": next(iter(contents)), **next(iter(contents.values()))} if contents else None


def _answer(key: str, status: str, old: dict[str, Any] | None, new: dict[str, Any] | None) -> Iterator[Found]:
    if old is None and new is not None:
        yield Found("additive", "answer-body-added", key, f"{status} has a body now", (), (new,))
    elif old is not None and new is None:
        yield Found("breaking", "answer-body-removed", key, f"answers: code that reads the {status} finds None", (old,))
    elif old is not None and new is not None:
        if old["type"] != new["type"]:
            detail = f"{old['type']} is now {new['type']}; answers: code that reads the {status} fails"
            yield Found("breaking", "answer-type-changed", key, detail)
        yield from compare_schemas(f"{key} {status}", old.get("schema", {}), new.get("schema", {}), _GOT)


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
