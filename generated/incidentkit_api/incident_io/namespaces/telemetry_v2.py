# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import telemetry_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.telemetry_update_data_source_payload_v2 import TelemetryUpdateDataSourcePayloadV2
    from ..models.telemetry_update_data_source_result_v2 import TelemetryUpdateDataSourceResultV2


class TelemetryV2:
    """Sources of telemetry that investigations read.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def update_data_source(
        self, id: str, *, body: TelemetryUpdateDataSourcePayloadV2
    ) -> TelemetryUpdateDataSourceResultV2:
        """Change a source of telemetry

        Fields left out keep their value. Needs the scope `organisation_settings.update`.

        Sent as `PUT /v2/telemetry/data_sources/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.telemetry_v2_update_data_source.asyncio_detailed, id=id, body=body)
