# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import call_transcript_entries_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.call_transcript_entries_list_result_v2 import CallTranscriptEntriesListResultV2
    from ..models.call_transcript_entry_v2 import CallTranscriptEntryV2


class CallTranscriptEntriesV2:
    """What was said in a call.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, call_session_id: str
    ) -> CallTranscriptEntriesListResultV2:
        """List what was said in a call

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `call_transcripts.view`.

        Sent as `GET /v2/call_transcript_entries`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            call_session_id: The call.
        """
        return await self._caller.call(
            _operations.call_transcript_entries_v2_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            call_session_id=call_session_id,
        )

    def list_all(
        self, *, page_size: int = 250, after: str | Unset = UNSET, call_session_id: str
    ) -> Pages[CallTranscriptEntryV2]:
        """List what was said in a call, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `call_transcripts.view`.

        Sent as `GET /v2/call_transcript_entries`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            call_session_id: The call.
        """

        async def fetch(_position: str | None) -> tuple[_list[CallTranscriptEntryV2], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, call_session_id=call_session_id
            )
            _found = _answer.call_transcript_entries
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)
