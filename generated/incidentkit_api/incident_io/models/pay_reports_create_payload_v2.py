# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.expression_payload_v2 import ExpressionPayloadV2
    from ..models.pay_report_rotation_filter_v2 import PayReportRotationFilterV2
    from ..models.pay_reports_create_payload_v2_overlapping_shifts import PayReportsCreatePayloadV2OverlappingShifts
    from ..models.pay_reports_create_payload_v2_unpaid_shifts import PayReportsCreatePayloadV2UnpaidShifts

_FIELDS = frozenset(
    (
        "end_date",
        "name",
        "schedule_ids",
        "start_date",
        "overlapping_shifts",
        "pay_config_expression",
        "pay_config_id",
        "rotation_filters",
        "unpaid_shifts",
    )
)


@_define(kw_only=True)
class PayReportsCreatePayloadV2(_Model):
    """The object `PayReportsCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    end_date: str
    """Last day, YYYY-MM-DD."""
    name: str
    schedule_ids: list[str]
    start_date: str
    """First day, YYYY-MM-DD."""
    overlapping_shifts: PayReportsCreatePayloadV2OverlappingShifts | None | Unset = UNSET
    """Whether shifts at the same time are paid once or each."""
    pay_config_expression: ExpressionPayloadV2 | None | Unset = UNSET
    """A value worked out from what is in scope."""
    pay_config_id: str | None | Unset = UNSET
    rotation_filters: list[PayReportRotationFilterV2] | None | Unset = UNSET
    unpaid_shifts: PayReportsCreatePayloadV2UnpaidShifts | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["end_date"] = self.end_date
        result["name"] = self.name
        result["schedule_ids"] = to_wire(self.schedule_ids)
        result["start_date"] = self.start_date
        if self.overlapping_shifts is not UNSET:
            result["overlapping_shifts"] = to_wire(self.overlapping_shifts)
        if self.pay_config_expression is not UNSET:
            result["pay_config_expression"] = to_wire(self.pay_config_expression)
        if self.pay_config_id is not UNSET:
            result["pay_config_id"] = self.pay_config_id
        if self.rotation_filters is not UNSET:
            result["rotation_filters"] = to_wire(self.rotation_filters)
        if self.unpaid_shifts is not UNSET:
            result["unpaid_shifts"] = to_wire(self.unpaid_shifts)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 9
        try:
            at = "end_date"
            value = data["end_date"]
            if type(value) is not str:
                value = as_str(value)
            self.end_date = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "schedule_ids"
            value = data["schedule_ids"]
            self.schedule_ids = as_list(as_str, value)
            at = "start_date"
            value = data["start_date"]
            if type(value) is not str:
                value = as_str(value)
            self.start_date = value
            if "overlapping_shifts" in data:
                at = "overlapping_shifts"
                value = data["overlapping_shifts"]
                self.overlapping_shifts = (
                    None if value is None else _parsers.PayReportsCreatePayloadV2OverlappingShifts(value)
                )
            else:
                self.overlapping_shifts = UNSET
                known -= 1
            if "pay_config_expression" in data:
                at = "pay_config_expression"
                value = data["pay_config_expression"]
                self.pay_config_expression = None if value is None else _parsers.ExpressionPayloadV2(value)
            else:
                self.pay_config_expression = UNSET
                known -= 1
            if "pay_config_id" in data:
                at = "pay_config_id"
                value = data["pay_config_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.pay_config_id = value
            else:
                self.pay_config_id = UNSET
                known -= 1
            if "rotation_filters" in data:
                at = "rotation_filters"
                value = data["rotation_filters"]
                self.rotation_filters = None if value is None else as_list(_parsers.PayReportRotationFilterV2, value)
            else:
                self.rotation_filters = UNSET
                known -= 1
            if "unpaid_shifts" in data:
                at = "unpaid_shifts"
                value = data["unpaid_shifts"]
                self.unpaid_shifts = None if value is None else _parsers.PayReportsCreatePayloadV2UnpaidShifts(value)
            else:
                self.unpaid_shifts = UNSET
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
