# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import announcement_rules_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.announcement_rule_v2 import AnnouncementRuleV2
    from ..models.announcement_rules_create_payload_v2 import AnnouncementRulesCreatePayloadV2
    from ..models.announcement_rules_create_result_v2 import AnnouncementRulesCreateResultV2
    from ..models.announcement_rules_list_result_v2 import AnnouncementRulesListResultV2
    from ..models.announcement_rules_show_result_v2 import AnnouncementRulesShowResultV2
    from ..models.announcement_rules_update_payload_v2 import AnnouncementRulesUpdatePayloadV2
    from ..models.announcement_rules_update_result_v2 import AnnouncementRulesUpdateResultV2


class AnnouncementRulesV2:
    """Which incidents are announced in which channels.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> AnnouncementRulesListResultV2:
        """List announcement rules

        Cursor-paged: 50 records per page unless told.

        Sent as `GET /v2/announcement_rules`.

        Args:
            page_size: Records per page. The server's default is 50.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.announcement_rules_v2_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> Pages[AnnouncementRuleV2]:
        """List announcement rules, page after page

        Cursor-paged: 50 records per page unless told.

        Sent as `GET /v2/announcement_rules`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 50.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[AnnouncementRuleV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.announcement_rules
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: AnnouncementRulesCreatePayloadV2) -> AnnouncementRulesCreateResultV2:
        """Create an announcement rule

        Not idempotent: look for the name first.

        Sent as `POST /v2/announcement_rules`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.announcement_rules_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> AnnouncementRulesShowResultV2:
        """Show an announcement rule

        Sent as `GET /v2/announcement_rules/{id}`.
        """
        return await self._caller.call(_operations.announcement_rules_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: AnnouncementRulesUpdatePayloadV2) -> AnnouncementRulesUpdateResultV2:
        """Update an announcement rule

        Sent as `PUT /v2/announcement_rules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.announcement_rules_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete an announcement rule

        A repeat answers 404.

        Sent as `DELETE /v2/announcement_rules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.announcement_rules_v2_destroy.asyncio_detailed, id=id)
