# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_object, as_str, unknown_fields
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    from ...shared.types import Unset

_FIELDS = frozenset(("alert_id", "incident_id", "re_relate"))


@_define(kw_only=True)
class AlertsCreateIncidentAlertPayloadV2(_Model):
    """The object `AlertsCreateIncidentAlertPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    alert_id: str
    incident_id: str
    re_relate: bool | None | Unset = UNSET
    """Also when it was said before that they do not belong together."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["alert_id"] = self.alert_id
        result["incident_id"] = self.incident_id
        if self.re_relate is not UNSET:
            result["re_relate"] = self.re_relate
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 3
        try:
            at = "alert_id"
            value = data["alert_id"]
            if type(value) is not str:
                value = as_str(value)
            self.alert_id = value
            at = "incident_id"
            value = data["incident_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_id = value
            if "re_relate" in data:
                at = "re_relate"
                value = data["re_relate"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.re_relate = value
            else:
                self.re_relate = UNSET
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
