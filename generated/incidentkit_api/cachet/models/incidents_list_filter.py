# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.incidents_list_filter_meta import IncidentsListFilterMeta

_FIELDS = frozenset(("name", "status", "occurs_after", "occurs_before", "occurs_on", "meta"))


@_define(kw_only=True)
class IncidentsListFilter(_Model):
    """The object `IncidentsListFilter`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str | None | Unset = UNSET
    """Part of the name, in any case."""
    status: str | None | Unset = UNSET
    """Status value: one value, or several joined by commas."""
    occurs_after: str | None | Unset = UNSET
    """Happened after this date."""
    occurs_before: str | None | Unset = UNSET
    """Happened before this date."""
    occurs_on: str | None | Unset = UNSET
    """Happened on this date."""
    meta: IncidentsListFilterMeta | None | Unset = UNSET
    """Values kept under `meta`, by key: `filter[meta][key]=value`. All must match. A value with a comma is
    not filtered by at all, and numbers match loosely: compare the records again."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.status is not UNSET:
            result["status"] = self.status
        if self.occurs_after is not UNSET:
            result["occurs_after"] = self.occurs_after
        if self.occurs_before is not UNSET:
            result["occurs_before"] = self.occurs_before
        if self.occurs_on is not UNSET:
            result["occurs_on"] = self.occurs_on
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
        known = 6
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
            if "status" in data:
                at = "status"
                value = data["status"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.status = value
            else:
                self.status = UNSET
                known -= 1
            if "occurs_after" in data:
                at = "occurs_after"
                value = data["occurs_after"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.occurs_after = value
            else:
                self.occurs_after = UNSET
                known -= 1
            if "occurs_before" in data:
                at = "occurs_before"
                value = data["occurs_before"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.occurs_before = value
            else:
                self.occurs_before = UNSET
                known -= 1
            if "occurs_on" in data:
                at = "occurs_on"
                value = data["occurs_on"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.occurs_on = value
            else:
                self.occurs_on = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.IncidentsListFilterMeta(value)
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
