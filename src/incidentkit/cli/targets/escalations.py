"""`incident-io/escalations`: records page people, each once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_shapes import ESCALATION_SHAPE
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget, keyed
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.cli.targets.names import Names
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["ESCALATIONS"]

_REFERENCE: Final = re.compile(r"[A-Z]+-(\d+)")


class EscalationsTarget(IncidentIOTarget):
    """Escalations of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, ESCALATION_SHAPE)
        self._paths = ReadOnce(self._read_paths)
        self._users: dict[str, ReadOnce[str]] = {}
        self._incidents: dict[str, ReadOnce[str]] = {}

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = keyed(record)
        if "escalation_path" in asked:
            asked["escalation_path_id"] = (await self._paths()).id(asked.pop("escalation_path"))
        if "users" in asked:
            asked["user_ids"] = [await self._user_id(user) for user in asked.pop("users")]
        if "incident" in asked:
            asked["incident_id"] = await self._incident_id(asked.pop("incident"))
        return await self._client.escalations.create(**asked)

    async def _read_paths(self) -> Names:
        paths = await self._client.api.escalations_v2.list_all_paths().collect()
        return Names.of("escalation_path", paths, stand_in=self._sandbox)

    async def _user_id(self, stated: str) -> str:
        if "@" not in stated:
            return stated
        return await self._users.setdefault(stated, ReadOnce(lambda: self._find_user(stated)))()

    async def _find_user(self, email: str) -> str:
        found = (await self._client.api.users_v2.list(email=email)).users
        if not found and self._sandbox:  # which has users of its own
            found = (await self._client.api.users_v2.list()).users
        if not found:
            raise ConfigurationError(f"users: nobody has the e-mail address {email!r}")
        return found[0].id

    async def _incident_id(self, stated: str) -> str:
        reference = _REFERENCE.fullmatch(stated)
        if reference is None:
            return stated
        return await self._incidents.setdefault(stated, ReadOnce(lambda: self._find_incident(reference[1])))()

    async def _find_incident(self, number: str) -> str:
        return (await self._client.incidents.get(number)).id


ESCALATIONS: Final = TargetKind("incident-io", ESCALATION_SHAPE, EscalationsTarget)
