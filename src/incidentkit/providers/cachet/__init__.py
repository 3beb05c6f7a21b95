"""Cachet 3: the client and its upserts."""

from incidentkit.providers.cachet.client import Cachet

__all__ = ["Cachet"]
