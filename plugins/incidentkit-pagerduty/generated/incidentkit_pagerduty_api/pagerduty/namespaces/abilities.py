# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import abilities as _operations

if TYPE_CHECKING:
    from incidentkit_api.shared.caller import Caller

    from ..models.list_abilities_response_200 import ListAbilitiesResponse200


class Abilities:
    """What the plan of the account includes.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_abilities(self) -> ListAbilitiesResponse200:
        """Abilities of the account

        Every key may read these.

        Sent as `GET /abilities`.
        """
        return await self._caller.call(_operations.list_abilities.asyncio_detailed)
