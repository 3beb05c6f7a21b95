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

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset

_FIELDS = frozenset(
    ("component_id", "data_available_since", "end_at", "start_at", "status_page_id", "availability_percent")
)


@_define(kw_only=True)
class StatusPageComponentAvailabilityV2(_Model):
    """The object `StatusPageComponentAvailabilityV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    component_id: str
    data_available_since: datetime.datetime
    """Earlier times are not counted."""
    end_at: datetime.datetime
    start_at: datetime.datetime
    status_page_id: str
    availability_percent: str | None | Unset = UNSET
    """A decimal as a string; absent without data."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["component_id"] = self.component_id
        result["data_available_since"] = to_wire(self.data_available_since)
        result["end_at"] = to_wire(self.end_at)
        result["start_at"] = to_wire(self.start_at)
        result["status_page_id"] = self.status_page_id
        if self.availability_percent is not UNSET:
            result["availability_percent"] = self.availability_percent
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 6
        try:
            at = "component_id"
            value = data["component_id"]
            if type(value) is not str:
                value = as_str(value)
            self.component_id = value
            at = "data_available_since"
            value = data["data_available_since"]
            self.data_available_since = as_datetime(value)
            at = "end_at"
            value = data["end_at"]
            self.end_at = as_datetime(value)
            at = "start_at"
            value = data["start_at"]
            self.start_at = as_datetime(value)
            at = "status_page_id"
            value = data["status_page_id"]
            if type(value) is not str:
                value = as_str(value)
            self.status_page_id = value
            if "availability_percent" in data:
                at = "availability_percent"
                value = data["availability_percent"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.availability_percent = value
            else:
                self.availability_percent = UNSET
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
