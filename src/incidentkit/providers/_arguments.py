"""Checks arguments, builds request bodies, reads error bodies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast

from incidentkit_api.shared.decoding import DecodeError
from incidentkit_api.shared.types import Unset

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


T = TypeVar("T")


def refuse_none(what: str, **fields: object) -> None:
    """Refuse to clear what the API cannot clear.

    Raises:
        ConfigurationError: One of the fields is None; the message names it.
    """
    for name, value in fields.items():
        if value is None:
            raise ConfigurationError(
                f"{what}: {name} cannot be cleared; give a value, or leave it out to keep the one there is"
            )


def require_text(what: str, field: str, value: str) -> str:
    """A text that something is found by.

    Raises:
        ConfigurationError: It is no text, or empty.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - rows of imports are untyped
        raise ConfigurationError(f"{what}: {field} must be a text")
    if not value.strip():
        raise ConfigurationError(f"{what}: {field} must not be empty")
    return value


def require_trimmed(what: str, field: str, value: str) -> str:
    """A text that something is found by, where the API may cut blanks off.

    Raises:
        ConfigurationError: It is no text, empty, or has blanks around it.
    """
    if require_text(what, field, value) != value.strip():
        raise ConfigurationError(f"{what}: {field} {value!r} begins or ends with a blank; trim it")
    return value


def omit_unset(what: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields to send: those that are not UNSET.

    Args:
        what: The kind of record, for the message.
        fields: By their wire names, of which the API can clear none.

    Raises:
        ConfigurationError: One is None.
    """
    refuse_none(what, **fields)
    return {name: value for name, value in fields.items() if not isinstance(value, Unset)}


def body_of(what: str, model: Callable[[Mapping[str, Any]], T], fields: Mapping[str, Any]) -> T:
    """A request's body from fields by their wire names.

    Args:
        what: The kind of record, for the message.
        model: The generated model's `from_dict`.
        fields: The values, as they go over the wire.

    Raises:
        ConfigurationError: A field is missing or of the wrong type; the message names it.
    """
    try:
        return model(fields)
    except DecodeError as error:
        raise ConfigurationError(f"{what}: {error}") from None


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
