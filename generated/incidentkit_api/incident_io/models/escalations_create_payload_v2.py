# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    from ...shared.types import Unset

_FIELDS = frozenset(("idempotency_key", "title", "description", "escalation_path_id", "incident_id", "user_ids"))


@_define(kw_only=True)
class EscalationsCreatePayloadV2(_Model):
    """The object `EscalationsCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    idempotency_key: str
    """Chosen by the caller, one per escalation; a used one returns the escalation there is."""
    title: str
    description: str | None | Unset = UNSET
    escalation_path_id: str | None | Unset = UNSET
    """Path to follow, instead of naming people."""
    incident_id: str | None | Unset = UNSET
    user_ids: list[str] | None | Unset = UNSET
    """People to page, instead of a path."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["idempotency_key"] = self.idempotency_key
        result["title"] = self.title
        if self.description is not UNSET:
            result["description"] = self.description
        if self.escalation_path_id is not UNSET:
            result["escalation_path_id"] = self.escalation_path_id
        if self.incident_id is not UNSET:
            result["incident_id"] = self.incident_id
        if self.user_ids is not UNSET:
            result["user_ids"] = to_wire(self.user_ids)
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
            at = "idempotency_key"
            value = data["idempotency_key"]
            if type(value) is not str:
                value = as_str(value)
            self.idempotency_key = value
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "escalation_path_id" in data:
                at = "escalation_path_id"
                value = data["escalation_path_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.escalation_path_id = value
            else:
                self.escalation_path_id = UNSET
                known -= 1
            if "incident_id" in data:
                at = "incident_id"
                value = data["incident_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_id = value
            else:
                self.incident_id = UNSET
                known -= 1
            if "user_ids" in data:
                at = "user_ids"
                value = data["user_ids"]
                self.user_ids = None if value is None else as_list(as_str, value)
            else:
                self.user_ids = UNSET
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
