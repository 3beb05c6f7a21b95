# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.call_route_allowed_caller_v2 import CallRouteAllowedCallerV2
    from ..models.call_route_option_v2 import CallRouteOptionV2
    from ..models.call_route_path_node_v2 import CallRoutePathNodeV2
    from ..models.call_route_v2_current_state import CallRouteV2CurrentState
    from ..models.call_route_v2_custom_language import CallRouteV2CustomLanguage
    from ..models.call_route_v2_phone_number_type import CallRouteV2PhoneNumberType
    from ..models.call_route_v2_responder_caller_id import CallRouteV2ResponderCallerId

_FIELDS = frozenset(
    (
        "allowed_callers",
        "created_at",
        "current_state",
        "custom_language",
        "id",
        "name",
        "options",
        "path",
        "responder_caller_id",
        "updated_at",
        "use_caller_allowlist",
        "country_code",
        "phone_number",
        "phone_number_type",
    )
)


@_define(kw_only=True)
class CallRouteV2(_Model):
    """The object `CallRouteV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    allowed_callers: list[CallRouteAllowedCallerV2]
    created_at: datetime.datetime
    current_state: CallRouteV2CurrentState
    custom_language: CallRouteV2CustomLanguage
    """Language of the voice."""
    id: str
    name: str
    options: list[CallRouteOptionV2]
    path: list[CallRoutePathNodeV2]
    responder_caller_id: CallRouteV2ResponderCallerId
    """The number shown to who is called."""
    updated_at: datetime.datetime
    use_caller_allowlist: bool
    """Whether only allowed callers get through."""
    country_code: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    """In international form."""
    phone_number_type: CallRouteV2PhoneNumberType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["allowed_callers"] = to_wire(self.allowed_callers)
        result["created_at"] = to_wire(self.created_at)
        result["current_state"] = to_wire(self.current_state)
        result["custom_language"] = to_wire(self.custom_language)
        result["id"] = self.id
        result["name"] = self.name
        result["options"] = to_wire(self.options)
        result["path"] = to_wire(self.path)
        result["responder_caller_id"] = to_wire(self.responder_caller_id)
        result["updated_at"] = to_wire(self.updated_at)
        result["use_caller_allowlist"] = self.use_caller_allowlist
        if self.country_code is not UNSET:
            result["country_code"] = self.country_code
        if self.phone_number is not UNSET:
            result["phone_number"] = self.phone_number
        if self.phone_number_type is not UNSET:
            result["phone_number_type"] = to_wire(self.phone_number_type)
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
            at = "allowed_callers"
            value = data["allowed_callers"]
            self.allowed_callers = as_list(_parsers.CallRouteAllowedCallerV2, value)
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "current_state"
            value = data["current_state"]
            self.current_state = _parsers.CallRouteV2CurrentState(value)
            at = "custom_language"
            value = data["custom_language"]
            self.custom_language = _parsers.CallRouteV2CustomLanguage(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "options"
            value = data["options"]
            self.options = as_list(_parsers.CallRouteOptionV2, value)
            at = "path"
            value = data["path"]
            self.path = as_list(_parsers.CallRoutePathNodeV2, value)
            at = "responder_caller_id"
            value = data["responder_caller_id"]
            self.responder_caller_id = _parsers.CallRouteV2ResponderCallerId(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "use_caller_allowlist"
            value = data["use_caller_allowlist"]
            if type(value) is not bool:
                value = as_bool(value)
            self.use_caller_allowlist = value
            if "country_code" in data:
                at = "country_code"
                value = data["country_code"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.country_code = value
            else:
                self.country_code = UNSET
                known -= 1
            if "phone_number" in data:
                at = "phone_number"
                value = data["phone_number"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.phone_number = value
            else:
                self.phone_number = UNSET
                known -= 1
            if "phone_number_type" in data:
                at = "phone_number_type"
                value = data["phone_number_type"]
                self.phone_number_type = None if value is None else _parsers.CallRouteV2PhoneNumberType(value)
            else:
                self.phone_number_type = UNSET
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
