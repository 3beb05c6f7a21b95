"""Keeping an overlay in step with its document's operations, without losing a word of what people wrote there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml
from jsonpath import JSONPathError

from . import documents, overlay, walking
from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["UNDECIDED", "Settled", "settle"]

UNDECIDED = "New and undecided:"
"""How the reason of a policy begins that nobody has decided yet."""

# Parameters that say where a page starts.
_PAGES = frozenset({"after", "cursor", "offset", "page"})
_READ = f"{UNDECIDED} taken to change nothing, as it reads, and not to be paged. Check it, and say so here."
_WRITE = f"{UNDECIDED} never repeated blindly. Find out what a repeat does, decide, and say why here."


@dataclass(frozen=True)
class Settled:
    """An overlay that fits the new document.

    Attributes:
        text: The overlay as it is to be written.
        notes: What was added or dropped, one line each.
    """

    text: str
    notes: tuple[str, ...]


def settle(text: str, name: str, old: dict[str, Any], new: dict[str, Any], *, strict: bool = False) -> Settled:
    """Give new operations a cautious policy, and drop the policies of operations that are gone.

    Only actions that do nothing but give a policy are dropped; every other one that matches nothing any more is for
    people to decide, and stops the run when the overlay is applied.

    Args:
        text: The overlay as it is.
        name: Its name, for errors.
        old: The document it was written for.
        new: The document it is to fit.
        strict: Refuse instead.

    Raises:
        RefusedError: Strict and out of step, or the overlay is written in a way that cannot be edited line by line.
    """
    parsed = documents.parse(text.encode(), name)
    actions: list[Any] = parsed["actions"] if isinstance(parsed.get("actions"), list) else []
    stale = [number for number, action in enumerate(actions) if not strict and _is_stale_policy(action, old, new)]
    kept = [action for number, action in enumerate(actions) if number not in stale]
    overlaid = overlay.apply(new, {**parsed, "actions": kept}, name)
    keys = [(path, method) for path, method, entry in walking.operations(overlaid) if "x-incidentkit" not in entry]
    if strict and keys:
        path, method = keys[0]
        more = f" (and {len(keys) - 1} more)" if len(keys) > 1 else ""
        raise RefusedError(f"no policy for {method.upper()} {path}{more}: add an action to {name}")
    added = [_action(path, method) for path, method in keys]
    edited = _edited(text, stale, added) if stale or added else text
    if _actions(edited) != kept + added:
        raise RefusedError(f"{name}: cannot be extended: put `actions` last, one block-style item per action")
    notes = [f"policy dropped with its operation: {actions[number]['target']}" for number in stale]
    notes += [
        f"to decide: idempotency of {method.upper()} {path}, `{_word(method)}` until then" for path, method in keys
    ]
    return Settled(edited, (*notes, *_unpaged(overlaid, old)))


def _actions(text: str) -> Any:
    try:
        return documents.parse(text.encode(), "").get("actions")
    except RefusedError:
        return None


def _unpaged(document: dict[str, Any], old: dict[str, Any]) -> Iterator[str]:
    """Yield what to decide of new operations that look paged, and have a policy (or none yet) that does not page."""
    for path, method, operation in walking.operations(document):
        if method in old["paths"].get(path, {}):
            continue
        names = {entry["name"] for entry in walking.parameters(document, path, operation)}
        if names & _PAGES and operation.get("x-incidentkit", {}).get("paging", "none") == "none":
            taken = ", ".join(sorted(names & _PAGES))
            yield f"to decide: paging of {method.upper()} {path}, which takes `{taken}`; `none` until then"


def _is_stale_policy(action: Any, old: dict[str, Any], new: dict[str, Any]) -> bool:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        return False
    update = action.get("update")
    if not isinstance(update, dict) or set(update) != {"x-incidentkit"}:
        return False
    try:
        return bool(overlay.find(old, action["target"])) and not overlay.find(new, action["target"])
    except JSONPathError:
        return False


def _action(path: str, method: str) -> dict[str, Any]:
    quoted = path.replace("\\", "\\\\").replace("'", "\\'")
    return {
        "target": f"$.paths['{quoted}'].{method}",
        "description": _READ if _word(method) == "safe" else _WRITE,
        "update": {"x-incidentkit": {"idempotency": _word(method), "paging": "none"}},
    }


def _word(method: str) -> str:
    return "safe" if method in ("get", "head", "options") else "none"


def _edited(text: str, stale: Sequence[int], added: list[dict[str, Any]]) -> str:
    """Return the overlay with some actions taken out and others put at the end, everything else as it stands."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    sections: Any = root.value if root else []
    items: list[Any] = next((value.value for key, value in sections if key.value == "actions"), [])
    lines = text.splitlines()
    if not items:
        # `actions: []`, as an overlay begins
        lines = [line.replace("[]", "").rstrip() if line.startswith("actions:") else line for line in lines]
    starts = [item.start_mark.line for item in items] + [len(lines)]
    indent = " " * (items[0].start_mark.column - 2) if items else "  "
    for number in sorted(stale, reverse=True):
        end = starts[number + 1]
        # Comments and blank lines before the next action belong to that one.
        while end > starts[number] + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
            end -= 1
        del lines[starts[number] : end]
    while lines and not lines[-1].strip():
        lines.pop()
    if added:
        block = documents.dump({"actions": added}, 110).splitlines()[1:]
        lines += [*([""] if items else []), *(indent + line.removeprefix("  ") for line in block)]
    return "\n".join(lines) + "\n"
