"""Whether a key of incident.io is good, whose it is and what it may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.providers._targets import open_client
from incidentkit.providers.incident_io.client import IncidentIO

if TYPE_CHECKING:
    from incidentkit.providers._targets import Connection


def open_incident_io(connection: Connection) -> IncidentIO:
    """The incident.io client.

    Raises:
        ConfigurationError: The credential is missing, or an option cannot be right.
    """
    return open_client(IncidentIO, connection)


async def check(client: IncidentIO) -> dict[str, object]:
    """Ask whose key it is and what it may do.

    Raises:
        IncidentKitError: The key is refused, or the API cannot be reached.
    """
    from incidentkit_api.incident_io.api.utilities_v1 import utilities_v1_identity  # noqa: PLC0415 - on first use

    identity = (await client.call(utilities_v1_identity.asyncio_detailed)).identity
    return {
        "name": identity.name,
        "dashboard": identity.dashboard_url,
        "roles": [role.value for role in identity.roles],
        "team_roles": [role.value for role in identity.team_roles],
    }
