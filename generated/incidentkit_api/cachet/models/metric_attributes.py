# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_float, as_int, as_object, as_str, as_union, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.date_pair import DatePair
    from ..models.metric_type import MetricType
    from ..models.metric_view import MetricView
    from ..models.resource_visibility import ResourceVisibility

_FIELDS = frozenset(
    (
        "id",
        "name",
        "created",
        "updated",
        "suffix",
        "description",
        "default_value",
        "calc_type",
        "display_chart",
        "places",
        "default_view",
        "threshold",
        "order",
        "visible",
    )
)


@_define(kw_only=True)
class MetricAttributes(_Model):
    """Fields of a metric. On the answer to a create, what the database fills in may be null or missing.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: int
    name: str
    created: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    updated: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    suffix: str | None | Unset = UNSET
    """Unit shown after the value."""
    description: str | None | Unset = UNSET
    default_value: float | str | None | Unset = UNSET
    """A decimal, as a number or as text."""
    calc_type: MetricType | None | Unset = UNSET
    """How the values of a metric add up."""
    display_chart: bool | None | Unset = UNSET
    places: int | None | Unset = UNSET
    """Decimal places shown."""
    default_view: MetricView | None | Unset = UNSET
    """Period a metric is shown for at first."""
    threshold: int | None | Unset = UNSET
    """Minutes within which a new point is folded into the newest one."""
    order: int | None | Unset = UNSET
    """Position."""
    visible: ResourceVisibility | None | Unset = UNSET
    """Who sees a record: token holders only, everyone, or nobody through the API."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["name"] = self.name
        result["created"] = to_wire(self.created)
        result["updated"] = to_wire(self.updated)
        if self.suffix is not UNSET:
            result["suffix"] = self.suffix
        if self.description is not UNSET:
            result["description"] = self.description
        if self.default_value is not UNSET:
            result["default_value"] = to_wire(self.default_value)
        if self.calc_type is not UNSET:
            result["calc_type"] = to_wire(self.calc_type)
        if self.display_chart is not UNSET:
            result["display_chart"] = self.display_chart
        if self.places is not UNSET:
            result["places"] = self.places
        if self.default_view is not UNSET:
            result["default_view"] = to_wire(self.default_view)
        if self.threshold is not UNSET:
            result["threshold"] = self.threshold
        if self.order is not UNSET:
            result["order"] = self.order
        if self.visible is not UNSET:
            result["visible"] = to_wire(self.visible)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 14
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
            at = "created"
            value = data["created"]
            self.created = _parsers.DatePair(value)
            at = "updated"
            value = data["updated"]
            self.updated = _parsers.DatePair(value)
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
                self.default_value = None if value is None else as_union((as_float, as_str), value)
            else:
                self.default_value = UNSET
                known -= 1
            if "calc_type" in data:
                at = "calc_type"
                value = data["calc_type"]
                self.calc_type = None if value is None else _parsers.MetricType(value)
            else:
                self.calc_type = UNSET
                known -= 1
            if "display_chart" in data:
                at = "display_chart"
                value = data["display_chart"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.display_chart = value
            else:
                self.display_chart = UNSET
                known -= 1
            if "places" in data:
                at = "places"
                value = data["places"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.places = value
            else:
                self.places = UNSET
                known -= 1
            if "default_view" in data:
                at = "default_view"
                value = data["default_view"]
                self.default_view = None if value is None else _parsers.MetricView(value)
            else:
                self.default_view = UNSET
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
                self.visible = None if value is None else _parsers.ResourceVisibility(value)
            else:
                self.visible = UNSET
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
