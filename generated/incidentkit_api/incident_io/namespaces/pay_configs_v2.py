# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import pay_configs_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.pay_config_v2 import PayConfigV2
    from ..models.pay_configs_create_one_off_rule_payload_v2 import PayConfigsCreateOneOffRulePayloadV2
    from ..models.pay_configs_create_one_off_rule_result_v2 import PayConfigsCreateOneOffRuleResultV2
    from ..models.pay_configs_create_payload_v2 import PayConfigsCreatePayloadV2
    from ..models.pay_configs_create_result_v2 import PayConfigsCreateResultV2
    from ..models.pay_configs_create_weekly_rule_payload_v2 import PayConfigsCreateWeeklyRulePayloadV2
    from ..models.pay_configs_create_weekly_rule_result_v2 import PayConfigsCreateWeeklyRuleResultV2
    from ..models.pay_configs_list_one_off_rules_result_v2 import PayConfigsListOneOffRulesResultV2
    from ..models.pay_configs_list_result_v2 import PayConfigsListResultV2
    from ..models.pay_configs_list_weekly_rules_result_v2 import PayConfigsListWeeklyRulesResultV2
    from ..models.pay_configs_show_one_off_rule_result_v2 import PayConfigsShowOneOffRuleResultV2
    from ..models.pay_configs_show_result_v2 import PayConfigsShowResultV2
    from ..models.pay_configs_show_weekly_rule_result_v2 import PayConfigsShowWeeklyRuleResultV2
    from ..models.pay_configs_update_one_off_rule_payload_v2 import PayConfigsUpdateOneOffRulePayloadV2
    from ..models.pay_configs_update_one_off_rule_result_v2 import PayConfigsUpdateOneOffRuleResultV2
    from ..models.pay_configs_update_payload_v2 import PayConfigsUpdatePayloadV2
    from ..models.pay_configs_update_result_v2 import PayConfigsUpdateResultV2
    from ..models.pay_configs_update_weekly_rule_payload_v2 import PayConfigsUpdateWeeklyRulePayloadV2
    from ..models.pay_configs_update_weekly_rule_result_v2 import PayConfigsUpdateWeeklyRuleResultV2


class PayConfigsV2:
    """What being on call is paid.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> PayConfigsListResultV2:
        """List pay configurations

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/pay_configs`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> Pages[PayConfigV2]:
        """List pay configurations, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/pay_configs`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[PayConfigV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.pay_configs
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: PayConfigsCreatePayloadV2) -> PayConfigsCreateResultV2:
        """Create a pay configuration

        With its rules, if any. Not idempotent: look for the name first.

        Sent as `POST /v2/pay_configs`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.pay_configs_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> PayConfigsShowResultV2:
        """Show a pay configuration

        Sent as `GET /v2/pay_configs/{id}`.
        """
        return await self._caller.call(_operations.pay_configs_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: PayConfigsUpdatePayloadV2) -> PayConfigsUpdateResultV2:
        """Update a pay configuration

        Its rules have operations of their own.

        Sent as `PUT /v2/pay_configs/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.pay_configs_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete a pay configuration

        A repeat answers 404.

        Sent as `DELETE /v2/pay_configs/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.pay_configs_v2_destroy.asyncio_detailed, id=id)

    async def list_one_off_rules(self, pay_config_id: str) -> PayConfigsListOneOffRulesResultV2:
        """List one-off pay rules

        Not paged.

        Sent as `GET /v2/pay_configs/{pay_config_id}/one_off_rules`.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_list_one_off_rules.asyncio_detailed, pay_config_id=pay_config_id
        )

    async def create_one_off_rule(
        self, pay_config_id: str, *, body: PayConfigsCreateOneOffRulePayloadV2
    ) -> PayConfigsCreateOneOffRuleResultV2:
        """Create an one-off pay rule

        Not idempotent.

        Sent as `POST /v2/pay_configs/{pay_config_id}/one_off_rules`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_create_one_off_rule.asyncio_detailed, pay_config_id=pay_config_id, body=body
        )

    async def show_one_off_rule(self, pay_config_id: str, id: str) -> PayConfigsShowOneOffRuleResultV2:
        """Show an one-off pay rule

        Sent as `GET /v2/pay_configs/{pay_config_id}/one_off_rules/{id}`.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_show_one_off_rule.asyncio_detailed, pay_config_id=pay_config_id, id=id
        )

    async def update_one_off_rule(
        self, pay_config_id: str, id: str, *, body: PayConfigsUpdateOneOffRulePayloadV2
    ) -> PayConfigsUpdateOneOffRuleResultV2:
        """Update an one-off pay rule

        Sent as `PUT /v2/pay_configs/{pay_config_id}/one_off_rules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_update_one_off_rule.asyncio_detailed,
            pay_config_id=pay_config_id,
            id=id,
            body=body,
        )

    async def destroy_one_off_rule(self, pay_config_id: str, id: str) -> None:
        """Delete an one-off pay rule

        A repeat answers 404.

        Sent as `DELETE /v2/pay_configs/{pay_config_id}/one_off_rules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_destroy_one_off_rule.asyncio_detailed, pay_config_id=pay_config_id, id=id
        )

    async def list_weekly_rules(self, pay_config_id: str) -> PayConfigsListWeeklyRulesResultV2:
        """List weekly pay rules

        Not paged.

        Sent as `GET /v2/pay_configs/{pay_config_id}/weekly_rules`.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_list_weekly_rules.asyncio_detailed, pay_config_id=pay_config_id
        )

    async def create_weekly_rule(
        self, pay_config_id: str, *, body: PayConfigsCreateWeeklyRulePayloadV2
    ) -> PayConfigsCreateWeeklyRuleResultV2:
        """Create a weekly pay rule

        Not idempotent.

        Sent as `POST /v2/pay_configs/{pay_config_id}/weekly_rules`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_create_weekly_rule.asyncio_detailed, pay_config_id=pay_config_id, body=body
        )

    async def show_weekly_rule(self, pay_config_id: str, id: str) -> PayConfigsShowWeeklyRuleResultV2:
        """Show a weekly pay rule

        Sent as `GET /v2/pay_configs/{pay_config_id}/weekly_rules/{id}`.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_show_weekly_rule.asyncio_detailed, pay_config_id=pay_config_id, id=id
        )

    async def update_weekly_rule(
        self, pay_config_id: str, id: str, *, body: PayConfigsUpdateWeeklyRulePayloadV2
    ) -> PayConfigsUpdateWeeklyRuleResultV2:
        """Update a weekly pay rule

        Sent as `PUT /v2/pay_configs/{pay_config_id}/weekly_rules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_update_weekly_rule.asyncio_detailed,
            pay_config_id=pay_config_id,
            id=id,
            body=body,
        )

    async def destroy_weekly_rule(self, pay_config_id: str, id: str) -> None:
        """Delete a weekly pay rule

        A repeat answers 404.

        Sent as `DELETE /v2/pay_configs/{pay_config_id}/weekly_rules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.pay_configs_v2_destroy_weekly_rule.asyncio_detailed, pay_config_id=pay_config_id, id=id
        )
