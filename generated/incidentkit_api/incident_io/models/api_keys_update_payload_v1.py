# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.api_keys_update_payload_v1_role_names_item import APIKeysUpdatePayloadV1RoleNamesItem
    from ..models.api_keys_update_payload_v1_team_role_names_item import APIKeysUpdatePayloadV1TeamRoleNamesItem

_FIELDS = frozenset(("name", "role_names", "team_ids", "team_role_names", "comments"))


@_define(kw_only=True)
class APIKeysUpdatePayloadV1(_Model):
    """The object `APIKeysUpdatePayloadV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    role_names: list[APIKeysUpdatePayloadV1RoleNamesItem]
    """What the key may do across the organisation."""
    team_ids: list[str]
    team_role_names: list[APIKeysUpdatePayloadV1TeamRoleNamesItem]
    """Roles that hold only for `team_ids`."""
    comments: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        result["role_names"] = to_wire(self.role_names)
        result["team_ids"] = to_wire(self.team_ids)
        result["team_role_names"] = to_wire(self.team_role_names)
        if self.comments is not UNSET:
            result["comments"] = self.comments
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 5
        try:
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "role_names"
            value = data["role_names"]
            self.role_names = as_list(_parsers.APIKeysUpdatePayloadV1RoleNamesItem, value)
            at = "team_ids"
            value = data["team_ids"]
            self.team_ids = as_list(as_str, value)
            at = "team_role_names"
            value = data["team_role_names"]
            self.team_role_names = as_list(_parsers.APIKeysUpdatePayloadV1TeamRoleNamesItem, value)
            if "comments" in data:
                at = "comments"
                value = data["comments"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.comments = value
            else:
                self.comments = UNSET
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
