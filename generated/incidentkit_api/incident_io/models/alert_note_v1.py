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
    from ..models.actor_v1 import ActorV1
    from ..models.image_v1 import ImageV1

_FIELDS = frozenset(
    ("content", "created_at", "creator", "id", "images", "updated_at", "alert_group_id", "alert_id", "last_edited_at")
)


@_define(kw_only=True)
class AlertNoteV1(_Model):
    """The object `AlertNoteV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    content: str
    """Markdown."""
    created_at: datetime.datetime
    creator: ActorV1
    """Who did something: one member is set."""
    id: str
    images: list[ImageV1]
    updated_at: datetime.datetime
    alert_group_id: str | None | Unset = UNSET
    alert_id: str | None | Unset = UNSET
    last_edited_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["content"] = self.content
        result["created_at"] = to_wire(self.created_at)
        result["creator"] = to_wire(self.creator)
        result["id"] = self.id
        result["images"] = to_wire(self.images)
        result["updated_at"] = to_wire(self.updated_at)
        if self.alert_group_id is not UNSET:
            result["alert_group_id"] = self.alert_group_id
        if self.alert_id is not UNSET:
            result["alert_id"] = self.alert_id
        if self.last_edited_at is not UNSET:
            result["last_edited_at"] = to_wire(self.last_edited_at)
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
            at = "content"
            value = data["content"]
            if type(value) is not str:
                value = as_str(value)
            self.content = value
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "creator"
            value = data["creator"]
            self.creator = _parsers.ActorV1(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "images"
            value = data["images"]
            self.images = as_list(_parsers.ImageV1, value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "alert_group_id" in data:
                at = "alert_group_id"
                value = data["alert_group_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.alert_group_id = value
            else:
                self.alert_group_id = UNSET
                known -= 1
            if "alert_id" in data:
                at = "alert_id"
                value = data["alert_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.alert_id = value
            else:
                self.alert_id = UNSET
                known -= 1
            if "last_edited_at" in data:
                at = "last_edited_at"
                value = data["last_edited_at"]
                self.last_edited_at = None if value is None else as_datetime(value)
            else:
                self.last_edited_at = UNSET
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
