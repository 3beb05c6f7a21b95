# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""From parsed JSON to typed values; what does not fit ends in one `DecodeError` that says where.

The generated models check the common case in line and call these functions only for the rest, so that a path is put
together when something is wrong and costs nothing when all is well.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from .types import Response

__all__ = [
    "DecodeError",
    "as_any",
    "as_bool",
    "as_date",
    "as_datetime",
    "as_float",
    "as_int",
    "as_list",
    "as_map",
    "as_mapping",
    "as_none",
    "as_object",
    "as_str",
    "as_union",
    "as_uuid",
    "constant",
    "list_of",
    "mistyped",
    "parse_json",
    "union_of",
    "unknown_fields",
]

T = TypeVar("T")

# Found once instead of for every value.
_parse_datetime = dt.datetime.fromisoformat
_parse_date = dt.date.fromisoformat

_WHOLE = "$"
_KINDS = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


class DecodeError(ValueError):
    """A success whose body is not what the specification promises.

    Attributes:
        reason: What is wrong, without the value itself.
        path: Where, dotted (`catalog_entry.attribute_values.01F.value`); `$` is the whole body.
        response: The answer it came in, where there is one; not kept by pickle.
    """

    response: Response[Any] | None = None

    def __init__(self, reason: str, path: str = _WHOLE) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"

    def __reduce__(self) -> tuple[type[DecodeError], tuple[str, str]]:
        return type(self), (self.reason, self.path)

    def within(self, name: str) -> DecodeError:
        """Return the same error as seen from the object that holds it as field `name`."""
        path = name if self.path == _WHOLE else f"{name}.{self.path}"
        return DecodeError(self.reason, path)


def mistyped(expected: str, value: object) -> DecodeError:
    """Return the error for a value of the wrong kind; it names kinds, never the value."""
    return DecodeError(f"expected {expected}, got {_KINDS.get(type(value), type(value).__name__)}")


def as_any(value: Any) -> Any:
    """Take anything."""
    return value


def as_none(value: object) -> None:
    """Take null only."""
    if value is not None:
        raise mistyped("null", value)


def as_str(value: Any) -> str:
    """Take a string."""
    if isinstance(value, str):
        return value
    raise mistyped("a string", value)


def as_bool(value: Any) -> bool:
    """Take true or false."""
    if isinstance(value, bool):
        return value
    raise mistyped("a boolean", value)


def as_int(value: Any) -> int:
    """Take an integer, also one written as `3.0`; never a boolean."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise mistyped("an integer", value)


def as_float(value: Any) -> float:
    """Take a number; an integer stays one, so that it is given back as it came."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise mistyped("a number", value)


def as_datetime(value: Any) -> dt.datetime:
    """Take an ISO 8601 date and time, or one parsed already."""
    try:
        return _parse_datetime(value)
    except ValueError:
        raise DecodeError("expected a date-time, got another string") from None
    except TypeError:
        if isinstance(value, dt.datetime):
            return value
        raise mistyped("a date-time", value) from None


def as_date(value: Any) -> dt.date:
    """Take an ISO 8601 date, or one parsed already."""
    try:
        return _parse_date(value)
    except ValueError:
        raise DecodeError("expected a date, got another string") from None
    except TypeError:
        if isinstance(value, dt.date):
            return value
        raise mistyped("a date", value) from None


def as_uuid(value: Any) -> UUID:
    """Take a UUID in its text form, or one parsed already."""
    from uuid import UUID  # rare enough not to be paid for by every import

    if isinstance(value, UUID):
        return value
    try:
        return UUID(as_str(value))
    except ValueError as error:
        if isinstance(error, DecodeError):
            raise
        raise DecodeError("expected a UUID, got another string") from None


def as_object(value: Any) -> Mapping[str, Any]:
    """Take an object."""
    if isinstance(value, Mapping):
        return value
    raise mistyped("an object", value)


def as_mapping(value: Any) -> Mapping[str, Any]:
    """Take an object used as a map; an empty list is an empty map, as PHP servers write it."""
    return {} if value == [] else as_object(value)


def as_list(parse: Callable[[Any], T], value: Any) -> list[T]:
    """Take a list and each item by `parse`."""
    if not isinstance(value, list):
        raise mistyped("a list", value)
    items: list[T] = []
    try:
        for item in value:  # a loop starts faster than a comprehension, and most lists are short
            items.append(parse(item))  # noqa: PERF401 - see above
    except DecodeError as error:
        raise error.within(str(len(items))) from None
    return items


def as_map(parse: Callable[[Any], T], value: Mapping[str, Any]) -> dict[str, T]:
    """Take each value of an object by `parse`."""
    items: dict[str, T] = {}
    name = ""
    try:
        for name, item in value.items():
            items[name] = parse(item)
    except DecodeError as error:
        raise error.within(name) from None
    return items


def as_union(parsers: tuple[Callable[[Any], Any], ...], value: Any) -> Any:
    """Take what the first fitting parser makes of it; where none fits, tell of the one that came furthest."""
    furthest = DecodeError(f"fits none of the {len(parsers)} forms documented")
    for parse in parsers:
        try:
            return parse(value)
        except DecodeError as error:
            if error.path != _WHOLE and error.path.count(".") >= furthest.path.count("."):
                furthest = error
    raise furthest


def list_of(parse: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """Return a parser of lists, for lists inside lists, maps and unions."""
    return lambda value: as_list(parse, value)


def union_of(*parsers: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a parser of unions, for unions inside lists and maps."""
    return lambda value: as_union(parsers, value)


def constant(expected: T) -> Callable[[Any], T]:
    """Return a parser that takes one value only."""

    def parse(value: Any) -> T:
        if value != expected or type(value) is not type(expected):
            raise DecodeError(f"expected {expected!r}, got something else")
        return expected

    return parse


def unknown_fields(data: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """Return the fields that the specification does not know, in the order received."""
    return {name: value for name, value in data.items() if name not in known}


def parse_json(content: bytes, parse: Callable[[Any], T]) -> T:
    """Decode a JSON body and take it by `parse`.

    Raises:
        DecodeError: The body is not JSON, or not what `parse` takes.
    """
    try:
        value = json.loads(content)
    except ValueError:
        raise DecodeError("expected JSON, got another kind of body") from None
    except RecursionError:
        raise DecodeError("nested too deeply") from None
    try:
        return parse(value)
    except RecursionError:
        raise DecodeError("nested too deeply") from None
