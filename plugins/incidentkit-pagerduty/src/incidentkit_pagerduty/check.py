"""Whether a PagerDuty key is valid, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.errors import NotFoundError, ValidationError

if TYPE_CHECKING:
    from incidentkit_pagerduty.client import PagerDuty


async def check(client: PagerDuty) -> dict[str, object]:
    """Ask whose key it is. A key of the account belongs to no user, so its abilities are counted instead.

    Raises:
        IncidentKitError: The key is refused, or the API cannot be reached.
    """
    try:
        user = (await client.api.users.get_current_user()).user
    except (NotFoundError, ValidationError):
        abilities = (await client.api.abilities.list_abilities()).abilities
        return {"name": "key of the account", "abilities": len(abilities)}
    return {"name": user.name, "email": user.email, "role": getattr(user.role, "value", None)}
