# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.user_v2 import UserV2

_FIELDS = frozenset(
    ("created_at", "end_at", "id", "layer_id", "rotation_id", "schedule_id", "start_at", "updated_at", "user")
)


@_define(kw_only=True)
class ScheduleOverrideV2(_Model):
    """The object `ScheduleOverrideV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    end_at: datetime.datetime
    id: str
    layer_id: str
    rotation_id: str
    schedule_id: str
    start_at: datetime.datetime
    updated_at: datetime.datetime
    user: UserV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["end_at"] = to_wire(self.end_at)
        result["id"] = self.id
        result["layer_id"] = self.layer_id
        result["rotation_id"] = self.rotation_id
        result["schedule_id"] = self.schedule_id
        result["start_at"] = to_wire(self.start_at)
        result["updated_at"] = to_wire(self.updated_at)
        if self.user is not UNSET:
            result["user"] = to_wire(self.user)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 9
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "end_at"
            value = data["end_at"]
            self.end_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "layer_id"
            value = data["layer_id"]
            if type(value) is not str:
                value = as_str(value)
            self.layer_id = value
            at = "rotation_id"
            value = data["rotation_id"]
            if type(value) is not str:
                value = as_str(value)
            self.rotation_id = value
            at = "schedule_id"
            value = data["schedule_id"]
            if type(value) is not str:
                value = as_str(value)
            self.schedule_id = value
            at = "start_at"
            value = data["start_at"]
            self.start_at = as_datetime(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "user" in data:
                at = "user"
                value = data["user"]
                self.user = None if value is None else _parsers.UserV2(value)
            else:
                self.user = UNSET
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
