"""Providers: one folder for each API, found by the entry point group `incidentkit.providers`."""

from incidentkit._provider import Provider, ProviderOption
from incidentkit.providers._registry import find_provider, registered

__all__ = ["Provider", "ProviderOption", "find_provider", "registered"]
