# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ..models.status_page_maintenance_component_maintenance_period_v2 import (
        StatusPageMaintenanceComponentMaintenancePeriodV2,
    )
    from ..models.status_page_maintenance_update_v2 import StatusPageMaintenanceUpdateV2
    from ..models.status_page_maintenance_v2_maintenance_status import StatusPageMaintenanceV2MaintenanceStatus

_FIELDS = frozenset(
    (
        "automate_maintenance_status",
        "component_maintenance_periods",
        "id",
        "maintenance_status",
        "name",
        "published_at",
        "status_page_id",
        "updates",
    )
)


@_define(kw_only=True)
class StatusPageMaintenanceV2(_Model):
    """The object `StatusPageMaintenanceV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    automate_maintenance_status: bool
    """Whether it begins and ends by itself at its times."""
    component_maintenance_periods: list[StatusPageMaintenanceComponentMaintenancePeriodV2]
    id: str
    maintenance_status: StatusPageMaintenanceV2MaintenanceStatus
    name: str
    published_at: datetime.datetime
    """When visitors could first see it."""
    status_page_id: str
    updates: list[StatusPageMaintenanceUpdateV2]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["automate_maintenance_status"] = self.automate_maintenance_status
        result["component_maintenance_periods"] = to_wire(self.component_maintenance_periods)
        result["id"] = self.id
        result["maintenance_status"] = to_wire(self.maintenance_status)
        result["name"] = self.name
        result["published_at"] = to_wire(self.published_at)
        result["status_page_id"] = self.status_page_id
        result["updates"] = to_wire(self.updates)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "automate_maintenance_status"
            value = data["automate_maintenance_status"]
            if type(value) is not bool:
                value = as_bool(value)
            self.automate_maintenance_status = value
            at = "component_maintenance_periods"
            value = data["component_maintenance_periods"]
            self.component_maintenance_periods = as_list(
                _parsers.StatusPageMaintenanceComponentMaintenancePeriodV2, value
            )
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "maintenance_status"
            value = data["maintenance_status"]
            self.maintenance_status = _parsers.StatusPageMaintenanceV2MaintenanceStatus(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "published_at"
            value = data["published_at"]
            self.published_at = as_datetime(value)
            at = "status_page_id"
            value = data["status_page_id"]
            if type(value) is not str:
                value = as_str(value)
            self.status_page_id = value
            at = "updates"
            value = data["updates"]
            self.updates = as_list(_parsers.StatusPageMaintenanceUpdateV2, value)
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 8:
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
