# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.status_pages_create_status_page_maintenance_payload_v2_maintenance_status import (
        StatusPagesCreateStatusPageMaintenancePayloadV2MaintenanceStatus,
    )

_FIELDS = frozenset(
    (
        "affected_component_ids",
        "end_at",
        "idempotency_key",
        "maintenance_status",
        "message",
        "name",
        "notify_subscribers",
        "start_at",
        "status_page_id",
        "automate_maintenance_status",
    )
)


@_define(kw_only=True)
class StatusPagesCreateStatusPageMaintenancePayloadV2(_Model):
    """The object `StatusPagesCreateStatusPageMaintenancePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    affected_component_ids: list[str]
    end_at: datetime.datetime
    idempotency_key: str
    """Chosen by the caller; a used one replays the first answer."""
    maintenance_status: StatusPagesCreateStatusPageMaintenancePayloadV2MaintenanceStatus
    message: str
    """Markdown."""
    name: str
    notify_subscribers: bool
    """Whether subscribers are told."""
    start_at: datetime.datetime
    status_page_id: str
    automate_maintenance_status: bool | None | Unset = UNSET
    """Whether it begins and ends by itself at its times."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["affected_component_ids"] = to_wire(self.affected_component_ids)
        result["end_at"] = to_wire(self.end_at)
        result["idempotency_key"] = self.idempotency_key
        result["maintenance_status"] = to_wire(self.maintenance_status)
        result["message"] = self.message
        result["name"] = self.name
        result["notify_subscribers"] = self.notify_subscribers
        result["start_at"] = to_wire(self.start_at)
        result["status_page_id"] = self.status_page_id
        if self.automate_maintenance_status is not UNSET:
            result["automate_maintenance_status"] = self.automate_maintenance_status
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 10
        try:
            at = "affected_component_ids"
            value = data["affected_component_ids"]
            self.affected_component_ids = as_list(as_str, value)
            at = "end_at"
            value = data["end_at"]
            self.end_at = as_datetime(value)
            at = "idempotency_key"
            value = data["idempotency_key"]
            if type(value) is not str:
                value = as_str(value)
            self.idempotency_key = value
            at = "maintenance_status"
            value = data["maintenance_status"]
            self.maintenance_status = _parsers.StatusPagesCreateStatusPageMaintenancePayloadV2MaintenanceStatus(value)
            at = "message"
            value = data["message"]
            if type(value) is not str:
                value = as_str(value)
            self.message = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "notify_subscribers"
            value = data["notify_subscribers"]
            if type(value) is not bool:
                value = as_bool(value)
            self.notify_subscribers = value
            at = "start_at"
            value = data["start_at"]
            self.start_at = as_datetime(value)
            at = "status_page_id"
            value = data["status_page_id"]
            if type(value) is not str:
                value = as_str(value)
            self.status_page_id = value
            if "automate_maintenance_status" in data:
                at = "automate_maintenance_status"
                value = data["automate_maintenance_status"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.automate_maintenance_status = value
            else:
                self.automate_maintenance_status = UNSET
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
