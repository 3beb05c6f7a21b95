# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, as_str, unknown_fields
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    from ...shared.types import Unset

_FIELDS = frozenset(("name", "suffix", "description", "default_value", "threshold"))


@_define(kw_only=True)
class MetricsUpdatePayload(_Model):
    """Fields to change; those left out keep their value.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str | None | Unset = UNSET
    suffix: str | None | Unset = UNSET
    """Unit shown after the value."""
    description: str | None | Unset = UNSET
    default_value: str | None | Unset = UNSET
    """A decimal with one or two places, as text."""
    threshold: int | None | Unset = UNSET
    """Minutes within which points are folded together: a divisor of 60."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.suffix is not UNSET:
            result["suffix"] = self.suffix
        if self.description is not UNSET:
            result["description"] = self.description
        if self.default_value is not UNSET:
            result["default_value"] = self.default_value
        if self.threshold is not UNSET:
            result["threshold"] = self.threshold
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
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "suffix" in data:
                at = "suffix"
                value = data["suffix"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.suffix = value
            else:
                self.suffix = UNSET
                known -= 1
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "default_value" in data:
                at = "default_value"
                value = data["default_value"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.default_value = value
            else:
                self.default_value = UNSET
                known -= 1
            if "threshold" in data:
                at = "threshold"
                value = data["threshold"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.threshold = value
            else:
                self.threshold = UNSET
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
