"""The mapping language: a mapping file, parsed and checked against the target's fields.

records: landscape                 # where the list lies in a JSON or YAML document
each:                              # lists inside each record, and what to carry down from above
  - into: subcategories
    carry: {category: name}
timezone: UTC                      # of timestamps that have no offset
fields:
  name: title                      # a column, or a JMESPath
  external_id: {template: "{category}/{name}"}
  status: {from: state, values: {open: 1, done: 4}, otherwise: 0}
  aliases: {from: names, split: ";"}
  visible: true                    # a constant; {value: text} for a text
rest: attribute_values             # the group that takes the columns not named above
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args
from zoneinfo import ZoneInfo

from incidentkit._json import is_list, is_object, kind_of
from incidentkit._text import suggestion
from incidentkit.errors import ConfigurationError
from incidentkit.importing._expressions import Expression, ExpressionError
from incidentkit.importing._yaml import YamlError, load_strict
from incidentkit.providers._fields import (
    Kind,
    table_key,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from incidentkit.providers._fields import Field, Shape


class MappingError(ValueError):
    """A mapping that cannot be used; the message names the field and the mend."""


class _Absent:
    """No value was given, as different from null."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()


@dataclass(frozen=True, slots=True)
class Lookup:
    """`from`: a column or a JMESPath."""

    expression: Expression


@dataclass(frozen=True, slots=True)
class Constant:
    """`value`: the same for every record."""

    value: Any


@dataclass(frozen=True, slots=True)
class Template:
    """`template`: texts and, in braces, columns or JMESPaths; empty as soon as one of them is empty."""

    text: str
    parts: tuple[str | Expression, ...]


ValueSource: TypeAlias = Lookup | Constant | Template


@dataclass(frozen=True, slots=True)
class Rule:
    """How one field gets its value.

    Attributes:
        field: The target's field, `metadata.region` inside a group.
        source: Where the value comes from.
        split: What separates the parts of a text that holds a list.
        values: The table: what the source says to what the field gets.
        otherwise: For values the table does not know; without it such a record fails.
        default: For records where the source is empty.
        type: Conversion other than the field's own.
        required: A record where the source is empty fails.
        empty: What an empty source does: leave the field as it is at the API, or clear it there.
    """

    field: str
    source: ValueSource
    split: str | None = None
    values: Mapping[str, Any] | None = None
    otherwise: Any = ABSENT
    default: Any = ABSENT
    type: Kind | None = None
    required: bool = False
    empty: Literal["leave", "clear"] = "leave"


@dataclass(frozen=True, slots=True)
class Step:
    """`each`: go into a list of the record and give its elements what they need from above.

    Attributes:
        into: Where the list is; the elements are the records from here on.
        carry: Name in the element to where its value is in the record above; it hides a field of that name.
    """

    into: Expression
    carry: Mapping[str, Expression]


@dataclass(frozen=True, slots=True)
class Plan:
    """A mapping, read and checked against its target.

    Attributes:
        rules: One for each field.
        records: The JMESPath of the list in a document, or None.
        each: Steps into lists inside the records.
        zone: What timestamps without offset are in, or None where such a record fails.
        rest: The group that takes the columns no rule reads, or None.
    """

    rules: tuple[Rule, ...]
    records: str | None = None
    each: tuple[Step, ...] = ()
    zone: dt.tzinfo | None = None
    rest: str | None = None


_OFFSET: Final = re.compile(r"([+-])(\d\d):?(\d\d)")


