"""`incident-io/incidents`: records become incidents, each created once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.json_values import is_object, kind_of
from incidentkit.cli.shape import Field, Shape
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget, keyed
from incidentkit.cli.targets.names import Names
from incidentkit.errors import ConfigurationError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["INCIDENTS"]

_NAME: Final = "incident-io/incidents"

SHAPE: Final = Shape(
    target=_NAME,
    fields=(
        Field("idempotency_key", required=True, help="your stable id of the incident"),
        Field("namespace", help="the source of the ids; the key is then derived from both"),
        Field("name", help="what people see"),
        Field("summary", help="what is known"),
        Field("severity", help="name or id"),
        Field("incident_status", help="name or id"),
        Field("incident_type", help="name or id"),
        Field("visibility", help="public or private; public where left out"),
        Field("mode", help="standard, retrospective (announces nothing), test or tutorial"),
        Field("custom_field_entries", "objects", help="as the API takes them"),
        Field("incident_role_assignments", "objects", help="as the API takes them"),
        Field("incident_timestamp_values", "objects", help="as the API takes them"),
        Field("retrospective_incident_options", "object", help="as the API takes them"),
        Field("slack_channel_name_override"),
        Field("slack_team_id"),
    ),
    key=("idempotency_key",),
)

_REFERRED: Final = {
    "severity": "severity_id",
    "incident_status": "incident_status_id",
    "incident_type": "incident_type_id",
}


class IncidentsTarget(IncidentIOTarget):
    """Incidents of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, SHAPE)
        self._known: dict[str, Names] = {}

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        remarks = await super().prepare(write=write)
        types = await self._client.api.incident_types_v1.list()
        records: dict[str, Iterable[Any]] = {
            "severity": await self._client.severities.list().collect(),
            "incident_status": await self._client.incident_statuses.list().collect(),
            "incident_type": types.incident_types,
        }
        self._known = {name: Names.of(name, found) for name, found in records.items()}
        return remarks

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = keyed({name: value for name, value in record.items() if name not in _REFERRED})
        for name, field in _REFERRED.items():
            if name in record:
                asked[field] = self._known[name].id(record[name])
        for name, build in _models().items():
            if name in asked:
                asked[name] = _built(name, asked[name], build)
        try:
            return await self._client.incidents.create(**asked)
        except ValueError as error:  # a word outside of an enum of the request
            raise ConfigurationError(str(error)) from error


def _models() -> dict[str, Callable[[Mapping[str, Any]], Any]]:
    from incidentkit_api.incident_io.models import (  # noqa: PLC0415 - loaded with the first incident that has them
        CustomFieldEntryPayloadV2,
        IncidentRoleAssignmentPayloadV2,
        IncidentTimestampValuePayloadV2,
        RetrospectiveIncidentOptionsV2,
    )

    return {
        "custom_field_entries": CustomFieldEntryPayloadV2.from_dict,
        "incident_role_assignments": IncidentRoleAssignmentPayloadV2.from_dict,
        "incident_timestamp_values": IncidentTimestampValuePayloadV2.from_dict,
        "retrospective_incident_options": RetrospectiveIncidentOptionsV2.from_dict,
    }


def _built(name: str, value: Any, build: Callable[[Mapping[str, Any]], Any]) -> Any:
    parts: list[Any] = [value] if is_object(value) else value
    for part in parts:
        if not is_object(part):
            raise ConfigurationError(f"{name}: {kind_of(part)} where an object is needed")
    try:
        built = [build(part) for part in parts]
    except (DecodeError, ValueError) as error:
        raise ConfigurationError(f"{name}: {error}") from error
    return built[0] if is_object(value) else built


INCIDENTS: Final = TargetKind("incident-io", SHAPE, IncidentsTarget)
