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
    from ..models.components_list_filter_meta import ComponentsListFilterMeta

_FIELDS = frozenset(("name", "status", "enabled", "meta"))


@_define(kw_only=True)
class ComponentsListFilter(_Model):
    """The object `ComponentsListFilter`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str | None | Unset = UNSET
    """Part of the name, in any case."""
    status: str | None | Unset = UNSET
    """Status value: one value, or several joined by commas."""
    enabled: str | None | Unset = UNSET
    """`1`, `0` or `0,1`. Without it only enabled ones are listed."""
    meta: ComponentsListFilterMeta | None | Unset = UNSET
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
        if self.enabled is not UNSET:
            result["enabled"] = self.enabled
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
        known = 4
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
            if "enabled" in data:
                at = "enabled"
                value = data["enabled"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.enabled = value
            else:
                self.enabled = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.ComponentsListFilterMeta(value)
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
