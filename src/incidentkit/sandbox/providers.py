"""The APIs the sandbox speaks."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from incidentkit.sandbox import dx, incident_io

if TYPE_CHECKING:
    from incidentkit.sandbox.api import Api
    from incidentkit.sandbox.core import Sandbox


def open_apis(sandbox: Sandbox) -> list[Api]:
    """One of each, on this sandbox."""
    apis = [incident_io.api(sandbox), dx.api(sandbox)]
    try:
        apis.append(import_module("incidentkit.sandbox.cachet").api(sandbox))
    except Exception:  # noqa: BLE001, S110  (while Cachet is being written)
        pass
    return apis
