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
    from ..models.incident_participant_workload_v2_participant_type import IncidentParticipantWorkloadV2ParticipantType
    from ..models.user_v2 import UserV2
    from ..models.workload_minutes_v2 import WorkloadMinutesV2

_FIELDS = frozenset(("user", "workload", "archived_at", "participant_type"))


@_define(kw_only=True)
class IncidentParticipantWorkloadV2(_Model):
    """The object `IncidentParticipantWorkloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    user: UserV2
    workload: WorkloadMinutesV2
    archived_at: datetime.datetime | None | Unset = UNSET
    participant_type: IncidentParticipantWorkloadV2ParticipantType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["user"] = to_wire(self.user)
        result["workload"] = to_wire(self.workload)
        if self.archived_at is not UNSET:
            result["archived_at"] = to_wire(self.archived_at)
        if self.participant_type is not UNSET:
            result["participant_type"] = to_wire(self.participant_type)
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
            at = "user"
            value = data["user"]
            self.user = _parsers.UserV2(value)
            at = "workload"
            value = data["workload"]
            self.workload = _parsers.WorkloadMinutesV2(value)
            if "archived_at" in data:
                at = "archived_at"
                value = data["archived_at"]
                self.archived_at = None if value is None else as_datetime(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "participant_type" in data:
                at = "participant_type"
                value = data["participant_type"]
                self.participant_type = (
                    None if value is None else _parsers.IncidentParticipantWorkloadV2ParticipantType(value)
                )
            else:
                self.participant_type = UNSET
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
