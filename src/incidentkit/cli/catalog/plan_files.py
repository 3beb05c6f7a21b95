"""Plan files, written by `catalog plan --out` and applied later."""

from __future__ import annotations

import json
from pathlib import Path

from incidentkit.catalog import Plan
from incidentkit.cli.json_values import is_object, parse_json
from incidentkit.cli.written_files import write_file
from incidentkit.errors import ConfigurationError

__all__ = ["read_plan", "write_plan"]


def write_plan(path: str, plan: Plan) -> None:
    """Write it.

    Raises:
        ConfigurationError: It cannot be written.
    """
    write_file(path, json.dumps(plan.to_dict()), "--out")


def read_plan(path: str) -> Plan:
    """Read it.

    Raises:
        ConfigurationError: There is no plan in that file.
    """
    try:
        document = parse_json(Path(path).read_text("utf-8"))
    except OSError as error:
        raise ConfigurationError(f"--plan: cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:
        raise _no_plan(path) from error
    if not is_object(document):
        raise _no_plan(path)
    try:
        return Plan.from_dict(document)
    except ConfigurationError as error:
        raise ConfigurationError(f"--plan: {path}: {error.message}") from error


def _no_plan(path: str) -> ConfigurationError:
    return ConfigurationError(f"--plan: {path} is no plan; `catalog plan --out {path}` writes one")
