"""Whether a DX token is good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.errors import NotFoundError, ValidationError

if TYPE_CHECKING:
    from incidentkit.providers.dx.client import DX

NO_SUCH_DEPLOYMENT: Final = "incidentkit-check-no-such-deployment"
"""What the check of a DX token asks to update: an update never creates, so nothing is written."""


async def check(client: DX) -> dict[str, object]:
    """Ask whether the token is good: DX has no read method, so this updates a deployment that cannot exist.

    Raises:
        IncidentKitError: The token is refused, or the API cannot be reached.
    """
    try:
        await client.deployments.update(reference_id=NO_SUCH_DEPLOYMENT)
    except (NotFoundError, ValidationError) as error:
        if not (error.code and error.code.replace("_", "").isalnum()):  # not DX's words: some other server or proxy
            raise
    return {}
