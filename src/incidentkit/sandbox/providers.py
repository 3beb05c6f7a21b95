"""The APIs the sandbox speaks."""

from __future__ import annotations

from importlib import import_module, resources
from typing import TYPE_CHECKING

from incidentkit.sandbox import incident_io

if TYPE_CHECKING:
    from incidentkit.sandbox.api import Api
    from incidentkit.sandbox.core import Sandbox


def open_apis(sandbox: Sandbox) -> list[Api]:
    """One of each, on this sandbox."""
    apis: list[Api] = [incident_io.api(sandbox)]
    for name in ("dx", "cachet"):
        if resources.files("incidentkit.sandbox").joinpath(name, "service.py").is_file():
            apis.append(import_module(f"incidentkit.sandbox.{name}").api(sandbox))
    return apis
