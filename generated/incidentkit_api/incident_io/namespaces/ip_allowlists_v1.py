# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import ip_allowlists_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.ip_allowlists_show_ip_allowlist_result_v1 import IPAllowlistsShowIPAllowlistResultV1
    from ..models.ip_allowlists_update_ip_allowlist_payload_v1 import IPAllowlistsUpdateIPAllowlistPayloadV1
    from ..models.ip_allowlists_update_ip_allowlist_result_v1 import IPAllowlistsUpdateIPAllowlistResultV1


class IpAllowlistsV1:
    """Addresses from which the API may be used.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def show_ip_allowlist(self) -> IPAllowlistsShowIPAllowlistResultV1:
        """Show from which addresses the API may be used

        Sent as `GET /v1/ip_allowlists`.
        """
        return await self._caller.call(_operations.ip_allowlists_v1_show_ip_allowlist.asyncio_detailed)

    async def update_ip_allowlist(
        self, *, body: IPAllowlistsUpdateIPAllowlistPayloadV1
    ) -> IPAllowlistsUpdateIPAllowlistResultV1:
        """Replace the addresses from which the API may be used

        The list is the whole list: leaving out the address of the caller shuts it out. `version` must be
        the current one. Needs the scope `security_settings.update`.

        Sent as `PUT /v1/ip_allowlists`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.ip_allowlists_v1_update_ip_allowlist.asyncio_detailed, body=body)
