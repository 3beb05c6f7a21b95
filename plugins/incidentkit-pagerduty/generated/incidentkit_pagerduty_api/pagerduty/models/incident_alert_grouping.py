# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_bool, as_datetime, as_object, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from incidentkit_api.shared.types import Unset

    from ..models.incident_alert_grouping_grouping_type import IncidentAlertGroupingGroupingType

_FIELDS = frozenset(("alert_grouping_active", "ended_at", "grouping_type", "started_at"))


@_define(kw_only=True)
class IncidentAlertGrouping(_Model):
    """The object `IncidentAlertGrouping`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    alert_grouping_active: bool | None | Unset = UNSET
    ended_at: datetime.datetime | None | Unset = UNSET
    grouping_type: IncidentAlertGroupingGroupingType | None | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.alert_grouping_active is not UNSET:
            result["alert_grouping_active"] = self.alert_grouping_active
        if self.ended_at is not UNSET:
            result["ended_at"] = to_wire(self.ended_at)
        if self.grouping_type is not UNSET:
            result["grouping_type"] = to_wire(self.grouping_type)
        if self.started_at is not UNSET:
            result["started_at"] = to_wire(self.started_at)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 4
        try:
            if "alert_grouping_active" in data:
                at = "alert_grouping_active"
                value = data["alert_grouping_active"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.alert_grouping_active = value
            else:
                self.alert_grouping_active = UNSET
                known -= 1
            if "ended_at" in data:
                at = "ended_at"
                value = data["ended_at"]
                self.ended_at = None if value is None else as_datetime(value)
            else:
                self.ended_at = UNSET
                known -= 1
            if "grouping_type" in data:
                at = "grouping_type"
                value = data["grouping_type"]
                self.grouping_type = None if value is None else _parsers.IncidentAlertGroupingGroupingType(value)
            else:
                self.grouping_type = UNSET
                known -= 1
            if "started_at" in data:
                at = "started_at"
                value = data["started_at"]
                self.started_at = None if value is None else as_datetime(value)
            else:
                self.started_at = UNSET
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
