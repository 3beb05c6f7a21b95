"""What all targets of incident.io share: the client, the account it belongs to, and the key of what is made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.cli.targets.client_target import ClientTarget
from incidentkit.cli.targets.clients import open_incident_io, probe_incident_io
from incidentkit.providers.incident_io import IncidentIO

if TYPE_CHECKING:
    from incidentkit.cli.shape import Shape
    from incidentkit.cli.targets.base import TargetOptions

__all__ = ["IncidentIOTarget", "keyed"]


class IncidentIOTarget(ClientTarget[IncidentIO]):
    """Records of one organisation. Subclasses say how one is written."""

    def __init__(self, options: TargetOptions, shape: Shape) -> None:
        super().__init__(open_incident_io(options.connection), shape, self._ask_account)
        self._sandbox = options.connection.sandbox
        self._account = ""

    async def _ask_account(self, client: IncidentIO) -> None:
        self._account = (await probe_incident_io(client)).dashboard_url

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{self._name} at {self._account}"


def keyed(record: dict[str, Any]) -> dict[str, Any]:
    """A record whose `idempotency_key` is the id that its source gave it, where `namespace` names the source."""
    if "namespace" not in record:
        return dict(record)
    asked = {name: value for name, value in record.items() if name != "idempotency_key"}
    return {**asked, "source_id": record["idempotency_key"]}
