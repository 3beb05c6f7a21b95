# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.incident_duration_metric_v2 import IncidentDurationMetricV2
    from ..models.incident_duration_metric_with_value_v2_status import IncidentDurationMetricWithValueV2Status

_FIELDS = frozenset(("duration_metric", "status", "value_seconds"))


@_define(kw_only=True)
class IncidentDurationMetricWithValueV2(_Model):
    """The object `IncidentDurationMetricWithValueV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    duration_metric: IncidentDurationMetricV2
    status: IncidentDurationMetricWithValueV2Status
    value_seconds: int | None | Unset = UNSET
    """Absent while it cannot be worked out; `status` says why."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["duration_metric"] = to_wire(self.duration_metric)
        result["status"] = to_wire(self.status)
        if self.value_seconds is not UNSET:
            result["value_seconds"] = self.value_seconds
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
            at = "duration_metric"
            value = data["duration_metric"]
            self.duration_metric = _parsers.IncidentDurationMetricV2(value)
            at = "status"
            value = data["status"]
            self.status = _parsers.IncidentDurationMetricWithValueV2Status(value)
            if "value_seconds" in data:
                at = "value_seconds"
                value = data["value_seconds"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.value_seconds = value
            else:
                self.value_seconds = UNSET
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
