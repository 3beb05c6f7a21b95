"""Small rules that the records found by name share."""

from __future__ import annotations

from typing import Final, TypeVar

from incidentkit_api.shared.types import Unset

from incidentkit.errors import ConfigurationError

T = TypeVar("T")

MAX_NAME: Final = 50
"""The documented maximum for severities and custom fields."""


def checked_name(what: str, name: str, *, longest: int = MAX_NAME) -> None:
    """Refuse a name that cannot be found again.

    Raises:
        ConfigurationError: Empty, or longer than the API takes.
    """
    if not name.strip():
        raise ConfigurationError(f"{what}: name must not be empty")
    if len(name) > longest:
        raise ConfigurationError(f"{what}: name has {len(name)} characters, the API takes {longest}: {name!r}")


def given(value: T | Unset, otherwise: T) -> T:
    """The value, or `otherwise` where it was not given."""
    return otherwise if isinstance(value, Unset) else value
