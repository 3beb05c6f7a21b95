"""incident.io: the client and its upserts."""

from incidentkit.providers.incident_io.client import IncidentIO

__all__ = ["IncidentIO"]
