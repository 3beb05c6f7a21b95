# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_bool, as_list, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.contact_method_reference import ContactMethodReference
    from ..models.notification_rule_reference import NotificationRuleReference
    from ..models.team_reference import TeamReference
    from ..models.user_role import UserRole
    from ..models.user_type import UserType

_FIELDS = frozenset(
    (
        "type",
        "email",
        "name",
        "html_url",
        "id",
        "self",
        "summary",
        "avatar_url",
        "color",
        "contact_methods",
        "created_via_sso",
        "description",
        "http_cal_url",
        "invitation_sent",
        "job_title",
        "notification_rules",
        "role",
        "teams",
        "time_zone",
        "web_cal_url",
    )
)


@_define(kw_only=True)
class User(_Model):
    """A user.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: UserType
    """The server's default is "user"."""
    email: str
    name: str
    html_url: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    self_: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    avatar_url: str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    contact_methods: list[ContactMethodReference] | None | Unset = UNSET
    created_via_sso: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    http_cal_url: str | None | Unset = UNSET
    invitation_sent: bool | None | Unset = UNSET
    job_title: str | None | Unset = UNSET
    notification_rules: list[NotificationRuleReference] | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    teams: list[TeamReference] | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    web_cal_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        result["email"] = self.email
        result["name"] = self.name
        if self.html_url is not UNSET:
            result["html_url"] = self.html_url
        if self.id is not UNSET:
            result["id"] = self.id
        if self.self_ is not UNSET:
            result["self"] = self.self_
        if self.summary is not UNSET:
            result["summary"] = self.summary
        if self.avatar_url is not UNSET:
            result["avatar_url"] = self.avatar_url
        if self.color is not UNSET:
            result["color"] = self.color
        if self.contact_methods is not UNSET:
            result["contact_methods"] = to_wire(self.contact_methods)
        if self.created_via_sso is not UNSET:
            result["created_via_sso"] = self.created_via_sso
        if self.description is not UNSET:
            result["description"] = self.description
        if self.http_cal_url is not UNSET:
            result["http_cal_url"] = self.http_cal_url
        if self.invitation_sent is not UNSET:
            result["invitation_sent"] = self.invitation_sent
        if self.job_title is not UNSET:
            result["job_title"] = self.job_title
        if self.notification_rules is not UNSET:
            result["notification_rules"] = to_wire(self.notification_rules)
        if self.role is not UNSET:
            result["role"] = to_wire(self.role)
        if self.teams is not UNSET:
            result["teams"] = to_wire(self.teams)
        if self.time_zone is not UNSET:
            result["time_zone"] = self.time_zone
        if self.web_cal_url is not UNSET:
            result["web_cal_url"] = self.web_cal_url
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 20
        try:
            at = "type"
            value = data["type"]
            self.type_ = _parsers.UserType(value)
            at = "email"
            value = data["email"]
            if type(value) is not str:
                value = as_str(value)
            self.email = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            if "html_url" in data:
                at = "html_url"
                value = data["html_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.html_url = value
            else:
                self.html_url = UNSET
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
            if "self" in data:
                at = "self"
                value = data["self"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.self_ = value
            else:
                self.self_ = UNSET
                known -= 1
            if "summary" in data:
                at = "summary"
                value = data["summary"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.summary = value
            else:
                self.summary = UNSET
                known -= 1
            if "avatar_url" in data:
                at = "avatar_url"
                value = data["avatar_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.avatar_url = value
            else:
                self.avatar_url = UNSET
                known -= 1
            if "color" in data:
                at = "color"
                value = data["color"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.color = value
            else:
                self.color = UNSET
                known -= 1
            if "contact_methods" in data:
                at = "contact_methods"
                value = data["contact_methods"]
                self.contact_methods = None if value is None else as_list(_parsers.ContactMethodReference, value)
            else:
                self.contact_methods = UNSET
                known -= 1
            if "created_via_sso" in data:
                at = "created_via_sso"
                value = data["created_via_sso"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.created_via_sso = value
            else:
                self.created_via_sso = UNSET
                known -= 1
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "http_cal_url" in data:
                at = "http_cal_url"
                value = data["http_cal_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.http_cal_url = value
            else:
                self.http_cal_url = UNSET
                known -= 1
            if "invitation_sent" in data:
                at = "invitation_sent"
                value = data["invitation_sent"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.invitation_sent = value
            else:
                self.invitation_sent = UNSET
                known -= 1
            if "job_title" in data:
                at = "job_title"
                value = data["job_title"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.job_title = value
            else:
                self.job_title = UNSET
                known -= 1
            if "notification_rules" in data:
                at = "notification_rules"
                value = data["notification_rules"]
                self.notification_rules = None if value is None else as_list(_parsers.NotificationRuleReference, value)
            else:
                self.notification_rules = UNSET
                known -= 1
            if "role" in data:
                at = "role"
                value = data["role"]
                self.role = None if value is None else _parsers.UserRole(value)
            else:
                self.role = UNSET
                known -= 1
            if "teams" in data:
                at = "teams"
                value = data["teams"]
                self.teams = None if value is None else as_list(_parsers.TeamReference, value)
            else:
                self.teams = UNSET
                known -= 1
            if "time_zone" in data:
                at = "time_zone"
                value = data["time_zone"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.time_zone = value
            else:
                self.time_zone = UNSET
                known -= 1
            if "web_cal_url" in data:
                at = "web_cal_url"
                value = data["web_cal_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.web_cal_url = value
            else:
                self.web_cal_url = UNSET
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
