"""Opening the incident.io client from options and environment, and asking whether its credential is good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.providers._targets import borrowed, client_options
from incidentkit.providers.incident_io.client import IncidentIO

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.identity_v1 import IdentityV1

    from incidentkit.providers._targets import Connection


def open_incident_io(connection: Connection) -> IncidentIO:
    """The incident.io client.

    Raises:
        ConfigurationError: The credential is missing, or an option cannot be right.
    """
    if (client := borrowed(IncidentIO, connection)) is not None:
        return client
    if connection.credential is None:
        return IncidentIO.from_env(**client_options(connection))
    return IncidentIO(connection.credential.reveal(), **client_options(connection))


async def probe_incident_io(client: IncidentIO) -> IdentityV1:
    """Whose key it is and what it may do.

    Raises:
        IncidentKitError: The key is refused, or the API cannot be reached.
    """
    from incidentkit_api.incident_io.api.utilities_v1 import utilities_v1_identity  # noqa: PLC0415 - on first use

    return (await client.call(utilities_v1_identity.asyncio_detailed)).identity
