"""Starts the command line, or says what it lacks."""

from __future__ import annotations

import io
import sys


def _write_anything() -> None:
    """A character that the terminal or pipe cannot take is written as its number, not raised."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def main() -> None:
    """The `incidentkit` command; without the extra `cli` it says how to install it and exits with 2.

    Ctrl-C while it loads ends it as Ctrl-C later does.
    """
    try:
        from incidentkit.cli._app import app  # noqa: PLC0415 - what it needs may be missing
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"click", "jmespath", "rich", "yaml"}:
            raise
        print("error: the command line needs: pip install 'incidentkit[cli]'", file=sys.stderr)  # noqa: T201 - nothing else is there to say it with
        sys.exit(2)
    except KeyboardInterrupt:
        print("error: interrupted", file=sys.stderr)  # noqa: T201
        sys.exit(130)
    _write_anything()
    app(prog_name="incidentkit")
