"""The API of Cachet 3, as the sandbox plays it."""

from incidentkit.providers.cachet.sandbox._api import CachetApi, api

__all__ = ["CachetApi", "api"]
