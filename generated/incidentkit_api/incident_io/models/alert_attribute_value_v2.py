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
    from ..models.alert_attribute_catalog_entry_v2 import AlertAttributeCatalogEntryV2

_FIELDS = frozenset(("catalog_entry", "label", "literal"))


@_define(kw_only=True)
class AlertAttributeValueV2(_Model):
    """The object `AlertAttributeValueV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    catalog_entry: AlertAttributeCatalogEntryV2 | None | Unset = UNSET
    label: str | None | Unset = UNSET
    """What a person sees."""
    literal: str | None | Unset = UNSET
    """The value as it is written."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.catalog_entry is not UNSET:
            result["catalog_entry"] = to_wire(self.catalog_entry)
        if self.label is not UNSET:
            result["label"] = self.label
        if self.literal is not UNSET:
            result["literal"] = self.literal
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
            if "catalog_entry" in data:
                at = "catalog_entry"
                value = data["catalog_entry"]
                self.catalog_entry = None if value is None else _parsers.AlertAttributeCatalogEntryV2(value)
            else:
                self.catalog_entry = UNSET
                known -= 1
            if "label" in data:
                at = "label"
                value = data["label"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.label = value
            else:
                self.label = UNSET
                known -= 1
            if "literal" in data:
                at = "literal"
                value = data["literal"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.literal = value
            else:
                self.literal = UNSET
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
