"""Descriptions and summaries: ours are kept where what they describe is still there, theirs are not taken over."""

from __future__ import annotations

import re
from typing import Any

from . import walking
from .order import paired

__all__ = ["carry_texts"]

_TEXTS = ("summary", "description")
# Keywords whose keys are names: a field called `description` is not a text.
_NAMES = frozenset({"properties", "paths", "responses", "content", "schemas", "parameters", "requestBodies", "headers"})
_DONE = {"200": "Done.", "201": "Created.", "202": "Accepted.", "204": "Done, nothing to tell."}


def carry_texts(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    """Replace the texts in `theirs` by those of `ours`; write plain ones where a text is required."""
    for section in ("tags", "paths", "components"):
        if section in theirs:
            _carry(ours.get(section), theirs[section], named=section == "paths")
    for _, _, operation in walking.operations(theirs):
        operation.setdefault("summary", _summary(operation["operationId"]))
        for status, answer in operation["responses"].items():
            if "$ref" not in answer:
                answer.setdefault("description", _DONE.get(status, f"Status {status}."))
    for name, answer in theirs["components"].get("responses", {}).items():
        answer.setdefault("description", f"{name}.")


def _carry(ours: Any, theirs: Any, *, named: bool = False) -> None:
    """Walk both side by side. In a dict whose keys are names nothing is a text."""
    if isinstance(theirs, dict):
        before = ours if isinstance(ours, dict) else {}
        if not named and "$ref" not in theirs:
            for key in _TEXTS:
                if isinstance(theirs.get(key), str):
                    del theirs[key]
                if isinstance(before.get(key), str):
                    theirs[key] = before[key]
        for key, value in theirs.items():
            _carry(before.get(key), value, named=not named and key in _NAMES)
    elif isinstance(theirs, list):
        for value, earlier in paired(theirs, ours if isinstance(ours, list) else []):
            _carry(earlier, value)


def _summary(operation_id: str) -> str:
    """Return a plain line made from an operation id: `Catalog V3_CreateEntry` gives "Create entry"."""
    name = re.split(r"[_#.]", operation_id)[-1]
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()
    return words[:1].upper() + words[1:]
