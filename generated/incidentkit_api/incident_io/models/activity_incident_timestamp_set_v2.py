# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.incident_timestamp_v2 import IncidentTimestampV2

_FIELDS = frozenset(("incident_timestamp", "new_value", "previous_value", "updater"))


@_define(kw_only=True)
class ActivityIncidentTimestampSetV2(_Model):
    """The object `ActivityIncidentTimestampSetV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    incident_timestamp: IncidentTimestampV2
    new_value: datetime.datetime
    previous_value: datetime.datetime | None | Unset = UNSET
    updater: ActorV2 | None | Unset = UNSET
    """Who did something: exactly one member is set."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["incident_timestamp"] = to_wire(self.incident_timestamp)
        result["new_value"] = to_wire(self.new_value)
        if self.previous_value is not UNSET:
            result["previous_value"] = to_wire(self.previous_value)
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
        known = 4
        try:
            at = "incident_timestamp"
            value = data["incident_timestamp"]
            self.incident_timestamp = _parsers.IncidentTimestampV2(value)
            at = "new_value"
            value = data["new_value"]
            self.new_value = as_datetime(value)
            if "previous_value" in data:
                at = "previous_value"
                value = data["previous_value"]
                self.previous_value = None if value is None else as_datetime(value)
            else:
                self.previous_value = UNSET
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
