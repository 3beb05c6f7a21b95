"""Applies a mapping: a record of the file becomes the fields of the target."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from incidentkit._json import is_list, is_object, kind_of
from incidentkit.importing._expressions import Expression, ExpressionError
from incidentkit.importing._mapping import ABSENT, Constant, Lookup, MappingError, Plan, Rule, Template, known_field
from incidentkit.importing._readers import Broken, Item, Row
from incidentkit.providers._fields import ConversionError, convert, named, show, table_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from incidentkit.importing._mapping import Step
    from incidentkit.providers._fields import Field, Shape


def unnest(items: Iterable[Item], steps: tuple[Step, ...]) -> Iterator[Item]:
    """The elements reached by `steps` from each of `items`, in order; what is missing or null holds none."""
    if not steps:
        yield from items
        return
    for item in items:
        if isinstance(item, Broken):
            yield item
        else:
            yield from unnest(_elements(item, steps[0]), steps[1:])


def _elements(row: Row, step: Step) -> Iterator[Item]:
    try:
        found = step.into.of(row.values)
        carried = {name: where.of(row.values) for name, where in step.carry.items()}
    except ExpressionError as error:
        yield Broken(row.where, f"each: {error}")
        return
    if found is not None and not is_list(found):
        yield Broken(row.where, f"each: {step.into.text!r} is {kind_of(found)}, not a list")
        return
    for number, element in enumerate(found or [], 1):
        yield _element(element, f"{row.where}, {step.into.text} {number}", carried)


def _element(value: Any, where: str, carried: dict[str, Any]) -> Item:
    if is_object(value):
        return Row(where, {**value, **carried})
    return Broken(where, f"{kind_of(value)} where an object is needed")


class RecordError(ValueError):
    """A record that cannot be mapped; the message names each field and its mend.

    Attributes:
        key: The record's key where that could be mapped, otherwise None.
    """

    def __init__(self, message: str, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class Mapper:
    """Maps records to one target, by a plan or, without one, by equal names.

    Attributes:
        plan: What it works by, overrides included.
        unused: Columns that went nowhere, in the order seen.
    """

    def __init__(
        self,
        shape: Shape,
        plan: Plan | None = None,
        *,
        columns: tuple[str, ...] | None = None,
        overrides: Mapping[str, Any] | None = None,
        source: str = "the input",
    ) -> None:
        """Check the plan against the columns, where those are known.

        Raises:
            MappingError: The target lacks a field, the input a column, or a required field has no source.
        """
        self._shape = shape
        self._by_name = plan is None or not plan.rules
        plan = plan or Plan(())
        rules = {rule.field: rule for rule in (self._same_names(columns) if self._by_name else plan.rules)}
        for name, value in (overrides or {}).items():
            known_field(name, shape)
            rules[name] = Rule(name, Constant(value))
        rest = plan.rest or (shape.rest if self._by_name else None)
        self.plan = replace(plan, rules=tuple(rules.values()), rest=rest)
        self._check(columns, source)
        self._fields = {name: known_field(name, shape) for name in rules}
        self._used = {column for rule in self.plan.rules for column in columns_of(rule)} | set(overrides or {})
        unused = [column for column in columns or () if not self.uses(column)] if rest is None else []
        self.unused = dict.fromkeys(unused)

    def _same_names(self, columns: tuple[str, ...] | None) -> list[Rule]:
        if columns is None:
            names = [field.name for field in self._shape.fields]
        else:
            names = [column for column in columns if self._shape.find(column)]
        return [Rule(name, Lookup(Expression(name, None))) for name in names]

    def _check(self, columns: tuple[str, ...] | None, source: str) -> None:
        have = f"(it has {', '.join(columns)})" if columns is not None else ""
        for rule in self.plan.rules if columns is not None else ():
            for column in columns_of(rule):
                if column not in (columns or ()):
                    raise MappingError(f"{rule.field}: {source} has no column {column!r} {have}")
        given = {rule.field for rule in self.plan.rules}
        for field in self._shape.fields:
            if field.required and field.name not in given:
                lacks = f"{source} has no column {field.name!r} {have}; " if self._by_name else ""
                raise MappingError(
                    f"{self._shape.target} needs the field {field.name!r}: {lacks}"
                    f"name its column in a mapping, or set it with --set {field.name}=VALUE"
                )

    def map(self, record: dict[str, Any]) -> dict[str, Any]:
        """The target's fields; a group is a dict inside. A field is missing where it is to be left as it is.

        Raises:
            RecordError: Some field cannot be had; the message lists all such fields.
        """
        mapped: dict[str, Any] = {}
        problems: list[str] = []
        for rule in self.plan.rules:
            try:
                value = _evaluate(rule, self._fields[rule.field], record, self.plan)
            except (ConversionError, ExpressionError) as error:
                problems.append(f"{rule.field}: {error}")
                continue
            if value is not ABSENT:
                self._place(mapped, rule.field, value)
        problems += self._take_rest(record, mapped)
        if problems:
            raise RecordError("; ".join(problems), self.key(mapped))
        return mapped

    def uses(self, column: str) -> bool:
        """Whether a rule reads that column, or takes its place."""
        return column in self._used or f"{self.plan.rest}.{column}" in self._fields

    def key(self, mapped: Mapping[str, Any]) -> str | None:
        """The mapped record's key, None where it has none."""
        parts = [mapped.get(name) for name in self._shape.key]
        if None in parts:
            return None
        # Quoted where a part could be taken for two.
        return " / ".join(json.dumps(part) if "/" in part and parts[1:] else part for part in map(str, parts))

    def _take_rest(self, record: dict[str, Any], mapped: dict[str, Any]) -> list[str]:
        problems: list[str] = []
        for column, value in record.items():
            if self.uses(column):
                continue
            if self.plan.rest is None:
                self.unused.setdefault(column)
            elif not _is_empty(value):
                name = f"{self.plan.rest}.{column}"
                try:
                    self._place(mapped, name, _fit(value, known_field(name, self._shape), self.plan))
                except ConversionError as error:
                    problems.append(f"{name}: {error}")
        return problems

    def _place(self, mapped: dict[str, Any], name: str, value: Any) -> None:
        group, _, inner = name.partition(".")
        if not inner or group not in self._shape.groups:
            mapped[name] = value
            return
        holder = mapped.setdefault(group, {})
        if not is_object(holder):
            raise ConversionError(f"{group} is set as a whole and cannot take {inner!r} as well")
        holder[inner] = value


