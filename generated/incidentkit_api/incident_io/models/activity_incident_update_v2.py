# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.incident_status_v2 import IncidentStatusV2
    from ..models.severity_v2 import SeverityV2

_FIELDS = frozenset(
    (
        "id",
        "message",
        "new_severity",
        "new_status",
        "next_update_in_minutes",
        "previous_severity",
        "previous_status",
        "updater",
    )
)


@_define(kw_only=True)
class ActivityIncidentUpdateV2(_Model):
    """The object `ActivityIncidentUpdateV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: str
    message: str | None | Unset = UNSET
    new_severity: SeverityV2 | None | Unset = UNSET
    new_status: IncidentStatusV2 | None | Unset = UNSET
    next_update_in_minutes: int | None | Unset = UNSET
    previous_severity: SeverityV2 | None | Unset = UNSET
    previous_status: IncidentStatusV2 | None | Unset = UNSET
    updater: ActorV2 | None | Unset = UNSET
    """Who did something: exactly one member is set."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        if self.message is not UNSET:
            result["message"] = self.message
        if self.new_severity is not UNSET:
            result["new_severity"] = to_wire(self.new_severity)
        if self.new_status is not UNSET:
            result["new_status"] = to_wire(self.new_status)
        if self.next_update_in_minutes is not UNSET:
            result["next_update_in_minutes"] = self.next_update_in_minutes
        if self.previous_severity is not UNSET:
            result["previous_severity"] = to_wire(self.previous_severity)
        if self.previous_status is not UNSET:
            result["previous_status"] = to_wire(self.previous_status)
        if self.updater is not UNSET:
            result["updater"] = to_wire(self.updater)
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
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
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
            if "new_status" in data:
                at = "new_status"
                value = data["new_status"]
                self.new_status = None if value is None else _parsers.IncidentStatusV2(value)
            else:
                self.new_status = UNSET
                known -= 1
            if "next_update_in_minutes" in data:
                at = "next_update_in_minutes"
                value = data["next_update_in_minutes"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.next_update_in_minutes = value
            else:
                self.next_update_in_minutes = UNSET
                known -= 1
            if "previous_severity" in data:
                at = "previous_severity"
                value = data["previous_severity"]
                self.previous_severity = None if value is None else _parsers.SeverityV2(value)
            else:
                self.previous_severity = UNSET
                known -= 1
            if "previous_status" in data:
                at = "previous_status"
                value = data["previous_status"]
                self.previous_status = None if value is None else _parsers.IncidentStatusV2(value)
            else:
                self.previous_status = UNSET
                known -= 1
            if "updater" in data:
                at = "updater"
                value = data["updater"]
                self.updater = None if value is None else _parsers.ActorV2(value)
            else:
                self.updater = UNSET
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
