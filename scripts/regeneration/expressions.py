"""The code that stands for a property of the generator: its type, and how it is decoded and encoded.

Templates hold the layout of a file; what depends on the kind of a property is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from .failures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openapi_python_client.parser.properties.protocol import PropertyProtocol

__all__ = [
    "Field",
    "argument",
    "declared_type",
    "default_imports",
    "field",
    "field_type",
    "filter_type",
    "imports",
    "is_plain",
    "model_imports",
    "nested_parser",
    "parser",
]

_PARSERS: dict[type, str] = {
    AnyProperty: "as_any",
    BooleanProperty: "as_bool",
    DateProperty: "as_date",
    DateTimeProperty: "as_datetime",
    FloatProperty: "as_float",
    IntProperty: "as_int",
    NoneProperty: "as_none",
    StringProperty: "as_str",
    UuidProperty: "as_uuid",
}
# The types that decoding checks in line, without a call.
_EXACT: dict[type, str] = {BooleanProperty: "bool", FloatProperty: "float", IntProperty: "int", StringProperty: "str"}
# In a union the narrower form is tried first. A plain string takes every string, an open enum every string or integer,
# so both stand behind all others that look alike.
_NARROWEST_FIRST = (
    NoneProperty,
    ConstProperty,
    BooleanProperty,
    DateProperty,
    DateTimeProperty,
    UuidProperty,
    ListProperty,
    ModelProperty,
    EnumProperty,
    IntProperty,
    FloatProperty,
    StringProperty,
    AnyProperty,
)


@dataclass(frozen=True)
class Field:
    """What the model template needs to know of one property.

    Attributes:
        name: On the wire.
        attribute: In Python.
        declared: The annotation.
        exact: The type to check in line before calling `parser`, or None.
        parser: An expression that takes the wire value; None takes it as it is.
        nullable: Whether null is taken.
        plain: Whether the value goes over the wire as it is.
    """

    name: str
    attribute: str
    declared: str
    required: bool
    exact: str | None
    parser: str | None
    nullable: bool
    plain: bool
    description: str
    secret: bool


def field(prop: PropertyProtocol, *, secret: bool = False) -> Field:
    """Return what the model template needs to know of a property."""
    inner, nullable = _without_none(prop)
    description = prop.description.get_untrusted_value() if prop.description else ""
    return Field(
        name=prop.name.get_untrusted_value(),
        attribute=prop.python_name,
        declared=field_type(prop),
        required=prop.required,
        exact=_EXACT.get(type(inner)),
        parser=None if isinstance(inner, AnyProperty) else nested_parser(inner),
        nullable=nullable or not prop.required,
        plain=is_plain(inner),
        description=" ".join(description.split()),
        secret=secret,
    )


def _without_none(prop: PropertyProtocol) -> tuple[PropertyProtocol, bool]:
    """Return the property behind a union of one form and null."""
    if isinstance(prop, UnionProperty):
        rest = [inner for inner in prop.inner_properties if not isinstance(inner, NoneProperty)]
        if len(rest) == 1 and len(prop.inner_properties) == 2:
            return rest[0], True
    return prop, False


def declared_type(prop: PropertyProtocol) -> str:
    """Return the type of a property where it has a value."""
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())


def field_type(prop: PropertyProtocol) -> str:
    """Return the annotation of a model's field: an optional one may be unset, and takes null."""
    if prop.required:
        return declared_type(prop)
    if isinstance(prop, UnionProperty):
        strings = prop.get_type_strings_in_union(no_optional=True, json=False)
        forms = sorted({code.as_unembedded_code() for code in strings} - {"None"}, key=str.lower)
    else:
        forms = [declared_type(prop)]
    return " | ".join([*forms, "None", "Unset"])


def parser(prop: PropertyProtocol) -> str:
    """Return an expression for the callable that takes the wire value of a property, with its type."""
    if isinstance(prop, EnumProperty):
        return f"_models.{prop.class_info.name}.parse"
    if isinstance(prop, ModelProperty):
        return f"_models.{prop.class_info.name}.from_dict"
    return _parser(prop, parser)


