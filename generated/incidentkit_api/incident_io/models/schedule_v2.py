# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.schedule_config_v2 import ScheduleConfigV2
    from ..models.schedule_entry_v2 import ScheduleEntryV2
    from ..models.schedule_holidays_public_config_v2 import ScheduleHolidaysPublicConfigV2
    from ..models.schedule_v2_annotations import ScheduleV2Annotations

_FIELDS = frozenset(
    (
        "annotations",
        "created_at",
        "id",
        "name",
        "permalink",
        "team_ids",
        "timezone",
        "updated_at",
        "config",
        "current_shifts",
        "holidays_public_config",
        "next_shifts",
    )
)


@_define(kw_only=True)
class ScheduleV2(_Model):
    """The object `ScheduleV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    annotations: ScheduleV2Annotations
    """Free notes for tools that manage it."""
    created_at: datetime.datetime
    id: str
    name: str
    permalink: str
    team_ids: list[str]
    timezone: str
    """IANA name, such as Europe/London."""
    updated_at: datetime.datetime
    config: ScheduleConfigV2 | None | Unset = UNSET
    current_shifts: list[ScheduleEntryV2] | None | Unset = UNSET
    holidays_public_config: ScheduleHolidaysPublicConfigV2 | None | Unset = UNSET
    next_shifts: list[ScheduleEntryV2] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["annotations"] = to_wire(self.annotations)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["name"] = self.name
        result["permalink"] = self.permalink
        result["team_ids"] = to_wire(self.team_ids)
        result["timezone"] = self.timezone
        result["updated_at"] = to_wire(self.updated_at)
        if self.config is not UNSET:
            result["config"] = to_wire(self.config)
        if self.current_shifts is not UNSET:
            result["current_shifts"] = to_wire(self.current_shifts)
        if self.holidays_public_config is not UNSET:
            result["holidays_public_config"] = to_wire(self.holidays_public_config)
        if self.next_shifts is not UNSET:
            result["next_shifts"] = to_wire(self.next_shifts)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 12
        try:
            at = "annotations"
            value = data["annotations"]
            self.annotations = _parsers.ScheduleV2Annotations(value)
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
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
            at = "permalink"
            value = data["permalink"]
            if type(value) is not str:
                value = as_str(value)
            self.permalink = value
            at = "team_ids"
            value = data["team_ids"]
            self.team_ids = as_list(as_str, value)
            at = "timezone"
            value = data["timezone"]
            if type(value) is not str:
                value = as_str(value)
            self.timezone = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "config" in data:
                at = "config"
                value = data["config"]
                self.config = None if value is None else _parsers.ScheduleConfigV2(value)
            else:
                self.config = UNSET
                known -= 1
            if "current_shifts" in data:
                at = "current_shifts"
                value = data["current_shifts"]
                self.current_shifts = None if value is None else as_list(_parsers.ScheduleEntryV2, value)
            else:
                self.current_shifts = UNSET
                known -= 1
            if "holidays_public_config" in data:
                at = "holidays_public_config"
                value = data["holidays_public_config"]
                self.holidays_public_config = None if value is None else _parsers.ScheduleHolidaysPublicConfigV2(value)
            else:
                self.holidays_public_config = UNSET
                known -= 1
            if "next_shifts" in data:
                at = "next_shifts"
                value = data["next_shifts"]
                self.next_shifts = None if value is None else as_list(_parsers.ScheduleEntryV2, value)
            else:
                self.next_shifts = UNSET
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
