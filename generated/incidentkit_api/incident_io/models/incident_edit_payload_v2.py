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
    from ..models.custom_field_entry_payload_v2 import CustomFieldEntryPayloadV2
    from ..models.incident_role_assignment_payload_v2 import IncidentRoleAssignmentPayloadV2
    from ..models.incident_timestamp_value_payload_v2 import IncidentTimestampValuePayloadV2

_FIELDS = frozenset(
    (
        "call_url",
        "custom_field_entries",
        "incident_role_assignments",
        "incident_status_id",
        "incident_timestamp_values",
        "name",
        "severity_id",
        "slack_channel_name_override",
        "summary",
    )
)


@_define(kw_only=True)
class IncidentEditPayloadV2(_Model):
    """Fields to change; those left out keep their value.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    call_url: str | None | Unset = UNSET
    custom_field_entries: list[CustomFieldEntryPayloadV2] | None | Unset = UNSET
    incident_role_assignments: list[IncidentRoleAssignmentPayloadV2] | None | Unset = UNSET
    incident_status_id: str | None | Unset = UNSET
    incident_timestamp_values: list[IncidentTimestampValuePayloadV2] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    severity_id: str | None | Unset = UNSET
    slack_channel_name_override: str | None | Unset = UNSET
    """Channel name to use instead of the generated one."""
    summary: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.call_url is not UNSET:
            result["call_url"] = self.call_url
        if self.custom_field_entries is not UNSET:
            result["custom_field_entries"] = to_wire(self.custom_field_entries)
        if self.incident_role_assignments is not UNSET:
            result["incident_role_assignments"] = to_wire(self.incident_role_assignments)
        if self.incident_status_id is not UNSET:
            result["incident_status_id"] = self.incident_status_id
        if self.incident_timestamp_values is not UNSET:
            result["incident_timestamp_values"] = to_wire(self.incident_timestamp_values)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.severity_id is not UNSET:
            result["severity_id"] = self.severity_id
        if self.slack_channel_name_override is not UNSET:
            result["slack_channel_name_override"] = self.slack_channel_name_override
        if self.summary is not UNSET:
            result["summary"] = self.summary
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 9
        try:
            if "call_url" in data:
                at = "call_url"
                value = data["call_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.call_url = value
            else:
                self.call_url = UNSET
                known -= 1
            if "custom_field_entries" in data:
                at = "custom_field_entries"
                value = data["custom_field_entries"]
                self.custom_field_entries = (
                    None if value is None else as_list(_parsers.CustomFieldEntryPayloadV2, value)
                )
            else:
                self.custom_field_entries = UNSET
                known -= 1
            if "incident_role_assignments" in data:
                at = "incident_role_assignments"
                value = data["incident_role_assignments"]
                self.incident_role_assignments = (
                    None if value is None else as_list(_parsers.IncidentRoleAssignmentPayloadV2, value)
                )
            else:
                self.incident_role_assignments = UNSET
                known -= 1
            if "incident_status_id" in data:
                at = "incident_status_id"
                value = data["incident_status_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_status_id = value
            else:
                self.incident_status_id = UNSET
                known -= 1
            if "incident_timestamp_values" in data:
                at = "incident_timestamp_values"
                value = data["incident_timestamp_values"]
                self.incident_timestamp_values = (
                    None if value is None else as_list(_parsers.IncidentTimestampValuePayloadV2, value)
                )
            else:
                self.incident_timestamp_values = UNSET
                known -= 1
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "severity_id" in data:
                at = "severity_id"
                value = data["severity_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.severity_id = value
            else:
                self.severity_id = UNSET
                known -= 1
            if "slack_channel_name_override" in data:
                at = "slack_channel_name_override"
                value = data["slack_channel_name_override"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.slack_channel_name_override = value
            else:
                self.slack_channel_name_override = UNSET
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
