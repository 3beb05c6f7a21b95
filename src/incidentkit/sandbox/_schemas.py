"""Request bodies checked against the schemas of the provider's own document.

The documents are OpenAPI 3.0, whose schemas are nearly JSON Schema: `nullable` stands beside `type`, and
numbers have formats. `Draft202012Validator` is extended by these, so that no document is translated.
"""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from incidentkit.sandbox._values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_FORMATS = FormatChecker(formats=())
_DOCUMENT = "urn:document"


def parse_datetime(text: str) -> datetime | None:
    """A date and time with offset (RFC 3339), or None."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _is_datetime(value: object) -> bool:
    return not isinstance(value, str) or parse_datetime(value) is not None


def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or -(2**31) <= value < 2**31


def _is_int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


_FORMATS.checks("date-time")(_is_datetime)
_FORMATS.checks("int32")(_is_int32)
_FORMATS.checks("int64")(_is_int64)


def _is_integer(_checker: Any, value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _check_type(validator: Any, types: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    if value is None and schema.get("nullable"):
        return
    if not validator.is_type(value, types):
        yield ValidationError(f"expected {types}")


def _check_enum(_validator: Any, values: Sequence[Any], value: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
    if value not in values and not (value is None and schema.get("nullable")):
        yield ValidationError(f"expected one of {', '.join(map(str, values))}")


def _check_present(
    validator: Any, properties: Mapping[str, Any], value: Any, _schema: Mapping[str, Any]
) -> Iterator[Any]:
    """`properties` where null counts as absent."""
    if is_object(value):
        for name, schema in properties.items():
            if value.get(name) is not None:
                yield from validator.descend(value[name], schema, path=name, schema_path=name)


def _check_required(_validator: Any, names: Sequence[str], value: Any, _schema: Mapping[str, Any]) -> Iterator[Any]:
    """`required`, with one error at each missing field."""
    if is_object(value):
        yield from (ValidationError("is required", path=[name]) for name in names if name not in value)


def _check_not_null(_validator: Any, names: Sequence[str], value: Any, _schema: Mapping[str, Any]) -> Iterator[Any]:
    """`required` where null counts as absent."""
    if is_object(value):
        yield from (ValidationError("is required", path=[name]) for name in names if value.get(name) is None)


_extend = cast("Any", validators).extend
_types = cast("Any", Draft202012Validator).TYPE_CHECKER.redefine("integer", _is_integer)
_Nullable: Any = _extend(
    Draft202012Validator,
    {"type": _check_type, "enum": _check_enum, "required": _check_required},
    type_checker=_types,
)
_NullIsAbsent: Any = _extend(_Nullable, {"properties": _check_present, "required": _check_not_null})


class BodySchema:
    """The schema of one operation's JSON body."""

    def __init__(self, validator: Any, properties: frozenset[str]) -> None:
        self._validator = validator
        self.properties = properties

    def errors(self, value: Any) -> list[ValidationError]:
        """What is wrong with a body, in the order of its fields."""
        errors: Iterator[ValidationError] = self._validator.iter_errors(value)
        return sorted(errors, key=lambda error: [str(part).rjust(6, "0") for part in error.absolute_path])


class RequestSchemas:
    """The schemas of the request bodies of one document, made on first use.

    Args:
        document: the OpenAPI document.
        null_is_absent: a null field counts as one that was not sent, whatever its schema says.
    """

    def __init__(self, document: Mapping[str, Any], *, null_is_absent: bool) -> None:
        self._document = document
        self._dialect = _NullIsAbsent if null_is_absent else _Nullable
        resource: Any = DRAFT202012.create_resource(document)
        self._registry: Any = cast("Any", Registry)().with_resource(_DOCUMENT, resource)
        self._schemas: dict[str, BodySchema] = {}

    def body(self, operation: str) -> BodySchema:
        """The schema of the body of an operation, `"POST /v1/severities"`. Raises KeyError without one."""
        if operation not in self._schemas:
            method, _, path = operation.partition(" ")
            content = self._document["paths"][path][method.lower()]["requestBody"]["content"]
            schema = self._inline(content["application/json"]["schema"], ())
            validator = self._dialect(schema, registry=self._registry, format_checker=_FORMATS)
            self._schemas[operation] = BodySchema(validator, frozenset(schema.get("properties", ())))
        return self._schemas[operation]

    def _inline(self, schema: Any, outer: tuple[str, ...]) -> Any:
        """The schema with its references replaced, as following them costs more than checking; recursive ones stay."""
        if is_array(schema):
            return [self._inline(each, outer) for each in schema]
        if not is_object(schema):
            return schema
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return {name: self._inline(each, outer) for name, each in schema.items()}
        if reference in outer:
            return {"$ref": f"{_DOCUMENT}{reference}"}
        node: Any = self._document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return self._inline(node, (*outer, reference))


@cache
def load_schemas(package: str, *, null_is_absent: bool = False) -> RequestSchemas:
    """The request schemas of the document of a generated package, read once.

    Args:
        package: The package, `incidentkit_pagerduty_api.pagerduty`; the last part alone is one of `incidentkit_api`.
        null_is_absent: See `RequestSchemas`.
    """
    root, _, name = package.rpartition(".")
    # Not by the package's own name, which would import the raw client.
    text = (files(root or "incidentkit_api") / name / "openapi.json").read_text(encoding="utf-8")
    return RequestSchemas(json.loads(text), null_is_absent=null_is_absent)
