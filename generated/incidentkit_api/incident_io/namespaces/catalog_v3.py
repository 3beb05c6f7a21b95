# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import catalog_v3 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.catalog_bulk_update_entries_payload_v3 import CatalogBulkUpdateEntriesPayloadV3
    from ..models.catalog_create_entry_payload_v3 import CatalogCreateEntryPayloadV3
    from ..models.catalog_create_entry_result_v3 import CatalogCreateEntryResultV3
    from ..models.catalog_create_type_payload_v3 import CatalogCreateTypePayloadV3
    from ..models.catalog_create_type_result_v3 import CatalogCreateTypeResultV3
    from ..models.catalog_entry_v3 import CatalogEntryV3
    from ..models.catalog_list_entries_result_v3 import CatalogListEntriesResultV3
    from ..models.catalog_list_resources_result_v3 import CatalogListResourcesResultV3
    from ..models.catalog_list_types_result_v3 import CatalogListTypesResultV3
    from ..models.catalog_show_entry_result_v3 import CatalogShowEntryResultV3
    from ..models.catalog_show_type_result_v3 import CatalogShowTypeResultV3
    from ..models.catalog_update_entry_payload_v3 import CatalogUpdateEntryPayloadV3
    from ..models.catalog_update_entry_result_v3 import CatalogUpdateEntryResultV3
    from ..models.catalog_update_type_payload_v3 import CatalogUpdateTypePayloadV3
    from ..models.catalog_update_type_result_v3 import CatalogUpdateTypeResultV3
    from ..models.catalog_update_type_schema_payload_v3 import CatalogUpdateTypeSchemaPayloadV3
    from ..models.catalog_update_type_schema_result_v3 import CatalogUpdateTypeSchemaResultV3


