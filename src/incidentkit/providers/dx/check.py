"""Opening the DX client from options and environment, and asking whether its credential is good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.errors import NotFoundError, ValidationError
from incidentkit.providers._targets import borrowed, client_options
from incidentkit.providers.dx.client import DX

if TYPE_CHECKING:
    from incidentkit.providers._targets import Connection

NO_SUCH_DEPLOYMENT: Final = "incidentkit-check-no-such-deployment"
"""What the check of a DX token asks to update: an update never creates, so nothing is written."""


def open_dx(connection: Connection) -> DX:
    """The DX client. Raises as its constructor."""
    if (client := borrowed(DX, connection)) is not None:
        return client
    if connection.credential is None:
        return DX.from_env(**client_options(connection))
    return DX(connection.credential.reveal(), **client_options(connection))


async def probe_dx(client: DX) -> None:
    """Whether the token is good: DX has no read method, so this updates a deployment that cannot exist.

    Raises:
        IncidentKitError: The token is refused, or the API cannot be reached.
    """
    try:
        await client.deployments.update(reference_id=NO_SUCH_DEPLOYMENT)
    except (NotFoundError, ValidationError) as error:
        if not (error.code and error.code.replace("_", "").isalnum()):  # not DX's words: some other server or proxy
            raise
