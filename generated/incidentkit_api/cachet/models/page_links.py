# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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

_FIELDS = frozenset(("first", "last", "prev", "next"))


@_define(kw_only=True)
class PageLinks(_Model):
    """Links of a page. They leave out filters and page size, so count pages yourself.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    first: str | None | Unset = UNSET
    last: str | None | Unset = UNSET
    prev: str | None | Unset = UNSET
    next_: str | None | Unset = UNSET
    """Absent on the last page."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.first is not UNSET:
            result["first"] = self.first
        if self.last is not UNSET:
            result["last"] = self.last
        if self.prev is not UNSET:
            result["prev"] = self.prev
        if self.next_ is not UNSET:
            result["next"] = self.next_
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
            if "first" in data:
                at = "first"
                value = data["first"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.first = value
            else:
                self.first = UNSET
                known -= 1
            if "last" in data:
                at = "last"
                value = data["last"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.last = value
            else:
                self.last = UNSET
                known -= 1
            if "prev" in data:
                at = "prev"
                value = data["prev"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.prev = value
            else:
                self.prev = UNSET
                known -= 1
            if "next" in data:
                at = "next"
                value = data["next"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.next_ = value
            else:
                self.next_ = UNSET
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
