# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.status_page_retrospective_incident_update_v2 import StatusPageRetrospectiveIncidentUpdateV2

_FIELDS = frozenset(("idempotency_key", "name", "status_page_id", "updates"))


@_define(kw_only=True)
class StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2(_Model):
    """The object `StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    idempotency_key: str
    """Chosen by the caller; a used one replays the first answer."""
    name: str
    status_page_id: str
    updates: list[StatusPageRetrospectiveIncidentUpdateV2]
    """All updates, oldest first; at most 100."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["idempotency_key"] = self.idempotency_key
        result["name"] = self.name
        result["status_page_id"] = self.status_page_id
        result["updates"] = to_wire(self.updates)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "idempotency_key"
            value = data["idempotency_key"]
            if type(value) is not str:
                value = as_str(value)
            self.idempotency_key = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "status_page_id"
            value = data["status_page_id"]
            if type(value) is not str:
                value = as_str(value)
            self.status_page_id = value
            at = "updates"
            value = data["updates"]
            self.updates = as_list(_parsers.StatusPageRetrospectiveIncidentUpdateV2, value)
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 4:
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
