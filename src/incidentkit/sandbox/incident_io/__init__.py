"""incident.io's public API, the operations incidentkit works with."""

from incidentkit.sandbox.incident_io.api import api

__all__ = ["api"]
