# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.component_state import ComponentState
    from ..models.meta import Meta

_FIELDS = frozenset(
    ("name", "message", "scheduled_at", "completed_at", "published_at", "notifications", "components", "meta")
)


@_define(kw_only=True)
class SchedulesCreatePayload(_Model):
    """Maintenance to plan.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    message: str
    """Markdown."""
    scheduled_at: datetime.datetime
    """When it begins. With offset; without one the time zone of the server is taken."""
    completed_at: datetime.datetime | None | Unset = UNSET
    """When it ends. With offset; without one the time zone of the server is taken. Null counts as left
    out."""
    published_at: datetime.datetime | None | Unset = UNSET
    """When it becomes visible. With offset; without one the time zone of the server is taken. Null counts
    as left out."""
    notifications: bool | None | Unset = UNSET
    """Whether subscribers get e-mail. False unless told."""
    components: list[ComponentState] | None | Unset = UNSET
    """Components concerned."""
    meta: Meta | None | Unset = UNSET
    """Values of your own by key, one level deep."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        result["message"] = self.message
        result["scheduled_at"] = to_wire(self.scheduled_at)
        if self.completed_at is not UNSET:
            result["completed_at"] = to_wire(self.completed_at)
        if self.published_at is not UNSET:
            result["published_at"] = to_wire(self.published_at)
        if self.notifications is not UNSET:
            result["notifications"] = self.notifications
        if self.components is not UNSET:
            result["components"] = to_wire(self.components)
        if self.meta is not UNSET:
            result["meta"] = to_wire(self.meta)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "message"
            value = data["message"]
            if type(value) is not str:
                value = as_str(value)
            self.message = value
            at = "scheduled_at"
            value = data["scheduled_at"]
            self.scheduled_at = as_datetime(value)
            if "completed_at" in data:
                at = "completed_at"
                value = data["completed_at"]
                self.completed_at = None if value is None else as_datetime(value)
            else:
                self.completed_at = UNSET
                known -= 1
            if "published_at" in data:
                at = "published_at"
                value = data["published_at"]
                self.published_at = None if value is None else as_datetime(value)
            else:
                self.published_at = UNSET
                known -= 1
            if "notifications" in data:
                at = "notifications"
                value = data["notifications"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.notifications = value
            else:
                self.notifications = UNSET
                known -= 1
            if "components" in data:
                at = "components"
                value = data["components"]
                self.components = None if value is None else as_list(_parsers.ComponentState, value)
            else:
                self.components = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.Meta(value)
            else:
                self.meta = UNSET
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
