"""Asyncio clients for incident.io, DX and Cachet.

Names resolve on first use, so that importing the package costs little more than httpx.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from incidentkit_api.shared.types import UNSET

    from incidentkit import bulk, catalog, errors, limits
    from incidentkit.keys import derived_key
    from incidentkit.providers.batching import Refused
    from incidentkit.providers.cachet import Cachet
    from incidentkit.providers.dx import DX
    from incidentkit.providers.incident_io import IncidentIO
    from incidentkit.results import Outcome, UpsertResult
    from incidentkit.settings import RateLimit

    __version__: str

__all__ = [
    "DX",
    "UNSET",
    "Cachet",
    "IncidentIO",
    "Outcome",
    "RateLimit",
    "Refused",
    "UpsertResult",
    "bulk",
    "catalog",
    "derived_key",
    "errors",
    "limits",
]

_HOMES = {
    "DX": "incidentkit.providers.dx",
    "UNSET": "incidentkit_api.shared.types",
    "Cachet": "incidentkit.providers.cachet",
    "IncidentIO": "incidentkit.providers.incident_io",
    "Outcome": "incidentkit.results",
    "RateLimit": "incidentkit.settings",
    "Refused": "incidentkit.providers.batching",
    "UpsertResult": "incidentkit.results",
    "derived_key": "incidentkit.keys",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    elif name in __all__:
        value = import_module(f"incidentkit.{name}")
    elif name == "__version__":
        value = import_module("importlib.metadata").version("incidentkit")
    else:
        raise AttributeError(f"module 'incidentkit' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
