# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import alerts_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.filters import FilterBy, FiltersByKey
    from ..models.alert_tag_v2 import AlertTagV2
    from ..models.alert_v2 import AlertV2
    from ..models.alerts_add_tags_payload_v2 import AlertsAddTagsPayloadV2
    from ..models.alerts_add_tags_result_v2 import AlertsAddTagsResultV2
    from ..models.alerts_create_incident_alert_payload_v2 import AlertsCreateIncidentAlertPayloadV2
    from ..models.alerts_create_incident_alert_result_v2 import AlertsCreateIncidentAlertResultV2
    from ..models.alerts_list_alert_tags_result_v2 import AlertsListAlertTagsResultV2
    from ..models.alerts_list_incident_alerts_result_v2 import AlertsListIncidentAlertsResultV2
    from ..models.alerts_list_result_v2 import AlertsListResultV2
    from ..models.alerts_remove_tags_payload_v2 import AlertsRemoveTagsPayloadV2
    from ..models.alerts_remove_tags_result_v2 import AlertsRemoveTagsResultV2
    from ..models.alerts_resolve_result_v2 import AlertsResolveResultV2
    from ..models.alerts_set_tags_payload_v2 import AlertsSetTagsPayloadV2
    from ..models.alerts_set_tags_result_v2 import AlertsSetTagsResultV2
    from ..models.alerts_show_result_v2 import AlertsShowResultV2
    from ..models.alerts_transition_incident_alert_payload_v2 import AlertsTransitionIncidentAlertPayloadV2
    from ..models.alerts_transition_incident_alert_result_v2 import AlertsTransitionIncidentAlertResultV2
    from ..models.alerts_v2_list_alert_group_id import AlertsV2ListAlertGroupId
    from ..models.alerts_v2_list_alert_source import AlertsV2ListAlertSource
    from ..models.alerts_v2_list_attributes import AlertsV2ListAttributes
    from ..models.alerts_v2_list_created_at import AlertsV2ListCreatedAt
    from ..models.alerts_v2_list_deduplication_key import AlertsV2ListDeduplicationKey
    from ..models.alerts_v2_list_has_notes import AlertsV2ListHasNotes
    from ..models.alerts_v2_list_include_maintenance_window import AlertsV2ListIncludeMaintenanceWindow
    from ..models.alerts_v2_list_status import AlertsV2ListStatus
    from ..models.alerts_v2_list_tags import AlertsV2ListTags
    from ..models.alerts_v2_list_updated_at import AlertsV2ListUpdatedAt
    from ..models.incident_alert_v2 import IncidentAlertV2


