# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_list, as_object, as_str, as_union, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.metadata import Metadata
    from ..models.service_reference import ServiceReference

_FIELDS = frozenset(
    (
        "reference_id",
        "deployed_at",
        "service",
        "repository",
        "commit_sha",
        "merge_commit_shas",
        "environment",
        "source_url",
        "source_name",
        "metadata",
    )
)


@_define(kw_only=True)
class DeploymentsUpdatePayload(_Model):
    """Fields of a deployment to change; those left out keep their value.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    reference_id: int | str
    """What identifies the deployment."""
    deployed_at: datetime.datetime | int | None | Unset = UNSET
    """When it was deployed. An ISO-8601 time with offset, or a Unix time in seconds or milliseconds."""
    service: ServiceReference | str | None | Unset = UNSET
    """The service deployed; a plain string stands for identifier and name at once."""
    repository: str | None | Unset = UNSET
    """Repository with its organisation, such as `acme/payments`."""
    commit_sha: str | None | Unset = UNSET
    """The commit deployed. Clears stored `merge_commit_shas`."""
    merge_commit_shas: list[str] | None | Unset = UNSET
    """Merge commits that the deployment brings. A filled list clears a stored `commit_sha`."""
    environment: str | None | Unset = UNSET
    """Where it was deployed to."""
    source_url: str | None | Unset = UNSET
    """Page of the deployment in its own tool."""
    source_name: str | None | Unset = UNSET
    """Name of that tool."""
    metadata: Metadata | None | Unset = UNSET
    """Values of your own. Keys are made of letters, digits, dashes and underscores."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["reference_id"] = to_wire(self.reference_id)
        if self.deployed_at is not UNSET:
            result["deployed_at"] = to_wire(self.deployed_at)
        if self.service is not UNSET:
            result["service"] = to_wire(self.service)
        if self.repository is not UNSET:
            result["repository"] = self.repository
        if self.commit_sha is not UNSET:
            result["commit_sha"] = self.commit_sha
        if self.merge_commit_shas is not UNSET:
            result["merge_commit_shas"] = to_wire(self.merge_commit_shas)
        if self.environment is not UNSET:
            result["environment"] = self.environment
        if self.source_url is not UNSET:
            result["source_url"] = self.source_url
        if self.source_name is not UNSET:
            result["source_name"] = self.source_name
        if self.metadata is not UNSET:
            result["metadata"] = to_wire(self.metadata)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 10
        try:
            at = "reference_id"
            value = data["reference_id"]
            self.reference_id = as_union((as_int, as_str), value)
            if "deployed_at" in data:
                at = "deployed_at"
                value = data["deployed_at"]
                self.deployed_at = None if value is None else as_union((as_datetime, as_int), value)
            else:
                self.deployed_at = UNSET
                known -= 1
            if "service" in data:
                at = "service"
                value = data["service"]
                self.service = None if value is None else as_union((_parsers.ServiceReference, as_str), value)
            else:
                self.service = UNSET
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
            if "commit_sha" in data:
                at = "commit_sha"
                value = data["commit_sha"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.commit_sha = value
            else:
                self.commit_sha = UNSET
                known -= 1
            if "merge_commit_shas" in data:
                at = "merge_commit_shas"
                value = data["merge_commit_shas"]
                self.merge_commit_shas = None if value is None else as_list(as_str, value)
            else:
                self.merge_commit_shas = UNSET
                known -= 1
            if "environment" in data:
                at = "environment"
                value = data["environment"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.environment = value
            else:
                self.environment = UNSET
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
            if "source_name" in data:
                at = "source_name"
                value = data["source_name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.source_name = value
            else:
                self.source_name = UNSET
                known -= 1
            if "metadata" in data:
                at = "metadata"
                value = data["metadata"]
                self.metadata = None if value is None else _parsers.Metadata(value)
            else:
                self.metadata = UNSET
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
