# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_int, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.grouping_key_v3 import GroupingKeyV3
    from ..models.grouping_settings_v3_window_type import GroupingSettingsV3WindowType

_FIELDS = frozenset(("enabled", "ai_enabled", "grouping_keys", "window_seconds", "window_type"))


@_define(kw_only=True)
class GroupingSettingsV3(_Model):
    """The object `GroupingSettingsV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    enabled: bool
    ai_enabled: bool | None | Unset = UNSET
    """Whether likeness is judged by a model too."""
    grouping_keys: list[GroupingKeyV3] | None | Unset = UNSET
    """What alerts must have in common."""
    window_seconds: int | None | Unset = UNSET
    """How long alerts join a group."""
    window_type: GroupingSettingsV3WindowType | None | Unset = UNSET
    """Whether the window counts from the first alert or from the latest."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["enabled"] = self.enabled
        if self.ai_enabled is not UNSET:
            result["ai_enabled"] = self.ai_enabled
        if self.grouping_keys is not UNSET:
            result["grouping_keys"] = to_wire(self.grouping_keys)
        if self.window_seconds is not UNSET:
            result["window_seconds"] = self.window_seconds
        if self.window_type is not UNSET:
            result["window_type"] = to_wire(self.window_type)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 5
        try:
            at = "enabled"
            value = data["enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.enabled = value
            if "ai_enabled" in data:
                at = "ai_enabled"
                value = data["ai_enabled"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.ai_enabled = value
            else:
                self.ai_enabled = UNSET
                known -= 1
            if "grouping_keys" in data:
                at = "grouping_keys"
                value = data["grouping_keys"]
                self.grouping_keys = None if value is None else as_list(_parsers.GroupingKeyV3, value)
            else:
                self.grouping_keys = UNSET
                known -= 1
            if "window_seconds" in data:
                at = "window_seconds"
                value = data["window_seconds"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.window_seconds = value
            else:
                self.window_seconds = UNSET
                known -= 1
            if "window_type" in data:
                at = "window_type"
                value = data["window_type"]
                self.window_type = None if value is None else _parsers.GroupingSettingsV3WindowType(value)
            else:
                self.window_type = UNSET
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
