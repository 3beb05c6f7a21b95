"""The names that a generated package offers, and which of them a change takes away."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .changes import Change
from .judging import RANK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["explained", "names_of", "vanished"]

_MOST_TOLD = 4


def names_of(package: Path) -> set[str]:
    """Return the dotted names of a package's public modules, classes, fields, functions and parameters.

    Classes of `models/` go by the name they are imported by: `incidentkit_api.incident_io.models.IncidentV2`.
    """
    names: set[str] = set()
    for module in package.rglob("*.py"):
        parts = module.relative_to(package.parent.parent).with_suffix("").parts
        if not any(part.startswith("_") for part in parts):
            is_model = parts[-2] == "models"
            place = ".".join(parts[:-1] if is_model else parts)
            names |= set() if is_model else {place}
            names |= set(_inside(place, ast.parse(module.read_text(encoding="utf-8")).body))
    return names


def _inside(place: str, body: list[ast.stmt]) -> Iterator[str]:
    for statement in body:
        match statement:
            case ast.ClassDef(name=name) if not name.startswith("_"):
                yield f"{place}.{name}"
                yield from _inside(f"{place}.{name}", statement.body)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if not name.startswith("_"):
                yield f"{place}.{name}"
                arguments = statement.args
                for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                    yield f"{place}.{name}({argument.arg})"
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                if not name.startswith("_"):
                    yield f"{place}.{name}"


def vanished(old: set[str], new: set[str]) -> list[str]:
    """Return the names that are gone, without those inside something that is gone as a whole."""
    gone = old - new
    # The short form takes what the detailed one takes; once is enough.
    twins = {name for name in gone if ".asyncio(" in name and name.replace(".asyncio(", ".asyncio_detailed(") in gone}
    return sorted(name for name in gone - twins if not any(holder in gone for holder in _holders(name)))


def _holders(name: str) -> Iterator[str]:
    place = name.partition("(")[0] if name.endswith(")") else name.rpartition(".")[0]
    while place:
        yield place
        place = place.rpartition(".")[0]


def explained(changes: Sequence[Change], gone: Sequence[str]) -> tuple[list[Change], list[Change]]:
    """Tell each vanished name at the change that takes it away.

    Returns:
        The changes, with the names in their details, and a change of its own for each name that none of them explains.
    """
    told: dict[Change, list[str]] = {change: [] for change in changes}
    alone = []
    for name in gone:
        cause = _cause(changes, name)
        if cause:
            told[cause].append(name)
        else:
            detail = "no other change explains it; code that imports or uses it fails"
            alone.append(Change("breaking", "python-name-removed", name, detail))
    return [_with_names(change, names) for change, names in told.items()], alone


def _cause(changes: Sequence[Change], name: str) -> Change | None:
    """Return the change whose place a Python name is made from: the longest match, the worst of several."""
    tails = [_letters(tail) for tail in _tails(name)]
    best: tuple[int, int] = (0, 0)
    cause = None
    for change in changes:
        lengths = [len(start) for start in map(_letters, change.names) if any(tail.startswith(start) for tail in tails)]
        worth = max(lengths, default=0), -RANK[change.severity]
        if worth[0] and (cause is None or worth > best):
            best, cause = worth, change
    return cause


def _tails(name: str) -> Iterator[str]:
    """Yield the ends of a dotted name from each of its parts on."""
    parts = name.split(".")
    for start in range(1, len(parts)):
        yield ".".join(parts[start:])


def _letters(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _with_names(change: Change, names: list[str]) -> Change:
    if not names:
        return change
    rest = len(names) - _MOST_TOLD
    listed = ", ".join(names[:_MOST_TOLD]) + (f" and {rest} more" if rest > 0 else "")
    detail = f"{change.detail}; gone in Python: {listed}"
    return Change(change.severity, change.kind, change.where, detail, change.names)
