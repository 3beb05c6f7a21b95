# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import managed_resources_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.managed_resources_create_managed_resource_payload_v2 import (
        ManagedResourcesCreateManagedResourcePayloadV2,
    )
    from ..models.managed_resources_create_managed_resource_result_v2 import (
        ManagedResourcesCreateManagedResourceResultV2,
    )


class ManagedResourcesV2:
    """Marks on resources that are managed from outside.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create_managed_resource(
        self, *, body: ManagedResourcesCreateManagedResourcePayloadV2
    ) -> ManagedResourcesCreateManagedResourceResultV2:
        """Mark a resource as managed from outside

        Answers 200. A resource has one mark; marking it again sets the annotations anew.

        Sent as `POST /v2/managed_resources`. A repeat is merged or refused.
        """
        return await self._caller.call(
            _operations.managed_resources_v2_create_managed_resource.asyncio_detailed, body=body
        )
