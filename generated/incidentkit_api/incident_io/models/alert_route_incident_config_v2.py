# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_int, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.condition_group_v2 import ConditionGroupV2
    from ..models.grouping_key_v2 import GroupingKeyV2

_FIELDS = frozenset(
    (
        "auto_decline_enabled",
        "auto_relate_grouped_alerts",
        "condition_groups",
        "defer_time_seconds",
        "enabled",
        "grouping_keys",
        "grouping_window_seconds",
    )
)


@_define(kw_only=True)
class AlertRouteIncidentConfigV2(_Model):
    """The object `AlertRouteIncidentConfigV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    auto_decline_enabled: bool
    """Whether incidents in triage are declined when their alerts are resolved."""
    auto_relate_grouped_alerts: bool
    """Whether later alerts of a group are related without asking."""
    condition_groups: list[ConditionGroupV2]
    """Holds when all conditions of any one group do."""
    defer_time_seconds: int
    """How long to wait before an incident is made."""
    enabled: bool
    """Whether it takes alerts."""
    grouping_keys: list[GroupingKeyV2]
    """What alerts must have in common to join one incident."""
    grouping_window_seconds: int
    """How long alerts with the same keys join one incident."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["auto_decline_enabled"] = self.auto_decline_enabled
        result["auto_relate_grouped_alerts"] = self.auto_relate_grouped_alerts
        result["condition_groups"] = to_wire(self.condition_groups)
        result["defer_time_seconds"] = self.defer_time_seconds
        result["enabled"] = self.enabled
        result["grouping_keys"] = to_wire(self.grouping_keys)
        result["grouping_window_seconds"] = self.grouping_window_seconds
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
            at = "auto_decline_enabled"
            value = data["auto_decline_enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.auto_decline_enabled = value
            at = "auto_relate_grouped_alerts"
            value = data["auto_relate_grouped_alerts"]
            if type(value) is not bool:
                value = as_bool(value)
            self.auto_relate_grouped_alerts = value
            at = "condition_groups"
            value = data["condition_groups"]
            self.condition_groups = as_list(_parsers.ConditionGroupV2, value)
            at = "defer_time_seconds"
            value = data["defer_time_seconds"]
            if type(value) is not int:
                value = as_int(value)
            self.defer_time_seconds = value
            at = "enabled"
            value = data["enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.enabled = value
            at = "grouping_keys"
            value = data["grouping_keys"]
            self.grouping_keys = as_list(_parsers.GroupingKeyV2, value)
            at = "grouping_window_seconds"
            value = data["grouping_window_seconds"]
            if type(value) is not int:
                value = as_int(value)
            self.grouping_window_seconds = value
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 7:
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
