"""Second pass: attributes; first those that stand for themselves, then those derived from others, round by round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.models.catalog_type_attribute_payload_v3 import CatalogTypeAttributePayloadV3

from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io.catalog.changes import UpdateSchema
from incidentkit.providers.incident_io.catalog.schemas import DERIVED_MODES
from incidentkit.providers.incident_io.catalog_types import CatalogTypes
from incidentkit.providers.workers import for_each

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.providers.incident_io.catalog.application import Application
    from incidentkit.providers.incident_io.catalog.desired import Attribute
    from incidentkit.providers.incident_io.catalog.schemas import Schemas


async def apply_schemas(application: Application) -> None:
    """Add and change attributes of the types that belong to this sync."""
    asked = {
        change.type_name: [attribute.after for attribute in change.attributes]
        for change in application.plan.changes
        if isinstance(change, UpdateSchema) and application.owned(change.type_name)
    }
    writer = _SchemaWriter(application)
    await writer.write({name: [one for one in attributes if not one.derived] for name, attributes in asked.items()})
    await writer.write_derived({name: [one for one in attributes if one.derived] for name, attributes in asked.items()})


class _SchemaWriter:
    """Sends attributes, all of a type in one request."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._schemas = application.snapshot.schemas
        self._types = CatalogTypes(application.client)

    async def write(self, asked: Mapping[str, list[Attribute]]) -> None:
        """Send these attributes of each type."""

        async def send_all(type_name: str) -> None:
            await self._send(type_name, [_payload(type_name, one, self._schemas) for one in asked[type_name]])

        application = self._application
        names = application.until_stopped([name for name in asked if asked[name]])
        await for_each(names, send_all, at_once=application.options.at_once)

    async def write_derived(self, left: Mapping[str, list[Attribute]]) -> None:
        """Send derived attributes as soon as those are there that they are derived from, perhaps derived themselves."""
        while any(left.values()):
            ready = {name: [one for one in left[name] if _derivation(name, one, self._schemas)] for name in left}
            if not any(ready.values()):
                break
            await self.write(ready)
            left = {name: [one for one in left[name] if one not in ready[name]] for name in left}
        for type_name, attributes in self._application.until_stopped(left.items()):
            for one in attributes:
                why = f"attribute {one.name!r}: what it is derived from is not there; see to that first"
                self._application.fail_type(type_name, "schema", ConfigurationError(why))

    async def _send(self, type_name: str, attributes: list[CatalogTypeAttributePayloadV3]) -> None:
        application, type_id = self._application, self._application.owned(type_name)

        async def send() -> None:
            result = await self._types.upsert_attributes(catalog_type_id=type_id or "", attributes=attributes)
            self._schemas.put(result.record)
            application.report.types[type_name].schema_written = True

        if error := await application.attempt("schema", send):
            application.fail_type(type_name, "schema", error)


def _payload(type_name: str, wanted: Attribute, schemas: Schemas) -> CatalogTypeAttributePayloadV3:
    existing = schemas.attribute(type_name, wanted.name)
    fields: dict[str, Any] = {"name": wanted.name, "type": wanted.type, "array": wanted.array}
    if existing is not None:
        fields["id"] = existing.id
    if wanted.derived:
        fields |= _derivation(type_name, wanted, schemas) or {}
    elif existing is None:
        fields["mode"] = "dashboard" if wanted.schema_only else "api"
    elif existing.mode.value in DERIVED_MODES:
        fields |= {"mode": "api", "backlink_attribute": "", "path": []}
    return CatalogTypeAttributePayloadV3.from_dict(fields)


def _derivation(type_name: str, wanted: Attribute, schemas: Schemas) -> dict[str, Any] | None:
    """How a derived attribute is derived, in ids; None while something of it is not there."""
    if wanted.backlink is not None:
        followed = schemas.attribute(wanted.type, wanted.backlink)
        return {"mode": "backlink", "backlink_attribute": followed.id} if followed else None
    path: list[dict[str, str]] = []
    for name in wanted.path:
        step = schemas.attribute(type_name, name)
        if step is None:
            return None
        path.append({"attribute_id": step.id})
        type_name = schemas.type_named(step.type_)
    return {"mode": "path", "path": path}
