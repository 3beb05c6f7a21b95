# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.service_reference import ServiceReference

_FIELDS = frozenset(("services", "github_pull_id", "repository", "pull_number", "replace"))


@_define(kw_only=True)
class DeploymentsSetPullServicesPayload(_Model):
    """The services a pull request changes. Name the pull request by `github_pull_id`, or by `repository`
    and `pull_number`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    services: list[ServiceReference]
    """Services to attach."""
    github_pull_id: int | None | Unset = UNSET
    """Identifier GitHub gives the pull request."""
    repository: str | None | Unset = UNSET
    """Repository with its organisation."""
    pull_number: int | None | Unset = UNSET
    """Number of the pull request in its repository."""
    replace: bool | None | Unset = UNSET
    """Whether the list replaces what is attached, false unless told. With true, an empty list detaches
    everything."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["services"] = to_wire(self.services)
        if self.github_pull_id is not UNSET:
            result["github_pull_id"] = self.github_pull_id
        if self.repository is not UNSET:
            result["repository"] = self.repository
        if self.pull_number is not UNSET:
            result["pull_number"] = self.pull_number
        if self.replace is not UNSET:
            result["replace"] = self.replace
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
            at = "services"
            value = data["services"]
            self.services = as_list(_parsers.ServiceReference, value)
            if "github_pull_id" in data:
                at = "github_pull_id"
                value = data["github_pull_id"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.github_pull_id = value
            else:
                self.github_pull_id = UNSET
                known -= 1
            if "repository" in data:
                at = "repository"
                value = data["repository"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.repository = value
            else:
                self.repository = UNSET
                known -= 1
            if "pull_number" in data:
                at = "pull_number"
                value = data["pull_number"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.pull_number = value
            else:
                self.pull_number = UNSET
                known -= 1
            if "replace" in data:
                at = "replace"
                value = data["replace"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.replace = value
            else:
                self.replace = UNSET
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
