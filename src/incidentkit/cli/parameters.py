"""Option values that are more than a text: callbacks for `click.option`."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from incidentkit.errors import ConfigurationError
from incidentkit.settings import RateLimit

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["delimiter", "rate", "seconds", "settings"]

_NAMED_DELIMITERS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";"}


def rate(_context: click.Context, _parameter: click.Parameter, value: str | None) -> RateLimit | None:
    """`1200/60`: requests in seconds."""
    if value is None:
        return None
    found = re.fullmatch(r"(\d+)/(\d+(?:\.\d+)?)s?", value.strip())
    if found:
        with suppress(ConfigurationError):
            return RateLimit(int(found[1]), float(found[2]))
    raise click.BadParameter(f"{value!r} is no rate; write requests/seconds, like 1200/60")


def seconds(_context: click.Context, _parameter: click.Parameter, value: float | None) -> float | None:
    """A positive number of seconds."""
    if value is not None and not (math.isfinite(value) and value > 0):
        raise click.BadParameter(f"{value} is not a positive number of seconds")
    return value


def settings(_context: click.Context, _parameter: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    """`field=value`, each field once."""
    found: dict[str, str] = {}
    for value in values:
        name, equals, text = value.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(f"{value!r}: write field=value")
        if name.strip() in found:
            raise click.BadParameter(f"{name.strip()!r} is set twice")
        found[name.strip()] = text
    return found


def delimiter(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """One character, or the name of one."""
    if value is None:
        return None
    found = _NAMED_DELIMITERS.get(value.lower(), value)
    if len(found) != 1 or found in '"\r\n':
        raise click.BadParameter(f"{value!r} is not one character; write ';' or tab")
    return found
