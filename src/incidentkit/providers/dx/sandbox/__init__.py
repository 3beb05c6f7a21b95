"""The Data Cloud API of DX, as the sandbox plays it."""

from incidentkit.providers.dx.sandbox._api import DXApi, api

__all__ = ["DXApi", "api"]
