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
    from ..models.engine_param_v2 import EngineParamV2
    from ..models.escalation_path_repeat_config_v2 import EscalationPathRepeatConfigV2
    from ..models.escalation_path_template_node_payload_v2 import EscalationPathTemplateNodePayloadV2
    from ..models.expression_payload_v2 import ExpressionPayloadV2
    from ..models.weekday_interval_config_v2 import WeekdayIntervalConfigV2

_FIELDS = frozenset(("name", "path", "description", "expressions", "params", "repeat_config", "working_hours"))


@_define(kw_only=True)
class EscalationPathTemplatesCreatePayloadV2(_Model):
    """The object `EscalationPathTemplatesCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    path: list[EscalationPathTemplateNodePayloadV2]
    description: str | None | Unset = UNSET
    expressions: list[ExpressionPayloadV2] | None | Unset = UNSET
    """Values worked out, for bindings to refer to."""
    params: list[EngineParamV2] | None | Unset = UNSET
    repeat_config: EscalationPathRepeatConfigV2 | None | Unset = UNSET
    working_hours: list[WeekdayIntervalConfigV2] | None | Unset = UNSET
    """Hours that steps refer to."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        result["path"] = to_wire(self.path)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.expressions is not UNSET:
            result["expressions"] = to_wire(self.expressions)
        if self.params is not UNSET:
            result["params"] = to_wire(self.params)
        if self.repeat_config is not UNSET:
            result["repeat_config"] = to_wire(self.repeat_config)
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
        known = 7
        try:
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "path"
            value = data["path"]
            self.path = as_list(_parsers.EscalationPathTemplateNodePayloadV2, value)
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "expressions" in data:
                at = "expressions"
                value = data["expressions"]
                self.expressions = None if value is None else as_list(_parsers.ExpressionPayloadV2, value)
            else:
                self.expressions = UNSET
                known -= 1
            if "params" in data:
                at = "params"
                value = data["params"]
                self.params = None if value is None else as_list(_parsers.EngineParamV2, value)
            else:
                self.params = UNSET
                known -= 1
            if "repeat_config" in data:
                at = "repeat_config"
                value = data["repeat_config"]
                self.repeat_config = None if value is None else _parsers.EscalationPathRepeatConfigV2(value)
            else:
                self.repeat_config = UNSET
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
