# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.on_call_notification_rule_method_target_public_v2_all import (
        OnCallNotificationRuleMethodTargetPublicV2All,
    )
    from ..models.on_call_notification_rule_method_target_public_v2_type import (
        OnCallNotificationRuleMethodTargetPublicV2Type,
    )
    from ..models.on_call_notification_rule_method_target_specific_public_v2 import (
        OnCallNotificationRuleMethodTargetSpecificPublicV2,
    )

_FIELDS = frozenset(("type", "all", "specific"))


@_define(kw_only=True)
class OnCallNotificationRuleMethodTargetPublicV2(_Model):
    """The object `OnCallNotificationRuleMethodTargetPublicV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: OnCallNotificationRuleMethodTargetPublicV2Type
    all_: OnCallNotificationRuleMethodTargetPublicV2All | None | Unset = UNSET
    specific: OnCallNotificationRuleMethodTargetSpecificPublicV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        if self.all_ is not UNSET:
            result["all"] = to_wire(self.all_)
        if self.specific is not UNSET:
            result["specific"] = to_wire(self.specific)
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
            at = "type"
            value = data["type"]
            self.type_ = _parsers.OnCallNotificationRuleMethodTargetPublicV2Type(value)
            if "all" in data:
                at = "all"
                value = data["all"]
                self.all_ = None if value is None else _parsers.OnCallNotificationRuleMethodTargetPublicV2All(value)
            else:
                self.all_ = UNSET
                known -= 1
            if "specific" in data:
                at = "specific"
                value = data["specific"]
                self.specific = (
                    None if value is None else _parsers.OnCallNotificationRuleMethodTargetSpecificPublicV2(value)
                )
            else:
                self.specific = UNSET
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
