"""Option values that need parsing: callbacks for `click.option`."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from incidentkit.errors import ConfigurationError
from incidentkit.settings import RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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


def amount(_context: click.Context, _parameter: click.Parameter, value: str | None) -> float | None:
    """`5`, a whole number as `int`; `10%`, a share as `float`."""
    if value is None:
        return None
    found = re.fullmatch(r"(\d+)|(\d+(?:\.\d+)?)\s*%", value.strip())
    if found and found[1]:
        return int(found[1])
    if found and float(found[2]) <= 100:
        return float(found[2]) / 100
    raise click.BadParameter(f"{value!r} is neither a number nor a share; write 5 or 10%")


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


def exclude(given: Mapping[str, Any], first: str, second: str) -> None:
    """Refuse two options together, by their names in Python.

    Raises:
        click.UsageError: Both are given.
    """
    if given[first] and given[second]:
        shown = [f"--{name.replace('_', '-')}" for name in (first, second)]
        raise click.UsageError(f"{shown[0]} and {shown[1]} exclude each other")


def delimiter(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """One character, or the name of one."""
    if value is None:
        return None
    found = _NAMED_DELIMITERS.get(value.lower(), value)
    if len(found) != 1 or found in '"\r\n':
        raise click.BadParameter(f"{value!r} is not one character; write ';' or tab")
    return found
