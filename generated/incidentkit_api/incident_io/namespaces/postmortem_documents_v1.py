# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import postmortem_documents_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.postmortem_document_v1 import PostmortemDocumentV1
    from ..models.postmortem_documents_attach_payload_v1 import PostmortemDocumentsAttachPayloadV1
    from ..models.postmortem_documents_attach_result_v1 import PostmortemDocumentsAttachResultV1
    from ..models.postmortem_documents_list_result_v1 import PostmortemDocumentsListResultV1
    from ..models.postmortem_documents_show_content_result_v1 import PostmortemDocumentsShowContentResultV1
    from ..models.postmortem_documents_show_result_v1 import PostmortemDocumentsShowResultV1
    from ..models.postmortem_documents_update_status_payload_v1 import PostmortemDocumentsUpdateStatusPayloadV1
    from ..models.postmortem_documents_update_status_result_v1 import PostmortemDocumentsUpdateStatusResultV1
    from ..models.postmortem_documents_v1_list_sort_by import PostmortemDocumentsV1ListSortBy


class PostmortemDocumentsV1:
    """Post-mortems of incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        sort_by: PostmortemDocumentsV1ListSortBy | Unset = UNSET,
    ) -> PostmortemDocumentsListResultV1:
        """List post-mortems

        Newest first unless `sort_by` says otherwise. Cursor-paged: 25 records per page unless told, 250 at
        most. Needs the scope `incidents.view`.

        Sent as `GET /v1/postmortem_documents`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            incident_id: Only those of this incident.
            sort_by: The server's default is "created_at_newest_first".
        """
        return await self._caller.call(
            _operations.postmortem_documents_v1_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            incident_id=incident_id,
            sort_by=sort_by,
        )

    def list_all(
        self,
        *,
        page_size: int = 250,
        after: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        sort_by: PostmortemDocumentsV1ListSortBy | Unset = UNSET,
    ) -> Pages[PostmortemDocumentV1]:
        """List post-mortems, page after page

        Newest first unless `sort_by` says otherwise. Cursor-paged: 25 records per page unless told, 250 at
        most. Needs the scope `incidents.view`.

        Sent as `GET /v1/postmortem_documents`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            incident_id: Only those of this incident.
            sort_by: The server's default is "created_at_newest_first".
        """

        async def fetch(_position: str | None) -> tuple[_list[PostmortemDocumentV1], str | None]:
            _answer = await self.list(
                page_size=page_size,
                after=after if _position is None else _position,
                incident_id=incident_id,
                sort_by=sort_by,
            )
            _found = _answer.postmortem_documents
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def attach(self, *, body: PostmortemDocumentsAttachPayloadV1) -> PostmortemDocumentsAttachResultV1:
        """Attach a post-mortem kept elsewhere

        Not idempotent: list those of the incident first. Needs the scope `external_postmortems.create`.

        Sent as `POST /v1/postmortem_documents/actions/attach`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.postmortem_documents_v1_attach.asyncio_detailed, body=body)

    async def show(self, id: str) -> PostmortemDocumentsShowResultV1:
        """Show a post-mortem

        Without its text. Needs the scope `incidents.view`.

        Sent as `GET /v1/postmortem_documents/{id}`.
        """
        return await self._caller.call(_operations.postmortem_documents_v1_show.asyncio_detailed, id=id)

    async def update_status(
        self, id: str, *, body: PostmortemDocumentsUpdateStatusPayloadV1
    ) -> PostmortemDocumentsUpdateStatusResultV1:
        """Set the status of a post-mortem

        Needs the scope `in_app_postmortems.update_status`.

        Sent as `PUT /v1/postmortem_documents/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.postmortem_documents_v1_update_status.asyncio_detailed, id=id, body=body
        )

    async def show_content(self, id: str) -> PostmortemDocumentsShowContentResultV1:
        """Show the text of a post-mortem

        Needs the scope `in_app_postmortems.copy_as_markdown`.

        Sent as `GET /v1/postmortem_documents/{id}/content`.
        """
        return await self._caller.call(_operations.postmortem_documents_v1_show_content.asyncio_detailed, id=id)
