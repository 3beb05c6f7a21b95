# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
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
    from ..models.announcement_template_field_payload_v2_field_type import AnnouncementTemplateFieldPayloadV2FieldType
    from ..models.announcement_template_rich_text_v2 import AnnouncementTemplateRichTextV2

_FIELDS = frozenset(
    ("field_type", "rank", "custom_field_id", "emoji", "incident_role_id", "incident_timestamp_id", "rich_text")
)


@_define(kw_only=True)
class AnnouncementTemplateFieldPayloadV2(_Model):
    """The object `AnnouncementTemplateFieldPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    field_type: AnnouncementTemplateFieldPayloadV2FieldType
    rank: int
    custom_field_id: str | None | Unset = UNSET
    emoji: str | None | Unset = UNSET
    incident_role_id: str | None | Unset = UNSET
    incident_timestamp_id: str | None | Unset = UNSET
    rich_text: AnnouncementTemplateRichTextV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["field_type"] = to_wire(self.field_type)
        result["rank"] = self.rank
        if self.custom_field_id is not UNSET:
            result["custom_field_id"] = self.custom_field_id
        if self.emoji is not UNSET:
            result["emoji"] = self.emoji
        if self.incident_role_id is not UNSET:
            result["incident_role_id"] = self.incident_role_id
        if self.incident_timestamp_id is not UNSET:
            result["incident_timestamp_id"] = self.incident_timestamp_id
        if self.rich_text is not UNSET:
            result["rich_text"] = to_wire(self.rich_text)
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
            at = "field_type"
            value = data["field_type"]
            self.field_type = _parsers.AnnouncementTemplateFieldPayloadV2FieldType(value)
            at = "rank"
            value = data["rank"]
            if type(value) is not int:
                value = as_int(value)
            self.rank = value
            if "custom_field_id" in data:
                at = "custom_field_id"
                value = data["custom_field_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.custom_field_id = value
            else:
                self.custom_field_id = UNSET
                known -= 1
            if "emoji" in data:
                at = "emoji"
                value = data["emoji"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.emoji = value
            else:
                self.emoji = UNSET
                known -= 1
            if "incident_role_id" in data:
                at = "incident_role_id"
                value = data["incident_role_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_role_id = value
            else:
                self.incident_role_id = UNSET
                known -= 1
            if "incident_timestamp_id" in data:
                at = "incident_timestamp_id"
                value = data["incident_timestamp_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_timestamp_id = value
            else:
                self.incident_timestamp_id = UNSET
                known -= 1
            if "rich_text" in data:
                at = "rich_text"
                value = data["rich_text"]
                self.rich_text = None if value is None else _parsers.AnnouncementTemplateRichTextV2(value)
            else:
                self.rich_text = UNSET
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
