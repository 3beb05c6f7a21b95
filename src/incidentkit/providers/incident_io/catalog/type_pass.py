"""First pass: the types themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_create_type
from incidentkit_api.incident_io.models.catalog_create_type_payload_v3 import CatalogCreateTypePayloadV3

from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io.catalog.changes import CreateType, UpdateType
from incidentkit.providers.incident_io.catalog.differences import SYNC_ID, type_difference
from incidentkit.providers.incident_io.catalog.ownership import OWNER, refusal
from incidentkit.providers.incident_io.catalog_types import CatalogTypes
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert
from incidentkit.providers.workers import for_each

if TYPE_CHECKING:
    from typing import Any

    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.providers.incident_io.catalog.application import Application
    from incidentkit.providers.incident_io.catalog.desired import CatalogType


async def apply_types(application: Application) -> None:
    """Create the types that are missing, and change those that differ."""
    changing = [
        (one.declared, change)
        for one in application.plan.types
        for change in one.changes
        if isinstance(change, CreateType | UpdateType)
    ]
    writer = _TypeWriter(application)
    await for_each(application.until_stopped(changing), writer.write, at_once=application.options.at_once)


class _TypeWriter:
    """Brings types to what is declared."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._types = CatalogTypes(application.client)
        self._locks = KeyLocks()

    async def write(self, change: tuple[CatalogType, CreateType | UpdateType]) -> None:
        declared, planned = change
        application, type_name = self._application, declared.type_name
        recipe = self._recipe(declared, planned)

        async def send() -> None:
            result = await upsert(recipe, self._locks(type_name))
            application.snapshot.schemas.put(result.record)
            application.report.types[type_name].type_written = True

        if error := await application.attempt("type", send):
            application.fail_type(type_name, "type", error)

    def _recipe(self, declared: CatalogType, planned: CreateType | UpdateType) -> Recipe[CatalogTypeV3]:
        sync_id = self._application.plan.sync_id
        wanted = type_difference(declared, sync_id, None)
        fields: dict[str, Any] = {field.name: field.after for field in wanted if field.name != SYNC_ID}

        async def find(fresh: bool) -> CatalogTypeV3 | None:
            if isinstance(planned, CreateType) and not fresh:
                return None  # as it was read for the plan; if somebody was faster, the API refuses a second one
            return await self._types.find(type_name=declared.type_name)

        async def create() -> CatalogTypeV3:
            body = CatalogCreateTypePayloadV3.from_dict(
                {"description": "", **fields, "type_name": declared.type_name, "annotations": {OWNER: sync_id}}
            )
            call = self._application.client.call
            return (await call(catalog_v3_create_type.asyncio_detailed, body=body)).catalog_type

        def matches(existing: CatalogTypeV3) -> bool:
            return not type_difference(declared, sync_id, existing)

        async def update(existing: CatalogTypeV3) -> CatalogTypeV3:
            if why := refusal(existing, sync_id, adopt=self._application.plan.adopt):
                raise ConfigurationError(why)
            annotations = {OWNER: sync_id}
            upserted = await self._types.upsert(type_name=declared.type_name, annotations=annotations, **fields)
            return upserted.record

        return Recipe(find, create, matches, update)
