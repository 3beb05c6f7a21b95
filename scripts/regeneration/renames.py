"""Recognising schemas that only got another name."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from . import walking

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_renames", "rename_schemas"]

_PREFIX = "#/components/schemas/"
_TEXTS = frozenset({"description", "summary", "title", "example"})
# Share of the fields that two schemas must have in common, when one stands where the other stood.
_ALIKE = 0.5


def find_renames(old: dict[str, Any], new: dict[str, Any]) -> dict[str, str]:
    """Return the new name of each schema that goes on under another one.

    A schema that is gone and one that is new are the same when the new one stands everywhere the old one stood and
    most of their fields agree, or when their whole structure is the same and no other pair is like that.
    """
    before, after = (document.get("components", {}).get("schemas", {}) for document in (old, new))
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    renames: dict[str, str] = {}
    votes: dict[str, set[str]] = defaultdict(set)
    pending = list(_places(old, new))
    pending += [(before[name], after[name]) for name in sorted(before.keys() & after.keys())]
    while pending:
        for earlier, later in _meetings(*pending.pop()):
            if earlier in gone and later not in votes[earlier]:
                votes[earlier].add(later)
                if later in come:
                    pending.append((before[earlier], after[later]))
    wanted = [later for standing in votes.values() for later in standing]
    for earlier, standing in sorted(votes.items()):
        for later in standing & come:
            if len(standing) == 1 and wanted.count(later) == 1 and _are_alike(before[earlier], after[later]):
                renames[earlier] = later
    return renames | _same_structure(
        {name: before[name] for name in gone - renames.keys()},
        {name: after[name] for name in come - set(renames.values())},
    )


def rename_schemas(document: dict[str, Any], renames: dict[str, str]) -> dict[str, Any]:
    """Return a document in which the schemas have their new names."""
    references = {f"{_PREFIX}{earlier}": f"{_PREFIX}{later}" for earlier, later in renames.items()}
    result: dict[str, Any] = _translated(document, references)
    schemas = result.get("components", {}).get("schemas", {})
    for earlier, later in renames.items():
        schemas[later] = schemas.pop(earlier)
    return result


def _translated(value: Any, references: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_translated(item, references) for item in value]
    if isinstance(value, dict):
        return {
            key: references.get(item, item)
            if key == "$ref" and isinstance(item, str)
            else _translated(item, references)
            for key, item in value.items()
        }
    return value


def _places(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield parts of operations, and of what they share, that both documents have, side by side."""
    for kind in ("parameters", "requestBodies", "responses"):
        yield tuple(document.get("components", {}).get(kind, {}) for document in (old, new))
    before = {(path, method): operation for path, method, operation in walking.operations(old)}
    for path, method, later in walking.operations(new):
        earlier = before.get((path, method))
        if earlier is not None:
            for part in ("parameters", "requestBody", "responses"):
                yield earlier.get(part, {}), later.get(part, {})


def _meetings(old: Any, new: Any) -> Iterator[tuple[str, str]]:
    """Yield the names of schemas that two values refer to at the same place."""
    if isinstance(old, list) and isinstance(new, list):
        for earlier, later in zip(old, new, strict=False):
            yield from _meetings(earlier, later)
    elif isinstance(old, dict) and isinstance(new, dict):
        references = old.get("$ref"), new.get("$ref")
        if all(isinstance(reference, str) and reference.startswith(_PREFIX) for reference in references):
            earlier, later = (str(reference).removeprefix(_PREFIX) for reference in references)
            yield earlier, later
            return
        for key in old.keys() & new.keys():
            yield from _meetings(old[key], new[key])


def _are_alike(old: dict[str, Any], new: dict[str, Any]) -> bool:
    before, after = (set(schema.get("properties", ())) for schema in (old, new))
    if not before and not after:
        return _shape(old, "") == _shape(new, "")
    return len(before & after) >= _ALIKE * len(before | after)


def _same_structure(gone: dict[str, Any], come: dict[str, Any]) -> dict[str, str]:
    shapes: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for side, schemas in enumerate((gone, come)):
        for name, schema in schemas.items():
            shapes[_shape(schema, name)][side].append(name)
    return {
        earlier[0]: later[0]
        for shape, (earlier, later) in sorted(shapes.items())
        # Schemas of next to nothing are the same by chance.
        if len(earlier) == len(later) == 1
        and len(gone[earlier[0]].get("properties", gone[earlier[0]].get("enum", ()))) > 1
    }


def _shape(schema: dict[str, Any], name: str) -> str:
    """Return a schema as one text, without its texts and its own name."""
    return json.dumps(_bare(schema, f"{_PREFIX}{name}"), sort_keys=True)


def _bare(value: Any, itself: str, *, named: bool = False) -> Any:
    if isinstance(value, list):
        return [_bare(item, itself) for item in value]
    if isinstance(value, dict):
        return {
            key: _bare(item, itself, named=key == "properties")
            for key, item in value.items()
            if named or key not in _TEXTS
        }
    return "itself" if value == itself else value
