# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.channel_changeset import ChannelChangeset
    from ..models.channel_channel import ChannelChannel
    from ..models.channel_team import ChannelTeam
    from ..models.channel_user import ChannelUser
    from ..models.notification import Notification

_FIELDS = frozenset(("type", "changeset", "channel", "notification", "team", "user"))


@_define(kw_only=True)
class Channel(_Model):
    """The object `Channel`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: str
    changeset: ChannelChangeset | None | Unset = UNSET
    channel: ChannelChannel | None | Unset = UNSET
    notification: Notification | None | Unset = UNSET
    team: ChannelTeam | None | Unset = UNSET
    user: ChannelUser | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = self.type_
        if self.changeset is not UNSET:
            result["changeset"] = to_wire(self.changeset)
        if self.channel is not UNSET:
            result["channel"] = to_wire(self.channel)
        if self.notification is not UNSET:
            result["notification"] = to_wire(self.notification)
        if self.team is not UNSET:
            result["team"] = to_wire(self.team)
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
            at = "type"
            value = data["type"]
            if type(value) is not str:
                value = as_str(value)
            self.type_ = value
            if "changeset" in data:
                at = "changeset"
                value = data["changeset"]
                self.changeset = None if value is None else _parsers.ChannelChangeset(value)
            else:
                self.changeset = UNSET
                known -= 1
            if "channel" in data:
                at = "channel"
                value = data["channel"]
                self.channel = None if value is None else _parsers.ChannelChannel(value)
            else:
                self.channel = UNSET
                known -= 1
            if "notification" in data:
                at = "notification"
                value = data["notification"]
                self.notification = None if value is None else _parsers.Notification(value)
            else:
                self.notification = UNSET
                known -= 1
            if "team" in data:
                at = "team"
                value = data["team"]
                self.team = None if value is None else _parsers.ChannelTeam(value)
            else:
                self.team = UNSET
                known -= 1
            if "user" in data:
                at = "user"
                value = data["user"]
                self.user = None if value is None else _parsers.ChannelUser(value)
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
