# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import schedules_v2 as _operations

if TYPE_CHECKING:
    import datetime
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.schedule_entries_list_payload_v2 import ScheduleEntriesListPayloadV2
    from ..models.schedule_override_v2 import ScheduleOverrideV2
    from ..models.schedule_sync_rule_v2 import ScheduleSyncRuleV2
    from ..models.schedule_v2 import ScheduleV2
    from ..models.schedules_create_override_payload_v2 import SchedulesCreateOverridePayloadV2
    from ..models.schedules_create_override_result_v2 import SchedulesCreateOverrideResultV2
    from ..models.schedules_create_payload_v2 import SchedulesCreatePayloadV2
    from ..models.schedules_create_result_v2 import SchedulesCreateResultV2
    from ..models.schedules_create_schedule_replica_payload_v2 import SchedulesCreateScheduleReplicaPayloadV2
    from ..models.schedules_create_schedule_replica_result_v2 import SchedulesCreateScheduleReplicaResultV2
    from ..models.schedules_create_schedule_sync_rule_payload_v2 import SchedulesCreateScheduleSyncRulePayloadV2
    from ..models.schedules_create_schedule_sync_rule_result_v2 import SchedulesCreateScheduleSyncRuleResultV2
    from ..models.schedules_list_overrides_result_v2 import SchedulesListOverridesResultV2
    from ..models.schedules_list_result_v2 import SchedulesListResultV2
    from ..models.schedules_list_schedule_entries_result_v2 import SchedulesListScheduleEntriesResultV2
    from ..models.schedules_list_schedule_replicas_result_v2 import SchedulesListScheduleReplicasResultV2
    from ..models.schedules_list_schedule_sync_rules_result_v2 import SchedulesListScheduleSyncRulesResultV2
    from ..models.schedules_preview_schedule_entries_payload_v2 import SchedulesPreviewScheduleEntriesPayloadV2
    from ..models.schedules_preview_schedule_entries_result_v2 import SchedulesPreviewScheduleEntriesResultV2
    from ..models.schedules_show_override_result_v2 import SchedulesShowOverrideResultV2
    from ..models.schedules_show_result_v2 import SchedulesShowResultV2
    from ..models.schedules_show_schedule_replica_result_v2 import SchedulesShowScheduleReplicaResultV2
    from ..models.schedules_show_schedule_sync_rule_result_v2 import SchedulesShowScheduleSyncRuleResultV2
    from ..models.schedules_update_override_payload_v2 import SchedulesUpdateOverridePayloadV2
    from ..models.schedules_update_override_result_v2 import SchedulesUpdateOverrideResultV2
    from ..models.schedules_update_payload_v2 import SchedulesUpdatePayloadV2
    from ..models.schedules_update_result_v2 import SchedulesUpdateResultV2
    from ..models.schedules_update_schedule_sync_rule_payload_v2 import SchedulesUpdateScheduleSyncRulePayloadV2
    from ..models.schedules_update_schedule_sync_rule_result_v2 import SchedulesUpdateScheduleSyncRuleResultV2


