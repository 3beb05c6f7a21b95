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

_FIELDS = frozenset(("html_url", "id", "self", "summary", "type", "description", "name"))


@_define(kw_only=True)
class Priority(_Model):
    """A priority.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    html_url: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    self_: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.html_url is not UNSET:
            result["html_url"] = self.html_url
        if self.id is not UNSET:
            result["id"] = self.id
        if self.self_ is not UNSET:
            result["self"] = self.self_
        if self.summary is not UNSET:
            result["summary"] = self.summary
        if self.type_ is not UNSET:
            result["type"] = self.type_
        if self.description is not UNSET:
            result["description"] = self.description
        if self.name is not UNSET:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 7
        try:
            if "html_url" in data:
                at = "html_url"
                value = data["html_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.html_url = value
            else:
                self.html_url = UNSET
                known -= 1
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "self" in data:
                at = "self"
                value = data["self"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.self_ = value
            else:
                self.self_ = UNSET
                known -= 1
            if "summary" in data:
                at = "summary"
                value = data["summary"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.summary = value
            else:
                self.summary = UNSET
                known -= 1
            if "type" in data:
                at = "type"
                value = data["type"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.type_ = value
            else:
                self.type_ = UNSET
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
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
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
