"""The APIs the sandbox speaks, found by name."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incidentkit.sandbox._api import Api
    from incidentkit.sandbox._core import Sandbox

_FACTORIES = {
    "incident-io": "incidentkit.providers.incident_io.sandbox:api",
    "dx": "incidentkit.providers.dx.sandbox:api",
    "cachet": "incidentkit.providers.cachet.sandbox:api",
}
"""By the provider's name, the function `api(sandbox)` of its sandbox part."""


def open_apis(sandbox: Sandbox) -> list[Api]:
    """One of each, on this sandbox."""
    apis: list[Api] = []
    for factory in _FACTORIES.values():
        module, _, function = factory.partition(":")
        apis.append(getattr(import_module(module), function)(sandbox))
    return apis
