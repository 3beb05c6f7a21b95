"""The mapping language: for each field of the target, where its value comes from.

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

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from incidentkit.cli.expressions import Expression
    from incidentkit.cli.shape import Kind

__all__ = ["ABSENT", "Constant", "Lookup", "MappingError", "Plan", "Rule", "Step", "Template", "ValueSource"]


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
