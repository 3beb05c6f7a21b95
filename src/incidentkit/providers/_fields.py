"""The fields of a target's records, and how a value of a file becomes one."""

from __future__ import annotations

import datetime as dt
import json
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from incidentkit._json import is_list, is_object, kind_of, parse_json
from incidentkit._text import suggestion
from incidentkit._timestamps import format_timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


Kind: TypeAlias = Literal[
    "string",
    "int",
    "float",
    "bool",
    "timestamp",
    "json",
    "any",
    "strings",
    "floats",
    "bools",
    "objects",
    "object",
    "literals",
]
"""`json`: a text is parsed. `any`: as it is. `strings`, `floats`, `bools`: a list of such. `objects`: of objects or
texts. `literals`: a plain value or a list of such."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a target.

    Attributes:
        name: As the API calls it; `metadata.region` for a name of one's own inside a group.
        kind: What its values are turned into.
        required: Whether every record needs it.
        clearable: Whether null empties it at the API.
        names: Words the API knows by number (`investigating` is 1), for fields that have such.
        help: What it is, for a person.
    """

    name: str
    kind: Kind = "string"
    required: bool = False
    clearable: bool = False
    names: Mapping[str, int] = field(default_factory=dict[str, int])
    help: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one target.

    Attributes:
        target: As on the command line, for example `dx/incidents`.
        fields: All of them; those whose name is in `groups` hold an object with names of the user's own.
        key: The fields that tell one record from another, in all but rare cases one.
        groups: Group name to what the values inside are.
        rest: The group that takes columns without a field when there is no mapping, or None.
    """

    target: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    groups: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    rest: str | None = None

    def find(self, name: str) -> Field | None:
        """The field of that name, also inside a group, or None."""
        group, dot, inner = name.partition(".")
        if dot and inner and group in self.groups:
            return Field(name, self.groups[group], clearable=self.groups[group] == "literals")
        return next((known for known in self.fields if known.name == name), None)

    def suggest(self, name: str) -> str:
        """What to say of an unknown field: the close match, or all the names."""
        names = [known.name for known in self.fields]
        names += [f"{group}.NAME" for group in self.groups]
        return suggestion(name, names, else_say=f"{self.target} has {', '.join(names)}")


_TRUE: Final = {"true", "yes", "on", "1"}


_FALSE: Final = {"false", "no", "off", "0"}


_SHOWN: Final = 60


_MILLISECONDS_FROM: Final = 1e11
"""Unix numbers above this are milliseconds: as seconds it would be the year 5138."""


class ConversionError(ValueError):
    """A value that does not fit its field; the message says what would."""


def convert(value: Any, kind: Kind, *, zone: dt.tzinfo | None = None) -> Any:
    """`value` as `kind`; timestamps come back as ISO 8601 text with offset.

    `zone` is what a timestamp without offset is read in.

    Raises:
        ConversionError: It does not fit.
    """
    return timestamp(value, zone) if kind == "timestamp" else _CONVERTERS[kind](value)


def table_key(value: Any) -> str:
    """How a value table knows a plain value: texts as they are, numbers and booleans as JSON writes them."""
    return value if isinstance(value, str) else json.dumps(value)


def named(value: Any, names: Mapping[str, int]) -> Any:
    """The number of a name the API knows, in any case; everything else as it is.

    Raises:
        ConversionError: A text that is neither a name nor a number.
    """
    if not isinstance(value, str):
        return value
    number = names.get(value.strip().lower().replace(" ", "_").replace("-", "_"))
    if number is None and not value.strip().lstrip("-").isdigit():
        raise ConversionError(f"{show(value)} is none of {', '.join(names)}; translate it with a value table")
    return value if number is None else number


def show(value: Any) -> str:
    """A value for a message, cut where it is long."""
    text = repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def text(value: Any) -> str:
    """A text; numbers and booleans as JSON writes them."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    raise ConversionError(f"{kind_of(value)} where a text is needed; name a part of it or join it")


