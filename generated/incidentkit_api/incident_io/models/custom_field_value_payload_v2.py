# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    from ...shared.types import Unset

_FIELDS = frozenset(
    ("id", "value_catalog_entry_id", "value_link", "value_numeric", "value_option_id", "value_text", "value_timestamp")
)


@_define(kw_only=True)
class CustomFieldValuePayloadV2(_Model):
    """One value: set the member that fits the kind of field.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: str | None | Unset = UNSET
    """Identifier of a value that is already there."""
    value_catalog_entry_id: str | None | Unset = UNSET
    """ID, external ID or alias of the entry."""
    value_link: str | None | Unset = UNSET
    value_numeric: str | None | Unset = UNSET
    """A number, written as a string."""
    value_option_id: str | None | Unset = UNSET
    value_text: str | None | Unset = UNSET
    value_timestamp: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.value_catalog_entry_id is not UNSET:
            result["value_catalog_entry_id"] = self.value_catalog_entry_id
        if self.value_link is not UNSET:
            result["value_link"] = self.value_link
        if self.value_numeric is not UNSET:
            result["value_numeric"] = self.value_numeric
        if self.value_option_id is not UNSET:
            result["value_option_id"] = self.value_option_id
        if self.value_text is not UNSET:
            result["value_text"] = self.value_text
        if self.value_timestamp is not UNSET:
            result["value_timestamp"] = self.value_timestamp
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 7
        try:
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "value_catalog_entry_id" in data:
                at = "value_catalog_entry_id"
                value = data["value_catalog_entry_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.value_catalog_entry_id = value
            else:
                self.value_catalog_entry_id = UNSET
                known -= 1
            if "value_link" in data:
                at = "value_link"
                value = data["value_link"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.value_link = value
            else:
                self.value_link = UNSET
                known -= 1
            if "value_numeric" in data:
                at = "value_numeric"
                value = data["value_numeric"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.value_numeric = value
            else:
                self.value_numeric = UNSET
                known -= 1
            if "value_option_id" in data:
                at = "value_option_id"
                value = data["value_option_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.value_option_id = value
            else:
                self.value_option_id = UNSET
                known -= 1
            if "value_text" in data:
                at = "value_text"
                value = data["value_text"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.value_text = value
            else:
                self.value_text = UNSET
                known -= 1
            if "value_timestamp" in data:
                at = "value_timestamp"
                value = data["value_timestamp"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.value_timestamp = value
            else:
                self.value_timestamp = UNSET
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
