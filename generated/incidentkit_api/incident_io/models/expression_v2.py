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
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.expression_else_branch_v2 import ExpressionElseBranchV2
    from ..models.expression_operation_v2 import ExpressionOperationV2
    from ..models.returns_meta_v2 import ReturnsMetaV2

_FIELDS = frozenset(("label", "operations", "reference", "returns", "root_reference", "else_branch"))


@_define(kw_only=True)
class ExpressionV2(_Model):
    """A value worked out from what is in scope.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    label: str
    operations: list[ExpressionOperationV2]
    reference: str
    """How it is referred to."""
    returns: ReturnsMetaV2
    """Type of a value."""
    root_reference: str
    """What the first step starts from."""
    else_branch: ExpressionElseBranchV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["label"] = self.label
        result["operations"] = to_wire(self.operations)
        result["reference"] = self.reference
        result["returns"] = to_wire(self.returns)
        result["root_reference"] = self.root_reference
        if self.else_branch is not UNSET:
            result["else_branch"] = to_wire(self.else_branch)
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
            at = "label"
            value = data["label"]
            if type(value) is not str:
                value = as_str(value)
            self.label = value
            at = "operations"
            value = data["operations"]
            self.operations = as_list(_parsers.ExpressionOperationV2, value)
            at = "reference"
            value = data["reference"]
            if type(value) is not str:
                value = as_str(value)
            self.reference = value
            at = "returns"
            value = data["returns"]
            self.returns = _parsers.ReturnsMetaV2(value)
            at = "root_reference"
            value = data["root_reference"]
            if type(value) is not str:
                value = as_str(value)
            self.root_reference = value
            if "else_branch" in data:
                at = "else_branch"
                value = data["else_branch"]
                self.else_branch = None if value is None else _parsers.ExpressionElseBranchV2(value)
            else:
                self.else_branch = UNSET
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
