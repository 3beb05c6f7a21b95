"""The input of one import: a file read, flattened and mapped to a target."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from incidentkit._json import is_list
from incidentkit.bulk import InvalidRecord
from incidentkit.errors import ConfigurationError
from incidentkit.importing._mapper import Mapper, RecordError, unnest
from incidentkit.importing._mapping import Constant, MappingError, Plan, load_mapping, parse_plan
from incidentkit.importing._readers import Broken, open_records
from incidentkit.providers._targets import Declared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from incidentkit.importing._mapping import Rule
    from incidentkit.importing._readers import Item, Records
    from incidentkit.providers._fields import Shape


@dataclass(frozen=True, slots=True)
class InputOptions:
    """Where records come from and how they are read; names as on the command line."""

    file: str
    form: str | None = None
    delimiter: str | None = None
    records: str | None = None
    mapping: str | None = None
    overrides: Mapping[str, str] = field(default_factory=dict[str, str])


class Input:
    """Records of one file on their way to one target; read once."""

    def __init__(self, options: InputOptions, shape: Shape) -> None:
        """Open the file and check the mapping against it; no record is read yet.

        Raises:
            ConfigurationError: File, mapping or an override cannot be used.
        """
        self.options = options
        data = load_mapping(options.mapping) if options.mapping else {}
        path = options.records or _records_path(data)
        self._records = open_records(options.file, form=options.form, delimiter=options.delimiter, records=path)
        try:
            plan, self.mapper = _mapper(options, data, shape, self._records)
        except BaseException:
            self._records.close()
            raise
        self._steps = plan.each

    @property
    def name(self) -> str:
        """The file, for messages."""
        return self._records.name

    @property
    def columns(self) -> tuple[str, ...] | None:
        """The columns, where they are known before reading."""
        return None if self._steps else self._records.columns

    def rows(self) -> Iterator[Item]:
        """The records as they were read, lists inside them taken apart."""
        return unnest(self._records.items, self._steps)

    def mapped(self) -> Iterator[dict[str, Any] | InvalidRecord]:
        """The records as the target takes them; one that cannot be had is told in its place."""
        for item in self.rows():
            if isinstance(item, Broken):
                yield InvalidRecord(item.where, item.reason)
                continue
            try:
                yield self.mapper.map(item.values)
            except RecordError as error:
                told = f"{item.where}: {error}" if error.key else str(error)
                yield InvalidRecord(error.key or item.where, told)

    def count(self) -> int | None:
        """About how many records there are, or None where that is not to be had beforehand."""
        if not self._steps:
            return self._records.count()
        listed = self._records.items
        return sum(1 for _ in unnest(listed, self._steps)) if isinstance(listed, list) else None

    def close(self) -> None:
        """Give the file back."""
        self._records.close()


def _records_path(data: Mapping[str, Any]) -> str | None:
    path = data.get("records")
    return path if isinstance(path, str) else None


def _mapper(options: InputOptions, data: Mapping[str, Any], shape: Shape, records: Records) -> tuple[Plan, Mapper]:
    try:
        plan = parse_plan(data, shape, records.columns or ())
    except MappingError as error:
        raise ConfigurationError(f"{options.mapping}: {error}") from error
    # What `each` goes into has names of its own: the header says nothing of them.
    columns = None if plan.each else records.columns
    try:
        mapper = Mapper(shape, plan, columns=columns, overrides=options.overrides, source=records.name)
    except MappingError as error:
        raise ConfigurationError(str(error)) from error
    return plan, mapper


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
