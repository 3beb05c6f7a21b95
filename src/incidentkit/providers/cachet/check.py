"""Opening the Cachet client from options and environment, and asking whether its credential is good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.errors import IncidentKitError, NotFoundError
from incidentkit.providers._targets import borrowed, client_options
from incidentkit.providers.cachet.client import Cachet

if TYPE_CHECKING:
    from incidentkit.providers._targets import Connection


def open_cachet(connection: Connection) -> Cachet:
    """The Cachet client. Raises as its constructor."""
    if (client := borrowed(Cachet, connection)) is not None:
        return client
    if connection.credential is None:
        return Cachet.from_env(**client_options(connection))
    return Cachet(connection.credential.reveal(), **client_options(connection))


async def probe_cachet(client: Cachet) -> str:
    """The server's version, where the token is good: reading is open to all, so this updates no component.

    Raises:
        IncidentKitError: The token is refused, or the API cannot be reached.
    """
    from incidentkit_api.cachet.api.components import components_update  # noqa: PLC0415 - on first use
    from incidentkit_api.cachet.api.general import general_version  # noqa: PLC0415 - on first use
    from incidentkit_api.cachet.models.components_update_payload import (  # noqa: PLC0415 - on first use
        ComponentsUpdatePayload,
    )

    version = (await client.call(general_version.asyncio_detailed)).data.version
    try:
        await client.call(components_update.asyncio_detailed, 0, body=ComponentsUpdatePayload())
    except NotFoundError:
        return str(version)
    raise IncidentKitError("Cachet: a component with the id 0 exists, which no Cachet makes; is this one?")
