# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.condition_group_payload_v2 import ConditionGroupPayloadV2
    from ..models.policy_due_date_config_payload_v2 import PolicyDueDateConfigPayloadV2

_FIELDS = frozenset(("requirements", "due_date_config", "run_on_private_incidents"))


@_define(kw_only=True)
class PolicyFollowUpPayloadV2(_Model):
    """The object `PolicyFollowUpPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    requirements: list[ConditionGroupPayloadV2]
    """What must hold."""
    due_date_config: PolicyDueDateConfigPayloadV2 | None | Unset = UNSET
    run_on_private_incidents: bool | None | Unset = UNSET
    """Whether private incidents are checked too."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["requirements"] = to_wire(self.requirements)
        if self.due_date_config is not UNSET:
            result["due_date_config"] = to_wire(self.due_date_config)
        if self.run_on_private_incidents is not UNSET:
            result["run_on_private_incidents"] = self.run_on_private_incidents
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 3
        try:
            at = "requirements"
            value = data["requirements"]
            self.requirements = as_list(_parsers.ConditionGroupPayloadV2, value)
            if "due_date_config" in data:
                at = "due_date_config"
                value = data["due_date_config"]
                self.due_date_config = None if value is None else _parsers.PolicyDueDateConfigPayloadV2(value)
            else:
                self.due_date_config = UNSET
                known -= 1
            if "run_on_private_incidents" in data:
                at = "run_on_private_incidents"
                value = data["run_on_private_incidents"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.run_on_private_incidents = value
            else:
                self.run_on_private_incidents = UNSET
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
