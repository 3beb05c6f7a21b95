"""The three APIs on loopback: for tests, demonstrations and clients in other languages."""

from incidentkit.sandbox.app import create_app
from incidentkit.sandbox.core import Sandbox
from incidentkit.sandbox.faults import Faults, Storm, parse_fault, parse_faults
from incidentkit.sandbox.rates import DOCUMENTED_CLASS_RULES, DOCUMENTED_RULES, RateRule
from incidentkit.sandbox.server import RunningSandbox, run, serve
from incidentkit.sandbox.transport import SandboxTransport

__all__ = [
    "DOCUMENTED_CLASS_RULES",
    "DOCUMENTED_RULES",
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
