"""Custom fields and their options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.incident_io.api.custom_field_options_v1 import (
    custom_field_options_v1_create,
    custom_field_options_v1_delete,
    custom_field_options_v1_list,
    custom_field_options_v1_update,
)
from incidentkit_api.incident_io.api.custom_fields_v2 import (
    custom_fields_v2_create,
    custom_fields_v2_delete,
    custom_fields_v2_list,
    custom_fields_v2_show,
    custom_fields_v2_update,
)
from incidentkit_api.incident_io.models.custom_field_options_create_payload_v1 import CustomFieldOptionsCreatePayloadV1
from incidentkit_api.incident_io.models.custom_field_options_update_payload_v1 import CustomFieldOptionsUpdatePayloadV1
from incidentkit_api.incident_io.models.custom_fields_create_payload_v2 import CustomFieldsCreatePayloadV2
from incidentkit_api.incident_io.models.custom_fields_create_payload_v2_field_type import (
    CustomFieldsCreatePayloadV2FieldType,
)
from incidentkit_api.incident_io.models.custom_fields_update_payload_v2 import CustomFieldsUpdatePayloadV2
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._http.response import Page, Paginator
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of, refuse_none
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert
from incidentkit.providers.incident_io._named import PAGE_SIZE, Kind, NamedRecords, next_cursor
from incidentkit.providers.incident_io._naming import checked_name, name_of

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.custom_field_option_v1 import CustomFieldOptionV1
    from incidentkit_api.incident_io.models.custom_field_v2 import CustomFieldV2

    from incidentkit._http.client import BaseClient
    from incidentkit._results import UpsertResult


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


OPTIONS_KNOWN_FOR: Final = 60.0
"""Seconds for which a field's options, once listed, are taken as known: an import lists them once a minute."""


@dataclass(frozen=True, slots=True)
class _Listed:
    at: float
    options: dict[str, CustomFieldOptionV1]


class CustomFieldOptions:
    """Options of select fields, `io.custom_field_options`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()
        self._listed: dict[str, _Listed] = {}

    def list(self, *, custom_field_id: str) -> Paginator[CustomFieldOptionV1]:
        """The options of one field, 250 a request."""

        async def fetch(after: str | None) -> Page[CustomFieldOptionV1]:
            result = await self._client.call(
                custom_field_options_v1_list.asyncio_detailed,
                custom_field_id=custom_field_id,
                page_size=PAGE_SIZE,
                after=after or UNSET,
            )
            options = result.custom_field_options
            return Page(options, next_cursor(result.pagination_meta, options))

        return Paginator(fetch)

    async def upsert(
        self, *, custom_field_id: str, value: str, sort_key: int | Unset = UNSET
    ) -> UpsertResult[CustomFieldOptionV1]:
        """Create the option, bring its sort key up, or leave it.

        The API has no upsert: the field's options are listed once a minute, the value is looked up there, and a
        refusal for uniqueness is looked up again instead of raised.

        Args:
            custom_field_id: The field; it must be a select field.
            value: What people see; unique in the field, without surrounding blanks, tabs or newlines.
            sort_key: Order among the options; the server's default for a new one is 1000.

        Raises:
            ConfigurationError: `value` is empty or has blanks the API refuses, or `sort_key` is None: it cannot be
                cleared.
            ValidationError: The API refuses a value; `fields` says which.
        """
        if not value or value != value.strip() or any(blank in value for blank in "\t\r\n"):
            raise ConfigurationError(
                f"custom field option: value {value!r} is empty or has surrounding blanks, tabs or newlines; trim it"
            )
        refuse_none(f"custom field option {value!r}", sort_key=sort_key)

        async def find(fresh: bool) -> CustomFieldOptionV1 | None:
            return (await self._known(custom_field_id, fresh=fresh)).get(value)

        async def create() -> CustomFieldOptionV1:
            body = CustomFieldOptionsCreatePayloadV1(custom_field_id=custom_field_id, value=value, sort_key=sort_key)
            result = await self._client.call(custom_field_options_v1_create.asyncio_detailed, body=body)
            return self._remember(result.custom_field_option)

        def matches(existing: CustomFieldOptionV1) -> bool:
            return isinstance(sort_key, Unset) or existing.sort_key == sort_key

        async def update(existing: CustomFieldOptionV1) -> CustomFieldOptionV1:
            key = existing.sort_key if isinstance(sort_key, Unset) else sort_key
            body = CustomFieldOptionsUpdatePayloadV1(value=value, sort_key=key)
            result = await self._client.call(custom_field_options_v1_update.asyncio_detailed, existing.id, body=body)
            return self._remember(result.custom_field_option)

        return await upsert(Recipe(find, create, matches, update), self._locks((custom_field_id, value)))

    async def delete(self, option_id: str) -> None:
        """Delete one option.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(custom_field_options_v1_delete.asyncio_detailed, option_id)
        for listed in self._listed.values():
            for value in [value for value, option in listed.options.items() if option.id == option_id]:
                del listed.options[value]

    async def _known(self, custom_field_id: str, *, fresh: bool) -> dict[str, CustomFieldOptionV1]:
        from asyncio import get_running_loop  # noqa: PLC0415 - kept out of the import of the facade

        now = get_running_loop().time
        async with self._locks(custom_field_id):
            listed = self._listed.get(custom_field_id)
            if fresh or listed is None or now() - listed.at > OPTIONS_KNOWN_FOR:
                options = {option.value: option async for option in self.list(custom_field_id=custom_field_id)}
                listed = self._listed[custom_field_id] = _Listed(now(), options)
            return listed.options

    def _remember(self, option: CustomFieldOptionV1) -> CustomFieldOptionV1:
        if listed := self._listed.get(option.custom_field_id):
            listed.options[option.value] = option
        return option
