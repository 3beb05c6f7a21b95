"""Providers: one folder for each API, found by the entry point group `incidentkit.providers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit._provider import Provider, ProviderOption

if TYPE_CHECKING:
    from incidentkit.providers._registry import find_provider, registered

__all__ = ["Provider", "ProviderOption", "find_provider", "registered"]


def __getattr__(name: str) -> Any:
    """Load the registry on first use: a client alone needs none."""
    if name not in {"find_provider", "registered"}:
        raise AttributeError(f"module 'incidentkit.providers' has no attribute {name!r}")
    from incidentkit.providers import _registry  # noqa: PLC0415 - see above

    return getattr(_registry, name)
