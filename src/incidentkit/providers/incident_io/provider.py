"""incident.io as a provider: names and places of its parts."""

from __future__ import annotations

from incidentkit_api.incident_io.dialect import DIALECT

from incidentkit._provider import Provider

PROVIDER = Provider(
    name="incident-io",
    title="incident.io",
    client="incidentkit.providers.incident_io.client:IncidentIO",
    credential_env="INCIDENT_API_KEY",
    base_url_env="INCIDENT_ENDPOINT",
    base_url="https://api.incident.io",
    dialect=DIALECT,
    check="incidentkit.providers.incident_io.check:check",
    targets="incidentkit.providers.incident_io.targets:TARGETS",
    sandbox="incidentkit.providers.incident_io.sandbox:IncidentIOApi",
)
