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
    from ..models.schedule_config_update_payload_v2 import ScheduleConfigUpdatePayloadV2
    from ..models.schedule_holidays_public_config_payload_v2 import ScheduleHolidaysPublicConfigPayloadV2
    from ..models.schedule_update_payload_v2_annotations import ScheduleUpdatePayloadV2Annotations

_FIELDS = frozenset(("annotations", "config", "holidays_public_config", "name", "team_ids", "timezone"))


@_define(kw_only=True)
class ScheduleUpdatePayloadV2(_Model):
    """The object `ScheduleUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    annotations: ScheduleUpdatePayloadV2Annotations | None | Unset = UNSET
    """Free notes for tools that manage it."""
    config: ScheduleConfigUpdatePayloadV2 | None | Unset = UNSET
    holidays_public_config: ScheduleHolidaysPublicConfigPayloadV2 | None | Unset = UNSET
    name: str | None | Unset = UNSET
    team_ids: list[str] | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    """IANA name, such as Europe/London."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.annotations is not UNSET:
            result["annotations"] = to_wire(self.annotations)
        if self.config is not UNSET:
            result["config"] = to_wire(self.config)
        if self.holidays_public_config is not UNSET:
            result["holidays_public_config"] = to_wire(self.holidays_public_config)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.team_ids is not UNSET:
            result["team_ids"] = to_wire(self.team_ids)
        if self.timezone is not UNSET:
            result["timezone"] = self.timezone
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 6
        try:
            if "annotations" in data:
                at = "annotations"
                value = data["annotations"]
                self.annotations = None if value is None else _parsers.ScheduleUpdatePayloadV2Annotations(value)
            else:
                self.annotations = UNSET
                known -= 1
            if "config" in data:
                at = "config"
                value = data["config"]
                self.config = None if value is None else _parsers.ScheduleConfigUpdatePayloadV2(value)
            else:
                self.config = UNSET
                known -= 1
            if "holidays_public_config" in data:
                at = "holidays_public_config"
                value = data["holidays_public_config"]
                self.holidays_public_config = (
                    None if value is None else _parsers.ScheduleHolidaysPublicConfigPayloadV2(value)
                )
            else:
                self.holidays_public_config = UNSET
                known -= 1
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "team_ids" in data:
                at = "team_ids"
                value = data["team_ids"]
                self.team_ids = None if value is None else as_list(as_str, value)
            else:
                self.team_ids = UNSET
                known -= 1
            if "timezone" in data:
                at = "timezone"
                value = data["timezone"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.timezone = value
            else:
                self.timezone = UNSET
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
