# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
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
    from ..models.custom_data_row_value import CustomDataRowValue

_FIELDS = frozenset(("reference", "key", "value", "timestamp"))


@_define(kw_only=True)
class CustomDataRow(_Model):
    """A value kept under a reference and a key.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    reference: str
    """What the value belongs to."""
    key: str
    """Name of the value."""
    value: CustomDataRowValue
    """The value."""
    timestamp: datetime.datetime | None | Unset = UNSET
    """When it held; now, if left out."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["reference"] = self.reference
        result["key"] = self.key
        result["value"] = to_wire(self.value)
        if self.timestamp is not UNSET:
            result["timestamp"] = to_wire(self.timestamp)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 4
        try:
            at = "reference"
            value = data["reference"]
            if type(value) is not str:
                value = as_str(value)
            self.reference = value
            at = "key"
            value = data["key"]
            if type(value) is not str:
                value = as_str(value)
            self.key = value
            at = "value"
            value = data["value"]
            self.value = _parsers.CustomDataRowValue(value)
            if "timestamp" in data:
                at = "timestamp"
                value = data["timestamp"]
                self.timestamp = None if value is None else as_datetime(value)
            else:
                self.timestamp = UNSET
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
