# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.condition_group_v2 import ConditionGroupV2
    from ..models.engine_reference_v2 import EngineReferenceV2
    from ..models.expression_v2 import ExpressionV2
    from ..models.step_config_v2 import StepConfigV2
    from ..models.trigger_slim_v2 import TriggerSlimV2
    from ..models.workflow_delay_v2 import WorkflowDelayV2
    from ..models.workflow_form_field_v2 import WorkflowFormFieldV2
    from ..models.workflow_v2_auto_run_mode import WorkflowV2AutoRunMode
    from ..models.workflow_v2_private_incident_scope import WorkflowV2PrivateIncidentScope
    from ..models.workflow_v2_runs_on_incident_modes_item import WorkflowV2RunsOnIncidentModesItem
    from ..models.workflow_v2_runs_on_incidents import WorkflowV2RunsOnIncidents
    from ..models.workflow_v2_state import WorkflowV2State

_FIELDS = frozenset(
    (
        "auto_run_mode",
        "condition_groups",
        "continue_on_step_error",
        "expressions",
        "id",
        "include_private_escalations",
        "include_private_incidents",
        "name",
        "once_for",
        "private_incident_scope",
        "runs_on_incident_modes",
        "runs_on_incidents",
        "state",
        "steps",
        "trigger",
        "version",
        "delay",
        "folder",
        "form_fields",
        "owning_team_ids",
        "runs_from",
        "shortform",
    )
)


@_define(kw_only=True)
class WorkflowV2(_Model):
    """The object `WorkflowV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    auto_run_mode: WorkflowV2AutoRunMode
    condition_groups: list[ConditionGroupV2]
    """Holds when all conditions of any one group do."""
    continue_on_step_error: bool
    """Whether later steps run when one fails."""
    expressions: list[ExpressionV2]
    """Values worked out, for bindings to refer to."""
    id: str
    include_private_escalations: bool
    include_private_incidents: bool
    name: str
    once_for: list[EngineReferenceV2]
    """What a run is done once for: a second event with the same values runs nothing."""
    private_incident_scope: WorkflowV2PrivateIncidentScope
    """Whether private incidents count."""
    runs_on_incident_modes: list[WorkflowV2RunsOnIncidentModesItem]
    runs_on_incidents: WorkflowV2RunsOnIncidents
    """Whether incidents count that were there before the workflow."""
    state: WorkflowV2State
    """Only an `active` one runs."""
    steps: list[StepConfigV2]
    trigger: TriggerSlimV2
    """What starts a workflow."""
    version: int
    """Rises with every change."""
    delay: WorkflowDelayV2 | None | Unset = UNSET
    folder: str | None | Unset = UNSET
    """Where the dashboard lists it."""
    form_fields: list[WorkflowFormFieldV2] | None | Unset = UNSET
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    runs_from: datetime.datetime | None | Unset = UNSET
    """From when events count."""
    shortform: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["auto_run_mode"] = to_wire(self.auto_run_mode)
        result["condition_groups"] = to_wire(self.condition_groups)
        result["continue_on_step_error"] = self.continue_on_step_error
        result["expressions"] = to_wire(self.expressions)
        result["id"] = self.id
        result["include_private_escalations"] = self.include_private_escalations
        result["include_private_incidents"] = self.include_private_incidents
        result["name"] = self.name
        result["once_for"] = to_wire(self.once_for)
        result["private_incident_scope"] = to_wire(self.private_incident_scope)
        result["runs_on_incident_modes"] = to_wire(self.runs_on_incident_modes)
        result["runs_on_incidents"] = to_wire(self.runs_on_incidents)
        result["state"] = to_wire(self.state)
        result["steps"] = to_wire(self.steps)
        result["trigger"] = to_wire(self.trigger)
        result["version"] = self.version
        if self.delay is not UNSET:
            result["delay"] = to_wire(self.delay)
        if self.folder is not UNSET:
            result["folder"] = self.folder
        if self.form_fields is not UNSET:
            result["form_fields"] = to_wire(self.form_fields)
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
        if self.runs_from is not UNSET:
            result["runs_from"] = to_wire(self.runs_from)
        if self.shortform is not UNSET:
            result["shortform"] = self.shortform
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 22
        try:
            at = "auto_run_mode"
            value = data["auto_run_mode"]
            self.auto_run_mode = _parsers.WorkflowV2AutoRunMode(value)
            at = "condition_groups"
            value = data["condition_groups"]
            self.condition_groups = as_list(_parsers.ConditionGroupV2, value)
            at = "continue_on_step_error"
            value = data["continue_on_step_error"]
            if type(value) is not bool:
                value = as_bool(value)
            self.continue_on_step_error = value
            at = "expressions"
            value = data["expressions"]
            self.expressions = as_list(_parsers.ExpressionV2, value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "include_private_escalations"
            value = data["include_private_escalations"]
            if type(value) is not bool:
                value = as_bool(value)
            self.include_private_escalations = value
            at = "include_private_incidents"
            value = data["include_private_incidents"]
            if type(value) is not bool:
                value = as_bool(value)
            self.include_private_incidents = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "once_for"
            value = data["once_for"]
            self.once_for = as_list(_parsers.EngineReferenceV2, value)
            at = "private_incident_scope"
            value = data["private_incident_scope"]
            self.private_incident_scope = _parsers.WorkflowV2PrivateIncidentScope(value)
            at = "runs_on_incident_modes"
            value = data["runs_on_incident_modes"]
            self.runs_on_incident_modes = as_list(_parsers.WorkflowV2RunsOnIncidentModesItem, value)
            at = "runs_on_incidents"
            value = data["runs_on_incidents"]
            self.runs_on_incidents = _parsers.WorkflowV2RunsOnIncidents(value)
            at = "state"
            value = data["state"]
            self.state = _parsers.WorkflowV2State(value)
            at = "steps"
            value = data["steps"]
            self.steps = as_list(_parsers.StepConfigV2, value)
            at = "trigger"
            value = data["trigger"]
            self.trigger = _parsers.TriggerSlimV2(value)
            at = "version"
            value = data["version"]
            if type(value) is not int:
                value = as_int(value)
            self.version = value
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
                self.form_fields = None if value is None else as_list(_parsers.WorkflowFormFieldV2, value)
            else:
                self.form_fields = UNSET
                known -= 1
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
                known -= 1
            if "runs_from" in data:
                at = "runs_from"
                value = data["runs_from"]
                self.runs_from = None if value is None else as_datetime(value)
            else:
                self.runs_from = UNSET
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
