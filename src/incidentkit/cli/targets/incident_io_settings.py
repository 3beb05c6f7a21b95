"""Settings of the organisation that are found by name: severities, statuses, roles, fields, attributes, types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.targets import incident_io_shapes as shapes
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.cli.targets.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.cli.shape import Shape
    from incidentkit.cli.targets.base import Target, TargetOptions
    from incidentkit.cli.targets.client_target import Upserting
    from incidentkit.providers.incident_io import IncidentIO
    from incidentkit.results import UpsertResult

__all__ = ["SETTING_KINDS"]


class SettingsTarget(IncidentIOTarget):
    """Records of one kind."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[IncidentIO], Any]) -> None:
        super().__init__(options, shape)
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._index: ReadOnce[Upserting] = ReadOnce(pick(self._client).index)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        return await (await self._index()).upsert(**record)


class CustomFieldsTarget(SettingsTarget):
    """Custom fields, which may name the catalog type whose entries are their options."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[IncidentIO], Any]) -> None:
        super().__init__(options, shape, pick)
        self._types = ReadOnce(self._read_types)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        if "catalog_type" in asked:
            asked["catalog_type_id"] = (await self._types()).id(asked.pop("catalog_type"))
        return await super().upsert(asked)

    async def _read_types(self) -> Names:
        types = await self._client.catalog_types.list().collect()
        pairs = [(found.name, found.id) for found in types] + [(found.type_name, found.id) for found in types]
        return Names("catalog_type", pairs)


def _kind(
    shape: Shape,
    pick: Callable[[IncidentIO], Any],
    make: Callable[[TargetOptions, Shape, Callable[[IncidentIO], Any]], Target] = SettingsTarget,
) -> TargetKind:
    def open_target(options: TargetOptions) -> Target:
        return make(options, shape, pick)

    return TargetKind("incident-io", shape, open_target)


SETTING_KINDS: Final = (
    _kind(shapes.SEVERITY_SHAPE, lambda io: io.severities),
    _kind(shapes.INCIDENT_STATUS_SHAPE, lambda io: io.incident_statuses),
    _kind(shapes.INCIDENT_ROLE_SHAPE, lambda io: io.incident_roles),
    _kind(shapes.CUSTOM_FIELD_SHAPE, lambda io: io.custom_fields, CustomFieldsTarget),
    _kind(shapes.CATALOG_TYPE_SHAPE, lambda io: io.catalog_types),
    _kind(shapes.ALERT_ATTRIBUTE_SHAPE, lambda io: io.alert_attributes),
)
