# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.identity_team_v1 import IdentityTeamV1
    from ..models.identity_v1_roles_item import IdentityV1RolesItem
    from ..models.identity_v1_team_roles_item import IdentityV1TeamRolesItem

_FIELDS = frozenset(("dashboard_url", "name", "roles", "team_roles", "teams"))


@_define(kw_only=True)
class IdentityV1(_Model):
    """An API key and what it may do.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    dashboard_url: str
    """Dashboard of the organisation."""
    name: str
    roles: list[IdentityV1RolesItem]
    """What the key may do across the organisation."""
    team_roles: list[IdentityV1TeamRolesItem]
    """Roles that hold only for the teams listed."""
    teams: list[IdentityTeamV1]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["dashboard_url"] = self.dashboard_url
        result["name"] = self.name
        result["roles"] = to_wire(self.roles)
        result["team_roles"] = to_wire(self.team_roles)
        result["teams"] = to_wire(self.teams)
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
            at = "dashboard_url"
            value = data["dashboard_url"]
            if type(value) is not str:
                value = as_str(value)
            self.dashboard_url = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "roles"
            value = data["roles"]
            self.roles = as_list(_parsers.IdentityV1RolesItem, value)
            at = "team_roles"
            value = data["team_roles"]
            self.team_roles = as_list(_parsers.IdentityV1TeamRolesItem, value)
            at = "teams"
            value = data["teams"]
            self.teams = as_list(_parsers.IdentityTeamV1, value)
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 5:
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
