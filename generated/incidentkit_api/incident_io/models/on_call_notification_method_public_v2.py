# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.on_call_notification_method_phone_details_public_v2 import (
        OnCallNotificationMethodPhoneDetailsPublicV2,
    )
    from ..models.on_call_notification_method_public_v2_method_type import OnCallNotificationMethodPublicV2MethodType

_FIELDS = frozenset(("address", "id", "is_usable", "method_type", "phone_details"))


@_define(kw_only=True)
class OnCallNotificationMethodPublicV2(_Model):
    """The object `OnCallNotificationMethodPublicV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    address: str
    """Phone number, e-mail address or the like; perhaps redacted."""
    id: str
    is_usable: bool
    """Whether it is verified and can be notified."""
    method_type: OnCallNotificationMethodPublicV2MethodType
    phone_details: OnCallNotificationMethodPhoneDetailsPublicV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["address"] = self.address
        result["id"] = self.id
        result["is_usable"] = self.is_usable
        result["method_type"] = to_wire(self.method_type)
        if self.phone_details is not UNSET:
            result["phone_details"] = to_wire(self.phone_details)
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
            at = "address"
            value = data["address"]
            if type(value) is not str:
                value = as_str(value)
            self.address = value
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "is_usable"
            value = data["is_usable"]
            if type(value) is not bool:
                value = as_bool(value)
            self.is_usable = value
            at = "method_type"
            value = data["method_type"]
            self.method_type = _parsers.OnCallNotificationMethodPublicV2MethodType(value)
            if "phone_details" in data:
                at = "phone_details"
                value = data["phone_details"]
                self.phone_details = (
                    None if value is None else _parsers.OnCallNotificationMethodPhoneDetailsPublicV2(value)
                )
            else:
                self.phone_details = UNSET
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
