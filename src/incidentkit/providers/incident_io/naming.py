"""Small rules that the records found by name share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from incidentkit_api.shared.decoding import DecodeError

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

MAX_NAME: Final = 50
"""The documented maximum for severities and custom fields."""


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def checked_name(what: str, name: str, *, longest: int = MAX_NAME) -> None:
    """Refuse a name that cannot be found again.

    Raises:
        ConfigurationError: Empty, longer than the API takes, or with blanks around it that the API may cut off.
    """
    if not name.strip():
        raise ConfigurationError(f"{what}: name must not be empty")
    if name != name.strip():
        raise ConfigurationError(f"{what}: name {name!r} begins or ends with a blank; trim it")
    if len(name) > longest:
        raise ConfigurationError(f"{what}: name has {len(name)} characters, the API takes {longest}: {name!r}")


def name_of(record: _Named) -> str:
    """What a record is found by."""
    return record.name


def body_of(what: str, model: Callable[[Mapping[str, Any]], T], fields: Mapping[str, Any]) -> T:
    """A request's body from fields by their wire names.

    Args:
        what: The kind of record, for the message.
        model: The generated model's `from_dict`.
        fields: The values.

    Raises:
        ConfigurationError: A field is missing or of the wrong type; the message names it.
    """
    try:
        return model(fields)
    except DecodeError as error:
        raise ConfigurationError(f"{what}: {error}") from None


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
