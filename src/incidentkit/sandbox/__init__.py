"""The APIs on loopback: for tests, demonstrations and clients in other languages."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit.sandbox._app import create_app
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._faults import Faults, Storm, parse_fault, parse_faults
    from incidentkit.sandbox._rates import RateRule
    from incidentkit.sandbox._server import RunningSandbox, run, serve
    from incidentkit.sandbox._transport import SandboxTransport

__all__ = [
    "Faults",
    "RateRule",
    "RunningSandbox",
    "Sandbox",
    "SandboxTransport",
    "Storm",
    "create_app",
    "parse_fault",
    "parse_faults",
    "run",
    "serve",
]

_HOMES = {
    "Faults": "incidentkit.sandbox._faults",
    "RateRule": "incidentkit.sandbox._rates",
    "RunningSandbox": "incidentkit.sandbox._server",
    "Sandbox": "incidentkit.sandbox._core",
    "SandboxTransport": "incidentkit.sandbox._transport",
    "Storm": "incidentkit.sandbox._faults",
    "create_app": "incidentkit.sandbox._app",
    "parse_fault": "incidentkit.sandbox._faults",
    "parse_faults": "incidentkit.sandbox._faults",
    "run": "incidentkit.sandbox._server",
    "serve": "incidentkit.sandbox._server",
}


def __getattr__(name: str) -> Any:
    """Load the sandbox on first use, since it needs libraries of the extra `sandbox`."""
    if name not in _HOMES:
        raise AttributeError(f"module 'incidentkit.sandbox' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
