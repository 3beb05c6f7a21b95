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
    from ..models.error_item_metadata import ErrorItemMetadata
    from ..models.error_source import ErrorSource

_FIELDS = frozenset(("code", "message", "metadata", "source"))


@_define(kw_only=True)
class ErrorItem(_Model):
    """One thing that is wrong with the request.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    code: str
    """Machine-readable reason, such as `is_required`; the set is open."""
    message: str
    """Text for people."""
    metadata: ErrorItemMetadata | None | Unset = UNSET
    """Further details, by error code."""
    source: ErrorSource | None | Unset = UNSET
    """The field of the request an error is about."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["code"] = self.code
        result["message"] = self.message
        if self.metadata is not UNSET:
            result["metadata"] = to_wire(self.metadata)
        if self.source is not UNSET:
            result["source"] = to_wire(self.source)
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
            at = "code"
            value = data["code"]
            if type(value) is not str:
                value = as_str(value)
            self.code = value
            at = "message"
            value = data["message"]
            if type(value) is not str:
                value = as_str(value)
            self.message = value
            if "metadata" in data:
                at = "metadata"
                value = data["metadata"]
                self.metadata = None if value is None else _parsers.ErrorItemMetadata(value)
            else:
                self.metadata = UNSET
                known -= 1
            if "source" in data:
                at = "source"
                value = data["source"]
                self.source = None if value is None else _parsers.ErrorSource(value)
            else:
                self.source = UNSET
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
