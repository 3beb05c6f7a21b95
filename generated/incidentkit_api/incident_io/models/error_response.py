# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.error_item import ErrorItem
    from ..models.error_rate_limit import ErrorRateLimit
    from ..models.error_response_type import ErrorResponseType

_FIELDS = frozenset(("type", "status", "request_id", "errors", "rate_limit"))


@_define(kw_only=True)
class ErrorResponse(_Model):
    """Body of every error answer the API itself makes. Gateways in front of it may send something else.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: ErrorResponseType
    """Category of the error. Rate limits come under two names: go by the status 429."""
    status: int
    """The HTTP status once more."""
    request_id: str
    """What support asks for."""
    errors: list[ErrorItem]
    rate_limit: ErrorRateLimit | None | Unset = UNSET
    """The rate limit that refused the request."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        result["status"] = self.status
        result["request_id"] = self.request_id
        result["errors"] = to_wire(self.errors)
        if self.rate_limit is not UNSET:
            result["rate_limit"] = to_wire(self.rate_limit)
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
            at = "type"
            value = data["type"]
            self.type_ = _parsers.ErrorResponseType(value)
            at = "status"
            value = data["status"]
            if type(value) is not int:
                value = as_int(value)
            self.status = value
            at = "request_id"
            value = data["request_id"]
            if type(value) is not str:
                value = as_str(value)
            self.request_id = value
            at = "errors"
            value = data["errors"]
            self.errors = as_list(_parsers.ErrorItem, value)
            if "rate_limit" in data:
                at = "rate_limit"
                value = data["rate_limit"]
                self.rate_limit = None if value is None else _parsers.ErrorRateLimit(value)
            else:
                self.rate_limit = UNSET
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