class SchedulesV2:
    """Who is on call, and when.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_schedule_entries(
        self,
        *,
        schedule_id: str,
        entry_window_start: str | Unset = UNSET,
        entry_window_end: datetime.datetime | Unset = UNSET,
    ) -> SchedulesListScheduleEntriesResultV2:
        """List who is on call in a period

        Paged by time in its own way: `pagination_meta.after` is where the next period starts and
        `after_url` the whole address to go on with. There is no page size. Needs the scope
        `schedules.view`.

        Sent as `GET /v2/schedule_entries`.

        Args:
            schedule_id: The schedule.
            entry_window_start: From when, RFC 3339; to go on, `pagination_meta.after` of the answer
                before.
            entry_window_end: Until when.
        """
        return await self._caller.call(
            _operations.schedules_v2_list_schedule_entries.asyncio_detailed,
            schedule_id=schedule_id,
            entry_window_start=entry_window_start,
            entry_window_end=entry_window_end,
        )

    def list_all_schedule_entries(
        self, *, schedule_id: str, entry_window_start: str | Unset = UNSET, entry_window_end: datetime.datetime
    ) -> Pages[ScheduleEntriesListPayloadV2]:
        """List who is on call in a period, page after page

        Paged by time in its own way: `pagination_meta.after` is where the next period starts and
        `after_url` the whole address to go on with. There is no page size. Needs the scope
        `schedules.view`.

        Sent as `GET /v2/schedule_entries`. `entry_window_start` says where to start.

        Args:
            schedule_id: The schedule.
            entry_window_start: From when, RFC 3339; to go on, `pagination_meta.after` of the answer
                before.
            entry_window_end: Until when.
        """

        async def fetch(_position: str | None) -> tuple[_list[ScheduleEntriesListPayloadV2], str | None]:
            _answer = await self.list_schedule_entries(
                schedule_id=schedule_id,
                entry_window_start=entry_window_start if _position is None else _position,
                entry_window_end=entry_window_end,
            )
            _found = [_answer.schedule_entries]
            return _found, _next_cursor(_answer.pagination_meta, (), UNSET, until=entry_window_end)

        return self._caller.paginate(fetch)

    async def list_overrides(
        self,
        *,
        schedule_id: str,
        rotation_id: str | Unset = UNSET,
        layer_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> SchedulesListOverridesResultV2:
        """List schedule overrides

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedule_overrides`.

        Args:
            schedule_id: The schedule.
            rotation_id: Only of this rotation.
            layer_id: Only of this layer.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.schedules_v2_list_overrides.asyncio_detailed,
            schedule_id=schedule_id,
            rotation_id=rotation_id,
            layer_id=layer_id,
            page_size=page_size,
            after=after,
        )

    def list_all_overrides(
        self,
        *,
        schedule_id: str,
        rotation_id: str | Unset = UNSET,
        layer_id: str | Unset = UNSET,
        page_size: int = 250,
        after: str | Unset = UNSET,
    ) -> Pages[ScheduleOverrideV2]:
        """List schedule overrides, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedule_overrides`. `after` says where to start.

        Args:
            schedule_id: The schedule.
            rotation_id: Only of this rotation.
            layer_id: Only of this layer.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[ScheduleOverrideV2], str | None]:
            _answer = await self.list_overrides(
                schedule_id=schedule_id,
                rotation_id=rotation_id,
                layer_id=layer_id,
                page_size=page_size,
                after=after if _position is None else _position,
            )
            _found = _answer.overrides
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_override(self, *, body: SchedulesCreateOverridePayloadV2) -> SchedulesCreateOverrideResultV2:
        """Create a schedule override

        Not idempotent. Needs the scope `schedule_overrides.create`.

        Sent as `POST /v2/schedule_overrides`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.schedules_v2_create_override.asyncio_detailed, body=body)

    async def show_override(self, id: str) -> SchedulesShowOverrideResultV2:
        """Show a schedule override

        Sent as `GET /v2/schedule_overrides/{id}`.
        """
        return await self._caller.call(_operations.schedules_v2_show_override.asyncio_detailed, id=id)

    async def update_override(
        self, id: str, *, body: SchedulesUpdateOverridePayloadV2
    ) -> SchedulesUpdateOverrideResultV2:
        """Update a schedule override

        Needs the scope `schedule_overrides.update`.

        Sent as `PUT /v2/schedule_overrides/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.schedules_v2_update_override.asyncio_detailed, id=id, body=body)

    async def destroy_override(self, id: str) -> None:
        """Delete a schedule override

        A repeat answers 404. Needs the scope `schedule_overrides.destroy`.

        Sent as `DELETE /v2/schedule_overrides/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.schedules_v2_destroy_override.asyncio_detailed, id=id)

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> SchedulesListResultV2:
        """List schedules

        Cursor-paged: 25 records per page unless told, 10,000 at most. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedules`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(_operations.schedules_v2_list.asyncio_detailed, page_size=page_size, after=after)

    def list_all(self, *, page_size: int = 250, after: str | Unset = UNSET) -> Pages[ScheduleV2]:
        """List schedules, page after page

        Cursor-paged: 25 records per page unless told, 10,000 at most. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedules`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[ScheduleV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.schedules
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: SchedulesCreatePayloadV2) -> SchedulesCreateResultV2:
        """Create a schedule

        Not idempotent: look for the name first. Needs the scope `schedules.create`.

        Sent as `POST /v2/schedules`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.schedules_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> SchedulesShowResultV2:
        """Show a schedule

        Needs the scope `schedules.view`.

        Sent as `GET /v2/schedules/{id}`.
        """
        return await self._caller.call(_operations.schedules_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: SchedulesUpdatePayloadV2) -> SchedulesUpdateResultV2:
        """Update a schedule

        Replaces the whole configuration, versions of rotations yet to come included: read, change, write.
        Needs the scope `schedules.update`.

        Sent as `PUT /v2/schedules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.schedules_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete a schedule

        Answers 202: the removal may still be under way. A repeat answers 404. Needs the scope
        `schedules.destroy`.

        Sent as `DELETE /v2/schedules/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.schedules_v2_destroy.asyncio_detailed, id=id)

    async def preview_schedule_entries(
        self, id: str, *, body: SchedulesPreviewScheduleEntriesPayloadV2
    ) -> SchedulesPreviewScheduleEntriesResultV2:
        """Preview who would be on call

        Works out the entries a changed schedule would have; stores nothing. Needs the scope
        `schedules.view`.

        Sent as `POST /v2/schedules/{id}/actions/preview_entries`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.schedules_v2_preview_schedule_entries.asyncio_detailed, id=id, body=body
        )

    async def list_schedule_replicas(self, schedule_id: str) -> SchedulesListScheduleReplicasResultV2:
        """List replicas of a schedule

        Not paged. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedules/{schedule_id}/replicas`.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_list_schedule_replicas.asyncio_detailed, schedule_id=schedule_id
        )

    async def create_schedule_replica(
        self, schedule_id: str, *, body: SchedulesCreateScheduleReplicaPayloadV2
    ) -> SchedulesCreateScheduleReplicaResultV2:
        """Create a replica of a schedule

        Keeps a schedule of another provider in step. Not idempotent. Needs the scope `schedules.update`.

        Sent as `POST /v2/schedules/{schedule_id}/replicas`. A repeat may double the effect.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_create_schedule_replica.asyncio_detailed, schedule_id=schedule_id, body=body
        )

    async def show_schedule_replica(self, schedule_id: str, id: str) -> SchedulesShowScheduleReplicaResultV2:
        """Show a replica of a schedule

        Needs the scope `schedules.view`.

        Sent as `GET /v2/schedules/{schedule_id}/replicas/{id}`.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_show_schedule_replica.asyncio_detailed, schedule_id=schedule_id, id=id
        )

    async def destroy_schedule_replica(self, schedule_id: str, id: str) -> None:
        """Delete a replica of a schedule

        A repeat answers 404. Needs the scope `schedules.update`.

        Sent as `DELETE /v2/schedules/{schedule_id}/replicas/{id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_destroy_schedule_replica.asyncio_detailed, schedule_id=schedule_id, id=id
        )

    async def list_schedule_sync_rules(
        self, schedule_id: str, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> SchedulesListScheduleSyncRulesResultV2:
        """List sync rules of a schedule

        Not paged. Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope
        `schedules.view`.

        Sent as `GET /v2/schedules/{schedule_id}/sync_rules`.

        Args:
            schedule_id: The schedule.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.schedules_v2_list_schedule_sync_rules.asyncio_detailed,
            schedule_id=schedule_id,
            page_size=page_size,
            after=after,
        )

    def list_all_schedule_sync_rules(
        self, schedule_id: str, *, page_size: int = 250, after: str | Unset = UNSET
    ) -> Pages[ScheduleSyncRuleV2]:
        """List sync rules of a schedule, page after page

        Not paged. Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope
        `schedules.view`.

        Sent as `GET /v2/schedules/{schedule_id}/sync_rules`. `after` says where to start.

        Args:
            schedule_id: The schedule.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[ScheduleSyncRuleV2], str | None]:
            _answer = await self.list_schedule_sync_rules(
                schedule_id=schedule_id, page_size=page_size, after=after if _position is None else _position
            )
            _found = _answer.schedule_sync_rules
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_schedule_sync_rule(
        self, schedule_id: str, *, body: SchedulesCreateScheduleSyncRulePayloadV2
    ) -> SchedulesCreateScheduleSyncRuleResultV2:
        """Create a sync rule of a schedule

        Not idempotent. Needs the scope `schedule_sync_rules.create`.

        Sent as `POST /v2/schedules/{schedule_id}/sync_rules`. A repeat may double the effect.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_create_schedule_sync_rule.asyncio_detailed, schedule_id=schedule_id, body=body
        )

    async def show_schedule_sync_rule(self, schedule_id: str, id: str) -> SchedulesShowScheduleSyncRuleResultV2:
        """Show a sync rule of a schedule

        Needs the scope `schedules.view`.

        Sent as `GET /v2/schedules/{schedule_id}/sync_rules/{id}`.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_show_schedule_sync_rule.asyncio_detailed, schedule_id=schedule_id, id=id
        )

    async def update_schedule_sync_rule(
        self, schedule_id: str, id: str, *, body: SchedulesUpdateScheduleSyncRulePayloadV2
    ) -> SchedulesUpdateScheduleSyncRuleResultV2:
        """Update a sync rule of a schedule

        Needs the scope `schedule_sync_rules.update`.

        Sent as `PUT /v2/schedules/{schedule_id}/sync_rules/{id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_update_schedule_sync_rule.asyncio_detailed,
            schedule_id=schedule_id,
            id=id,
            body=body,
        )

    async def destroy_schedule_sync_rule(self, schedule_id: str, id: str) -> None:
        """Delete a sync rule of a schedule

        A repeat answers 404. Needs the scope `schedule_sync_rules.destroy`.

        Sent as `DELETE /v2/schedules/{schedule_id}/sync_rules/{id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_v2_destroy_schedule_sync_rule.asyncio_detailed, schedule_id=schedule_id, id=id
        )
