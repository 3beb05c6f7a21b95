"""The APIs the sandbox speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox import cachet, dx, incident_io

if TYPE_CHECKING:
    from incidentkit.sandbox.api import Api
    from incidentkit.sandbox.core import Sandbox


def open_apis(sandbox: Sandbox) -> list[Api]:
    """One of each, on this sandbox."""
    return [incident_io.api(sandbox), dx.api(sandbox), cachet.api(sandbox)]
