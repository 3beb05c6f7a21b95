"""incident.io's public API, the operations incidentkit works with."""

from incidentkit.providers.incident_io.sandbox._api import api

__all__ = ["api"]
