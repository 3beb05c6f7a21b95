"""The Data Cloud API of DX, as the sandbox plays it."""

from incidentkit.sandbox.dx.service import DXApi, api

__all__ = ["DXApi", "api"]
