"""What records can be imported to: one module per kind, found by name."""

from incidentkit.cli.targets.base import Connection, Declared, Target, TargetKind, TargetOptions
from incidentkit.cli.targets.registry import TARGETS, find_target

__all__ = ["TARGETS", "Connection", "Declared", "Target", "TargetKind", "TargetOptions", "find_target"]
