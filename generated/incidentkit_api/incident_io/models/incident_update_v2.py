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
    from ..models.actor_v2 import ActorV2
    from ..models.incident_status_v2 import IncidentStatusV2
    from ..models.severity_v2 import SeverityV2

_FIELDS = frozenset(
    (
        "created_at",
        "id",
        "incident_id",
        "new_incident_status",
        "updater",
        "merged_into_incident_id",
        "message",
        "new_severity",
    )
)


@_define(kw_only=True)
class IncidentUpdateV2(_Model):
    """The object `IncidentUpdateV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    incident_id: str
    new_incident_status: IncidentStatusV2
    updater: ActorV2
    """Who did something: exactly one member is set."""
    merged_into_incident_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    new_severity: SeverityV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["incident_id"] = self.incident_id
        result["new_incident_status"] = to_wire(self.new_incident_status)
        result["updater"] = to_wire(self.updater)
        if self.merged_into_incident_id is not UNSET:
            result["merged_into_incident_id"] = self.merged_into_incident_id
        if self.message is not UNSET:
            result["message"] = self.message
        if self.new_severity is not UNSET:
            result["new_severity"] = to_wire(self.new_severity)
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
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "incident_id"
            value = data["incident_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_id = value
            at = "new_incident_status"
            value = data["new_incident_status"]
            self.new_incident_status = _parsers.IncidentStatusV2(value)
            at = "updater"
            value = data["updater"]
            self.updater = _parsers.ActorV2(value)
            if "merged_into_incident_id" in data:
                at = "merged_into_incident_id"
                value = data["merged_into_incident_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.merged_into_incident_id = value
            else:
                self.merged_into_incident_id = UNSET
                known -= 1
            if "message" in data:
                at = "message"
                value = data["message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.message = value
            else:
                self.message = UNSET
                known -= 1
            if "new_severity" in data:
                at = "new_severity"
                value = data["new_severity"]
                self.new_severity = None if value is None else _parsers.SeverityV2(value)
            else:
                self.new_severity = UNSET
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