class AlertsV2:
    """Alerts, their tags, and the incidents they are related to.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_alert_tags(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, search: str | Unset = UNSET
    ) -> AlertsListAlertTagsResultV2:
        """List tags of alerts

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/alert_tags`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            search: Part of the name or text wanted.
        """
        return await self._caller.call(
            _operations.alerts_v2_list_alert_tags.asyncio_detailed, page_size=page_size, after=after, search=search
        )

    def list_all_alert_tags(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, search: str | Unset = UNSET
    ) -> Pages[AlertTagV2]:
        """List tags of alerts, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/alert_tags`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            search: Part of the name or text wanted.
        """

        async def fetch(_position: str | None) -> tuple[_list[AlertTagV2], str | None]:
            _answer = await self.list_alert_tags(
                page_size=page_size, after=after if _position is None else _position, search=search
            )
            _found = _answer.alert_tags
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def list(
        self,
        *,
        page_size: int = 25,
        after: str | Unset = UNSET,
        deduplication_key: AlertsV2ListDeduplicationKey | FilterBy | Unset = UNSET,
        status: AlertsV2ListStatus | FilterBy | Unset = UNSET,
        alert_source: AlertsV2ListAlertSource | FilterBy | Unset = UNSET,
        alert_group_id: AlertsV2ListAlertGroupId | FilterBy | Unset = UNSET,
        created_at: AlertsV2ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: AlertsV2ListUpdatedAt | FilterBy | Unset = UNSET,
        attributes: AlertsV2ListAttributes | FiltersByKey | Unset = UNSET,
        has_notes: AlertsV2ListHasNotes | FilterBy | Unset = UNSET,
        tags: AlertsV2ListTags | FilterBy | Unset = UNSET,
        include_maintenance_window: AlertsV2ListIncludeMaintenanceWindow | FilterBy | Unset = UNSET,
    ) -> AlertsListResultV2:
        """List alerts

        Cursor-paged: 25 records per page unless told, 50 at most. Needs the scope `alerts.view`.

        Sent as `GET /v2/alerts`.

        Args:
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            deduplication_key: By the key of the source: `deduplication_key[is]=value`.
            status: Filter by operator: `status[one_of]=value`, repeated for more values.
            alert_source: Filter by operator: `alert_source[one_of]=value`, repeated for more values.
            alert_group_id: By alert group: `alert_group_id[one_of]=value`, repeated for more values.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
            attributes: By attribute ID and value: `attributes[ID][one_of]=value`, repeated for more
                values.
            has_notes: By whether there are notes, as `has_notes[OPERATOR]=value`.
            tags: Filter by operator: `tags[one_of]=value`, repeated for more values.
            include_maintenance_window: By whether they were held back by maintenance, as
                `include_maintenance_window[OPERATOR]=value`.
        """
        return await self._caller.call(
            _operations.alerts_v2_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            deduplication_key=deduplication_key,
            status=status,
            alert_source=alert_source,
            alert_group_id=alert_group_id,
            created_at=created_at,
            updated_at=updated_at,
            attributes=attributes,
            has_notes=has_notes,
            tags=tags,
            include_maintenance_window=include_maintenance_window,
        )

    def list_all(
        self,
        *,
        page_size: int = 50,
        after: str | Unset = UNSET,
        deduplication_key: AlertsV2ListDeduplicationKey | FilterBy | Unset = UNSET,
        status: AlertsV2ListStatus | FilterBy | Unset = UNSET,
        alert_source: AlertsV2ListAlertSource | FilterBy | Unset = UNSET,
        alert_group_id: AlertsV2ListAlertGroupId | FilterBy | Unset = UNSET,
        created_at: AlertsV2ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: AlertsV2ListUpdatedAt | FilterBy | Unset = UNSET,
        attributes: AlertsV2ListAttributes | FiltersByKey | Unset = UNSET,
        has_notes: AlertsV2ListHasNotes | FilterBy | Unset = UNSET,
        tags: AlertsV2ListTags | FilterBy | Unset = UNSET,
        include_maintenance_window: AlertsV2ListIncludeMaintenanceWindow | FilterBy | Unset = UNSET,
    ) -> Pages[AlertV2]:
        """List alerts, page after page

        Cursor-paged: 25 records per page unless told, 50 at most. Needs the scope `alerts.view`.

        Sent as `GET /v2/alerts`. `after` says where to start.

        Args:
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            deduplication_key: By the key of the source: `deduplication_key[is]=value`.
            status: Filter by operator: `status[one_of]=value`, repeated for more values.
            alert_source: Filter by operator: `alert_source[one_of]=value`, repeated for more values.
            alert_group_id: By alert group: `alert_group_id[one_of]=value`, repeated for more values.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
            attributes: By attribute ID and value: `attributes[ID][one_of]=value`, repeated for more
                values.
            has_notes: By whether there are notes, as `has_notes[OPERATOR]=value`.
            tags: Filter by operator: `tags[one_of]=value`, repeated for more values.
            include_maintenance_window: By whether they were held back by maintenance, as
                `include_maintenance_window[OPERATOR]=value`.
        """

        async def fetch(_position: str | None) -> tuple[_list[AlertV2], str | None]:
            _answer = await self.list(
                page_size=page_size,
                after=after if _position is None else _position,
                deduplication_key=deduplication_key,
                status=status,
                alert_source=alert_source,
                alert_group_id=alert_group_id,
                created_at=created_at,
                updated_at=updated_at,
                attributes=attributes,
                has_notes=has_notes,
                tags=tags,
                include_maintenance_window=include_maintenance_window,
            )
            _found = _answer.alerts
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show(self, id: str) -> AlertsShowResultV2:
        """Show an alert

        Needs the scope `alerts.view`.

        Sent as `GET /v2/alerts/{id}`.
        """
        return await self._caller.call(_operations.alerts_v2_show.asyncio_detailed, id=id)

    async def add_tags(self, id: str, *, body: AlertsAddTagsPayloadV2) -> AlertsAddTagsResultV2:
        """Add tags to an alert

        Tags it has already stay as they are.

        Sent as `POST /v2/alerts/{id}/actions/add_tags`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alerts_v2_add_tags.asyncio_detailed, id=id, body=body)

    async def remove_tags(self, id: str, *, body: AlertsRemoveTagsPayloadV2) -> AlertsRemoveTagsResultV2:
        """Take tags off an alert

        Tags it does not have are passed over.

        Sent as `POST /v2/alerts/{id}/actions/remove_tags`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alerts_v2_remove_tags.asyncio_detailed, id=id, body=body)

    async def resolve(self, id: str) -> AlertsResolveResultV2:
        """Resolve an alert

        A resolved one stays resolved. Needs the scope `alerts.resolve`.

        Sent as `POST /v2/alerts/{id}/actions/resolve`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alerts_v2_resolve.asyncio_detailed, id=id)

    async def set_tags(self, id: str, *, body: AlertsSetTagsPayloadV2) -> AlertsSetTagsResultV2:
        """Replace the tags of an alert

        An empty list takes all off.

        Sent as `POST /v2/alerts/{id}/actions/set_tags`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alerts_v2_set_tags.asyncio_detailed, id=id, body=body)

    async def list_incident_alerts(
        self,
        *,
        page_size: int = 25,
        after: str | Unset = UNSET,
        alert_id: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
    ) -> AlertsListIncidentAlertsResultV2:
        """List which alerts are related to which incidents

        Of one alert, of one incident, or all. Cursor-paged: 25 records per page unless told, 50 at most.
        Needs the scope `alerts.view`.

        Sent as `GET /v2/incident_alerts`.

        Args:
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            alert_id: Only of this alert.
            incident_id: Only of this incident.
        """
        return await self._caller.call(
            _operations.alerts_v2_list_incident_alerts.asyncio_detailed,
            page_size=page_size,
            after=after,
            alert_id=alert_id,
            incident_id=incident_id,
        )

    def list_all_incident_alerts(
        self,
        *,
        page_size: int = 50,
        after: str | Unset = UNSET,
        alert_id: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
    ) -> Pages[IncidentAlertV2]:
        """List which alerts are related to which incidents, page after page

        Of one alert, of one incident, or all. Cursor-paged: 25 records per page unless told, 50 at most.
        Needs the scope `alerts.view`.

        Sent as `GET /v2/incident_alerts`. `after` says where to start.

        Args:
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            alert_id: Only of this alert.
            incident_id: Only of this incident.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentAlertV2], str | None]:
            _answer = await self.list_incident_alerts(
                page_size=page_size,
                after=after if _position is None else _position,
                alert_id=alert_id,
                incident_id=incident_id,
            )
            _found = _answer.incident_alerts
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_incident_alert(
        self, *, body: AlertsCreateIncidentAlertPayloadV2
    ) -> AlertsCreateIncidentAlertResultV2:
        """Relate an alert to an incident

        What a second one does is not documented: look first.

        Sent as `POST /v2/incident_alerts`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.alerts_v2_create_incident_alert.asyncio_detailed, body=body)

    async def transition_incident_alert(
        self, id: str, *, body: AlertsTransitionIncidentAlertPayloadV2
    ) -> AlertsTransitionIncidentAlertResultV2:
        """Confirm or refuse that an alert belongs to an incident

        Sent as `POST /v2/incident_alerts/{id}/actions/transition`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.alerts_v2_transition_incident_alert.asyncio_detailed, id=id, body=body
        )
