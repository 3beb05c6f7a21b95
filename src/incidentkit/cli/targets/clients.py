"""Opens the three clients from options and environment, and asks whether their credential is good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.errors import IncidentKitError, NotFoundError, ValidationError
from incidentkit.providers.cachet import Cachet
from incidentkit.providers.dx import DX
from incidentkit.providers.incident_io import IncidentIO
from incidentkit.settings import http_from_env

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.identity_v1 import IdentityV1

    from incidentkit.cli.targets.base import Connection

__all__ = [
    "NO_SUCH_DEPLOYMENT",
    "open_cachet",
    "open_dx",
    "open_incident_io",
    "probe_cachet",
    "probe_dx",
    "probe_incident_io",
]

NO_SUCH_DEPLOYMENT: Final = "incidentkit-check-no-such-deployment"
"""What the check of a DX token asks to update: an update never creates, so nothing is written."""


def open_incident_io(connection: Connection) -> IncidentIO:
    """The incident.io client.

    Raises:
        ConfigurationError: The credential is missing, or an option cannot be right.
    """
    if connection.credential is None:
        return IncidentIO.from_env(**_options(connection))
    return IncidentIO(connection.credential.reveal(), **_options(connection))


def open_dx(connection: Connection) -> DX:
    """The DX client. Raises as `open_incident_io`."""
    if connection.credential is None:
        return DX.from_env(**_options(connection))
    return DX(connection.credential.reveal(), **_options(connection))


def open_cachet(connection: Connection) -> Cachet:
    """The Cachet client. Raises as `open_incident_io`."""
    if connection.credential is None:
        return Cachet.from_env(**_options(connection))
    return Cachet(connection.credential.reveal(), **_options(connection))


async def probe_incident_io(client: IncidentIO) -> IdentityV1:
    """Whose key it is and what it may do.

    Raises:
        IncidentKitError: The key is refused, or the API cannot be reached.
    """
    from incidentkit_api.incident_io.api.utilities_v1 import utilities_v1_identity  # noqa: PLC0415 - on first use

    return (await client.call(utilities_v1_identity.asyncio_detailed)).identity


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


def _options(connection: Connection) -> dict[str, Any]:
    given = {
        "base_url": connection.base_url,
        "rate_limit": connection.rate_limit,
        "concurrency": connection.concurrency,
        "http": http_from_env(),
    }
    return {name: value for name, value in given.items() if value is not None}
