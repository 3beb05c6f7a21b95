# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.call_route_path_node_payload_v2 import CallRoutePathNodePayloadV2
    from ..models.call_routes_update_payload_v2_custom_language import CallRoutesUpdatePayloadV2CustomLanguage
    from ..models.call_routes_update_payload_v2_responder_caller_id import CallRoutesUpdatePayloadV2ResponderCallerId

_FIELDS = frozenset(("custom_language", "name", "path", "responder_caller_id", "use_caller_allowlist"))


@_define(kw_only=True)
class CallRoutesUpdatePayloadV2(_Model):
    """The object `CallRoutesUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    custom_language: CallRoutesUpdatePayloadV2CustomLanguage
    """Language of the voice."""
    name: str
    path: list[CallRoutePathNodePayloadV2]
    responder_caller_id: CallRoutesUpdatePayloadV2ResponderCallerId
    """The number shown to who is called."""
    use_caller_allowlist: bool
    """Whether only allowed callers get through."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["custom_language"] = to_wire(self.custom_language)
        result["name"] = self.name
        result["path"] = to_wire(self.path)
        result["responder_caller_id"] = to_wire(self.responder_caller_id)
        result["use_caller_allowlist"] = self.use_caller_allowlist
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "custom_language"
            value = data["custom_language"]
            self.custom_language = _parsers.CallRoutesUpdatePayloadV2CustomLanguage(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "path"
            value = data["path"]
            self.path = as_list(_parsers.CallRoutePathNodePayloadV2, value)
            at = "responder_caller_id"
            value = data["responder_caller_id"]
            self.responder_caller_id = _parsers.CallRoutesUpdatePayloadV2ResponderCallerId(value)
            at = "use_caller_allowlist"
            value = data["use_caller_allowlist"]
            if type(value) is not bool:
                value = as_bool(value)
            self.use_caller_allowlist = value
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 5:
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
