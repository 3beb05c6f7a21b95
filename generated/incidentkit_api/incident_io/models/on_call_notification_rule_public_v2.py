# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.on_call_notification_rule_app_details_public_v2 import OnCallNotificationRuleAppDetailsPublicV2
    from ..models.on_call_notification_rule_method_target_public_v2 import OnCallNotificationRuleMethodTargetPublicV2
    from ..models.on_call_notification_rule_phone_details_public_v2 import OnCallNotificationRulePhoneDetailsPublicV2
    from ..models.on_call_notification_rule_public_v2_method_type import OnCallNotificationRulePublicV2MethodType
    from ..models.on_call_notification_rule_public_v2_rule_type import OnCallNotificationRulePublicV2RuleType

_FIELDS = frozenset(("id", "method_target", "method_type", "rule_type", "app", "delay_seconds", "phone"))


@_define(kw_only=True)
class OnCallNotificationRulePublicV2(_Model):
    """The object `OnCallNotificationRulePublicV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: str
    method_target: OnCallNotificationRuleMethodTargetPublicV2
    method_type: OnCallNotificationRulePublicV2MethodType
    rule_type: OnCallNotificationRulePublicV2RuleType
    app: OnCallNotificationRuleAppDetailsPublicV2 | None | Unset = UNSET
    delay_seconds: int | None | Unset = UNSET
    """How long after the page it fires."""
    phone: OnCallNotificationRulePhoneDetailsPublicV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["method_target"] = to_wire(self.method_target)
        result["method_type"] = to_wire(self.method_type)
        result["rule_type"] = to_wire(self.rule_type)
        if self.app is not UNSET:
            result["app"] = to_wire(self.app)
        if self.delay_seconds is not UNSET:
            result["delay_seconds"] = self.delay_seconds
        if self.phone is not UNSET:
            result["phone"] = to_wire(self.phone)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 7
        try:
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "method_target"
            value = data["method_target"]
            self.method_target = _parsers.OnCallNotificationRuleMethodTargetPublicV2(value)
            at = "method_type"
            value = data["method_type"]
            self.method_type = _parsers.OnCallNotificationRulePublicV2MethodType(value)
            at = "rule_type"
            value = data["rule_type"]
            self.rule_type = _parsers.OnCallNotificationRulePublicV2RuleType(value)
            if "app" in data:
                at = "app"
                value = data["app"]
                self.app = None if value is None else _parsers.OnCallNotificationRuleAppDetailsPublicV2(value)
            else:
                self.app = UNSET
                known -= 1
            if "delay_seconds" in data:
                at = "delay_seconds"
                value = data["delay_seconds"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.delay_seconds = value
            else:
                self.delay_seconds = UNSET
                known -= 1
            if "phone" in data:
                at = "phone"
                value = data["phone"]
                self.phone = None if value is None else _parsers.OnCallNotificationRulePhoneDetailsPublicV2(value)
            else:
                self.phone = UNSET
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
