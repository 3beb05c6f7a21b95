"""How the records of one source become fields of one type: rules as written, and columns taken by their names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.catalog.problems import Problem
from incidentkit.cli.expressions import Expression
from incidentkit.cli.json_values import is_object
from incidentkit.cli.mapping import Mapper, MappingError, parse_plan
from incidentkit.cli.mapping.language import ABSENT, Constant, Lookup, Rule
from incidentkit.cli.mapping.mapper import columns_of
from incidentkit.cli.shape import Field, Kind, Shape
from incidentkit.cli.suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incidentkit.catalog import Attribute
    from incidentkit.cli.catalog.language import SourceRule, Stated, TypeRule

__all__ = ["ENTRY_FIELDS", "Binding", "Matcher", "TypeFields"]

_KINDS: Final[dict[str, tuple[Kind, Kind]]] = {"Number": ("float", "floats"), "Bool": ("bool", "bools")}
_PREFIX: Final = "attribute_values."
_SIGNS: Final = re.compile(r"[\W_]+")

ENTRY_FIELDS: Final = (
    Field("external_id", required=True),
    Field("name"),
    Field("aliases", "strings", clearable=True),
    Field("rank", "int"),
)
_ENTRY_NAMES: Final = tuple(each.name for each in ENTRY_FIELDS)
_OTHER_NAMES: Final = {"id": "external_id"}
"""Columns that a field is taken from where there is none of its own name."""


class TypeFields:
    """The fields of one type: those every entry has, and its attributes that hold values of ours.

    Attributes:
        attributes: Attribute name by field name; they differ only where an attribute is called like an entry's field.
    """

    def __init__(self, rule: TypeRule) -> None:
        self._rule = rule
        written = [one for one in rule.attributes if not one.derived and not one.schema_only]
        fields = [_field_of(attribute) for attribute in written]
        self.attributes = {each.name: attribute.name for each, attribute in zip(fields, written, strict=True)}
        self.shape = Shape(rule.key, (*ENTRY_FIELDS, *fields), key=("external_id",))

    def bind(
        self, source: SourceRule, columns: tuple[str, ...] | None, name: str
    ) -> tuple[Binding | None, list[Problem]]:
        """The rules for the records of one file, and what is wrong with them.

        Args:
            source: What is written.
            columns: Those of the file, where they are known before reading.
            name: The file, for messages.
        """
        if source.plan.each:
            columns = None  # what the steps lead to has names of its own
        problems: list[Problem] = []
        rules: dict[str, Rule] = {}
        for field_name, stated in source.fields.items():
            found = self._rule_of(field_name, stated, columns, problems, ready=stated.place == self._rule.place)
            if found is not None:
                rules[found.field] = found
                problems += _missing_columns(found, stated, columns, name)
        matcher = Matcher([] if source.kind else [each.name for each in self.shape.fields if each.name not in rules])
        names = matcher.targets(columns) if columns is not None else matcher.names
        if "external_id" not in rules and "external_id" not in names:
            has = f" (it has {', '.join(columns)})" if columns else ""
            told = f"{name} has no column external_id or id{has}; say with `fields` where external_id comes from"
            problems.append(Problem(source.place, told))
        if problems:
            return None, problems
        rules |= {each: self._cleared(Rule(each, Lookup(Expression(each, None)))) for each in names}
        # The columns that the matcher adds are there by the time the mapper looks.
        extended = None if columns is None else (*columns, *(each for each in names if each not in columns))
        plan = replace(source.plan, rules=tuple(rules.values()), each=())
        return Binding(Mapper(self.shape, plan, columns=extended), matcher), []

    def _rule_of(
        self, name: str, stated: Stated, columns: tuple[str, ...] | None, problems: list[Problem], *, ready: bool
    ) -> Rule | None:
        inner = name.removeprefix(_PREFIX)
        known = name if self.shape.find(name) else inner if inner in self.attributes else None
        if known is None:
            if not ready:
                problems.append(Problem(stated.place, self._unknown(inner)))
            return None
        try:
            [rule] = parse_plan({"fields": {known: stated.rule}}, self.shape, columns or ()).rules
        except MappingError as error:
            problems.append(Problem(stated.place, str(error).removeprefix(f"{known}: ")))
            return None
        return rule if is_object(stated.rule) and "empty" in stated.rule else self._cleared(rule)

    def _cleared(self, rule: Rule) -> Rule:
        """An attribute is what the source says: nothing, where that is empty."""
        fixed = isinstance(rule.source, Constant) or rule.default is not ABSENT or rule.required
        can = rule.field in self.attributes or rule.field == "aliases"
        return replace(rule, empty="clear") if can and not fixed else rule

    def _unknown(self, name: str) -> str:
        found = next((one for one in self._rule.attributes if one.name == name), None)
        if found is None:
            hint = suggestion(name, [each.name for each in self.shape.fields])
            return f"{self._rule.key!r} has no field of that name; {hint}"
        why = "is schema_only: its values come from somebody else" if found.schema_only else "is filled by incident.io"
        return f"{why}; remove the line"


@dataclass(frozen=True, slots=True)
class Binding:
    """Ready to map records.

    Attributes:
        mapper: Maps one record, after `matcher` has filled it.
        matcher: Takes fields from columns of about their name.
    """

    mapper: Mapper
    matcher: Matcher

    def map(self, record: dict[str, Any]) -> dict[str, Any]:
        """The fields of one record. Raises RecordError as `Mapper.map` does."""
        self.matcher.fill(record)
        return self.mapper.map(record)


@dataclass(slots=True)
class Matcher:
    """Finds fields by the names of columns: capitals, blanks, `_` and `-` make no difference.

    Attributes:
        names: The fields that are looked for.
        seen: Those of them that some record had.
        filled: How many records there were.
    """

    names: list[str]
    seen: set[str] = field(default_factory=set[str])
    filled: int = 0
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def targets(self, columns: Iterable[str]) -> list[str]:
        """The fields that these columns hold."""
        found = {name for column in columns for name in self._targets_of(column)}
        return [name for name in self.names if name in found]

    def takes(self, column: str) -> bool:
        """Whether some field is taken from that column."""
        return bool(self._targets_of(column))

    def fill(self, record: dict[str, Any]) -> None:
        """Give the record its values under the fields' own names too."""
        self.filled += 1
        for column in list(record):
            for name in self._targets_of(column):
                self.seen.add(name)
                record.setdefault(name, record[column])

    def _targets_of(self, column: str) -> tuple[str, ...]:
        known = self._known.get(column)
        if known is None:
            known = self._known[column] = tuple(self._look_up(column))
        return known

    def _look_up(self, column: str) -> Iterable[str]:
        if column in self.names:
            return [column]
        plain = _plain(column)
        found = [name for name in self.names if _plain(name.removeprefix(_PREFIX)) == plain]
        other = _OTHER_NAMES.get(plain)
        return [*(found if len(found) == 1 else []), *([other] if other in self.names else [])]


def _field_of(attribute: Attribute) -> Field:
    one, several = _KINDS.get(attribute.type, ("string", "strings"))
    name = f"{_PREFIX}{attribute.name}" if attribute.name in _ENTRY_NAMES else attribute.name
    return Field(name, several if attribute.array else one, clearable=True)


def _missing_columns(rule: Rule, stated: Stated, columns: tuple[str, ...] | None, name: str) -> Iterable[Problem]:
    for column in columns_of(rule) if columns is not None else ():
        if column not in (columns or ()):
            yield Problem(stated.place, f"{name} has no column {column!r}; {suggestion(column, columns or ())}")


def _plain(name: str) -> str:
    return _SIGNS.sub("", name).casefold()
