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
    from ..models.alert_slim_v2_status import AlertSlimV2Status

_FIELDS = frozenset(
    (
        "alert_source_id",
        "created_at",
        "deduplication_key",
        "id",
        "status",
        "title",
        "updated_at",
        "alert_group_ids",
        "description",
        "resolved_at",
        "source_url",
    )
)


@_define(kw_only=True)
class AlertSlimV2(_Model):
    """An alert in short.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    alert_source_id: str
    created_at: datetime.datetime
    deduplication_key: str
    """What tells alerts of the source apart."""
    id: str
    status: AlertSlimV2Status
    title: str
    updated_at: datetime.datetime
    alert_group_ids: list[str] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    resolved_at: datetime.datetime | None | Unset = UNSET
    source_url: str | None | Unset = UNSET
    """Page of the alert in its own system."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["alert_source_id"] = self.alert_source_id
        result["created_at"] = to_wire(self.created_at)
        result["deduplication_key"] = self.deduplication_key
        result["id"] = self.id
        result["status"] = to_wire(self.status)
        result["title"] = self.title
        result["updated_at"] = to_wire(self.updated_at)
        if self.alert_group_ids is not UNSET:
            result["alert_group_ids"] = to_wire(self.alert_group_ids)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.resolved_at is not UNSET:
            result["resolved_at"] = to_wire(self.resolved_at)
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
        known = 11
        try:
            at = "alert_source_id"
            value = data["alert_source_id"]
            if type(value) is not str:
                value = as_str(value)
            self.alert_source_id = value
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "deduplication_key"
            value = data["deduplication_key"]
            if type(value) is not str:
                value = as_str(value)
            self.deduplication_key = value
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "status"
            value = data["status"]
            self.status = _parsers.AlertSlimV2Status(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "alert_group_ids" in data:
                at = "alert_group_ids"
                value = data["alert_group_ids"]
                self.alert_group_ids = None if value is None else as_list(as_str, value)
            else:
                self.alert_group_ids = UNSET
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
            if "resolved_at" in data:
                at = "resolved_at"
                value = data["resolved_at"]
                self.resolved_at = None if value is None else as_datetime(value)
            else:
                self.resolved_at = UNSET
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
