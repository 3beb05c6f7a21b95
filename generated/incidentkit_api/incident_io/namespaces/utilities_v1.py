# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import utilities_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ...shared.types import File
    from ..models.utilities_identity_result_v1 import UtilitiesIdentityResultV1
    from ..models.utilities_ip_ranges_result_v1 import UtilitiesIPRangesResultV1


class UtilitiesV1:
    """About the API and the key in use.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def identity(self) -> UtilitiesIdentityResultV1:
        """Show whose key this is

        Name and roles of the key in use. The cheapest way to check a credential.

        Sent as `GET /v1/identity`.
        """
        return await self._caller.call(_operations.utilities_v1_identity.asyncio_detailed)

    async def ip_ranges(self) -> UtilitiesIPRangesResultV1:
        """List the addresses the provider calls from

        For allowlists of webhooks.

        Sent as `GET /v1/ip_ranges`.
        """
        return await self._caller.call(_operations.utilities_v1_utilities_v1_ip_ranges.asyncio_detailed)

    async def open_apiv3(self) -> File:
        """Download the provider's own description of the API

        OpenAPI 3 as JSON. Needs no API key.

        Sent as `GET /v1/openapiV3.json`.
        """
        return await self._caller.call(_operations.utilities_v1_open_apiv3.asyncio_detailed)
