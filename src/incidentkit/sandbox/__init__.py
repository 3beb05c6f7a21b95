"""The APIs on loopback: for tests, demonstrations and clients in other languages."""

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
