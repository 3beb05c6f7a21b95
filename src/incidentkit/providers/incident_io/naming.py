"""Small rules that the records found by name share."""

from __future__ import annotations

from typing import Final, Protocol

from incidentkit.errors import ConfigurationError
from incidentkit.providers.arguments import trimmed

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
    if len(trimmed(what, "name", name)) > longest:
        raise ConfigurationError(f"{what}: name has {len(name)} characters, the API takes {longest}: {name!r}")


def name_of(record: _Named) -> str:
    """What a record is found by."""
    return record.name
