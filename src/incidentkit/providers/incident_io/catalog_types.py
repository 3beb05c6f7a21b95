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

from incidentkit._context import noting_answers
from incidentkit._http.response import Page, Paginator
from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import ConflictError, ValidationError
from incidentkit.providers._arguments import body_of
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.incident_io._named import Kind, NamedRecords
from incidentkit.providers.incident_io._naming import checked_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

    from incidentkit._http.client import BaseClient

_SCHEMA_ATTEMPTS = 4


class CatalogTypes:
    """Types of the catalog, `io.catalog_types`."""

    def __init__(
        self, client: BaseClient, records: NamedRecords[CatalogTypeV3] | None = None, locks: KeyLocks | None = None
    ) -> None:
        self._client = client
        self._schema_locks = locks or KeyLocks()
        self._records = records or NamedRecords(
            Kind(
                what="catalog type",
                key=_type_name,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=_WRITABLE,
                initial={"description": ""},
                emptied={"description": "", "categories": [], "owning_team_ids": [], "source_repo_url": ""},
                merged={"annotations": _annotated},
            )
        )

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
        return await self._records.find(type_name)

    async def upsert(
        self,
        *,
        type_name: str,
        name: str,
        description: str | Unset | None = UNSET,
        annotations: Mapping[str, str | None] | Unset = UNSET,
        categories: Sequence[str] | Unset | None = UNSET,
        color: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        owning_team_ids: Sequence[str] | Unset | None = UNSET,
        ranked: bool | Unset = UNSET,
        source_repo_url: str | Unset | None = UNSET,
        use_name_as_identifier: bool | Unset = UNSET,
    ) -> UpsertResult[CatalogTypeV3]:
        """Create the type of this type name, bring it up, or leave it. What is not given stays as it is.

        Args:
            type_name: What it is found by, like `Custom["Service"]`; it cannot change later.
            name: What people see.
            description: What it holds; empty for a new one where not given, None empties it.
            annotations: Merged into the type's own: keys not named here stay, those with None are taken out.
            categories: What it stands for, like `service` or `team`; None: for nothing in particular.
            color, icon: As the API names them, like `blue` and `server`.
            owning_team_ids: Teams that own it; None: nobody.
            ranked: Whether entries have an order.
            source_repo_url: Where it is managed; marks the type as not editable by hand, None lets go of it.
            use_name_as_identifier: Whether entries can be found by name.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it, or a field cannot be cleared.
            ValidationError: The API refuses a value.
        """
        checked_name("catalog type", name, longest=255)
        fields = {
            "type_name": type_name,
            "name": name,
            "description": description,
            "annotations": annotations if isinstance(annotations, Unset) else {**annotations},
            "categories": _listed(categories),
            "color": color,
            "icon": icon,
            "owning_team_ids": _listed(owning_team_ids),
            "ranked": ranked,
            "source_repo_url": source_repo_url,
            "use_name_as_identifier": use_name_as_identifier,
        }
        return await self._records.upsert(type_name, fields)

    async def index(self) -> CatalogTypes:
        """The same, knowing all types beforehand: upserts of types then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return CatalogTypes(self._client, await self._records.indexed(), self._schema_locks)

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
        async with self._schema_locks(catalog_type_id):
            for attempt in range(1, _SCHEMA_ATTEMPTS + 1):
                with noting_answers() as look_up:
                    existing = await self.get(catalog_type_id)
                current = [_as_payload(attribute) for attribute in existing.schema.attributes]
                wanted = _merged(current, attributes)
                if wanted == current:
                    outcome = Outcome.UNCHANGED if attempt == 1 else Outcome.UPDATED
                    return UpsertResult(outcome, existing, look_up.request_id)
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
        self._records.forget(catalog_type_id)

    async def _create(self, fields: dict[str, Any]) -> CatalogTypeV3:
        if "annotations" in fields:
            fields = {**fields, "annotations": _annotated({}, fields["annotations"])}
        body = body_of("catalog type", CatalogCreateTypePayloadV3.from_dict, fields)
        return (await self._client.call(catalog_v3_create_type.asyncio_detailed, body=body)).catalog_type

    async def _update(self, catalog_type_id: str, fields: dict[str, Any]) -> CatalogTypeV3:
        body = body_of("catalog type", CatalogUpdateTypePayloadV3.from_dict, fields)
        result = await self._client.call(catalog_v3_update_type.asyncio_detailed, catalog_type_id, body=body)
        return result.catalog_type


_WRITABLE = (
    "name",
    "description",
    "annotations",
    "categories",
    "color",
    "icon",
    "owning_team_ids",
    "ranked",
    "source_repo_url",
    "use_name_as_identifier",
)


def _type_name(catalog_type: CatalogTypeV3) -> str:
    return catalog_type.type_name


def _annotated(current: Mapping[str, str] | None, noted: Mapping[str, str | None] | None) -> dict[str, str]:
    """A type's annotations with ours over them: those of others stay."""
    whole = {**(current or {}), **(noted or {})}
    return {key: value for key, value in whole.items() if value is not None}


def _listed(values: Sequence[str] | Unset | None) -> list[str] | Unset | None:
    return values if values is None or isinstance(values, Unset) else [*values]


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
