# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.status_page_incident_affected_component_v2 import StatusPageIncidentAffectedComponentV2
    from ..models.status_page_retrospective_incident_update_v2_incident_status import (
        StatusPageRetrospectiveIncidentUpdateV2IncidentStatus,
    )

_FIELDS = frozenset(("incident_status", "message", "published_at", "component_statuses"))


@_define(kw_only=True)
class StatusPageRetrospectiveIncidentUpdateV2(_Model):
    """The object `StatusPageRetrospectiveIncidentUpdateV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    incident_status: StatusPageRetrospectiveIncidentUpdateV2IncidentStatus
    message: str
    published_at: datetime.datetime
    """When visitors could first see it."""
    component_statuses: list[StatusPageIncidentAffectedComponentV2] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["incident_status"] = to_wire(self.incident_status)
        result["message"] = self.message
        result["published_at"] = to_wire(self.published_at)
        if self.component_statuses is not UNSET:
            result["component_statuses"] = to_wire(self.component_statuses)
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
            at = "incident_status"
            value = data["incident_status"]
            self.incident_status = _parsers.StatusPageRetrospectiveIncidentUpdateV2IncidentStatus(value)
            at = "message"
            value = data["message"]
            if type(value) is not str:
                value = as_str(value)
            self.message = value
            at = "published_at"
            value = data["published_at"]
            self.published_at = as_datetime(value)
            if "component_statuses" in data:
                at = "component_statuses"
                value = data["component_statuses"]
                self.component_statuses = (
                    None if value is None else as_list(_parsers.StatusPageIncidentAffectedComponentV2, value)
                )
            else:
                self.component_statuses = UNSET
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
