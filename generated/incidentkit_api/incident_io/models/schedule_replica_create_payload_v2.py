# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.schedule_replica_create_payload_v2_replica_provider import (
        ScheduleReplicaCreatePayloadV2ReplicaProvider,
    )
    from ..models.schedule_replica_source_v2 import ScheduleReplicaSourceV2

_FIELDS = frozenset(
    ("replica_fallback_user_id", "replica_provider", "replica_provider_id", "sources", "mirror_window_days")
)


@_define(kw_only=True)
class ScheduleReplicaCreatePayloadV2(_Model):
    """The object `ScheduleReplicaCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    replica_fallback_user_id: str
    """Who stands in for people the other provider does not know."""
    replica_provider: ScheduleReplicaCreatePayloadV2ReplicaProvider
    replica_provider_id: str
    """Identifier of the schedule there."""
    sources: list[ScheduleReplicaSourceV2]
    mirror_window_days: int | None | Unset = UNSET
    """How far ahead it is kept in step."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["replica_fallback_user_id"] = self.replica_fallback_user_id
        result["replica_provider"] = to_wire(self.replica_provider)
        result["replica_provider_id"] = self.replica_provider_id
        result["sources"] = to_wire(self.sources)
        if self.mirror_window_days is not UNSET:
            result["mirror_window_days"] = self.mirror_window_days
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
            at = "replica_fallback_user_id"
            value = data["replica_fallback_user_id"]
            if type(value) is not str:
                value = as_str(value)
            self.replica_fallback_user_id = value
            at = "replica_provider"
            value = data["replica_provider"]
            self.replica_provider = _parsers.ScheduleReplicaCreatePayloadV2ReplicaProvider(value)
            at = "replica_provider_id"
            value = data["replica_provider_id"]
            if type(value) is not str:
                value = as_str(value)
            self.replica_provider_id = value
            at = "sources"
            value = data["sources"]
            self.sources = as_list(_parsers.ScheduleReplicaSourceV2, value)
            if "mirror_window_days" in data:
                at = "mirror_window_days"
                value = data["mirror_window_days"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.mirror_window_days = value
            else:
                self.mirror_window_days = UNSET
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