def nested_parser(prop: PropertyProtocol) -> str:
    """Return the same for values inside others, of which there are many: faster, without its type."""
    if isinstance(prop, (EnumProperty, ModelProperty)):
        return f"_parsers.{prop.class_info.name}"
    return _parser(prop, nested_parser)


def _parser(prop: PropertyProtocol, parser_of: Callable[[PropertyProtocol], str]) -> str:
    if type(prop) in _PARSERS:
        return _PARSERS[type(prop)]
    if isinstance(prop, ListProperty):
        return f"list_of({parser_of(prop.inner_property)})"
    if isinstance(prop, ConstProperty):
        return f"constant({prop.value.python_code.as_unembedded_code()})"
    if isinstance(prop, UnionProperty):
        return f"union_of({', '.join(_union_parsers(prop, parser_of))})"
    raise RefusedError(f"{prop.name.get_untrusted_value()}: {type(prop).__name__} is not supported in a body")


def _union_parsers(prop: UnionProperty, parser_of: Callable[[PropertyProtocol], str]) -> list[str]:
    ordered = sorted(prop.inner_properties, key=lambda inner: _NARROWEST_FIRST.index(type(inner)))
    enums = [inner for inner in ordered if isinstance(inner, EnumProperty)]
    # With two open enums the first would take the other's values: known values of each come first.
    known = [f"{parser(inner)}_known" for inner in enums] if len(enums) > 1 else []
    return known + [parser_of(inner) for inner in ordered]


def is_plain(prop: PropertyProtocol) -> bool:
    """Return whether values of a property go over the wire as they are."""
    return isinstance(prop, (AnyProperty, *_EXACT))


def filter_type(prop: ModelProperty) -> str:
    """Return the type of the plain mapping that a filter takes: operator to values, or id to such a mapping."""
    inner = prop.additional_properties
    if isinstance(inner, ListProperty):
        return "FilterBy"
    if isinstance(inner, ModelProperty) and isinstance(inner.additional_properties, ListProperty):
        return "FiltersByKey"
    return "Mapping[str, Any]"


def argument(prop: PropertyProtocol, *, mapping: str | None = None) -> str:
    """Return the declaration of an endpoint's argument.

    Args:
        prop: The parameter.
        mapping: Type of the plain mapping that is taken in place of the model.
    """
    declared = declared_type(prop)
    if mapping:
        declared += f" | {mapping}"
    if not prop.required:
        declared += " | Unset"
    default = prop.default.python_code.as_unembedded_code() if prop.default is not None else None
    if default is None and not prop.required:
        default = "UNSET"
    return f"{prop.python_name}: {declared}" + (f" = {default}" if default else "")


def imports(props: Sequence[PropertyProtocol], prefix: str) -> list[str]:
    """Return the imports that the annotations of some properties need."""
    lines: set[str] = set()
    for prop in props:
        lines |= prop.get_imports(prefix=prefix) | prop.get_lazy_imports(prefix=prefix)
    wanted = ("import datetime", "from uuid ", f"from {prefix}models.", "from typing import Literal")
    return sorted({line.replace("Literal, cast", "Literal") for line in lines if line.startswith(wanted)})


def default_imports(props: Sequence[PropertyProtocol], prefix: str) -> list[str]:
    """Return the imports that default values need when a module is executed."""
    return imports([prop for prop in props if prop.default is not None and not is_plain(prop)], prefix)


def model_imports(model: ModelProperty) -> list[str]:
    """Return the imports that the annotations of a model need, its own class left out."""
    props = [*(model.required_properties or []), *(model.optional_properties or [])]
    if model.additional_properties:
        props.append(model.additional_properties)
    return [line for line in imports(props, "..") if not line.endswith(f" import {model.class_info.name}")]
