"""Catalog types and their schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.api.catalog_v3 import (
    catalog_v3_create_type,
    catalog_v3_destroy_type,
    catalog_v3_list_types,
    catalog_v3_show_type,
    catalog_v3_update_type,
    catalog_v3_update_type_schema,
)
from incidentkit_api.incident_io.models.catalog_create_type_payload_v3 import CatalogCreateTypePayloadV3
from incidentkit_api.incident_io.models.catalog_type_attribute_payload_v3 import CatalogTypeAttributePayloadV3
from incidentkit_api.incident_io.models.catalog_update_type_payload_v3 import CatalogUpdateTypePayloadV3
from incidentkit_api.incident_io.models.catalog_update_type_schema_payload_v3 import (
    CatalogUpdateTypeSchemaPayloadV3,
)
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.errors import ConflictError, ValidationError
from incidentkit.providers.incident_io.naming import checked_name
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit.providers.base import BaseClient

_SCHEMA_ATTEMPTS = 4


class CatalogTypes:
    """Types of the catalog, `io.catalog_types`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self) -> Paginator[CatalogTypeV3]:
        """All types; one request."""

        async def fetch(_: str | None) -> Page[CatalogTypeV3]:
            result = await self._client.call(catalog_v3_list_types.asyncio_detailed)
            return Page(result.catalog_types, None)

        return Paginator(fetch)

    async def get(self, catalog_type_id: str) -> CatalogTypeV3:
        """One type by its id.

        Raises:
            NotFoundError: There is none.
        """
        return (await self._client.call(catalog_v3_show_type.asyncio_detailed, catalog_type_id)).catalog_type

    async def find(self, *, type_name: str) -> CatalogTypeV3 | None:
        """The type of this type name (`Custom["Service"]`), or None; one request."""
        return next((one for one in await self.list().collect() if one.type_name == type_name), None)

    async def upsert(
        self,
        *,
        type_name: str,
        name: str,
        description: str | Unset = UNSET,
        annotations: Mapping[str, str] | Unset = UNSET,
        ranked: bool | Unset = UNSET,
        source_repo_url: str | Unset = UNSET,
        use_name_as_identifier: bool | Unset = UNSET,
    ) -> UpsertResult[CatalogTypeV3]:
        """Create the type of this type name, bring it up, or leave it. What is not given stays as it is.

        Args:
            type_name: What it is found by, like `Custom["Service"]`; it cannot change later.
            name: What people see.
            description: What it holds; empty for a new one where not given.
            annotations: Merged into the type's own: keys not named here stay.
            ranked: Whether entries have an order.
            source_repo_url: Where it is managed; marks the type as not editable by hand.
            use_name_as_identifier: Whether entries can be found by name.

        Raises:
            ConfigurationError: `name` is empty.
            ValidationError: The API refuses a value.
        """
        checked_name("catalog type", name, longest=255)
        asked: dict[str, Any] = {
            "name": name,
            "description": description,
            "ranked": ranked,
            "source_repo_url": source_repo_url,
            "use_name_as_identifier": use_name_as_identifier,
        }
        asked = {field: value for field, value in asked.items() if not isinstance(value, Unset)}
        noted = {} if isinstance(annotations, Unset) else dict(annotations)

        async def create() -> CatalogTypeV3:
            body = CatalogCreateTypePayloadV3.from_dict(
                {"description": "", **asked, "type_name": type_name, "annotations": noted}
            )
            return (await self._client.call(catalog_v3_create_type.asyncio_detailed, body=body)).catalog_type

        async def update(existing: CatalogTypeV3) -> CatalogTypeV3:
            body = CatalogUpdateTypePayloadV3.from_dict(_kept(existing) | asked | _annotated(existing, noted))
            result = await self._client.call(catalog_v3_update_type.asyncio_detailed, existing.id, body=body)
            return result.catalog_type

        def matches(existing: CatalogTypeV3) -> bool:
            current = existing.to_dict()
            return all(current.get(field) == value for field, value in asked.items()) and (
                _annotated(existing, noted)["annotations"] == current["annotations"]
            )

        async def find(_fresh: bool) -> CatalogTypeV3 | None:
            return await self.find(type_name=type_name)

        return await upsert(Recipe(find, create, matches, update), self._locks(type_name))

    async def upsert_attributes(
        self, *, catalog_type_id: str, attributes: Sequence[CatalogTypeAttributePayloadV3]
    ) -> UpsertResult[CatalogTypeV3]:
        """Add or change attributes of a type's schema; attributes not named here stay as they are.

        An attribute is found by its id, or by its name where it has none. Nothing is sent when the schema is
        already as asked. A change by somebody else in between is read again and taken in.

        Raises:
            ConflictError: Others kept changing the schema.
            ValidationError: The API refuses an attribute.
        """
        async with self._locks(catalog_type_id):
            for attempt in range(1, _SCHEMA_ATTEMPTS + 1):
                existing = await self.get(catalog_type_id)
                current = [_as_payload(attribute) for attribute in existing.schema.attributes]
                wanted = _merged(current, attributes)
                if wanted == current:
                    return UpsertResult(Outcome.UNCHANGED if attempt == 1 else Outcome.UPDATED, existing)
                body = CatalogUpdateTypeSchemaPayloadV3(attributes=wanted, version=existing.schema.version)
                try:
                    answer = await self._client.send(
                        catalog_v3_update_type_schema.asyncio_detailed, catalog_type_id, body=body
                    )
                except (ConflictError, ValidationError):
                    # Whether a stale version is a 409 or a 422 is not documented: a newer version tells.
                    newer = await self.get(catalog_type_id)
                    if attempt == _SCHEMA_ATTEMPTS or newer.schema.version == existing.schema.version:
                        raise
                else:
                    return UpsertResult(Outcome.UPDATED, answer.body.catalog_type, answer.request_id)
        raise AssertionError("unreachable: the last attempt returns or raises")

    async def delete(self, catalog_type_id: str) -> None:
        """Archive one type and its entries.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(catalog_v3_destroy_type.asyncio_detailed, catalog_type_id)


_WRITABLE = (
    "name",
    "description",
    "categories",
    "color",
    "icon",
    "owning_team_ids",
    "ranked",
    "source_repo_url",
    "use_name_as_identifier",
)


def _kept(existing: CatalogTypeV3) -> dict[str, Any]:
    """What a full replace must repeat so as not to clear it."""
    current = existing.to_dict()
    return {field: current[field] for field in _WRITABLE if current.get(field) is not None}


def _annotated(existing: CatalogTypeV3, noted: Mapping[str, str]) -> dict[str, Any]:
    return {"annotations": {**existing.annotations.additional_properties, **noted}}


def _as_payload(attribute: CatalogTypeAttributeV3) -> CatalogTypeAttributePayloadV3:
    current = attribute.to_dict()
    path = current.get("path")
    if path:
        current["path"] = [{"attribute_id": item["attribute_id"]} for item in path]
    fields = ("id", "name", "type", "array", "mode", "backlink_attribute", "path")
    return CatalogTypeAttributePayloadV3.from_dict(
        {field: current[field] for field in fields if current.get(field) not in (None, [])}
    )


def _merged(
    current: list[CatalogTypeAttributePayloadV3], asked: Sequence[CatalogTypeAttributePayloadV3]
) -> list[CatalogTypeAttributePayloadV3]:
    merged = [*current]
    for attribute in asked:
        place = next((i for i, known in enumerate(merged) if _same_attribute(known, attribute)), None)
        if place is None:
            merged.append(attribute)
        else:
            known = merged[place].to_dict()
            merged[place] = CatalogTypeAttributePayloadV3.from_dict(known | attribute.to_dict())
    return merged


def _same_attribute(known: CatalogTypeAttributePayloadV3, asked: CatalogTypeAttributePayloadV3) -> bool:
    return known.id == asked.id if asked.id else known.name == asked.name
