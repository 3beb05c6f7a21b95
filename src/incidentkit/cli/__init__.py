"""The command line: `incidentkit import`, `catalog`, `sandbox` and `check` (extra `cli`)."""

from incidentkit.cli._launch import main

__all__ = ["main"]
