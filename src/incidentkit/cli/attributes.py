"""Which attributes the records of a catalog import bring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from incidentkit.cli.json_values import is_list
from incidentkit.cli.mapping.language import Constant
from incidentkit.cli.readers import Broken
from incidentkit.cli.targets import Declared
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from incidentkit.cli.inputs import Input
    from incidentkit.cli.mapping.language import Rule

__all__ = ["GROUP", "known_attributes", "read_attributes"]

GROUP = "attribute_values"

_NUMBERS = ("int", "float")


@dataclass(slots=True)
class _Seen:
    """What the values of one column were."""

    array: bool = False
    numbers: bool = True
    booleans: bool = True

    def add(self, value: Any) -> None:
        self.array = self.array or is_list(value)
        for part in value if is_list(value) else [value]:
            self.booleans = self.booleans and isinstance(part, bool)
            self.numbers = self.numbers and isinstance(part, int | float) and not isinstance(part, bool)


def known_attributes(source: Input) -> list[Declared]:
    """The attributes that the mapping names and, where it takes all other columns, those of the header."""
    plan = source.mapper.plan
    declared = [_of_rule(rule) for rule in plan.rules if rule.field.startswith(f"{GROUP}.")]
    if plan.rest == GROUP:
        declared += [Declared(column) for column in source.columns or () if not source.mapper.uses(column)]
    return declared


def read_attributes(source: Input, reopen: Callable[[], Input]) -> list[Declared]:
    """Those of records without a header: `reopen` gives the input once more, to be read through for them.

    Raises:
        ConfigurationError: The input can be read only once.
    """
    if source.mapper.plan.rest != GROUP:
        return []
    if source.options.file == "-":
        raise ConfigurationError(
            "the columns of standard input are not known beforehand; name the attributes in a mapping"
        )
    return _read_through(reopen())


def _of_rule(rule: Rule) -> Declared:
    name = rule.field.removeprefix(f"{GROUP}.")
    kind = rule.type
    if isinstance(rule.source, Constant) and kind is None:
        seen = _Seen()
        seen.add(rule.source.value)
        return _of_values(name, seen)
    array = rule.split is not None or kind == "strings"
    if kind in _NUMBERS:
        return Declared(name, "Number", array)
    return Declared(name, "Bool" if kind == "bool" else "String", array)


def _read_through(source: Input) -> list[Declared]:
    columns: dict[str, _Seen] = {}
    try:
        for row in source.rows():
            if not isinstance(row, Broken):
                _look(row.values.items(), columns, source)
    finally:
        source.close()
    return [_of_values(name, seen) for name, seen in columns.items()]


def _look(values: Iterable[tuple[str, Any]], columns: dict[str, _Seen], source: Input) -> None:
    for name, value in values:
        if value not in (None, "", [], {}) and not source.mapper.uses(name):
            columns.setdefault(name, _Seen()).add(value)


def _of_values(name: str, seen: _Seen) -> Declared:
    if seen.booleans:
        return Declared(name, "Bool", seen.array)
    return Declared(name, "Number" if seen.numbers else "String", seen.array)
