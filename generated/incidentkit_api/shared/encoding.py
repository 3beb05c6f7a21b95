# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""From typed values to what goes over the wire: JSON bodies, query parameters, path segments, headers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any
from urllib.parse import quote

from .types import UNSET

__all__ = ["headers", "path_segment", "query", "to_text", "to_wire"]

_PLAIN = frozenset({str, int, float, bool, type(None)})


def to_wire(value: Any) -> Any:
    """Return a value as JSON has it: models, enums, dates, and lists and maps of them."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [to_wire(item) for item in value]
    if kind is dict:
        return {name: to_wire(item) for name, item in value.items() if item is not UNSET}
    to_dict = getattr(kind, "to_dict", None)
    return _rare_to_wire(value) if to_dict is None else to_dict(value)


def _rare_to_wire(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return to_wire(dict(value))
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_wire(item) for item in value]
    if value is UNSET:
        raise ValueError("UNSET stands for a field that is left out, and cannot be sent as a value")
    return value if isinstance(value, (str, int, float)) else str(value)


def to_text(value: Any) -> str:
    """Return a single value as text, for paths, headers and queries."""
    plain = to_wire(value)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    return str(plain)


def path_segment(name: str, value: Any) -> str:
    """Return a path parameter, quoted.

    Raises:
        ValueError: The value is empty or a dot segment, which would address another resource.
    """
    text = to_text(value)
    if text in {"", ".", ".."}:
        raise ValueError(f"{name} must name one resource, not {text!r}")
    return quote(text, safe="")


def query(
    params: Mapping[str, Any], joined: frozenset[str] = frozenset(), spread: frozenset[str] = frozenset()
) -> list[tuple[str, str]]:
    """Return query parameters as pairs; unset and null ones are left out.

    A list repeats its parameter. An object travels in brackets, to any depth: `status[one_of]=a`,
    `custom_field[ID][one_of]=b`.

    Args:
        params: Parameter name to typed value.
        joined: Names of parameters whose lists travel as one value with commas.
        spread: Names of parameters whose entries are parameters of their own: `k=v`, without brackets.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in params.items():
        if name in joined and isinstance(value, (list, tuple)):
            pairs.append((name, ",".join(to_text(item) for item in value)))
        elif name in spread and isinstance(plain := to_wire(value or {}), dict):
            pairs.extend(pair for key, item in plain.items() for pair in _flatten(key, item))
        else:
            pairs.extend(_flatten(name, value))
    return pairs


def _flatten(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if value is None or value is UNSET:
        return
    plain = to_wire(value)
    if isinstance(plain, dict):
        for key, item in plain.items():
            yield from _flatten(f"{name}[{key}]", item)
    elif isinstance(plain, list):
        for item in plain:
            yield from _flatten(name, item)
    else:
        yield name, to_text(plain)


def headers(fields: Mapping[str, Any]) -> dict[str, str]:
    """Return header fields as text; unset and null ones are left out."""
    return {name: to_text(value) for name, value in fields.items() if value is not None and value is not UNSET}
