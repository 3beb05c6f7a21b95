"""Import targets of PagerDuty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.errors import ConfigurationError
from incidentkit.providers._fields import Field, Shape
from incidentkit.providers._targets import ClientTarget, Names, TargetKind, open_client
from incidentkit_pagerduty.check import check
from incidentkit_pagerduty.client import PagerDuty

if TYPE_CHECKING:
    from incidentkit_api.shared.caller import Pages

    from incidentkit import UpsertResult
    from incidentkit.providers._targets import TargetOptions

SERVICE_SHAPE: Final = Shape(
    target="pagerduty/services",
    fields=(
        Field("name", required=True),
        Field("escalation_policy", help="name or id; required for a new one"),
        Field("description", clearable=True),
        Field("status", help="active or disabled"),
        Field("acknowledgement_timeout", "int", clearable=True, help="seconds until it triggers again"),
        Field("auto_resolve_timeout", "int", clearable=True, help="seconds until it is resolved"),
    ),
    key=("name",),
)

INCIDENT_SHAPE: Final = Shape(
    target="pagerduty/incidents",
    fields=(
        Field("incident_key", required=True, help="your stable id of the incident"),
        Field("service", required=True, help="name or id"),
        Field("title", required=True),
        Field("status", help="triggered, acknowledged or resolved"),
        Field("urgency", help="high or low"),
        Field("priority", help="name or id"),
        Field("escalation_policy", help="name or id; for a new one"),
        Field("details", help="the text; for a new one"),
    ),
    key=("service", "incident_key"),
)


class PagerDutyTarget(ClientTarget[PagerDuty]):
    """Records of one account, whose references are given by name or id.

    Args:
        options: What it is opened with.
        shape: Of its records.
    """

    def __init__(self, options: TargetOptions, shape: Shape) -> None:
        super().__init__(open_client(PagerDuty, options.connection), shape, check, options.connection)
        self._shape = shape
        self._sandbox = options.connection.sandbox
        self._names: dict[str, Names] = {}

    async def prepare(self, *, write: bool) -> list[str]:
        """Verify the credential, and list what the records can refer to."""
        made = await super().prepare(write=write)
        api = self._client.api
        listings: dict[str, Pages[Any]] = {
            "escalation_policy": api.escalation_policies.list_all_escalation_policies(),
            "priority": api.priorities.list_all_priorities(),
            "service": api.services.list_all_services(),
        }
        for field, listing in listings.items():
            if self._shape.find(field):
                records = [(record.name, record.id) async for record in listing]
                self._names[field] = Names(field, records, stand_in=self._sandbox)
        return made

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """Write one record, its references as ids."""
        fields = {name: value for name, value in record.items() if name not in self._names}
        for field in self._names.keys() & record.keys():
            if not record[field]:
                raise ConfigurationError(f"{self._shape.target}: {field} cannot be cleared")
            fields[f"{field}_id"] = self._names[field].id(record[field])
        records = self._client.services if self._shape is SERVICE_SHAPE else self._client.incidents
        return await records.upsert(**fields)


def _kind(shape: Shape) -> TargetKind:
    return TargetKind("pagerduty", shape, lambda options: PagerDutyTarget(options, shape))


TARGETS: Final = (_kind(SERVICE_SHAPE), _kind(INCIDENT_SHAPE))
