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
    from ..models.escalation_path_node_delay_v2_delay_interval_condition import (
        EscalationPathNodeDelayV2DelayIntervalCondition,
    )

_FIELDS = frozenset(("delay_interval_condition", "delay_seconds", "delay_weekday_interval_config_id"))


@_define(kw_only=True)
class EscalationPathNodeDelayV2(_Model):
    """Waits for some time, or for certain hours.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    delay_interval_condition: EscalationPathNodeDelayV2DelayIntervalCondition | None | Unset = UNSET
    """Wait for certain hours instead: until they begin or until they end."""
    delay_seconds: int | None | Unset = UNSET
    delay_weekday_interval_config_id: str | None | Unset = UNSET
    """Those hours, by the ID they have in `working_hours`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.delay_interval_condition is not UNSET:
            result["delay_interval_condition"] = to_wire(self.delay_interval_condition)
        if self.delay_seconds is not UNSET:
            result["delay_seconds"] = self.delay_seconds
        if self.delay_weekday_interval_config_id is not UNSET:
            result["delay_weekday_interval_config_id"] = self.delay_weekday_interval_config_id
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
            if "delay_interval_condition" in data:
                at = "delay_interval_condition"
                value = data["delay_interval_condition"]
                self.delay_interval_condition = (
                    None if value is None else _parsers.EscalationPathNodeDelayV2DelayIntervalCondition(value)
                )
            else:
                self.delay_interval_condition = UNSET
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
            if "delay_weekday_interval_config_id" in data:
                at = "delay_weekday_interval_config_id"
                value = data["delay_weekday_interval_config_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.delay_weekday_interval_config_id = value
            else:
                self.delay_weekday_interval_config_id = UNSET
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
