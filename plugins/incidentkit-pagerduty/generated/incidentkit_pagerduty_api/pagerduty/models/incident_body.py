# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_object, unknown_fields
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

_FIELDS = frozenset(("details",))


@_define(kw_only=True)
class IncidentBody(_Model):
    """The object `IncidentBody`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    details: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.details is not UNSET:
            result["details"] = self.details
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 1
        try:
            if "details" in data:
                at = "details"
                value = data["details"]
                self.details = value
            else:
                self.details = UNSET
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
