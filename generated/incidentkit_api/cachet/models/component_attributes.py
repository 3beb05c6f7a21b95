# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import (
    DecodeError,
    as_any,
    as_bool,
    as_int,
    as_object,
    as_str,
    as_union,
    list_of,
    unknown_fields,
)
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.component_pivot import ComponentPivot
    from ..models.component_status_pair import ComponentStatusPair
    from ..models.date_pair import DatePair
    from ..models.meta import Meta

_FIELDS = frozenset(
    (
        "id",
        "name",
        "status",
        "created",
        "updated",
        "description",
        "link",
        "order",
        "latest_status",
        "enabled",
        "meta",
        "pivot",
    )
)


@_define(kw_only=True)
class ComponentAttributes(_Model):
    """Fields of a component.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: int
    name: str
    status: ComponentStatusPair
    """A status in words and as a value. The words are in the language of the server: go by the value."""
    created: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    updated: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    description: str | None | Unset = UNSET
    link: str | None | Unset = UNSET
    order: int | None | Unset = UNSET
    """Position."""
    latest_status: ComponentStatusPair | None | Unset = UNSET
    """A status in words and as a value. The words are in the language of the server: go by the value."""
    enabled: bool | None | Unset = UNSET
    """Whether it is shown."""
    meta: list[Any] | Meta | None | Unset = UNSET
    """Only with `include=meta` on a read. An empty one comes as a list."""
    pivot: ComponentPivot | None | Unset = UNSET
    """What an incident or maintenance says of the component."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["name"] = self.name
        result["status"] = to_wire(self.status)
        result["created"] = to_wire(self.created)
        result["updated"] = to_wire(self.updated)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.link is not UNSET:
            result["link"] = self.link
        if self.order is not UNSET:
            result["order"] = self.order
        if self.latest_status is not UNSET:
            result["latest_status"] = to_wire(self.latest_status)
        if self.enabled is not UNSET:
            result["enabled"] = self.enabled
        if self.meta is not UNSET:
            result["meta"] = to_wire(self.meta)
        if self.pivot is not UNSET:
            result["pivot"] = to_wire(self.pivot)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 12
        try:
            at = "id"
            value = data["id"]
            if type(value) is not int:
                value = as_int(value)
            self.id = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "status"
            value = data["status"]
            self.status = _parsers.ComponentStatusPair(value)
            at = "created"
            value = data["created"]
            self.created = _parsers.DatePair(value)
            at = "updated"
            value = data["updated"]
            self.updated = _parsers.DatePair(value)
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
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
            if "latest_status" in data:
                at = "latest_status"
                value = data["latest_status"]
                self.latest_status = None if value is None else _parsers.ComponentStatusPair(value)
            else:
                self.latest_status = UNSET
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
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else as_union((list_of(as_any), _parsers.Meta), value)
            else:
                self.meta = UNSET
                known -= 1
            if "pivot" in data:
                at = "pivot"
                value = data["pivot"]
                self.pivot = None if value is None else _parsers.ComponentPivot(value)
            else:
                self.pivot = UNSET
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
