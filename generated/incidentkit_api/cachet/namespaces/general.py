# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import general as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.ping_result import PingResult
    from ..models.status_result import StatusResult
    from ..models.version_result import VersionResult


class General:
    """The server itself.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def ping(self) -> PingResult:
        """Ask for a sign of life

        Sent as `GET /api/ping`.
        """
        return await self._caller.call(_operations.general_ping.asyncio_detailed)

    async def status(self) -> StatusResult:
        """Show the state of the system

        Worked out from components and incidents.

        Sent as `GET /api/status`.
        """
        return await self._caller.call(_operations.general_status.asyncio_detailed)

    async def version(self) -> VersionResult:
        """Show the version of the server

        Sent as `GET /api/version`.
        """
        return await self._caller.call(_operations.general_version.asyncio_detailed)
