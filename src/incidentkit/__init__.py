"""Asyncio clients for incident.io, DX and Cachet.

Names resolve on first use, so that importing the package costs little more than httpx.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit_api.shared.types import UNSET

    from incidentkit import bulk, catalog, errors, importing, limits, sandbox
    from incidentkit._http.response import Page, Paginator, Response
    from incidentkit._http.retry import RetryPolicy
    from incidentkit._results import Outcome, UpsertResult, idempotency_key
    from incidentkit.providers._batching import Refused
    from incidentkit.providers.cachet.client import Cachet
    from incidentkit.providers.dx.client import DX
    from incidentkit.providers.incident_io.client import IncidentIO
    from incidentkit.settings import RateLimit

    __version__: str

__all__ = [
    "DX",
    "UNSET",
    "Cachet",
    "IncidentIO",
    "Outcome",
    "Page",
    "Paginator",
    "RateLimit",
    "Refused",
    "Response",
    "RetryPolicy",
    "UpsertResult",
    "bulk",
    "catalog",
    "errors",
    "idempotency_key",
    "importing",
    "limits",
    "sandbox",
]

_HOMES = {
    "DX": "incidentkit.providers.dx.client",
    "UNSET": "incidentkit_api.shared.types",
    "Cachet": "incidentkit.providers.cachet.client",
    "IncidentIO": "incidentkit.providers.incident_io.client",
    "Outcome": "incidentkit._results",
    "Page": "incidentkit._http.response",
    "Paginator": "incidentkit._http.response",
    "RateLimit": "incidentkit.settings",
    "Response": "incidentkit._http.response",
    "RetryPolicy": "incidentkit._http.retry",
    "Refused": "incidentkit.providers._batching",
    "UpsertResult": "incidentkit._results",
    "idempotency_key": "incidentkit._results",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    elif name in __all__:
        value = import_module(f"incidentkit.{name}")
    elif name == "__version__":
        value = import_module("incidentkit._version").__version__
    else:
        raise AttributeError(f"module 'incidentkit' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
