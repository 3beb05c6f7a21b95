# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.condition_group_payload_v2 import ConditionGroupPayloadV2
    from ..models.expression_payload_v2 import ExpressionPayloadV2
    from ..models.step_config_payload_v2 import StepConfigPayloadV2
    from ..models.workflow_delay_v2 import WorkflowDelayV2
    from ..models.workflow_form_field_payload_v2 import WorkflowFormFieldPayloadV2
    from ..models.workflows_update_workflow_payload_v2_annotations import WorkflowsUpdateWorkflowPayloadV2Annotations
    from ..models.workflows_update_workflow_payload_v2_auto_run_mode import WorkflowsUpdateWorkflowPayloadV2AutoRunMode
    from ..models.workflows_update_workflow_payload_v2_private_incident_scope import (
        WorkflowsUpdateWorkflowPayloadV2PrivateIncidentScope,
    )
    from ..models.workflows_update_workflow_payload_v2_runs_on_incident_modes_item import (
        WorkflowsUpdateWorkflowPayloadV2RunsOnIncidentModesItem,
    )
    from ..models.workflows_update_workflow_payload_v2_runs_on_incidents import (
        WorkflowsUpdateWorkflowPayloadV2RunsOnIncidents,
    )
    from ..models.workflows_update_workflow_payload_v2_state import WorkflowsUpdateWorkflowPayloadV2State

_FIELDS = frozenset(
    (
        "condition_groups",
        "continue_on_step_error",
        "expressions",
        "name",
        "once_for",
        "runs_on_incident_modes",
        "runs_on_incidents",
        "steps",
        "annotations",
        "auto_run_mode",
        "delay",
        "folder",
        "form_fields",
        "include_private_escalations",
        "include_private_incidents",
        "owning_team_ids",
        "private_incident_scope",
        "shortform",
        "skip_step_upgrades",
        "state",
    )
)