def zone_named(name: Any) -> dt.tzinfo:
    """The zone called `UTC`, `+02:00` or `Europe/Berlin`.

    Raises:
        MappingError: There is no such zone on this machine.
    """
    if not isinstance(name, str) or not name:
        raise MappingError(f"timezone: {name!r} is not a zone; write UTC, Europe/Berlin or '+02:00'")
    if name.upper() in {"UTC", "Z"}:
        return dt.UTC
    if found := _OFFSET.fullmatch(name):
        offset = dt.timedelta(hours=int(found[2]), minutes=int(found[3]))
        return dt.timezone(-offset if found[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise MappingError(
            f"timezone: {name!r} is not known on this machine; write its offset, like '+02:00'"
        ) from error


_TOP: Final = ("records", "each", "timezone", "fields", "rest")
_SOURCES: Final = ("from", "value", "template")
_RULE: Final = (*_SOURCES, "split", "values", "otherwise", "default", "type", "required", "empty")
_STEP: Final = ("into", "carry")
_TYPES: Final = get_args(Kind)
_BRACES: Final = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def load_mapping(path: str) -> dict[str, Any]:
    """The mapping file as plain data.

    Raises:
        ConfigurationError: It cannot be read, or is not YAML.
    """
    try:
        found = load_strict(Path(path).read_text("utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(f"cannot read {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: not UTF-8; save the file as UTF-8") from error
    except YamlError as error:
        raise ConfigurationError(f"{path}: not valid YAML: {error}") from error
    if not is_object(found):
        held = "empty" if found is None else kind_of(found)
        raise ConfigurationError(f"{path} is {held}; a mapping starts with `fields:`")
    return found


def parse_plan(data: Mapping[str, Any], shape: Shape, columns: tuple[str, ...] = ()) -> Plan:
    """The mapping that `data` states for `shape`; `columns` are what the input is known to have.

    Raises:
        MappingError: Something in it is not of the language or of the target; the message names the place.
    """
    _check_keys("the mapping", data, _TOP)
    fields = data.get("fields", {})
    if not is_object(fields):
        raise MappingError(f"fields: {kind_of(fields)} where `field: column` lines are needed")
    return Plan(
        rules=tuple(_rule(str(name), stated, shape, columns) for name, stated in fields.items()),
        records=_optional_text("records", data.get("records")),
        each=tuple(_steps(data.get("each") or [])),
        zone=zone_named(data["timezone"]) if data.get("timezone") is not None else None,
        rest=_group(data.get("rest"), shape),
    )


def known_field(name: str, shape: Shape) -> Field:
    """The field of `shape` by that name.

    Raises:
        MappingError: There is none; the message offers the close match.
    """
    found = shape.find(name)
    if found is None:
        raise MappingError(f"{shape.target} has no field {name!r}; {shape.suggest(name)}")
    return found


def _rule(name: str, stated: Any, shape: Shape, columns: tuple[str, ...]) -> Rule:
    field = known_field(name, shape)
    if not is_object(stated):
        return Rule(name, _short(name, stated, columns))
    given = stated
    _check_keys(name, given, _RULE)
    rule = Rule(
        name,
        _source(name, given, columns),
        split=_optional_text(f"{name}: split", given.get("split")),
        values=_table(name, given.get("values")),
        otherwise=given.get("otherwise", ABSENT),
        default=given.get("default", ABSENT),
        type=_one_of(f"{name}: type", given.get("type"), _TYPES),
        required=_flag(f"{name}: required", given.get("required", False)),
        empty=_one_of(f"{name}: empty", given.get("empty", "leave"), ("leave", "clear")) or "leave",
    )
    _check_sense(rule, field)
    return rule


def _short(name: str, stated: Any, columns: tuple[str, ...]) -> ValueSource:
    if isinstance(stated, str):
        return Lookup(_expression(name, stated, columns))
    if isinstance(stated, bool | int | float):
        return Constant(stated)
    raise MappingError(f"{name}: {kind_of(stated)} where a column, a number or `value:` is needed")


def _source(name: str, given: Mapping[str, Any], columns: tuple[str, ...]) -> ValueSource:
    stated = [key for key in _SOURCES if key in given]
    if len(stated) != 1:
        found = "none of them" if not stated else " and ".join(stated)
        raise MappingError(f"{name}: needs one of from, value and template, and has {found}")
    if stated == ["value"]:
        return Constant(given["value"])
    text = _optional_text(f"{name}: {stated[0]}", given[stated[0]])
    if text is None:
        raise MappingError(f"{name}: {stated[0]} is empty; name a column")
    return Lookup(_expression(name, text, columns)) if stated == ["from"] else _template(name, text, columns)


def _template(name: str, text: str, columns: tuple[str, ...]) -> Template:
    parts: list[str | Expression] = []
    end = 0
    for found in _BRACES.finditer(text):
        parts.append(text[end : found.start()])
        end = found.end()
        if found[0] in {"{{", "}}"}:
            parts.append(found[0][0])
        elif found[1]:
            parts.append(_expression(name, found[1].strip(), columns))
        else:
            raise MappingError(f"{name}: the braces of {text!r} do not match; double those meant as text")
    parts.append(text[end:])
    return Template(text, tuple(part for part in parts if part != ""))


def _expression(name: str, text: str, columns: tuple[str, ...]) -> Expression:
    try:
        return Expression.parse(text, columns)
    except ExpressionError as error:
        raise MappingError(f"{name}: {error}") from error


def _table(name: str, stated: Any) -> dict[str, Any] | None:
    if stated is None:
        return None
    if not is_object(stated) or not stated:
        raise MappingError(f"{name}: values: {kind_of(stated)} where lines like `open: 1` are needed")
    return {table_key(key): value for key, value in stated.items()}


def _steps(stated: Any) -> Iterable[Step]:
    if not is_list(stated):
        raise MappingError(f"each: {kind_of(stated)} where a list of steps is needed (`- into: items`)")
    for number, step in enumerate(stated, 1):
        name = f"each: step {number}"
        if not is_object(step) or not step.get("into"):
            raise MappingError(f"{name} needs `into:` with the list to go into")
        given = step
        _check_keys(name, given, _STEP)
        carry: Any = given.get("carry") or {}
        if not is_object(carry):
            raise MappingError(f"{name}: carry: {kind_of(carry)} where lines like `title: name` are needed")
        carried = {to: _expression(name, str(where), ()) for to, where in carry.items()}
        yield Step(_expression(name, str(given["into"]), ()), carried)


def _check_sense(rule: Rule, field: Field) -> None:
    if rule.otherwise is not ABSENT and rule.values is None:
        raise MappingError(f"{rule.field}: `otherwise` belongs to `values`, which is missing; see `default`")
    if rule.empty == "clear" and not field.clearable:
        raise MappingError(f"{rule.field}: the API cannot clear this field; remove `empty: clear`")
    if rule.empty == "clear" and (rule.default is not ABSENT or rule.required):
        raise MappingError(f"{rule.field}: `empty: clear` excludes `default` and `required`")


def _check_keys(name: str, given: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for key in given:
        if key not in known:
            raise MappingError(f"{name}: {key!r} is not known; {suggestion(str(key), known)}")


def _group(stated: Any, shape: Shape) -> str | None:
    group = _optional_text("rest", stated)
    if group is not None and group not in shape.groups:
        there = f"it can be {', '.join(shape.groups)}" if shape.groups else "remove it"
        raise MappingError(f"rest: {shape.target} has no group {group!r}; {there}")
    return group


def _optional_text(name: str, stated: Any) -> str | None:
    if stated is None or (isinstance(stated, str) and stated):
        return stated
    raise MappingError(f"{name}: {kind_of(stated)} where a text is needed")


def _flag(name: str, stated: Any) -> bool:
    if isinstance(stated, bool):
        return stated
    raise MappingError(f"{name}: must be true or false, not {stated!r}")


def _one_of(name: str, stated: Any, known: tuple[Any, ...]) -> Any:
    if stated is None or stated in known:
        return stated
    raise MappingError(f"{name}: {stated!r} is not one of {', '.join(known)}")
