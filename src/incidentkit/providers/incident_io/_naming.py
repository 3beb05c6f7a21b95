"""Names of catalog types: `Custom["Service"]`."""

from __future__ import annotations

import re
from typing import Final, Protocol

from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import require_trimmed

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
    if len(require_trimmed(what, "name", name)) > longest:
        raise ConfigurationError(f"{what}: name has {len(name)} characters, the API takes {longest}: {name!r}")


def name_of(record: _Named) -> str:
    """What a record is found by."""
    return record.name


TYPE_NAME: Final = re.compile(r'^Custom\["([A-Za-z][A-Za-z0-9_]*)"\]$')


def type_name_of(name: str) -> str | None:
    """The type name made of what people call a type: `Landscape item` is `Custom["LandscapeItem"]`.

    None where there is nothing in it to make one of.
    """
    stem = "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))
    return f'Custom["{stem}"]' if stem and stem[0].isalpha() else None
