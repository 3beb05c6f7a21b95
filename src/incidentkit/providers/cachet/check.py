"""Whether a Cachet token is good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.errors import IncidentKitError, NotFoundError

if TYPE_CHECKING:
    from incidentkit.providers.cachet.client import Cachet


async def check(client: Cachet) -> dict[str, object]:
    """Ask whether the token is good: reading is open to all, so this updates a component that cannot exist.

    Returns:
        The server's version.

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
        return {"version": str(version)}
    raise IncidentKitError("Cachet: a component with the id 0 exists, which no Cachet makes; is this one?")
