# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.announcement_template_action_v2 import AnnouncementTemplateActionV2
    from ..models.announcement_template_field_v2 import AnnouncementTemplateFieldV2

_FIELDS = frozenset(("actions", "fields", "id", "is_default", "name", "owning_team_ids"))


@_define(kw_only=True)
class AnnouncementTemplateV2(_Model):
    """The object `AnnouncementTemplateV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    actions: list[AnnouncementTemplateActionV2]
    fields: list[AnnouncementTemplateFieldV2]
    id: str
    is_default: bool
    name: str
    owning_team_ids: list[str]
    """Teams that own it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["actions"] = to_wire(self.actions)
        result["fields"] = to_wire(self.fields)
        result["id"] = self.id
        result["is_default"] = self.is_default
        result["name"] = self.name
        result["owning_team_ids"] = to_wire(self.owning_team_ids)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "actions"
            value = data["actions"]
            self.actions = as_list(_parsers.AnnouncementTemplateActionV2, value)
            at = "fields"
            value = data["fields"]
            self.fields = as_list(_parsers.AnnouncementTemplateFieldV2, value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "is_default"
            value = data["is_default"]
            if type(value) is not bool:
                value = as_bool(value)
            self.is_default = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "owning_team_ids"
            value = data["owning_team_ids"]
            self.owning_team_ids = as_list(as_str, value)
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 6:
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
