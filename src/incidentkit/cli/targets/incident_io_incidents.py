"""`incident-io/incidents`: records become incidents, each created once."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Final, Protocol

from incidentkit.cli.json_values import is_object, kind_of
from incidentkit.cli.shape import Field, Shape
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.clients import open_incident_io, probe_incident_io
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


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


class IncidentsTarget:
    """Incidents of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        self._client = open_incident_io(options.connection)
        self._known: dict[str, dict[str, str]] = {}
        self._account = ""

    @property
    def requests(self) -> int:
        """See `Target.requests`."""
        return self._client.requests_sent

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        from incidentkit_api.incident_io.api.incident_types_v1 import incident_types_v1_list  # noqa: PLC0415

        del write
        self._account = (await probe_incident_io(self._client)).dashboard_url
        types = await self._client.call(incident_types_v1_list.asyncio_detailed)
        self._known = {
            "severity": _ids(await self._client.severities.list().collect()),
            "incident_status": _ids(await self._client.incident_statuses.list().collect()),
            "incident_type": _ids(types.incident_types),
        }
        return []

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = {name: value for name, value in record.items() if name not in _REFERRED}
        for name, field in _REFERRED.items():
            if name in record:
                asked[field] = self._id(name, record[name])
        for name, build in _models().items():
            if name in asked:
                asked[name] = _built(name, asked[name], build)
        try:
            return await self._client.incidents.create(**asked)
        except ValueError as error:  # a word outside of an enum of the request
            raise ConfigurationError(str(error)) from error

    def _id(self, name: str, wanted: str) -> str:
        known = self._known[name]
        if wanted not in known:
            names = [each for each, id_ in known.items() if each != id_]
            close = difflib.get_close_matches(wanted, names, 1)
            there = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(names)}"
            raise ConfigurationError(f"{name}: there is no {wanted!r}; {there}")
        return known[wanted]

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{_NAME} at {self._account}"

    async def close(self) -> None:
        """See `Target.close`."""
        await self._client.close()


def _ids(records: Iterable[_Named]) -> dict[str, str]:
    listed = list(records)
    return {record.id: record.id for record in listed} | {record.name: record.id for record in listed}


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
