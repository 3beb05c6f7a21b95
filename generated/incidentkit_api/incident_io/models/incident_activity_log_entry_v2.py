# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.incident_activity_log_content_v2 import IncidentActivityLogContentV2
    from ..models.incident_activity_log_entry_v2_type import IncidentActivityLogEntryV2Type

_FIELDS = frozenset(("created_at", "id", "incident_id", "occurred_at", "title", "type", "content"))


@_define(kw_only=True)
class IncidentActivityLogEntryV2(_Model):
    """The object `IncidentActivityLogEntryV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    incident_id: str
    occurred_at: datetime.datetime
    title: str
    type_: IncidentActivityLogEntryV2Type
    content: IncidentActivityLogContentV2 | None | Unset = UNSET
    """What happened: the member named by the type of the entry is set."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["incident_id"] = self.incident_id
        result["occurred_at"] = to_wire(self.occurred_at)
        result["title"] = self.title
        result["type"] = to_wire(self.type_)
        if self.content is not UNSET:
            result["content"] = to_wire(self.content)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 7
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "incident_id"
            value = data["incident_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_id = value
            at = "occurred_at"
            value = data["occurred_at"]
            self.occurred_at = as_datetime(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            at = "type"
            value = data["type"]
            self.type_ = _parsers.IncidentActivityLogEntryV2Type(value)
            if "content" in data:
                at = "content"
                value = data["content"]
                self.content = None if value is None else _parsers.IncidentActivityLogContentV2(value)
            else:
                self.content = UNSET
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
