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
    from ..models.subscribers_list_filter_meta import SubscribersListFilterMeta

_FIELDS = frozenset(("email", "global", "meta"))


@_define(kw_only=True)
class SubscribersListFilter(_Model):
    """The object `SubscribersListFilter`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    email: str | None | Unset = UNSET
    """Part of the address, in any case."""
    global_: str | None | Unset = UNSET
    """`1` or `0`."""
    meta: SubscribersListFilterMeta | None | Unset = UNSET
    """Values kept under `meta`, by key: `filter[meta][key]=value`. All must match. A value with a comma is
    not filtered by at all, and numbers match loosely: compare the records again."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.email is not UNSET:
            result["email"] = self.email
        if self.global_ is not UNSET:
            result["global"] = self.global_
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
        known = 3
        try:
            if "email" in data:
                at = "email"
                value = data["email"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.email = value
            else:
                self.email = UNSET
                known -= 1
            if "global" in data:
                at = "global"
                value = data["global"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.global_ = value
            else:
                self.global_ = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.SubscribersListFilterMeta(value)
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