class CatalogV3:
    """Catalog types, their attributes, and the entries that fill them.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_entries(
        self, *, catalog_type_id: str, page_size: int = 25, after: str | Unset = UNSET, identifier: str | Unset = UNSET
    ) -> CatalogListEntriesResultV3:
        """List the entries of a type

        With `identifier` the listing narrows to the entry of that ID, external ID or alias (and name, where
        the type allows it): a lookup in one request. Cursor-paged: 25 records per page unless told, 250 at
        most. Needs the scope `catalog_entries.view`.

        Sent as `GET /v3/catalog_entries`.

        Args:
            catalog_type_id: The type whose entries are listed.
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            identifier: ID, external ID or alias of the entry wanted; its name too, if the type uses
                names as identifiers.
        """
        return await self._caller.call(
            _operations.catalog_v3_list_entries.asyncio_detailed,
            catalog_type_id=catalog_type_id,
            page_size=page_size,
            after=after,
            identifier=identifier,
        )

    def list_all_entries(
        self, *, catalog_type_id: str, page_size: int = 250, after: str | Unset = UNSET, identifier: str | Unset = UNSET
    ) -> Pages[CatalogEntryV3]:
        """List the entries of a type, page after page

        With `identifier` the listing narrows to the entry of that ID, external ID or alias (and name, where
        the type allows it): a lookup in one request. Cursor-paged: 25 records per page unless told, 250 at
        most. Needs the scope `catalog_entries.view`.

        Sent as `GET /v3/catalog_entries`. `after` says where to start.

        Args:
            catalog_type_id: The type whose entries are listed.
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            identifier: ID, external ID or alias of the entry wanted; its name too, if the type uses
                names as identifiers.
        """

        async def fetch(_position: str | None) -> tuple[_list[CatalogEntryV3], str | None]:
            _answer = await self.list_entries(
                catalog_type_id=catalog_type_id,
                page_size=page_size,
                after=after if _position is None else _position,
                identifier=identifier,
            )
            _found = _answer.catalog_entries
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_entry(self, *, body: CatalogCreateEntryPayloadV3) -> CatalogCreateEntryResultV3:
        """Create or update an entry

        With an `external_id` the type already holds, that entry is updated instead (201 in both cases), so
        a repeat is safe; without one, a repeat makes a second entry. An external ID of an archived entry
        brings it back. A type holds at most 50,000 entries. Needs the scope `catalog_entries.create`.

        Sent as `POST /v3/catalog_entries`. A repeat with the same `external_id` is harmless; without one it
        may double the effect.
        """
        return await self._caller.call(_operations.catalog_v3_create_entry.asyncio_detailed, body=body)

    async def bulk_update_entries(self, *, body: CatalogBulkUpdateEntriesPayloadV3) -> None:
        """Update up to 250 entries

        Writes all items or none: one bad item has the whole batch refused with 422. Entries are named by
        `entry_id`; nothing is created or deleted. Fields an item leaves out keep their value, except
        `rank`, which is cleared. Limited far below the general rate, so send one batch at a time. Needs the
        scope `catalog_entries.edit`.

        Sent as `POST /v3/catalog_entries/actions/bulk_update`. One at a time. A repeat changes nothing
        more.
        """
        return await self._caller.call(_operations.catalog_v3_bulk_update_entries.asyncio_detailed, body=body)

    async def show_entry(self, id: str, *, expand: bool | Unset = UNSET) -> CatalogShowEntryResultV3:
        """Show an entry

        Needs the scope `catalog_entries.view`.

        Sent as `GET /v3/catalog_entries/{id}`.

        Args:
            expand: Also resolve what the attribute values refer to.
        """
        return await self._caller.call(_operations.catalog_v3_show_entry.asyncio_detailed, id=id, expand=expand)

    async def update_entry(self, id: str, *, body: CatalogUpdateEntryPayloadV3) -> CatalogUpdateEntryResultV3:
        """Replace an entry

        Every attribute value is replaced and those left out are cleared, unless `update_attributes` names
        the ones to touch. Needs the scope `catalog_entries.edit`.

        Sent as `PUT /v3/catalog_entries/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.catalog_v3_update_entry.asyncio_detailed, id=id, body=body)

    async def destroy_entry(self, id: str) -> None:
        """Delete an entry

        The entry is archived: creating one with the same external ID revives it, references included. A
        repeat answers 404. Needs the scope `catalog_entries.destroy`.

        Sent as `DELETE /v3/catalog_entries/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.catalog_v3_destroy_entry.asyncio_detailed, id=id)

    async def list_resources(self) -> CatalogListResourcesResultV3:
        """List attribute types

        Everything an attribute can be typed as: primitives, resources of integrations, and custom types.
        Not paged. Needs the scope `catalog_types.view`.

        Sent as `GET /v3/catalog_resources`.
        """
        return await self._caller.call(_operations.catalog_v3_list_resources.asyncio_detailed)

    async def list_types(self) -> CatalogListTypesResultV3:
        """List catalog types

        All of them, attributes included. Not paged. Needs the scope `catalog_types.view`.

        Sent as `GET /v3/catalog_types`.
        """
        return await self._caller.call(_operations.catalog_v3_list_types.asyncio_detailed)

    async def create_type(self, *, body: CatalogCreateTypePayloadV3) -> CatalogCreateTypeResultV3:
        """Create a catalog type

        The new type has no attributes: add them with the schema operation. `type_name` cannot be changed
        later. Not idempotent. Needs the scope `catalog_types.create`.

        Sent as `POST /v3/catalog_types`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.catalog_v3_create_type.asyncio_detailed, body=body)

    async def show_type(self, id: str) -> CatalogShowTypeResultV3:
        """Show a catalog type

        Needs the scope `catalog_types.view`.

        Sent as `GET /v3/catalog_types/{id}`.
        """
        return await self._caller.call(_operations.catalog_v3_show_type.asyncio_detailed, id=id)

    async def update_type(self, id: str, *, body: CatalogUpdateTypePayloadV3) -> CatalogUpdateTypeResultV3:
        """Update a catalog type

        Everything but its attributes, which have their own operation. The answer carries the current schema
        version. Needs the scope `catalog_types.edit`.

        Sent as `PUT /v3/catalog_types/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.catalog_v3_update_type.asyncio_detailed, id=id, body=body)

    async def destroy_type(self, id: str) -> None:
        """Delete a catalog type

        A repeat answers 404. Needs the scope `catalog_types.destroy`.

        Sent as `DELETE /v3/catalog_types/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.catalog_v3_destroy_type.asyncio_detailed, id=id)

    async def update_type_schema(
        self, id: str, *, body: CatalogUpdateTypeSchemaPayloadV3
    ) -> CatalogUpdateTypeSchemaResultV3:
        """Replace the attributes of a type

        The list is the whole schema: keep an attribute by sending its ID. `version` must be the current
        one, so of two writers only the first gets through; re-read and try again. Needs the scope
        `catalog_types.edit`.

        Sent as `POST /v3/catalog_types/{id}/actions/update_schema`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.catalog_v3_update_type_schema.asyncio_detailed, id=id, body=body)
