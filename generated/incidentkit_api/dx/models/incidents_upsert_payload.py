# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
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
    from ..models.metadata import Metadata
    from ..models.service_reference import ServiceReference

_FIELDS = frozenset(
    ("reference_id", "started_at", "name", "priority", "source_url", "resolved_at", "services", "metadata")
)


@_define(kw_only=True)
class IncidentsUpsertPayload(_Model):
    """An incident as it is to be stored.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    reference_id: str
    """What identifies the incident; the same one updates it."""
    started_at: datetime.datetime
    """When it began, with offset. Required on every call, updates included."""
    name: str | None | Unset = UNSET
    """Title."""
    priority: str | None | Unset = UNSET
    """Free text, such as `p1`."""
    source_url: str | None | Unset = UNSET
    """Page of the incident in its own tool."""
    resolved_at: datetime.datetime | None | Unset = UNSET
    """When it ended, with offset; null while it goes on."""
    services: list[ServiceReference] | None | Unset = UNSET
    """Services it concerned. Left out: kept. Null or an empty list: removed. A list: replaces what is
    stored, it is not merged."""
    metadata: Metadata | None | Unset = UNSET
    """Values of your own. Keys are made of letters, digits, dashes and underscores."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["reference_id"] = self.reference_id
        result["started_at"] = to_wire(self.started_at)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.priority is not UNSET:
            result["priority"] = self.priority
        if self.source_url is not UNSET:
            result["source_url"] = self.source_url
        if self.resolved_at is not UNSET:
            result["resolved_at"] = to_wire(self.resolved_at)
        if self.services is not UNSET:
            result["services"] = to_wire(self.services)
        if self.metadata is not UNSET:
            result["metadata"] = to_wire(self.metadata)
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
            at = "reference_id"
            value = data["reference_id"]
            if type(value) is not str:
                value = as_str(value)
            self.reference_id = value
            at = "started_at"
            value = data["started_at"]
            self.started_at = as_datetime(value)
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "priority" in data:
                at = "priority"
                value = data["priority"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.priority = value
            else:
                self.priority = UNSET
                known -= 1
            if "source_url" in data:
                at = "source_url"
                value = data["source_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.source_url = value
            else:
                self.source_url = UNSET
                known -= 1
            if "resolved_at" in data:
                at = "resolved_at"
                value = data["resolved_at"]
                self.resolved_at = None if value is None else as_datetime(value)
            else:
                self.resolved_at = UNSET
                known -= 1
            if "services" in data:
                at = "services"
                value = data["services"]
                self.services = None if value is None else as_list(_parsers.ServiceReference, value)
            else:
                self.services = UNSET
                known -= 1
            if "metadata" in data:
                at = "metadata"
                value = data["metadata"]
                self.metadata = None if value is None else _parsers.Metadata(value)
            else:
                self.metadata = UNSET
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
