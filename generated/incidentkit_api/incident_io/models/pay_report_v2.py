# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.pay_report_v2_error_code import PayReportV2ErrorCode
    from ..models.pay_report_v2_overlapping_shifts import PayReportV2OverlappingShifts
    from ..models.pay_report_v2_status import PayReportV2Status
    from ..models.pay_report_v2_total_pay_by_currency import PayReportV2TotalPayByCurrency
    from ..models.pay_report_v2_unpaid_shifts import PayReportV2UnpaidShifts

_FIELDS = frozenset(
    (
        "created_at",
        "end_date",
        "id",
        "name",
        "overlapping_shifts",
        "schedule_ids",
        "start_date",
        "status",
        "unpaid_shifts",
        "updated_at",
        "creator",
        "error_code",
        "error_message",
        "published_at",
        "total_duration_seconds",
        "total_pay_by_currency",
    )
)


@_define(kw_only=True)
class PayReportV2(_Model):
    """The object `PayReportV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    end_date: str
    """Last day, YYYY-MM-DD."""
    id: str
    name: str
    overlapping_shifts: PayReportV2OverlappingShifts
    """Whether shifts at the same time are paid once or each."""
    schedule_ids: list[str]
    start_date: str
    """First day, YYYY-MM-DD."""
    status: PayReportV2Status
    unpaid_shifts: PayReportV2UnpaidShifts
    updated_at: datetime.datetime
    creator: ActorV2 | None | Unset = UNSET
    """Who did something: exactly one member is set."""
    error_code: PayReportV2ErrorCode | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    published_at: datetime.datetime | None | Unset = UNSET
    total_duration_seconds: int | None | Unset = UNSET
    total_pay_by_currency: PayReportV2TotalPayByCurrency | None | Unset = UNSET
    """Hundredths of the currency unit, by currency code."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["end_date"] = self.end_date
        result["id"] = self.id
        result["name"] = self.name
        result["overlapping_shifts"] = to_wire(self.overlapping_shifts)
        result["schedule_ids"] = to_wire(self.schedule_ids)
        result["start_date"] = self.start_date
        result["status"] = to_wire(self.status)
        result["unpaid_shifts"] = to_wire(self.unpaid_shifts)
        result["updated_at"] = to_wire(self.updated_at)
        if self.creator is not UNSET:
            result["creator"] = to_wire(self.creator)
        if self.error_code is not UNSET:
            result["error_code"] = to_wire(self.error_code)
        if self.error_message is not UNSET:
            result["error_message"] = self.error_message
        if self.published_at is not UNSET:
            result["published_at"] = to_wire(self.published_at)
        if self.total_duration_seconds is not UNSET:
            result["total_duration_seconds"] = self.total_duration_seconds
        if self.total_pay_by_currency is not UNSET:
            result["total_pay_by_currency"] = to_wire(self.total_pay_by_currency)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 16
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "end_date"
            value = data["end_date"]
            if type(value) is not str:
                value = as_str(value)
            self.end_date = value
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
            at = "overlapping_shifts"
            value = data["overlapping_shifts"]
            self.overlapping_shifts = _parsers.PayReportV2OverlappingShifts(value)
            at = "schedule_ids"
            value = data["schedule_ids"]
            self.schedule_ids = as_list(as_str, value)
            at = "start_date"
            value = data["start_date"]
            if type(value) is not str:
                value = as_str(value)
            self.start_date = value
            at = "status"
            value = data["status"]
            self.status = _parsers.PayReportV2Status(value)
            at = "unpaid_shifts"
            value = data["unpaid_shifts"]
            self.unpaid_shifts = _parsers.PayReportV2UnpaidShifts(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "creator" in data:
                at = "creator"
                value = data["creator"]
                self.creator = None if value is None else _parsers.ActorV2(value)
            else:
                self.creator = UNSET
                known -= 1
            if "error_code" in data:
                at = "error_code"
                value = data["error_code"]
                self.error_code = None if value is None else _parsers.PayReportV2ErrorCode(value)
            else:
                self.error_code = UNSET
                known -= 1
            if "error_message" in data:
                at = "error_message"
                value = data["error_message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.error_message = value
            else:
                self.error_message = UNSET
                known -= 1
            if "published_at" in data:
                at = "published_at"
                value = data["published_at"]
                self.published_at = None if value is None else as_datetime(value)
            else:
                self.published_at = UNSET
                known -= 1
            if "total_duration_seconds" in data:
                at = "total_duration_seconds"
                value = data["total_duration_seconds"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.total_duration_seconds = value
            else:
                self.total_duration_seconds = UNSET
                known -= 1
            if "total_pay_by_currency" in data:
                at = "total_pay_by_currency"
                value = data["total_pay_by_currency"]
                self.total_pay_by_currency = None if value is None else _parsers.PayReportV2TotalPayByCurrency(value)
            else:
                self.total_pay_by_currency = UNSET
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
