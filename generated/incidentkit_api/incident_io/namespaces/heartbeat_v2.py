# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.types import UNSET, Unset
from ..api import heartbeat_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller


class HeartbeatV2:
    """Signs of life; when they stop, an alert fires.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def ping_1(
        self, alert_source_config_id: str, *, token: str | Unset = UNSET, authorization: str | Unset = UNSET
    ) -> None:
        """Send a sign of life by GET

        The same as by POST, for callers that can only fetch an address.

        Sent as `GET /v2/heartbeat/{alert_source_config_id}/ping`.

        Args:
            token: Token of the alert source, if it is not in the `Authorization` header.
            authorization: Token of the alert source, as `Bearer TOKEN`.
        """
        return await self._caller.call(
            _operations.heartbeat_v2_ping_1.asyncio_detailed,
            alert_source_config_id=alert_source_config_id,
            token=token,
            authorization=authorization,
        )

    async def ping(
        self, alert_source_config_id: str, *, token: str | Unset = UNSET, authorization: str | Unset = UNSET
    ) -> None:
        """Send a sign of life

        Goes to a heartbeat alert source and carries the token of that source, in the `Authorization` header
        or as `token`, not an API key.

        Sent as `POST /v2/heartbeat/{alert_source_config_id}/ping`. A repeat changes nothing more.

        Args:
            token: Token of the alert source, if it is not in the `Authorization` header.
            authorization: Token of the alert source, as `Bearer TOKEN`.
        """
        return await self._caller.call(
            _operations.heartbeat_v2_ping.asyncio_detailed,
            alert_source_config_id=alert_source_config_id,
            token=token,
            authorization=authorization,
        )
