# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.expression_branches_opts_v3 import ExpressionBranchesOptsV3
    from ..models.expression_cast_opts_v3 import ExpressionCastOptsV3
    from ..models.expression_concatenate_opts_v3 import ExpressionConcatenateOptsV3
    from ..models.expression_filter_opts_v3 import ExpressionFilterOptsV3
    from ..models.expression_navigate_opts_v3 import ExpressionNavigateOptsV3
    from ..models.expression_operation_v3_operation_type import ExpressionOperationV3OperationType
    from ..models.expression_parse_opts_v3 import ExpressionParseOptsV3
    from ..models.returns_meta_v3 import ReturnsMetaV3

_FIELDS = frozenset(("operation_type", "returns", "branches", "cast", "concatenate", "filter", "navigate", "parse"))


@_define(kw_only=True)
class ExpressionOperationV3(_Model):
    """One step of an expression: the member named by `operation_type` is set, where it has any.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    operation_type: ExpressionOperationV3OperationType
    returns: ReturnsMetaV3
    """Type of a value."""
    branches: ExpressionBranchesOptsV3 | None | Unset = UNSET
    cast: ExpressionCastOptsV3 | None | Unset = UNSET
    concatenate: ExpressionConcatenateOptsV3 | None | Unset = UNSET
    filter_: ExpressionFilterOptsV3 | None | Unset = UNSET
    navigate: ExpressionNavigateOptsV3 | None | Unset = UNSET
    parse: ExpressionParseOptsV3 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["operation_type"] = to_wire(self.operation_type)
        result["returns"] = to_wire(self.returns)
        if self.branches is not UNSET:
            result["branches"] = to_wire(self.branches)
        if self.cast is not UNSET:
            result["cast"] = to_wire(self.cast)
        if self.concatenate is not UNSET:
            result["concatenate"] = to_wire(self.concatenate)
        if self.filter_ is not UNSET:
            result["filter"] = to_wire(self.filter_)
        if self.navigate is not UNSET:
            result["navigate"] = to_wire(self.navigate)
        if self.parse is not UNSET:
            result["parse"] = to_wire(self.parse)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            at = "operation_type"
            value = data["operation_type"]
            self.operation_type = _parsers.ExpressionOperationV3OperationType(value)
            at = "returns"
            value = data["returns"]
            self.returns = _parsers.ReturnsMetaV3(value)
            if "branches" in data:
                at = "branches"
                value = data["branches"]
                self.branches = None if value is None else _parsers.ExpressionBranchesOptsV3(value)
            else:
                self.branches = UNSET
                known -= 1
            if "cast" in data:
                at = "cast"
                value = data["cast"]
                self.cast = None if value is None else _parsers.ExpressionCastOptsV3(value)
            else:
                self.cast = UNSET
                known -= 1
            if "concatenate" in data:
                at = "concatenate"
                value = data["concatenate"]
                self.concatenate = None if value is None else _parsers.ExpressionConcatenateOptsV3(value)
            else:
                self.concatenate = UNSET
                known -= 1
            if "filter" in data:
                at = "filter"
                value = data["filter"]
                self.filter_ = None if value is None else _parsers.ExpressionFilterOptsV3(value)
            else:
                self.filter_ = UNSET
                known -= 1
            if "navigate" in data:
                at = "navigate"
                value = data["navigate"]
                self.navigate = None if value is None else _parsers.ExpressionNavigateOptsV3(value)
            else:
                self.navigate = UNSET
                known -= 1
            if "parse" in data:
                at = "parse"
                value = data["parse"]
                self.parse = None if value is None else _parsers.ExpressionParseOptsV3(value)
            else:
                self.parse = UNSET
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
