# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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
    from ..models.date_pair import DatePair
    from ..models.incident_status_pair import IncidentStatusPair

_FIELDS = frozenset(("id", "message", "created", "updated", "updateable_id", "updateable_type", "status"))


@_define(kw_only=True)
class IncidentUpdateAttributes(_Model):
    """Fields of an update.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: int
    message: str
    created: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    updated: DatePair
    """A time in words and as `YYYY-MM-DD HH:MM:SS` in the time zone of the server, without offset; both
    null while unset."""
    updateable_id: int | None | Unset = UNSET
    """The incident it belongs to."""
    updateable_type: str | None | Unset = UNSET
    """Always `incident`."""
    status: IncidentStatusPair | None | Unset = UNSET
    """A status in words and as a value. The words are in the language of the server: go by the value."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["message"] = self.message
        result["created"] = to_wire(self.created)
        result["updated"] = to_wire(self.updated)
        if self.updateable_id is not UNSET:
            result["updateable_id"] = self.updateable_id
        if self.updateable_type is not UNSET:
            result["updateable_type"] = self.updateable_type
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
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
            at = "id"
            value = data["id"]
            if type(value) is not int:
                value = as_int(value)
            self.id = value
            at = "message"
            value = data["message"]
            if type(value) is not str:
                value = as_str(value)
            self.message = value
            at = "created"
            value = data["created"]
            self.created = _parsers.DatePair(value)
            at = "updated"
            value = data["updated"]
            self.updated = _parsers.DatePair(value)
            if "updateable_id" in data:
                at = "updateable_id"
                value = data["updateable_id"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.updateable_id = value
            else:
                self.updateable_id = UNSET
                known -= 1
            if "updateable_type" in data:
                at = "updateable_type"
                value = data["updateable_type"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.updateable_type = value
            else:
                self.updateable_type = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.IncidentStatusPair(value)
            else:
                self.status = UNSET
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
