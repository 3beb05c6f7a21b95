# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import pay_reports_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.types import File
    from ..models.pay_report_v2 import PayReportV2
    from ..models.pay_reports_create_payload_v2 import PayReportsCreatePayloadV2
    from ..models.pay_reports_create_result_v2 import PayReportsCreateResultV2
    from ..models.pay_reports_list_result_v2 import PayReportsListResultV2
    from ..models.pay_reports_publish_payload_v2 import PayReportsPublishPayloadV2
    from ..models.pay_reports_publish_result_v2 import PayReportsPublishResultV2
    from ..models.pay_reports_show_result_v2 import PayReportsShowResultV2
    from ..models.pay_reports_unpublish_payload_v2 import PayReportsUnpublishPayloadV2
    from ..models.pay_reports_unpublish_result_v2 import PayReportsUnpublishResultV2


class PayReportsV2:
    """Pay for being on call, worked out.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> PayReportsListResultV2:
        """List pay reports

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/pay_reports`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.pay_reports_v2_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> Pages[PayReportV2]:
        """List pay reports, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/pay_reports`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[PayReportV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.pay_reports
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: PayReportsCreatePayloadV2) -> PayReportsCreateResultV2:
        """Create a pay report

        Answers 202: the report is worked out afterwards; watch its `status`. Not idempotent.

        Sent as `POST /v2/pay_reports`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.pay_reports_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> PayReportsShowResultV2:
        """Show a pay report

        Sent as `GET /v2/pay_reports/{id}`.
        """
        return await self._caller.call(_operations.pay_reports_v2_show.asyncio_detailed, id=id)

    async def destroy(self, id: str) -> None:
        """Delete a pay report

        A repeat answers 404.

        Sent as `DELETE /v2/pay_reports/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.pay_reports_v2_destroy.asyncio_detailed, id=id)

    async def publish(self, id: str, *, body: PayReportsPublishPayloadV2) -> PayReportsPublishResultV2:
        """Publish a pay report

        Sends e-mail to those named, and to everyone paid if so told. Not idempotent.

        Sent as `POST /v2/pay_reports/{id}/actions/publish`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.pay_reports_v2_publish.asyncio_detailed, id=id, body=body)

    async def unpublish(self, id: str, *, body: PayReportsUnpublishPayloadV2) -> PayReportsUnpublishResultV2:
        """Take back a pay report

        Sent as `POST /v2/pay_reports/{id}/actions/unpublish`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.pay_reports_v2_unpublish.asyncio_detailed, id=id, body=body)

    async def download(self, id: str) -> File:
        """Download a pay report

        The answer is a file.

        Sent as `GET /v2/pay_reports/{id}/download`.
        """
        return await self._caller.call(_operations.pay_reports_v2_download.asyncio_detailed, id=id)
