"""Reading error bodies without trusting them: every shape is possible behind a broken proxy."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeGuard, cast

if TYPE_CHECKING:
    from collections.abc import Mapping


def json_object(content: bytes) -> Mapping[str, Any]:
    """The body as an object; an empty one when it is anything else."""
    try:
        body = json.loads(content)
    except ValueError:
        return {}
    return as_object(body)


def as_object(value: object) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one."""
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if _is_list(value) else []


def as_text(value: object) -> str | None:
    """The value if it is a non-empty string, else None."""
    return value if isinstance(value, str) and value else None


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
