# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_datetime, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from incidentkit_api.shared.types import Unset

    from ..models.incident_note_channel import IncidentNoteChannel
    from ..models.incident_note_user import IncidentNoteUser

_FIELDS = frozenset(("content", "channel", "created_at", "id", "updated_at", "user"))


@_define(kw_only=True)
class IncidentNote(_Model):
    """A note on an incident.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    content: str
    channel: IncidentNoteChannel | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    id: str | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user: IncidentNoteUser | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["content"] = self.content
        if self.channel is not UNSET:
            result["channel"] = to_wire(self.channel)
        if self.created_at is not UNSET:
            result["created_at"] = to_wire(self.created_at)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.updated_at is not UNSET:
            result["updated_at"] = to_wire(self.updated_at)
        if self.user is not UNSET:
            result["user"] = to_wire(self.user)
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
            at = "content"
            value = data["content"]
            if type(value) is not str:
                value = as_str(value)
            self.content = value
            if "channel" in data:
                at = "channel"
                value = data["channel"]
                self.channel = None if value is None else _parsers.IncidentNoteChannel(value)
            else:
                self.channel = UNSET
                known -= 1
            if "created_at" in data:
                at = "created_at"
                value = data["created_at"]
                self.created_at = None if value is None else as_datetime(value)
            else:
                self.created_at = UNSET
                known -= 1
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "updated_at" in data:
                at = "updated_at"
                value = data["updated_at"]
                self.updated_at = None if value is None else as_datetime(value)
            else:
                self.updated_at = UNSET
                known -= 1
            if "user" in data:
                at = "user"
                value = data["user"]
                self.user = None if value is None else _parsers.IncidentNoteUser(value)
            else:
                self.user = UNSET
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
