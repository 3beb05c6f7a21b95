"""The command line: `incidentkit import`, `sandbox` and `check` (extra `cli`)."""

from incidentkit.cli.launch import main

__all__ = ["main"]
