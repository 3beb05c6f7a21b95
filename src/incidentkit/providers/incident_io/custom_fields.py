"""Custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from incidentkit.providers.arguments import body_of
from incidentkit.providers.incident_io.named import Kind, NamedRecords
from incidentkit.providers.incident_io.naming import checked_name, name_of

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.custom_field_v2 import CustomFieldV2

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


class CustomFields:
    """Custom fields of incidents, `io.custom_fields`."""

    def __init__(self, client: BaseClient, records: NamedRecords[CustomFieldV2] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="custom field",
                key=name_of,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=(
                    "name",
                    "description",
                    "filter_by",
                    "fixed_filter",
                    "group_by_catalog_attribute_id",
                    "helptext_catalog_attribute_id",
                ),
                initial={"description": ""},
                fixed=("field_type", "catalog_type_id"),
                emptied={"description": ""},
            )
        )

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
        return await self._records.find(name)

    async def upsert(
        self,
        *,
        name: str,
        field_type: CustomFieldsCreatePayloadV2FieldType | str,
        description: str | Unset | None = UNSET,
        catalog_type_id: str | Unset = UNSET,
    ) -> UpsertResult[CustomFieldV2]:
        """Create the field of this name, bring its description up, or leave it.

        Args:
            name: At most 50 characters; what it is found by.
            field_type: `single_select`, `multi_select`, `text`, `link` or `numeric`; it cannot change later.
            description: What people read beside it; empty for a new one where not given, None empties it.
            catalog_type_id: For select fields whose options are the entries of a catalog type; it cannot change later.

        Raises:
            ConfigurationError: `name` is empty, too long or has blanks around it, or the field exists with another
                type.
            ValidationError: The API refuses a value.
        """
        checked_name("custom field", name)
        fields = {
            "name": name,
            "field_type": CustomFieldsCreatePayloadV2FieldType(field_type).value,
            "description": description,
            "catalog_type_id": catalog_type_id,
        }
        return await self._records.upsert(name, fields)

    async def index(self) -> CustomFields:
        """The same, knowing all fields beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return CustomFields(self._client, await self._records.indexed())

    async def delete(self, custom_field_id: str) -> None:
        """Delete one field, its options and its values on incidents.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(custom_fields_v2_delete.asyncio_detailed, custom_field_id)
        self._records.forget(custom_field_id)

    async def _create(self, fields: dict[str, Any]) -> CustomFieldV2:
        body = body_of("custom field", CustomFieldsCreatePayloadV2.from_dict, fields)
        return (await self._client.call(custom_fields_v2_create.asyncio_detailed, body=body)).custom_field

    async def _update(self, field_id: str, fields: dict[str, Any]) -> CustomFieldV2:
        body = body_of("custom field", CustomFieldsUpdatePayloadV2.from_dict, fields)
        return (await self._client.call(custom_fields_v2_update.asyncio_detailed, field_id, body=body)).custom_field
