"""Where words go: results to standard output, everything about them to standard error."""

from __future__ import annotations

import json
import re
import sys
from typing import Any, Final

import click

__all__ = ["Voice", "counted", "one_line"]

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Voice:
    """Speaks for one command; with `as_json` standard output is for the one object alone."""

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json

    def say(self, text: str) -> None:
        """A result for a person."""
        click.echo(text, err=self.as_json)

    def note(self, text: str) -> None:
        """Something to know, on standard error."""
        click.echo(one_line(text), err=True)

    def error(self, text: str) -> None:
        """What went wrong, as one line on standard error."""
        click.echo(f"error: {one_line(text)}", err=True)

    def give(self, found: dict[str, Any]) -> None:
        """The one object of `--json`."""
        if self.as_json:
            click.echo(json.dumps(found))

    @property
    def at_terminal(self) -> bool:
        """Whether a person watches standard error."""
        return sys.stderr.isatty() and not self.as_json


def one_line(text: str) -> str:
    """Without line ends and other characters that steer a terminal."""
    return _CONTROL.sub(" ", text).strip()


def counted(number: int, thing: str) -> str:
    """`1 record`, `2,000 records`."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