@_define(kw_only=True)
class WorkflowsUpdateWorkflowPayloadV2(_Model):
    """The object `WorkflowsUpdateWorkflowPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    condition_groups: list[ConditionGroupPayloadV2]
    """Holds when all conditions of any one group do."""
    continue_on_step_error: bool
    """Whether later steps run when one fails."""
    expressions: list[ExpressionPayloadV2]
    """Values worked out, for bindings to refer to."""
    name: str
    once_for: list[str]
    """What a run is done once for: a second event with the same values runs nothing."""
    runs_on_incident_modes: list[WorkflowsUpdateWorkflowPayloadV2RunsOnIncidentModesItem]
    runs_on_incidents: WorkflowsUpdateWorkflowPayloadV2RunsOnIncidents
    """Whether incidents count that were there before the workflow."""
    steps: list[StepConfigPayloadV2]
    annotations: WorkflowsUpdateWorkflowPayloadV2Annotations | None | Unset = UNSET
    """Free notes for tools that manage it."""
    auto_run_mode: WorkflowsUpdateWorkflowPayloadV2AutoRunMode | None | Unset = UNSET
    delay: WorkflowDelayV2 | None | Unset = UNSET
    folder: str | None | Unset = UNSET
    """Where the dashboard lists it."""
    form_fields: list[WorkflowFormFieldPayloadV2] | None | Unset = UNSET
    include_private_escalations: bool | None | Unset = UNSET
    include_private_incidents: bool | None | Unset = UNSET
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    private_incident_scope: WorkflowsUpdateWorkflowPayloadV2PrivateIncidentScope | None | Unset = UNSET
    """Whether private incidents count."""
    shortform: str | None | Unset = UNSET
    skip_step_upgrades: bool | None | Unset = UNSET
    """Keep steps in the version they were written in."""
    state: WorkflowsUpdateWorkflowPayloadV2State | None | Unset = UNSET
    """Only an `active` one runs."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["condition_groups"] = to_wire(self.condition_groups)
        result["continue_on_step_error"] = self.continue_on_step_error
        result["expressions"] = to_wire(self.expressions)
        result["name"] = self.name
        result["once_for"] = to_wire(self.once_for)
        result["runs_on_incident_modes"] = to_wire(self.runs_on_incident_modes)
        result["runs_on_incidents"] = to_wire(self.runs_on_incidents)
        result["steps"] = to_wire(self.steps)
        if self.annotations is not UNSET:
            result["annotations"] = to_wire(self.annotations)
        if self.auto_run_mode is not UNSET:
            result["auto_run_mode"] = to_wire(self.auto_run_mode)
        if self.delay is not UNSET:
            result["delay"] = to_wire(self.delay)
        if self.folder is not UNSET:
            result["folder"] = self.folder
        if self.form_fields is not UNSET:
            result["form_fields"] = to_wire(self.form_fields)
        if self.include_private_escalations is not UNSET:
            result["include_private_escalations"] = self.include_private_escalations
        if self.include_private_incidents is not UNSET:
            result["include_private_incidents"] = self.include_private_incidents
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
        if self.private_incident_scope is not UNSET:
            result["private_incident_scope"] = to_wire(self.private_incident_scope)
        if self.shortform is not UNSET:
            result["shortform"] = self.shortform
        if self.skip_step_upgrades is not UNSET:
            result["skip_step_upgrades"] = self.skip_step_upgrades
        if self.state is not UNSET:
            result["state"] = to_wire(self.state)
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
            at = "condition_groups"
            value = data["condition_groups"]
            self.condition_groups = as_list(_parsers.ConditionGroupPayloadV2, value)
            at = "continue_on_step_error"
            value = data["continue_on_step_error"]
            if type(value) is not bool:
                value = as_bool(value)
            self.continue_on_step_error = value
            at = "expressions"
            value = data["expressions"]
            self.expressions = as_list(_parsers.ExpressionPayloadV2, value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "once_for"
            value = data["once_for"]
            self.once_for = as_list(as_str, value)
            at = "runs_on_incident_modes"
            value = data["runs_on_incident_modes"]
            self.runs_on_incident_modes = as_list(
                _parsers.WorkflowsUpdateWorkflowPayloadV2RunsOnIncidentModesItem, value
            )
            at = "runs_on_incidents"
            value = data["runs_on_incidents"]
            self.runs_on_incidents = _parsers.WorkflowsUpdateWorkflowPayloadV2RunsOnIncidents(value)
            at = "steps"
            value = data["steps"]
            self.steps = as_list(_parsers.StepConfigPayloadV2, value)
            if "annotations" in data:
                at = "annotations"
                value = data["annotations"]
                self.annotations = (
                    None if value is None else _parsers.WorkflowsUpdateWorkflowPayloadV2Annotations(value)
                )
            else:
                self.annotations = UNSET
                known -= 1
            if "auto_run_mode" in data:
                at = "auto_run_mode"
                value = data["auto_run_mode"]
                self.auto_run_mode = (
                    None if value is None else _parsers.WorkflowsUpdateWorkflowPayloadV2AutoRunMode(value)
                )
            else:
                self.auto_run_mode = UNSET
                known -= 1
            if "delay" in data:
                at = "delay"
                value = data["delay"]
                self.delay = None if value is None else _parsers.WorkflowDelayV2(value)
            else:
                self.delay = UNSET
                known -= 1
            if "folder" in data:
                at = "folder"
                value = data["folder"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.folder = value
            else:
                self.folder = UNSET
                known -= 1
            if "form_fields" in data:
                at = "form_fields"
                value = data["form_fields"]
                self.form_fields = None if value is None else as_list(_parsers.WorkflowFormFieldPayloadV2, value)
            else:
                self.form_fields = UNSET
                known -= 1
            if "include_private_escalations" in data:
                at = "include_private_escalations"
                value = data["include_private_escalations"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.include_private_escalations = value
            else:
                self.include_private_escalations = UNSET
                known -= 1
            if "include_private_incidents" in data:
                at = "include_private_incidents"
                value = data["include_private_incidents"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.include_private_incidents = value
            else:
                self.include_private_incidents = UNSET
                known -= 1
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
                known -= 1
            if "private_incident_scope" in data:
                at = "private_incident_scope"
                value = data["private_incident_scope"]
                self.private_incident_scope = (
                    None if value is None else _parsers.WorkflowsUpdateWorkflowPayloadV2PrivateIncidentScope(value)
                )
            else:
                self.private_incident_scope = UNSET
                known -= 1
            if "shortform" in data:
                at = "shortform"
                value = data["shortform"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.shortform = value
            else:
                self.shortform = UNSET
                known -= 1
            if "skip_step_upgrades" in data:
                at = "skip_step_upgrades"
                value = data["skip_step_upgrades"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.skip_step_upgrades = value
            else:
                self.skip_step_upgrades = UNSET
                known -= 1
            if "state" in data:
                at = "state"
                value = data["state"]
                self.state = None if value is None else _parsers.WorkflowsUpdateWorkflowPayloadV2State(value)
            else:
                self.state = UNSET
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
