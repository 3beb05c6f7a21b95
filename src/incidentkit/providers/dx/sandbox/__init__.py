"""The Data Cloud API of DX in the sandbox."""

from incidentkit.providers.dx.sandbox._api import DXApi

__all__ = ["DXApi"]