def columns_of(rule: Rule) -> tuple[str, ...]:
    """The columns that a rule reads."""
    if isinstance(rule.source, Lookup):
        return rule.source.expression.columns()
    if isinstance(rule.source, Template):
        parts = [part for part in rule.source.parts if isinstance(part, Expression)]
        return tuple(column for part in parts for column in part.columns())
    return ()


def _evaluate(rule: Rule, field: Field, record: dict[str, Any], plan: Plan) -> Any:
    value = _look_up(rule, record)
    if rule.split is not None and isinstance(value, str):
        value = [part.strip() for part in value.split(rule.split) if part.strip()]
    if _is_empty(value) and not isinstance(rule.source, Constant):
        if rule.default is ABSENT:
            return _nothing(rule, field)
        value = rule.default
    elif rule.values is not None:
        value = [_translate(part, rule) for part in value] if is_list(value) else _translate(value, rule)
    if rule.type is not None:
        value = convert(value, rule.type, zone=plan.zone)
    return value if value is None else _fit(value, field, plan)


def _look_up(rule: Rule, record: dict[str, Any]) -> Any:
    if isinstance(rule.source, Constant):
        return rule.source.value
    if isinstance(rule.source, Lookup):
        return rule.source.expression.of(record)
    texts: list[str] = []
    for part in rule.source.parts:
        found = part if isinstance(part, str) else part.of(record)
        if _is_empty(found):
            return None
        texts.append(convert(found, "string"))
    return "".join(texts)


def _nothing(rule: Rule, field: Field) -> Any:
    if rule.required or field.required:
        raise ConversionError(f"is empty ({_told(rule)}), and must not be; fill it in or give a default")
    return None if rule.empty == "clear" else ABSENT


def _told(rule: Rule) -> str:
    source = rule.source
    assert not isinstance(source, Constant)
    return f"template {source.text!r}" if isinstance(source, Template) else f"from {source.expression.text!r}"


def _translate(value: Any, rule: Rule) -> Any:
    assert rule.values is not None
    if isinstance(value, str | bool | int | float) and (key := table_key(value)) in rule.values:
        return rule.values[key]
    if rule.otherwise is not ABSENT:
        return rule.otherwise
    raise ConversionError(
        f"{show(value)} is not in its table ({', '.join(rule.values)}); add it there, or an `otherwise`"
    )


def _fit(value: Any, field: Field, plan: Plan) -> Any:
    fitted = convert(named(value, field.names) if field.names else value, field.kind, zone=plan.zone)
    _check_text(fitted)
    return fitted


def _check_text(value: Any) -> None:
    """Half of a surrogate pair is a valid Python text, and no request can hold it."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ConversionError(f"{show(value)} holds half a character; write it whole") from None
    elif is_object(value):
        for key, inner in value.items():
            _check_text(key)
            _check_text(inner)
    elif is_list(value):
        for inner in value:
            _check_text(inner)


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})
