# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_bool, as_int, as_list, as_object, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.service import Service

_FIELDS = frozenset(("services", "limit", "more", "offset", "total"))


@_define(kw_only=True)
class ListServicesResponse200(_Model):
    """The object `ListServicesResponse200`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    services: list[Service]
    limit: int | None | Unset = UNSET
    more: bool | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["services"] = to_wire(self.services)
        if self.limit is not UNSET:
            result["limit"] = self.limit
        if self.more is not UNSET:
            result["more"] = self.more
        if self.offset is not UNSET:
            result["offset"] = self.offset
        if self.total is not UNSET:
            result["total"] = self.total
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 5
        try:
            at = "services"
            value = data["services"]
            self.services = as_list(_parsers.Service, value)
            if "limit" in data:
                at = "limit"
                value = data["limit"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.limit = value
            else:
                self.limit = UNSET
                known -= 1
            if "more" in data:
                at = "more"
                value = data["more"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.more = value
            else:
                self.more = UNSET
                known -= 1
            if "offset" in data:
                at = "offset"
                value = data["offset"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.offset = value
            else:
                self.offset = UNSET
                known -= 1
            if "total" in data:
                at = "total"
                value = data["total"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.total = value
            else:
                self.total = UNSET
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
