# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.component_group_visibility import ComponentGroupVisibility
    from ..models.meta import Meta
    from ..models.resource_order_column import ResourceOrderColumn
    from ..models.resource_order_direction import ResourceOrderDirection

_FIELDS = frozenset(("name", "order", "visible", "collapsed", "order_column", "order_direction", "components", "meta"))


@_define(kw_only=True)
class ComponentGroupsCreatePayload(_Model):
    """A group to create. `order_direction` is required with an `order_column` other than `manual`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    order: int | None | Unset = UNSET
    """Position."""
    visible: bool | None | Unset = UNSET
    """Whether everyone sees it; otherwise token holders only."""
    collapsed: ComponentGroupVisibility | None | Unset = UNSET
    """How a group is shown at first."""
    order_column: ResourceOrderColumn | None | Unset = UNSET
    """What the components of a group are ordered by."""
    order_direction: ResourceOrderDirection | None | Unset = UNSET
    """Direction of an order."""
    components: list[int] | None | Unset = UNSET
    """Existing components to put in the group."""
    meta: Meta | None | Unset = UNSET
    """Values of your own by key, one level deep."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        if self.order is not UNSET:
            result["order"] = self.order
        if self.visible is not UNSET:
            result["visible"] = self.visible
        if self.collapsed is not UNSET:
            result["collapsed"] = to_wire(self.collapsed)
        if self.order_column is not UNSET:
            result["order_column"] = to_wire(self.order_column)
        if self.order_direction is not UNSET:
            result["order_direction"] = to_wire(self.order_direction)
        if self.components is not UNSET:
            result["components"] = to_wire(self.components)
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
            if "order" in data:
                at = "order"
                value = data["order"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.order = value
            else:
                self.order = UNSET
                known -= 1
            if "visible" in data:
                at = "visible"
                value = data["visible"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.visible = value
            else:
                self.visible = UNSET
                known -= 1
            if "collapsed" in data:
                at = "collapsed"
                value = data["collapsed"]
                self.collapsed = None if value is None else _parsers.ComponentGroupVisibility(value)
            else:
                self.collapsed = UNSET
                known -= 1
            if "order_column" in data:
                at = "order_column"
                value = data["order_column"]
                self.order_column = None if value is None else _parsers.ResourceOrderColumn(value)
            else:
                self.order_column = UNSET
                known -= 1
            if "order_direction" in data:
                at = "order_direction"
                value = data["order_direction"]
                self.order_direction = None if value is None else _parsers.ResourceOrderDirection(value)
            else:
                self.order_direction = UNSET
                known -= 1
            if "components" in data:
                at = "components"
                value = data["components"]
                self.components = None if value is None else as_list(as_int, value)
            else:
                self.components = UNSET
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
