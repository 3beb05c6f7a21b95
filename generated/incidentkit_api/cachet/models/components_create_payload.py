# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.component_status import ComponentStatus
    from ..models.meta import Meta

_FIELDS = frozenset(("name", "description", "status", "link", "order", "enabled", "component_group_id", "meta"))


@_define(kw_only=True)
class ComponentsCreatePayload(_Model):
    """A component to create. Its status is unknown unless told.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    description: str | None | Unset = UNSET
    status: ComponentStatus | None | Unset = UNSET
    """How a component fares."""
    link: str | None | Unset = UNSET
    """An http or https address."""
    order: int | None | Unset = UNSET
    """Position."""
    enabled: bool | None | Unset = UNSET
    """Whether it is shown; true unless told."""
    component_group_id: int | None | Unset = UNSET
    """An existing group."""
    meta: Meta | None | Unset = UNSET
    """Values of your own by key, one level deep."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        if self.description is not UNSET:
            result["description"] = self.description
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        if self.link is not UNSET:
            result["link"] = self.link
        if self.order is not UNSET:
            result["order"] = self.order
        if self.enabled is not UNSET:
            result["enabled"] = self.enabled
        if self.component_group_id is not UNSET:
            result["component_group_id"] = self.component_group_id
        if self.meta is not UNSET:
            result["meta"] = to_wire(self.meta)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.ComponentStatus(value)
            else:
                self.status = UNSET
                known -= 1
            if "link" in data:
                at = "link"
                value = data["link"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.link = value
            else:
                self.link = UNSET
                known -= 1
            if "order" in data:
                at = "order"
                value = data["order"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.order = value
            else:
                self.order = UNSET
                known -= 1
            if "enabled" in data:
                at = "enabled"
                value = data["enabled"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.enabled = value
            else:
                self.enabled = UNSET
                known -= 1
            if "component_group_id" in data:
                at = "component_group_id"
                value = data["component_group_id"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.component_group_id = value
            else:
                self.component_group_id = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.Meta(value)
            else:
                self.meta = UNSET
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
