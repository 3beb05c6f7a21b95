# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.step_progress_slim_v2_status import StepProgressSlimV2Status
    from ..models.step_progress_slim_v2_webhook_delivery_state import StepProgressSlimV2WebhookDeliveryState
    from ..models.webhook_delivery_slim_v2 import WebhookDeliverySlimV2

_FIELDS = frozenset(
    (
        "status",
        "step",
        "completed_at",
        "error",
        "incident_id",
        "incident_reference",
        "webhook_delivery",
        "webhook_delivery_state",
    )
)


@_define(kw_only=True)
class StepProgressSlimV2(_Model):
    """How a step went, without what was sent.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    status: StepProgressSlimV2Status
    step: str
    completed_at: datetime.datetime | None | Unset = UNSET
    error: str | None | Unset = UNSET
    incident_id: str | None | Unset = UNSET
    incident_reference: str | None | Unset = UNSET
    webhook_delivery: WebhookDeliverySlimV2 | None | Unset = UNSET
    """A call made by a step, without its bodies."""
    webhook_delivery_state: StepProgressSlimV2WebhookDeliveryState | None | Unset = UNSET
    """Whether what was sent is still kept."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["status"] = to_wire(self.status)
        result["step"] = self.step
        if self.completed_at is not UNSET:
            result["completed_at"] = to_wire(self.completed_at)
        if self.error is not UNSET:
            result["error"] = self.error
        if self.incident_id is not UNSET:
            result["incident_id"] = self.incident_id
        if self.incident_reference is not UNSET:
            result["incident_reference"] = self.incident_reference
        if self.webhook_delivery is not UNSET:
            result["webhook_delivery"] = to_wire(self.webhook_delivery)
        if self.webhook_delivery_state is not UNSET:
            result["webhook_delivery_state"] = to_wire(self.webhook_delivery_state)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            at = "status"
            value = data["status"]
            self.status = _parsers.StepProgressSlimV2Status(value)
            at = "step"
            value = data["step"]
            if type(value) is not str:
                value = as_str(value)
            self.step = value
            if "completed_at" in data:
                at = "completed_at"
                value = data["completed_at"]
                self.completed_at = None if value is None else as_datetime(value)
            else:
                self.completed_at = UNSET
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
            if "webhook_delivery" in data:
                at = "webhook_delivery"
                value = data["webhook_delivery"]
                self.webhook_delivery = None if value is None else _parsers.WebhookDeliverySlimV2(value)
            else:
                self.webhook_delivery = UNSET
                known -= 1
            if "webhook_delivery_state" in data:
                at = "webhook_delivery_state"
                value = data["webhook_delivery_state"]
                self.webhook_delivery_state = (
                    None if value is None else _parsers.StepProgressSlimV2WebhookDeliveryState(value)
                )
            else:
                self.webhook_delivery_state = UNSET
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
