"""The API of Cachet 3 in the sandbox."""

from incidentkit.providers.cachet.sandbox._api import CachetApi

__all__ = ["CachetApi"]
