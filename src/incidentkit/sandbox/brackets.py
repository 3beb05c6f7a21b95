"""Nested parameters in queries and forms, `filter[meta][key]=v` and `services[][identifier]=v`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


def nest(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Pairs in the order they were sent, as nested dicts and lists of strings.

    `a[b]` is the key b below a, `a[]` the next element of the list a, `a[][x]` a field of the last
    element, or of a new one where the last has that field already. A later value replaces an earlier
    one; names with unbalanced brackets are taken as they stand.
    """
    nested: dict[str, Any] = {}
    for name, value in pairs:
        match = _NAME.fullmatch(name)
        path = [match[1], *re.findall(r"\[([^\[\]]*)\]", match[2])] if match else [name]
        _put(nested, path, value)
    return nested


def _put(into: dict[str, Any], path: list[str], value: str) -> None:
    key, rest = path[0], path[1:]
    if not rest:
        into[key] = value
    elif rest[0] == "":
        below = into.get(key)
        if not is_array(below):
            below = into[key] = list[Any]()
        _append(below, rest[1:], value)
    else:
        below = into.get(key)
        if not is_object(below):
            below = into[key] = dict[str, Any]()
        _put(below, rest, value)


def _append(elements: list[Any], path: list[str], value: str) -> None:
    if not path:
        elements.append(value)
        return
    last = elements[-1] if elements else None
    if not is_object(last) or path[0] in last:
        last = dict[str, Any]()
        elements.append(last)
    _put(last, path, value)
