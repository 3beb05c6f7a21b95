# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import glossary_entries_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.glossary_entries_create_payload_v2 import GlossaryEntriesCreatePayloadV2
    from ..models.glossary_entries_create_result_v2 import GlossaryEntriesCreateResultV2
    from ..models.glossary_entries_list_result_v2 import GlossaryEntriesListResultV2
    from ..models.glossary_entries_show_result_v2 import GlossaryEntriesShowResultV2
    from ..models.glossary_entries_update_payload_v2 import GlossaryEntriesUpdatePayloadV2
    from ..models.glossary_entries_update_ranks_payload_v2 import GlossaryEntriesUpdateRanksPayloadV2
    from ..models.glossary_entries_update_ranks_result_v2 import GlossaryEntriesUpdateRanksResultV2
    from ..models.glossary_entries_update_result_v2 import GlossaryEntriesUpdateResultV2
    from ..models.glossary_entry_v2 import GlossaryEntryV2


class GlossaryEntriesV2:
    """Words of the organisation, explained.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, search: str | Unset = UNSET
    ) -> GlossaryEntriesListResultV2:
        """List glossary entries

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/glossary_entries`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            search: Part of the name or text wanted.
        """
        return await self._caller.call(
            _operations.glossary_entries_v2_list.asyncio_detailed, page_size=page_size, after=after, search=search
        )

    def list_all(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, search: str | Unset = UNSET
    ) -> Pages[GlossaryEntryV2]:
        """List glossary entries, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/glossary_entries`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            search: Part of the name or text wanted.
        """

        async def fetch(_position: str | None) -> tuple[_list[GlossaryEntryV2], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, search=search
            )
            _found = _answer.glossary_entries
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: GlossaryEntriesCreatePayloadV2) -> GlossaryEntriesCreateResultV2:
        """Create a glossary entry

        Not idempotent: look for the item first.

        Sent as `POST /v2/glossary_entries`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.glossary_entries_v2_create.asyncio_detailed, body=body)

    async def update_ranks(self, *, body: GlossaryEntriesUpdateRanksPayloadV2) -> GlossaryEntriesUpdateRanksResultV2:
        """Put glossary entries in order

        Sets the rank of each entry named.

        Sent as `PUT /v2/glossary_entries/actions/update_ranks`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.glossary_entries_v2_update_ranks.asyncio_detailed, body=body)

    async def show(self, id: str) -> GlossaryEntriesShowResultV2:
        """Show a glossary entry

        Sent as `GET /v2/glossary_entries/{id}`.
        """
        return await self._caller.call(_operations.glossary_entries_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: GlossaryEntriesUpdatePayloadV2) -> GlossaryEntriesUpdateResultV2:
        """Update a glossary entry

        Sent as `PUT /v2/glossary_entries/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.glossary_entries_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete a glossary entry

        A repeat answers 404.

        Sent as `DELETE /v2/glossary_entries/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.glossary_entries_v2_destroy.asyncio_detailed, id=id)
