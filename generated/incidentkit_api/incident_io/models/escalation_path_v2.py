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
    from ..models.escalation_path_node_v2 import EscalationPathNodeV2
    from ..models.escalation_path_repeat_config_v2 import EscalationPathRepeatConfigV2
    from ..models.escalation_path_v2_kind import EscalationPathV2Kind
    from ..models.escalation_path_v2_param_bindings import EscalationPathV2ParamBindings
    from ..models.user_v2 import UserV2
    from ..models.weekday_interval_config_v2 import WeekdayIntervalConfigV2

_FIELDS = frozenset(
    (
        "id",
        "kind",
        "name",
        "path",
        "team_ids",
        "current_responders",
        "param_bindings",
        "repeat_config",
        "template_id",
        "working_hours",
    )
)


@_define(kw_only=True)
class EscalationPathV2(_Model):
    """The object `EscalationPathV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: str
    kind: EscalationPathV2Kind
    """Whether it stands alone or follows a template."""
    name: str
    path: list[EscalationPathNodeV2]
    team_ids: list[str]
    current_responders: list[UserV2] | None | Unset = UNSET
    param_bindings: EscalationPathV2ParamBindings | None | Unset = UNSET
    """Values for the parameters of the template, by name."""
    repeat_config: EscalationPathRepeatConfigV2 | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    working_hours: list[WeekdayIntervalConfigV2] | None | Unset = UNSET
    """Hours that steps refer to."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["kind"] = to_wire(self.kind)
        result["name"] = self.name
        result["path"] = to_wire(self.path)
        result["team_ids"] = to_wire(self.team_ids)
        if self.current_responders is not UNSET:
            result["current_responders"] = to_wire(self.current_responders)
        if self.param_bindings is not UNSET:
            result["param_bindings"] = to_wire(self.param_bindings)
        if self.repeat_config is not UNSET:
            result["repeat_config"] = to_wire(self.repeat_config)
        if self.template_id is not UNSET:
            result["template_id"] = self.template_id
        if self.working_hours is not UNSET:
            result["working_hours"] = to_wire(self.working_hours)
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
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "kind"
            value = data["kind"]
            self.kind = _parsers.EscalationPathV2Kind(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "path"
            value = data["path"]
            self.path = as_list(_parsers.EscalationPathNodeV2, value)
            at = "team_ids"
            value = data["team_ids"]
            self.team_ids = as_list(as_str, value)
            if "current_responders" in data:
                at = "current_responders"
                value = data["current_responders"]
                self.current_responders = None if value is None else as_list(_parsers.UserV2, value)
            else:
                self.current_responders = UNSET
                known -= 1
            if "param_bindings" in data:
                at = "param_bindings"
                value = data["param_bindings"]
                self.param_bindings = None if value is None else _parsers.EscalationPathV2ParamBindings(value)
            else:
                self.param_bindings = UNSET
                known -= 1
            if "repeat_config" in data:
                at = "repeat_config"
                value = data["repeat_config"]
                self.repeat_config = None if value is None else _parsers.EscalationPathRepeatConfigV2(value)
            else:
                self.repeat_config = UNSET
                known -= 1
            if "template_id" in data:
                at = "template_id"
                value = data["template_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.template_id = value
            else:
                self.template_id = UNSET
                known -= 1
            if "working_hours" in data:
                at = "working_hours"
                value = data["working_hours"]
                self.working_hours = None if value is None else as_list(_parsers.WeekdayIntervalConfigV2, value)
            else:
                self.working_hours = UNSET
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
