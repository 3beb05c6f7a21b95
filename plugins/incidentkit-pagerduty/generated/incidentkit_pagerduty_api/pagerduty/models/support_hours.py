# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_int, as_list, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.support_hours_type import SupportHoursType

_FIELDS = frozenset(("days_of_week", "end_time", "start_time", "time_zone", "type"))


@_define(kw_only=True)
class SupportHours(_Model):
    """The object `SupportHours`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    days_of_week: list[int] | None | Unset = UNSET
    end_time: str | None | Unset = UNSET
    start_time: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    type_: SupportHoursType | None | Unset = UNSET
    """The server's default is "fixed_time_per_day"."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.days_of_week is not UNSET:
            result["days_of_week"] = to_wire(self.days_of_week)
        if self.end_time is not UNSET:
            result["end_time"] = self.end_time
        if self.start_time is not UNSET:
            result["start_time"] = self.start_time
        if self.time_zone is not UNSET:
            result["time_zone"] = self.time_zone
        if self.type_ is not UNSET:
            result["type"] = to_wire(self.type_)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 5
        try:
            if "days_of_week" in data:
                at = "days_of_week"
                value = data["days_of_week"]
                self.days_of_week = None if value is None else as_list(as_int, value)
            else:
                self.days_of_week = UNSET
                known -= 1
            if "end_time" in data:
                at = "end_time"
                value = data["end_time"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.end_time = value
            else:
                self.end_time = UNSET
                known -= 1
            if "start_time" in data:
                at = "start_time"
                value = data["start_time"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.start_time = value
            else:
                self.start_time = UNSET
                known -= 1
            if "time_zone" in data:
                at = "time_zone"
                value = data["time_zone"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.time_zone = value
            else:
                self.time_zone = UNSET
                known -= 1
            if "type" in data:
                at = "type"
                value = data["type"]
                self.type_ = None if value is None else _parsers.SupportHoursType(value)
            else:
                self.type_ = UNSET
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
