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

    from ..models.notification_type import NotificationType
    from ..models.user_reference import UserReference

_FIELDS = frozenset(("", "address", "conferenceAddress", "id", "started_at", "status", "type", "user"))


@_define(kw_only=True)
class Notification(_Model):
    """The object `Notification`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    field_: str | None | Unset = UNSET
    address: str | None | Unset = UNSET
    conference_address: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    status: str | None | Unset = UNSET
    type_: NotificationType | None | Unset = UNSET
    user: UserReference | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.field_ is not UNSET:
            result[""] = self.field_
        if self.address is not UNSET:
            result["address"] = self.address
        if self.conference_address is not UNSET:
            result["conferenceAddress"] = self.conference_address
        if self.id is not UNSET:
            result["id"] = self.id
        if self.started_at is not UNSET:
            result["started_at"] = to_wire(self.started_at)
        if self.status is not UNSET:
            result["status"] = self.status
        if self.type_ is not UNSET:
            result["type"] = to_wire(self.type_)
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
        known = 8
        try:
            if "" in data:
                at = ""
                value = data[""]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.field_ = value
            else:
                self.field_ = UNSET
                known -= 1
            if "address" in data:
                at = "address"
                value = data["address"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.address = value
            else:
                self.address = UNSET
                known -= 1
            if "conferenceAddress" in data:
                at = "conferenceAddress"
                value = data["conferenceAddress"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.conference_address = value
            else:
                self.conference_address = UNSET
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
            if "started_at" in data:
                at = "started_at"
                value = data["started_at"]
                self.started_at = None if value is None else as_datetime(value)
            else:
                self.started_at = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.status = value
            else:
                self.status = UNSET
                known -= 1
            if "type" in data:
                at = "type"
                value = data["type"]
                self.type_ = None if value is None else _parsers.NotificationType(value)
            else:
                self.type_ = UNSET
                known -= 1
            if "user" in data:
                at = "user"
                value = data["user"]
                self.user = None if value is None else _parsers.UserReference(value)
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
