# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.alert_events_create_http_payload_v2_metadata import AlertEventsCreateHTTPPayloadV2Metadata
    from ..models.alert_events_create_http_payload_v2_status import AlertEventsCreateHTTPPayloadV2Status

_FIELDS = frozenset(("status", "title", "deduplication_key", "description", "metadata", "source_url"))


@_define(kw_only=True)
class AlertEventsCreateHTTPPayloadV2(_Model):
    """The object `AlertEventsCreateHTTPPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    status: AlertEventsCreateHTTPPayloadV2Status
    title: str
    deduplication_key: str | None | Unset = UNSET
    """What tells alerts of the source apart; events with the same one fold into one alert."""
    description: str | None | Unset = UNSET
    metadata: AlertEventsCreateHTTPPayloadV2Metadata | None | Unset = UNSET
    """Anything; the template of the source can read it."""
    source_url: str | None | Unset = UNSET
    """Page of the alert in its own system."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["status"] = to_wire(self.status)
        result["title"] = self.title
        if self.deduplication_key is not UNSET:
            result["deduplication_key"] = self.deduplication_key
        if self.description is not UNSET:
            result["description"] = self.description
        if self.metadata is not UNSET:
            result["metadata"] = to_wire(self.metadata)
        if self.source_url is not UNSET:
            result["source_url"] = self.source_url
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 6
        try:
            at = "status"
            value = data["status"]
            self.status = _parsers.AlertEventsCreateHTTPPayloadV2Status(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            if "deduplication_key" in data:
                at = "deduplication_key"
                value = data["deduplication_key"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.deduplication_key = value
            else:
                self.deduplication_key = UNSET
                known -= 1
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "metadata" in data:
                at = "metadata"
                value = data["metadata"]
                self.metadata = None if value is None else _parsers.AlertEventsCreateHTTPPayloadV2Metadata(value)
            else:
                self.metadata = UNSET
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
