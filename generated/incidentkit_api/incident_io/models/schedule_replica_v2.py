# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.schedule_replica_source_v2 import ScheduleReplicaSourceV2
    from ..models.schedule_replica_user_status_v2 import ScheduleReplicaUserStatusV2
    from ..models.schedule_replica_v2_replica_provider import ScheduleReplicaV2ReplicaProvider

_FIELDS = frozenset(
    (
        "created_at",
        "id",
        "replica_fallback_user_id",
        "replica_provider",
        "replica_provider_id",
        "schedule_id",
        "sources",
        "updated_at",
        "user_statuses",
        "last_sync_error",
        "last_synced_at",
        "mirror_window_days",
    )
)


@_define(kw_only=True)
class ScheduleReplicaV2(_Model):
    """The object `ScheduleReplicaV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    replica_fallback_user_id: str
    """Who stands in for people the other provider does not know."""
    replica_provider: ScheduleReplicaV2ReplicaProvider
    replica_provider_id: str
    """Identifier of the schedule there."""
    schedule_id: str
    sources: list[ScheduleReplicaSourceV2]
    updated_at: datetime.datetime
    user_statuses: list[ScheduleReplicaUserStatusV2]
    last_sync_error: str | None | Unset = UNSET
    """Why it is not in step, if so."""
    last_synced_at: datetime.datetime | None | Unset = UNSET
    mirror_window_days: int | None | Unset = UNSET
    """How far ahead it is kept in step."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["replica_fallback_user_id"] = self.replica_fallback_user_id
        result["replica_provider"] = to_wire(self.replica_provider)
        result["replica_provider_id"] = self.replica_provider_id
        result["schedule_id"] = self.schedule_id
        result["sources"] = to_wire(self.sources)
        result["updated_at"] = to_wire(self.updated_at)
        result["user_statuses"] = to_wire(self.user_statuses)
        if self.last_sync_error is not UNSET:
            result["last_sync_error"] = self.last_sync_error
        if self.last_synced_at is not UNSET:
            result["last_synced_at"] = to_wire(self.last_synced_at)
        if self.mirror_window_days is not UNSET:
            result["mirror_window_days"] = self.mirror_window_days
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 12
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "replica_fallback_user_id"
            value = data["replica_fallback_user_id"]
            if type(value) is not str:
                value = as_str(value)
            self.replica_fallback_user_id = value
            at = "replica_provider"
            value = data["replica_provider"]
            self.replica_provider = _parsers.ScheduleReplicaV2ReplicaProvider(value)
            at = "replica_provider_id"
            value = data["replica_provider_id"]
            if type(value) is not str:
                value = as_str(value)
            self.replica_provider_id = value
            at = "schedule_id"
            value = data["schedule_id"]
            if type(value) is not str:
                value = as_str(value)
            self.schedule_id = value
            at = "sources"
            value = data["sources"]
            self.sources = as_list(_parsers.ScheduleReplicaSourceV2, value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "user_statuses"
            value = data["user_statuses"]
            self.user_statuses = as_list(_parsers.ScheduleReplicaUserStatusV2, value)
            if "last_sync_error" in data:
                at = "last_sync_error"
                value = data["last_sync_error"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.last_sync_error = value
            else:
                self.last_sync_error = UNSET
                known -= 1
            if "last_synced_at" in data:
                at = "last_synced_at"
                value = data["last_synced_at"]
                self.last_synced_at = None if value is None else as_datetime(value)
            else:
                self.last_synced_at = UNSET
                known -= 1
            if "mirror_window_days" in data:
                at = "mirror_window_days"
                value = data["mirror_window_days"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.mirror_window_days = value
            else:
                self.mirror_window_days = UNSET
                known -= 1
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != known:
            self.additional_properties = unknown_fields(data, _FIELDS)
        return self

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields that the specification does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
