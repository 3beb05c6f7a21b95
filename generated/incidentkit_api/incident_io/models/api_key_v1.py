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
    from ..models.api_key_role_v1 import APIKeyRoleV1
    from ..models.api_key_team_role_v1 import APIKeyTeamRoleV1

_FIELDS = frozenset(
    (
        "created_at",
        "creator",
        "id",
        "name",
        "roles",
        "team_ids",
        "team_roles",
        "token_last_issued_at",
        "comments",
        "last_used_at",
    )
)


@_define(kw_only=True)
class APIKeyV1(_Model):
    """The object `APIKeyV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    creator: ActorV1
    """Who did something: one member is set."""
    id: str
    name: str
    roles: list[APIKeyRoleV1]
    team_ids: list[str]
    team_roles: list[APIKeyTeamRoleV1]
    """Roles that hold only for `team_ids`."""
    token_last_issued_at: datetime.datetime
    comments: str | None | Unset = UNSET
    last_used_at: datetime.datetime | None | Unset = UNSET
    """Absent if never used."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["creator"] = to_wire(self.creator)
        result["id"] = self.id
        result["name"] = self.name
        result["roles"] = to_wire(self.roles)
        result["team_ids"] = to_wire(self.team_ids)
        result["team_roles"] = to_wire(self.team_roles)
        result["token_last_issued_at"] = to_wire(self.token_last_issued_at)
        if self.comments is not UNSET:
            result["comments"] = self.comments
        if self.last_used_at is not UNSET:
            result["last_used_at"] = to_wire(self.last_used_at)
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
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "roles"
            value = data["roles"]
            self.roles = as_list(_parsers.APIKeyRoleV1, value)
            at = "team_ids"
            value = data["team_ids"]
            self.team_ids = as_list(as_str, value)
            at = "team_roles"
            value = data["team_roles"]
            self.team_roles = as_list(_parsers.APIKeyTeamRoleV1, value)
            at = "token_last_issued_at"
            value = data["token_last_issued_at"]
            self.token_last_issued_at = as_datetime(value)
            if "comments" in data:
                at = "comments"
                value = data["comments"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.comments = value
            else:
                self.comments = UNSET
                known -= 1
            if "last_used_at" in data:
                at = "last_used_at"
                value = data["last_used_at"]
                self.last_used_at = None if value is None else as_datetime(value)
            else:
                self.last_used_at = UNSET
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
