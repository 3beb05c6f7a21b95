# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.incident import Incident
    from ..models.included_resource import IncludedResource
    from ..models.page_links import PageLinks
    from ..models.page_meta import PageMeta

_FIELDS = frozenset(("data", "included", "links", "meta"))


@_define(kw_only=True)
class IncidentListResult(_Model):
    """One page of records.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    data: list[Incident]
    included: list[IncludedResource] | None | Unset = UNSET
    """Records asked for by `include`."""
    links: PageLinks | None | Unset = UNSET
    """Links of a page. They leave out filters and page size, so count pages yourself."""
    meta: PageMeta | None | Unset = UNSET
    """Where a page stands. Totals are not told."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["data"] = to_wire(self.data)
        if self.included is not UNSET:
            result["included"] = to_wire(self.included)
        if self.links is not UNSET:
            result["links"] = to_wire(self.links)
        if self.meta is not UNSET:
            result["meta"] = to_wire(self.meta)
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
            at = "data"
            value = data["data"]
            self.data = as_list(_parsers.Incident, value)
            if "included" in data:
                at = "included"
                value = data["included"]
                self.included = None if value is None else as_list(_parsers.IncludedResource, value)
            else:
                self.included = UNSET
                known -= 1
            if "links" in data:
                at = "links"
                value = data["links"]
                self.links = None if value is None else _parsers.PageLinks(value)
            else:
                self.links = UNSET
                known -= 1
            if "meta" in data:
                at = "meta"
                value = data["meta"]
                self.meta = None if value is None else _parsers.PageMeta(value)
            else:
                self.meta = UNSET
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
