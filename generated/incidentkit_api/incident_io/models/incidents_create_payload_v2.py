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
    from ..models.incidents_create_payload_v2_mode import IncidentsCreatePayloadV2Mode
    from ..models.incidents_create_payload_v2_visibility import IncidentsCreatePayloadV2Visibility
    from ..models.retrospective_incident_options_v2 import RetrospectiveIncidentOptionsV2

_FIELDS = frozenset(
    (
        "idempotency_key",
        "visibility",
        "custom_field_entries",
        "incident_role_assignments",
        "incident_status_id",
        "incident_timestamp_values",
        "incident_type_id",
        "mode",
        "name",
        "retrospective_incident_options",
        "severity_id",
        "slack_channel_name_override",
        "slack_team_id",
        "summary",
    )
)


@_define(kw_only=True)
class IncidentsCreatePayloadV2(_Model):
    """The object `IncidentsCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    idempotency_key: str
    """Chosen by the caller, one per incident; a repeat makes no second one."""
    visibility: IncidentsCreatePayloadV2Visibility
    """Who may see it. A private incident is open to its members only."""
    custom_field_entries: list[CustomFieldEntryPayloadV2] | None | Unset = UNSET
    incident_role_assignments: list[IncidentRoleAssignmentPayloadV2] | None | Unset = UNSET
    incident_status_id: str | None | Unset = UNSET
    incident_timestamp_values: list[IncidentTimestampValuePayloadV2] | None | Unset = UNSET
    incident_type_id: str | None | Unset = UNSET
    mode: IncidentsCreatePayloadV2Mode | None | Unset = UNSET
    """How real it is. `retrospective` ones are entered after the fact."""
    name: str | None | Unset = UNSET
    retrospective_incident_options: RetrospectiveIncidentOptionsV2 | None | Unset = UNSET
    """What only an incident entered after the fact can carry."""
    severity_id: str | None | Unset = UNSET
    slack_channel_name_override: str | None | Unset = UNSET
    """Channel name to use instead of the generated one."""
    slack_team_id: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["idempotency_key"] = self.idempotency_key
        result["visibility"] = to_wire(self.visibility)
        if self.custom_field_entries is not UNSET:
            result["custom_field_entries"] = to_wire(self.custom_field_entries)
        if self.incident_role_assignments is not UNSET:
            result["incident_role_assignments"] = to_wire(self.incident_role_assignments)
        if self.incident_status_id is not UNSET:
            result["incident_status_id"] = self.incident_status_id
        if self.incident_timestamp_values is not UNSET:
            result["incident_timestamp_values"] = to_wire(self.incident_timestamp_values)
        if self.incident_type_id is not UNSET:
            result["incident_type_id"] = self.incident_type_id
        if self.mode is not UNSET:
            result["mode"] = to_wire(self.mode)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.retrospective_incident_options is not UNSET:
            result["retrospective_incident_options"] = to_wire(self.retrospective_incident_options)
        if self.severity_id is not UNSET:
            result["severity_id"] = self.severity_id
        if self.slack_channel_name_override is not UNSET:
            result["slack_channel_name_override"] = self.slack_channel_name_override
        if self.slack_team_id is not UNSET:
            result["slack_team_id"] = self.slack_team_id
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
        known = 14
        try:
            at = "idempotency_key"
            value = data["idempotency_key"]
            if type(value) is not str:
                value = as_str(value)
            self.idempotency_key = value
            at = "visibility"
            value = data["visibility"]
            self.visibility = _parsers.IncidentsCreatePayloadV2Visibility(value)
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
            if "incident_type_id" in data:
                at = "incident_type_id"
                value = data["incident_type_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_type_id = value
            else:
                self.incident_type_id = UNSET
                known -= 1
            if "mode" in data:
                at = "mode"
                value = data["mode"]
                self.mode = None if value is None else _parsers.IncidentsCreatePayloadV2Mode(value)
            else:
                self.mode = UNSET
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
            if "retrospective_incident_options" in data:
                at = "retrospective_incident_options"
                value = data["retrospective_incident_options"]
                self.retrospective_incident_options = (
                    None if value is None else _parsers.RetrospectiveIncidentOptionsV2(value)
                )
            else:
                self.retrospective_incident_options = UNSET
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
            if "slack_team_id" in data:
                at = "slack_team_id"
                value = data["slack_team_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.slack_team_id = value
            else:
                self.slack_team_id = UNSET
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
