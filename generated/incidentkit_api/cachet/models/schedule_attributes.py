# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_any, as_int, as_object, as_str, as_union, list_of, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.date_pair import DatePair
    from ..models.meta import Meta
    from ..models.schedule_status_pair import ScheduleStatusPair

_FIELDS = frozenset(
    ("id", "name", "message", "status", "scheduled", "created", "updated", "meta", "completed", "published")
)


@_define(kw_only=True)
class ScheduleAttributes(_Model):
    """Fields of planned maintenance.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: int
    name: str
    message: str
    status: ScheduleStatusPair
    """A status in words and as a value. The words are in the language of the server: go by the value."""
    scheduled: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    created: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    updated: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    meta: list[Any] | Meta | None | Unset = UNSET
    """Only with `include=meta` on a read. An empty one comes as a list."""
    completed: DatePair | None | Unset = UNSET
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    published: DatePair | None | Unset = UNSET
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["name"] = self.name
        result["message"] = self.message
        result["status"] = to_wire(self.status)
        result["scheduled"] = to_wire(self.scheduled)
        result["created"] = to_wire(self.created)
        result["updated"] = to_wire(self.updated)
        if self.meta is not UNSET:
            result["meta"] = to_wire(self.meta)
        if self.completed is not UNSET:
            result["completed"] = to_wire(self.completed)
        if self.published is not UNSET:
            result["published"] = to_wire(self.published)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 10
        try:
            at = "id"
            value = data["id"]
            if type(value) is not int:
                value = as_int(value)
            self.id = value
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
            at = "status"
            value = data["status"]
            self.status = _parsers.ScheduleStatusPair(value)
            at = "scheduled"
            value = data["scheduled"]
            self.scheduled = _parsers.DatePair(value)
            at = "created"
            value = data["created"]
            self.created = _parsers.DatePair(value)
            at = "updated"
            value = data["updated"]
            self.updated = _parsers.DatePair(value)
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else as_union((list_of(as_any), _parsers.Meta), value)
            else:
                self.meta = UNSET
                known -= 1
            if "completed" in data:
                at = "completed"
                value = data["completed"]
                self.completed = None if value is None else _parsers.DatePair(value)
            else:
                self.completed = UNSET
                known -= 1
            if "published" in data:
                at = "published"
                value = data["published"]
                self.published = None if value is None else _parsers.DatePair(value)
            else:
                self.published = UNSET
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
