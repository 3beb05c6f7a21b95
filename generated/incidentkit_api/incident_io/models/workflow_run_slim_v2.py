# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.step_progress_slim_v2 import StepProgressSlimV2

_FIELDS = frozenset(
    (
        "created_at",
        "id",
        "progress",
        "scheduled_at",
        "updated_at",
        "workflow_id",
        "workflow_version_id",
        "workflow_version_number",
        "cancelled_at",
        "enqueued_at",
        "error",
        "incident_id",
        "incident_reference",
        "workflow_name",
    )
)


@_define(kw_only=True)
class WorkflowRunSlimV2(_Model):
    """A run in short.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    progress: list[StepProgressSlimV2]
    scheduled_at: datetime.datetime
    updated_at: datetime.datetime
    workflow_id: str
    workflow_version_id: str
    workflow_version_number: int
    """Version of the workflow that ran."""
    cancelled_at: datetime.datetime | None | Unset = UNSET
    enqueued_at: datetime.datetime | None | Unset = UNSET
    error: str | None | Unset = UNSET
    incident_id: str | None | Unset = UNSET
    incident_reference: str | None | Unset = UNSET
    workflow_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["progress"] = to_wire(self.progress)
        result["scheduled_at"] = to_wire(self.scheduled_at)
        result["updated_at"] = to_wire(self.updated_at)
        result["workflow_id"] = self.workflow_id
        result["workflow_version_id"] = self.workflow_version_id
        result["workflow_version_number"] = self.workflow_version_number
        if self.cancelled_at is not UNSET:
            result["cancelled_at"] = to_wire(self.cancelled_at)
        if self.enqueued_at is not UNSET:
            result["enqueued_at"] = to_wire(self.enqueued_at)
        if self.error is not UNSET:
            result["error"] = self.error
        if self.incident_id is not UNSET:
            result["incident_id"] = self.incident_id
        if self.incident_reference is not UNSET:
            result["incident_reference"] = self.incident_reference
        if self.workflow_name is not UNSET:
            result["workflow_name"] = self.workflow_name
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
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "progress"
            value = data["progress"]
            self.progress = as_list(_parsers.StepProgressSlimV2, value)
            at = "scheduled_at"
            value = data["scheduled_at"]
            self.scheduled_at = as_datetime(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "workflow_id"
            value = data["workflow_id"]
            if type(value) is not str:
                value = as_str(value)
            self.workflow_id = value
            at = "workflow_version_id"
            value = data["workflow_version_id"]
            if type(value) is not str:
                value = as_str(value)
            self.workflow_version_id = value
            at = "workflow_version_number"
            value = data["workflow_version_number"]
            if type(value) is not int:
                value = as_int(value)
            self.workflow_version_number = value
            if "cancelled_at" in data:
                at = "cancelled_at"
                value = data["cancelled_at"]
                self.cancelled_at = None if value is None else as_datetime(value)
            else:
                self.cancelled_at = UNSET
                known -= 1
            if "enqueued_at" in data:
                at = "enqueued_at"
                value = data["enqueued_at"]
                self.enqueued_at = None if value is None else as_datetime(value)
            else:
                self.enqueued_at = UNSET
                known -= 1
            if "error" in data:
                at = "error"
                value = data["error"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.error = value
            else:
                self.error = UNSET
                known -= 1
            if "incident_id" in data:
                at = "incident_id"
                value = data["incident_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_id = value
            else:
                self.incident_id = UNSET
                known -= 1
            if "incident_reference" in data:
                at = "incident_reference"
                value = data["incident_reference"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_reference = value
            else:
                self.incident_reference = UNSET
                known -= 1
            if "workflow_name" in data:
                at = "workflow_name"
                value = data["workflow_name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.workflow_name = value
            else:
                self.workflow_name = UNSET
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
