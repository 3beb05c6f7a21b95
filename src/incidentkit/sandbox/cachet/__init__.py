"""The API of Cachet 3, as the sandbox plays it."""

from incidentkit.sandbox.cachet.service import CachetApi, api

__all__ = ["CachetApi", "api"]
