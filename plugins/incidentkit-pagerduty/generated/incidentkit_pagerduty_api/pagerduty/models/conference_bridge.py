# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_object, as_str, unknown_fields
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

_FIELDS = frozenset(("conference_number", "conference_url"))


@_define(kw_only=True)
class ConferenceBridge(_Model):
    """The object `ConferenceBridge`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    conference_number: str | None | Unset = UNSET
    conference_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.conference_number is not UNSET:
            result["conference_number"] = self.conference_number
        if self.conference_url is not UNSET:
            result["conference_url"] = self.conference_url
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 2
        try:
            if "conference_number" in data:
                at = "conference_number"
                value = data["conference_number"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.conference_number = value
            else:
                self.conference_number = UNSET
                known -= 1
            if "conference_url" in data:
                at = "conference_url"
                value = data["conference_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.conference_url = value
            else:
                self.conference_url = UNSET
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
