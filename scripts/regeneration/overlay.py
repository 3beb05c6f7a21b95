"""Applying an OpenAPI Overlay 1.0 document: what we add to a provider's document, or mend in it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import jsonpath
from jsonpath.exceptions import JSONPathError

from .failures import RefusedError

if TYPE_CHECKING:
    from jsonpath import JSONPathMatch

__all__ = ["apply"]


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
        matches = list(jsonpath.finditer(target, document))
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
