"""DX (Data Cloud API): the client and its upserts."""

from incidentkit.providers.dx.client import DX

__all__ = ["DX"]
