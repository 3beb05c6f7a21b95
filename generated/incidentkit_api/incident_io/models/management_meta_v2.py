# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.management_meta_v2_annotations import ManagementMetaV2Annotations
    from ..models.management_meta_v2_managed_by import ManagementMetaV2ManagedBy

_FIELDS = frozenset(("annotations", "managed_by", "source_url"))


@_define(kw_only=True)
class ManagementMetaV2(_Model):
    """Where the resource is managed.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    annotations: ManagementMetaV2Annotations
    """Free notes for tools that manage it."""
    managed_by: ManagementMetaV2ManagedBy
    """Where it is managed."""
    source_url: str | None | Unset = UNSET
    """Where its definition is kept."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["annotations"] = to_wire(self.annotations)
        result["managed_by"] = to_wire(self.managed_by)
        if self.source_url is not UNSET:
            result["source_url"] = self.source_url
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
            at = "annotations"
            value = data["annotations"]
            self.annotations = _parsers.ManagementMetaV2Annotations(value)
            at = "managed_by"
            value = data["managed_by"]
            self.managed_by = _parsers.ManagementMetaV2ManagedBy(value)
            if "source_url" in data:
                at = "source_url"
                value = data["source_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.source_url = value
            else:
                self.source_url = UNSET
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
