# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import severities_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.severities_create_payload_v1 import SeveritiesCreatePayloadV1
    from ..models.severities_create_result_v1 import SeveritiesCreateResultV1
    from ..models.severities_list_result_v1 import SeveritiesListResultV1
    from ..models.severities_show_result_v1 import SeveritiesShowResultV1
    from ..models.severities_update_payload_v1 import SeveritiesUpdatePayloadV1
    from ..models.severities_update_result_v1 import SeveritiesUpdateResultV1


class SeveritiesV1:
    """The scale of how bad an incident is.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> SeveritiesListResultV1:
        """List severities

        Not paged. Needs the scope `severities.view`.

        Sent as `GET /v1/severities`.
        """
        return await self._caller.call(_operations.severities_v1_list.asyncio_detailed)

    async def create(self, *, body: SeveritiesCreatePayloadV1) -> SeveritiesCreateResultV1:
        """Create a severity

        Not idempotent: look for the name first. Needs the scope `organisation_settings.update`.

        Sent as `POST /v1/severities`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.severities_v1_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> SeveritiesShowResultV1:
        """Show a severity

        Needs the scope `severities.view`.

        Sent as `GET /v1/severities/{id}`.
        """
        return await self._caller.call(_operations.severities_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: SeveritiesUpdatePayloadV1) -> SeveritiesUpdateResultV1:
        """Update a severity

        Needs the scope `organisation_settings.update`.

        Sent as `PUT /v1/severities/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.severities_v1_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a severity

        Answers 202: the removal may still be under way. A repeat answers 404. Needs the scope
        `organisation_settings.update`.

        Sent as `DELETE /v1/severities/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.severities_v1_delete.asyncio_detailed, id=id)
