"""JSON values: reading them strictly, asking what they are."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn, TypeGuard

_KINDS: Final[dict[type[Any], str]] = {
    list: "a list",
    dict: "an object",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON list."""
    return isinstance(value, list)


def kind_of(value: object) -> str:
    """The kind of a JSON value in words, for messages."""
    return next((words for kind, words in _KINDS.items() if isinstance(value, kind)), "something else")


def parse_json(text: str) -> Any:
    """A JSON text, without the extras of Python's parser.

    Raises:
        json.JSONDecodeError: Not JSON.
        ValueError: NaN or Infinity, or nested beyond what can be read.
    """
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError("nested too deep to be read") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON; write null or a number")
