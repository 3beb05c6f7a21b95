"""Applying an OpenAPI Overlay 1.0 document: what we add to a provider's document, or mend in it.

A target is a JSONPath, which may match many operations. Its filters know two functions beside the standard ones:
`takes(@, 'after')` says whether an operation has a parameter of that name, and `answers(@, 'pagination_meta')`
whether the body of its success has a field of that name; both follow references. Actions apply in order, so that one
for a single operation, further down, overrides a rule for many.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from jsonpath import JSONPathEnvironment, JSONPathError
from jsonpath.function_extensions import ExpressionType, FilterFunction

from . import walking
from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsonpath import JSONPathMatch

__all__ = ["apply", "find"]


class _Predicate(FilterFunction):
    """A filter function that looks for a name in an operation."""

    arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012 - as the base class has it
    return_type = ExpressionType.LOGICAL

    def __init__(self, names_of: Callable[[dict[str, Any]], set[str]]) -> None:
        self._names_of = names_of

    def __call__(self, operation: Any, name: Any) -> bool:
        return isinstance(operation, dict) and "responses" in operation and name in self._names_of(operation)


def find(document: dict[str, Any], target: str) -> list[JSONPathMatch]:
    """Return what a target matches.

    Raises:
        JSONPathError: It is not a JSONPath.
    """
    common = {id(operation): path for path, _, operation in walking.operations(document)}

    def parameters(operation: dict[str, Any]) -> set[str]:
        path = common.get(id(operation))
        found = walking.parameters(document, path, operation) if path is not None else []
        return {entry["name"] for entry in found}

    environment = JSONPathEnvironment()
    environment.function_extensions["takes"] = _Predicate(parameters)
    environment.function_extensions["answers"] = _Predicate(
        lambda operation: walking.answer_fields(document, operation)
    )
    return list(environment.finditer(target, document))


def apply(document: dict[str, Any], overlay: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a copy of the document with all actions applied, in order.

    Raises:
        RefusedError: The overlay is not one, or an action matches nothing: what it mended is gone, and so should it be.
    """
    if not str(overlay.get("overlay", "")).startswith("1.0.") or not isinstance(overlay.get("actions"), list):
        raise RefusedError(f"{name}: not an Overlay 1.0 document (`overlay: 1.0.x` and a list `actions`)")
    result = copy.deepcopy(document)
    for number, action in enumerate(overlay["actions"], 1):
        _apply_action(result, action, f"{name}: action {number}")
    return result


def _apply_action(document: dict[str, Any], action: Any, where: str) -> None:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise RefusedError(f"{where} has no target")
    target = action["target"]
    if not action.get("description"):
        raise RefusedError(f"{where} ({target}) gives no reason: add a `description`")
    if "update" not in action and action.get("remove") is not True:
        raise RefusedError(f"{where} ({target}) neither updates nor removes")
    try:
        matches = find(document, target)
    except JSONPathError as error:
        raise RefusedError(f"{where}: {target} is not a JSONPath ({' '.join(str(error).split())})") from None
    if not matches:
        raise RefusedError(f"{where} ({target}) matches nothing: the document changed, so drop or mend the action")
    for match in reversed(matches):
        if action.get("remove") is True:
            _remove(match, where)
        else:
            _update(match, action["update"], where)


def _remove(match: JSONPathMatch, where: str) -> None:
    parent: Any = match.parent.obj if match.parent else None
    if not isinstance(parent, (dict, list)):
        raise RefusedError(f"{where} removes the whole document")
    holder: Any = parent
    del holder[match.parts[-1]]


def _update(match: JSONPathMatch, update: Any, where: str) -> None:
    target: Any = match.obj
    if isinstance(target, dict) and isinstance(update, dict):
        _merge(target, update)
    elif isinstance(target, list):
        target.append(copy.deepcopy(update))
    else:
        raise RefusedError(f"{where} ({match.path}) merges {type(update).__name__} into {type(target).__name__}")


def _merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    """Merge objects key by key, append lists to lists, replace everything else."""
    for key, value in update.items():
        old = target.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)
