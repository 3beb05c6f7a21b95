# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
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
    from ..models.repo_reference import RepoReference

_FIELDS = frozenset(("repos", "id", "reference_id"))


@_define(kw_only=True)
class RepoGroupsReposPayload(_Model):
    """Repositories, and the group they are added to or taken from: by `id` or `reference_id`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    repos: list[RepoReference]
    """The repositories."""
    id: int | None | Unset = UNSET
    """Identifier in DX."""
    reference_id: str | None | Unset = UNSET
    """Identifier of your own."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["repos"] = to_wire(self.repos)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.reference_id is not UNSET:
            result["reference_id"] = self.reference_id
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
            at = "repos"
            value = data["repos"]
            self.repos = as_list(_parsers.RepoReference, value)
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "reference_id" in data:
                at = "reference_id"
                value = data["reference_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.reference_id = value
            else:
                self.reference_id = UNSET
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