def whole_number(value: Any) -> int:
    """A whole number, also from a text."""
    try:
        if isinstance(value, str):
            return int(value.strip())
        if isinstance(value, int | float) and not isinstance(value, bool) and int(value) == value:
            return int(value)
    except (ValueError, OverflowError):
        pass
    raise ConversionError(f"{show(value)} is not a whole number")


def number(value: Any) -> float:
    """A finite number, also from a text; whole ones stay whole."""
    try:
        read = _read_number(value.strip()) if isinstance(value, str) else value
        if isinstance(read, int | float) and not isinstance(read, bool) and math.isfinite(read):
            return read
    except (ValueError, OverflowError):
        pass
    raise ConversionError(f"{show(value)} is not a number")


def _read_number(written: str) -> float:
    try:
        return int(written)
    except ValueError:
        return float(written)


def boolean(value: Any) -> bool:
    """True or false; also the words and digits people write for them."""
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else str(value)
    if word in _TRUE | _FALSE:
        return word in _TRUE
    raise ConversionError(f"{show(value)} is not true or false")


def timestamp(value: Any, zone: dt.tzinfo | None) -> str:
    """ISO 8601 with offset, from ISO 8601 or unix seconds or milliseconds."""
    moment = _moment(value)
    if moment.tzinfo is None:
        if zone is None:
            raise ConversionError(
                f"{show(value)} has no UTC offset; add one (2024-01-31T09:30:00+00:00), "
                "or state `timezone: UTC` in the mapping"
            )
        moment = moment.replace(tzinfo=zone)
    return format_timestamp(moment)


def _moment(value: Any) -> dt.datetime:
    try:
        if isinstance(value, str):
            try:
                return dt.datetime.fromisoformat(value.strip().upper())
            except ValueError:
                # Shorter digit strings are mistyped dates rather than moments of 1970.
                if not (value.strip().isdigit() and len(value.strip()) >= 9):
                    raise
                value = int(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
            return dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (ValueError, OverflowError, OSError):
        pass
    raise ConversionError(f"{show(value)} is not a timestamp; write it like 2024-01-31T09:30:00+00:00")


def parsed(value: Any) -> Any:
    """Any value; a text is read as JSON."""
    if not isinstance(value, str):
        return value
    try:
        return parse_json(value)
    except ValueError as error:
        raise ConversionError(f"{show(value)} is not JSON ({error})") from error


def strings(value: Any) -> list[str]:
    """A list of texts; one text is read as a JSON list or split at its commas."""
    return [text(part) for part in _listed(value)]


def floats(value: Any) -> list[float]:
    """A list of numbers, from the same forms as `strings`."""
    return [number(part) for part in _listed(value)]


def booleans(value: Any) -> list[bool]:
    """A list of true and false, from the same forms as `strings`."""
    return [boolean(part) for part in _listed(value)]


def objects(value: Any) -> list[Any]:
    """A list of objects or texts, from the same forms as `strings`."""
    parts = [value] if is_object(value) else _listed(value)
    return [part if is_object(part) else text(part) for part in parts]


def an_object(value: Any) -> dict[str, Any]:
    """An object; a text is read as JSON."""
    found = parsed(value)
    if is_object(found):
        return {str(key): inner for key, inner in found.items()}
    raise ConversionError(f"{kind_of(found)} where an object is needed")


def literals(value: Any) -> Any:
    """One plain value, or a list of them."""
    parts: list[Any] = value if is_list(value) else [value]
    for part in parts:
        if is_object(part) or is_list(part):
            kind = kind_of(part)
            raise ConversionError(f"{kind} where a plain value is needed; map its parts one by one")
    return [part for part in parts if part is not None] if is_list(value) else value


def _listed(value: Any) -> list[Any]:
    if is_list(value):
        return [part for part in value if part is not None]
    if isinstance(value, str) and value.lstrip().startswith("["):
        found = parsed(value)
        return found if is_list(found) else [found]
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return [value]


_CONVERTERS: Final[dict[Kind, Callable[[Any], Any]]] = {
    "string": text,
    "int": whole_number,
    "float": number,
    "bool": boolean,
    "any": lambda value: value,
    "json": parsed,
    "strings": strings,
    "floats": floats,
    "bools": booleans,
    "objects": objects,
    "object": an_object,
    "literals": literals,
}
