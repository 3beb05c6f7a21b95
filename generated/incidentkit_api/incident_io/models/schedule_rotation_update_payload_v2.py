# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.schedule_layer_update_payload_v2 import ScheduleLayerUpdatePayloadV2
    from ..models.schedule_rotation_handover_v2 import ScheduleRotationHandoverV2
    from ..models.schedule_rotation_update_payload_v2_scheduling_mode import (
        ScheduleRotationUpdatePayloadV2SchedulingMode,
    )
    from ..models.schedule_rotation_working_interval_v2 import ScheduleRotationWorkingIntervalV2
    from ..models.user_reference_payload_v2 import UserReferencePayloadV2

_FIELDS = frozenset(
    (
        "effective_from",
        "handover_start_at",
        "handovers",
        "id",
        "layers",
        "name",
        "scheduling_mode",
        "users",
        "working_interval",
        "working_intervals",
    )
)


@_define(kw_only=True)
class ScheduleRotationUpdatePayloadV2(_Model):
    """The object `ScheduleRotationUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    effective_from: datetime.datetime | None | Unset = UNSET
    """From when this version of the rotation holds."""
    handover_start_at: datetime.datetime | None | Unset = UNSET
    """From when handovers are counted."""
    handovers: list[ScheduleRotationHandoverV2] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    layers: list[ScheduleLayerUpdatePayloadV2] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    scheduling_mode: ScheduleRotationUpdatePayloadV2SchedulingMode | None | Unset = UNSET
    """Whether people follow in order, or time on call is balanced."""
    users: list[UserReferencePayloadV2] | None | Unset = UNSET
    working_interval: list[ScheduleRotationWorkingIntervalV2] | None | Unset = UNSET
    """Older form of `working_intervals`."""
    working_intervals: list[ScheduleRotationWorkingIntervalV2] | None | Unset = UNSET
    """Hours the rotation covers."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.effective_from is not UNSET:
            result["effective_from"] = to_wire(self.effective_from)
        if self.handover_start_at is not UNSET:
            result["handover_start_at"] = to_wire(self.handover_start_at)
        if self.handovers is not UNSET:
            result["handovers"] = to_wire(self.handovers)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.layers is not UNSET:
            result["layers"] = to_wire(self.layers)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.scheduling_mode is not UNSET:
            result["scheduling_mode"] = to_wire(self.scheduling_mode)
        if self.users is not UNSET:
            result["users"] = to_wire(self.users)
        if self.working_interval is not UNSET:
            result["working_interval"] = to_wire(self.working_interval)
        if self.working_intervals is not UNSET:
            result["working_intervals"] = to_wire(self.working_intervals)
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
            if "effective_from" in data:
                at = "effective_from"
                value = data["effective_from"]
                self.effective_from = None if value is None else as_datetime(value)
            else:
                self.effective_from = UNSET
                known -= 1
            if "handover_start_at" in data:
                at = "handover_start_at"
                value = data["handover_start_at"]
                self.handover_start_at = None if value is None else as_datetime(value)
            else:
                self.handover_start_at = UNSET
                known -= 1
            if "handovers" in data:
                at = "handovers"
                value = data["handovers"]
                self.handovers = None if value is None else as_list(_parsers.ScheduleRotationHandoverV2, value)
            else:
                self.handovers = UNSET
                known -= 1
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "layers" in data:
                at = "layers"
                value = data["layers"]
                self.layers = None if value is None else as_list(_parsers.ScheduleLayerUpdatePayloadV2, value)
            else:
                self.layers = UNSET
                known -= 1
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "scheduling_mode" in data:
                at = "scheduling_mode"
                value = data["scheduling_mode"]
                self.scheduling_mode = (
                    None if value is None else _parsers.ScheduleRotationUpdatePayloadV2SchedulingMode(value)
                )
            else:
                self.scheduling_mode = UNSET
                known -= 1
            if "users" in data:
                at = "users"
                value = data["users"]
                self.users = None if value is None else as_list(_parsers.UserReferencePayloadV2, value)
            else:
                self.users = UNSET
                known -= 1
            if "working_interval" in data:
                at = "working_interval"
                value = data["working_interval"]
                self.working_interval = (
                    None if value is None else as_list(_parsers.ScheduleRotationWorkingIntervalV2, value)
                )
            else:
                self.working_interval = UNSET
                known -= 1
            if "working_intervals" in data:
                at = "working_intervals"
                value = data["working_intervals"]
                self.working_intervals = (
                    None if value is None else as_list(_parsers.ScheduleRotationWorkingIntervalV2, value)
                )
            else:
                self.working_intervals = UNSET
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
