# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    from ...shared.types import Unset

_FIELDS = frozenset(("idempotency_key", "incident_id", "message", "to_incident_status_id", "to_severity_id"))


@_define(kw_only=True)
class IncidentUpdatesCreatePayloadV2(_Model):
    """The object `IncidentUpdatesCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    idempotency_key: str
    """Chosen by the caller, one per update; a repeat makes no second one."""
    incident_id: str
    message: str | None | Unset = UNSET
    """What to say; Markdown."""
    to_incident_status_id: str | None | Unset = UNSET
    to_severity_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["idempotency_key"] = self.idempotency_key
        result["incident_id"] = self.incident_id
        if self.message is not UNSET:
            result["message"] = self.message
        if self.to_incident_status_id is not UNSET:
            result["to_incident_status_id"] = self.to_incident_status_id
        if self.to_severity_id is not UNSET:
            result["to_severity_id"] = self.to_severity_id
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 5
        try:
            at = "idempotency_key"
            value = data["idempotency_key"]
            if type(value) is not str:
                value = as_str(value)
            self.idempotency_key = value
            at = "incident_id"
            value = data["incident_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_id = value
            if "message" in data:
                at = "message"
                value = data["message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.message = value
            else:
                self.message = UNSET
                known -= 1
            if "to_incident_status_id" in data:
                at = "to_incident_status_id"
                value = data["to_incident_status_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.to_incident_status_id = value
            else:
                self.to_incident_status_id = UNSET
                known -= 1
            if "to_severity_id" in data:
                at = "to_severity_id"
                value = data["to_severity_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.to_severity_id = value
            else:
                self.to_severity_id = UNSET
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
