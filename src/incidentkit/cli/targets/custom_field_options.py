"""`incident-io/custom-field-options`: records become options of select fields."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.shape import Field, Shape
from incidentkit.cli.suggestions import few, suggestion
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["CUSTOM_FIELD_OPTIONS"]

_NAME: Final = "incident-io/custom-field-options"

SHAPE: Final = Shape(
    target=_NAME,
    fields=(
        Field("custom_field", required=True, help="name or id of the select field"),
        Field("value", required=True, help="what people see, unique in the field"),
        Field("sort_key", "int", help="order among the options"),
    ),
    key=("custom_field", "value"),
)


class CustomFieldOptionsTarget(IncidentIOTarget):
    """Options of the select fields that the records name."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, SHAPE)
        self._named = options.custom_field
        self._fields: dict[str, str] = {}
        self._names: list[str] = []
        self._making = asyncio.Lock()

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        remarks = await super().prepare(write=write)
        fields = await self._client.custom_fields.list().collect()
        self._names = [field.name for field in fields]
        self._fields = {field.name: field.id for field in fields} | {field.id: field.id for field in fields}
        if self._named and write and not self._sandbox:
            await self._field_id(self._named)
        return remarks

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        field_id = await self._field_id(asked.pop("custom_field"))
        return await self._client.custom_field_options.upsert(custom_field_id=field_id, **asked)

    async def _field_id(self, wanted: str) -> str:
        if wanted not in self._fields and not self._sandbox:
            hint = suggestion(wanted, self._names, else_say=f"there are {few(self._names)}")
            raise ConfigurationError(f"there is no custom field {wanted!r}; {hint}")
        async with self._making:
            if wanted not in self._fields:
                # A sandbox starts empty, and this command has no other way to put a field there.
                made = await self._client.custom_fields.upsert(name=wanted, field_type="single_select")
                self._fields[wanted] = made.record.id
        return self._fields[wanted]


CUSTOM_FIELD_OPTIONS: Final = TargetKind("incident-io", SHAPE, CustomFieldOptionsTarget)
