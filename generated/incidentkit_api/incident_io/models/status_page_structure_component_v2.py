# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_object, as_str, unknown_fields
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    pass

_FIELDS = frozenset(("component_id", "display_uptime", "hidden", "name"))


@_define(kw_only=True)
class StatusPageStructureComponentV2(_Model):
    """The object `StatusPageStructureComponentV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    component_id: str
    display_uptime: bool
    """Whether availability is shown."""
    hidden: bool
    name: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["component_id"] = self.component_id
        result["display_uptime"] = self.display_uptime
        result["hidden"] = self.hidden
        result["name"] = self.name
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
            at = "component_id"
            value = data["component_id"]
            if type(value) is not str:
                value = as_str(value)
            self.component_id = value
            at = "display_uptime"
            value = data["display_uptime"]
            if type(value) is not bool:
                value = as_bool(value)
            self.display_uptime = value
            at = "hidden"
            value = data["hidden"]
            if type(value) is not bool:
                value = as_bool(value)
            self.hidden = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 4:
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
