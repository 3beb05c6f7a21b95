"""Custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.incident_io.api.custom_fields_v2 import (
    custom_fields_v2_create,
    custom_fields_v2_delete,
    custom_fields_v2_list,
    custom_fields_v2_show,
    custom_fields_v2_update,
)
from incidentkit_api.incident_io.models.custom_fields_create_payload_v2 import CustomFieldsCreatePayloadV2
from incidentkit_api.incident_io.models.custom_fields_create_payload_v2_field_type import (
    CustomFieldsCreatePayloadV2FieldType,
)
from incidentkit_api.incident_io.models.custom_fields_update_payload_v2 import CustomFieldsUpdatePayloadV2
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io.naming import checked_name, given
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.custom_field_v2 import CustomFieldV2

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


class CustomFields:
    """Custom fields of incidents, `io.custom_fields`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self) -> Paginator[CustomFieldV2]:
        """All custom fields; one request."""

        async def fetch(_: str | None) -> Page[CustomFieldV2]:
            result = await self._client.call(custom_fields_v2_list.asyncio_detailed)
            return Page(result.custom_fields, None)

        return Paginator(fetch)

    async def get(self, custom_field_id: str) -> CustomFieldV2:
        """One field by its id.

        Raises:
            NotFoundError: There is none.
        """
        result = await self._client.call(custom_fields_v2_show.asyncio_detailed, custom_field_id)
        return result.custom_field

    async def find(self, *, name: str) -> CustomFieldV2 | None:
        """The field of this name, or None; one request."""
        return next((field for field in await self.list().collect() if field.name == name), None)

    async def upsert(
        self,
        *,
        name: str,
        field_type: CustomFieldsCreatePayloadV2FieldType | str,
        description: str | Unset = UNSET,
        catalog_type_id: str | Unset = UNSET,
    ) -> UpsertResult[CustomFieldV2]:
        """Create the field of this name, bring its description up, or leave it.

        Args:
            name: At most 50 characters; what it is found by.
            field_type: `single_select`, `multi_select`, `text`, `link` or `numeric`; it cannot change later.
            description: What people read beside it; empty for a new one where not given.
            catalog_type_id: For a new select field whose options are the entries of a catalog type.

        Raises:
            ConfigurationError: `name` is empty or too long, or the field exists with another type.
            ValidationError: The API refuses a value.
        """
        checked_name("custom field", name)
        wanted = CustomFieldsCreatePayloadV2FieldType(field_type)

        async def create() -> CustomFieldV2:
            body = CustomFieldsCreatePayloadV2(
                name=name,
                field_type=wanted,
                description=given(description, ""),
                catalog_type_id=catalog_type_id,
            )
            return (await self._client.call(custom_fields_v2_create.asyncio_detailed, body=body)).custom_field

        async def update(existing: CustomFieldV2) -> CustomFieldV2:
            body = CustomFieldsUpdatePayloadV2(
                name=name,
                description=given(description, existing.description),
                filter_by=existing.filter_by,
                fixed_filter=existing.fixed_filter,
                group_by_catalog_attribute_id=existing.group_by_catalog_attribute_id,
                helptext_catalog_attribute_id=existing.helptext_catalog_attribute_id,
            )
            result = await self._client.call(custom_fields_v2_update.asyncio_detailed, existing.id, body=body)
            return result.custom_field

        def matches(existing: CustomFieldV2) -> bool:
            if existing.field_type.value != wanted.value:
                raise ConfigurationError(
                    f"custom field {name!r} is of type {existing.field_type.value}, which cannot become"
                    f" {wanted.value}; delete it or choose another name"
                )
            return given(description, existing.description) == existing.description

        return await upsert(Recipe(lambda _fresh: self.find(name=name), create, matches, update), self._locks(name))

    async def delete(self, custom_field_id: str) -> None:
        """Delete one field, its options and its values on incidents.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(custom_fields_v2_delete.asyncio_detailed, custom_field_id)
