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

_FIELDS = frozenset(("current_page", "per_page", "current_page_url", "path", "from", "to"))


@_define(kw_only=True)
class PageMeta(_Model):
    """Where a page stands. Totals are not told.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    current_page: int
    per_page: int
    current_page_url: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    from_: int | None | Unset = UNSET
    """Position of the first record; null on an empty page."""
    to: int | None | Unset = UNSET
    """Position of the last record; null on an empty page."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["current_page"] = self.current_page
        result["per_page"] = self.per_page
        if self.current_page_url is not UNSET:
            result["current_page_url"] = self.current_page_url
        if self.path is not UNSET:
            result["path"] = self.path
        if self.from_ is not UNSET:
            result["from"] = self.from_
        if self.to is not UNSET:
            result["to"] = self.to
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
            at = "current_page"
            value = data["current_page"]
            if type(value) is not int:
                value = as_int(value)
            self.current_page = value
            at = "per_page"
            value = data["per_page"]
            if type(value) is not int:
                value = as_int(value)
            self.per_page = value
            if "current_page_url" in data:
                at = "current_page_url"
                value = data["current_page_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.current_page_url = value
            else:
                self.current_page_url = UNSET
                known -= 1
            if "path" in data:
                at = "path"
                value = data["path"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.path = value
            else:
                self.path = UNSET
                known -= 1
            if "from" in data:
                at = "from"
                value = data["from"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.from_ = value
            else:
                self.from_ = UNSET
                known -= 1
            if "to" in data:
                at = "to"
                value = data["to"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.to = value
            else:
                self.to = UNSET
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
