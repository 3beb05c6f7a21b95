"""Starts the command line, or says what it lacks."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """The `incidentkit` command; without the extra `cli` it says how to install it and exits with 2."""
    try:
        from incidentkit.cli.app import app  # noqa: PLC0415 - what it needs may be missing
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"click", "jmespath", "rich", "yaml"}:
            raise
        print("error: the command line needs: pip install 'incidentkit[cli]'", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    app(prog_name="incidentkit")
