# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.incident_status import IncidentStatus
    from ..models.meta import Meta

_FIELDS = frozenset(
    ("name", "status", "message", "visible", "stickied", "notifications", "occurred_at", "published_at", "meta")
)


@_define(kw_only=True)
class IncidentsUpdatePayload(_Model):
    """Fields to change; those left out keep their value, and null is refused or ignored.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str | None | Unset = UNSET
    status: IncidentStatus | None | Unset = UNSET
    """How far an incident is."""
    message: str | None | Unset = UNSET
    """Markdown."""
    visible: bool | None | Unset = UNSET
    """Whether everyone sees it; otherwise token holders only."""
    stickied: bool | None | Unset = UNSET
    """Whether it is kept on top."""
    notifications: bool | None | Unset = UNSET
    """Whether subscribers get e-mail."""
    occurred_at: datetime.datetime | None | Unset = UNSET
    """When it happened. With offset; without one the time zone of the server is taken. Null counts as left
    out."""
    published_at: datetime.datetime | None | Unset = UNSET
    """When it becomes visible. With offset; without one the time zone of the server is taken. Null counts
    as left out."""
    meta: Meta | None | Unset = UNSET
    """Values of your own by key, one level deep."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        if self.message is not UNSET:
            result["message"] = self.message
        if self.visible is not UNSET:
            result["visible"] = self.visible
        if self.stickied is not UNSET:
            result["stickied"] = self.stickied
        if self.notifications is not UNSET:
            result["notifications"] = self.notifications
        if self.occurred_at is not UNSET:
            result["occurred_at"] = to_wire(self.occurred_at)
        if self.published_at is not UNSET:
            result["published_at"] = to_wire(self.published_at)
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
        known = 9
        try:
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.IncidentStatus(value)
            else:
                self.status = UNSET
                known -= 1
            if "message" in data:
                at = "message"
                value = data["message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.message = value
            else:
                self.message = UNSET
                known -= 1
            if "visible" in data:
                at = "visible"
                value = data["visible"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.visible = value
            else:
                self.visible = UNSET
                known -= 1
            if "stickied" in data:
                at = "stickied"
                value = data["stickied"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.stickied = value
            else:
                self.stickied = UNSET
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
            if "occurred_at" in data:
                at = "occurred_at"
                value = data["occurred_at"]
                self.occurred_at = None if value is None else as_datetime(value)
            else:
                self.occurred_at = UNSET
                known -= 1
            if "published_at" in data:
                at = "published_at"
                value = data["published_at"]
                self.published_at = None if value is None else as_datetime(value)
            else:
                self.published_at = UNSET
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
