"""incident.io's public API in the sandbox: the operations incidentkit works with."""

from incidentkit.providers.incident_io.sandbox._api import IncidentIOApi

__all__ = ["IncidentIOApi"]
