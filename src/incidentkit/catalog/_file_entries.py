"""Reads the entries of a catalog file from their sources."""

from __future__ import annotations

import glob
import logging
import os
import re
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from incidentkit._json import is_object
from incidentkit._text import suggestion
from incidentkit.catalog._backstage import EntityPool
from incidentkit.catalog._desired import CatalogType, DesiredCatalog, Entry
from incidentkit.catalog._file import Problem
from incidentkit.catalog._file_parsing import read_catalog_file
from incidentkit.errors import ConfigurationError
from incidentkit.importing._expressions import Expression, ExpressionError
from incidentkit.importing._mapper import Mapper, RecordError, columns_of, unnest
from incidentkit.importing._mapping import ABSENT, Constant, Lookup, MappingError, Rule, parse_plan
from incidentkit.importing._readers import Broken, Row, form_of, open_records
from incidentkit.providers._fields import Field, Kind, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from incidentkit.catalog._desired import Attribute
    from incidentkit.catalog._file import Problems, SourceRule, Stated, TypeRule
    from incidentkit.importing._readers import Item


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


_OPTIONS: Final = re.compile(r"--(format|delimiter|records)\b ?")


@dataclass(frozen=True, slots=True)
class Opened:
    """The records of one file.

    Attributes:
        name: The file, for messages.
        items: Its records, read as they are asked for.
        columns: Their names, where they are known before reading.
        close: Gives the file back.
    """

    name: str
    items: Iterable[Item]
    columns: tuple[str, ...] | None = None
    close: Callable[[], None] = field(default=lambda: None)


class Sources:
    """The sources of one catalog file.

    Attributes:
        files: What was found on disk so far, in the order asked for.
    """

    def __init__(self, path: str, problems: Problems) -> None:
        """Paths are meant from where the catalog file `path` lies."""
        self._path = path
        self._folder = Path(path).parent
        self._problems = problems
        self._pools: dict[tuple[str, ...], EntityPool] = {}
        self.files: dict[str, None] = {}

    def open(self, source: SourceRule) -> Iterator[Opened]:
        """Each file of a source; what cannot be read is `Broken` in the place of its records."""
        if not source.patterns:
            rows = [Row(f"inline record {number}", dict(one)) for number, one in enumerate(source.inline, 1)]
            yield Opened(self._path, rows)
        elif source.kind is not None:
            pool = self._pool(source)
            yield Opened("", chain(pool.broken, pool.rows(source.kind)))
        else:
            yield from map(_reader(source), self._files(source))

    def whole(self, source: SourceRule) -> bool:
        """Whether every descriptor file of a Backstage source could be read."""
        return source.kind is None or not self._pool(source).broken

    def _pool(self, source: SourceRule) -> EntityPool:
        files = tuple(self._files(source))
        if files not in self._pools:
            self._pools[files] = EntityPool(files)
        return self._pools[files]

    def _files(self, source: SourceRule) -> list[str]:
        """The files a source names, each once, in an order that does not depend on the file system."""
        found: dict[str, None] = {}
        for pattern in source.patterns:
            if pattern.startswith("!"):
                found = dict.fromkeys(found.keys() - set(self._matching(pattern[1:])))
            elif matching := self._matching(pattern):
                found |= dict.fromkeys(matching)
            else:
                self._problems.add(source.named, self._nothing(pattern))
        names = sorted(found)
        self.files |= dict.fromkeys(names)
        return [name for name in names if self._has_form(source, name)]

    def _matching(self, pattern: str) -> list[str]:
        exact = self._folder / pattern
        if exact.is_file():
            return [str(exact)]
        names = glob.glob(pattern, root_dir=self._folder, recursive=True)  # noqa: PTH207 - passes over hidden folders
        return [str(path) for path in (self._folder / name for name in names) if path.is_file()]

    def _nothing(self, pattern: str) -> str:
        if glob.has_magic(pattern):
            return f"no file matches {pattern!r}; paths start where the catalog file lies"
        return f"there is no file {str(self._folder / pattern)!r}"

    def _has_form(self, source: SourceRule, name: str) -> bool:
        try:
            form = source.format or (form_of(name) if source.kind is None else None)
        except ConfigurationError:
            self._problems.add(source.named, f"{name}: its name does not say what it is; say it with `format`")
            return False
        if source.records is not None and form not in {"json", "yaml"}:
            self._problems.add((*source.place, "records"), f"is for JSON and YAML, not for {form}; remove it")
        if source.delimiter is not None and form != "csv":
            self._problems.add((*source.place, "delimiter"), f"is for CSV, not for {form}; remove it")
        return True


def _reader(source: SourceRule) -> Callable[[str], Opened]:
    def read(name: str) -> Opened:
        try:
            found = open_records(name, form=source.format, delimiter=source.delimiter, records=source.records)
        except ConfigurationError as error:
            # The readers speak of the options of `import`; here the same is said in the file.
            return Opened(name, [Broken("", _OPTIONS.sub(lambda found: f"{found[1]}: ", error.message))])
        return Opened(name, found.items, found.columns, found.close)

    return read


_REASONS: Final = 20
_SHOWN: Final = 5
_LEFT: Final = object()


@dataclass(slots=True)
class _Found:
    """What became of one type so far."""

    entries: dict[str, Entry] = field(default_factory=dict[str, Entry])
    repeated: dict[str, None] = field(default_factory=dict[str, None])
    reasons: list[str] = field(default_factory=list[str])
    fed: set[str] = field(default_factory=set[str])
    unused: dict[str, None] = field(default_factory=dict[str, None])

    def take(self, entry: Entry) -> None:
        """The last one of several with the same key counts; that they are equal is nothing to speak of."""
        known = self.entries.get(entry.external_id)
        if known is not None and known != entry:
            self.repeated.setdefault(entry.external_id)
        self.entries[entry.external_id] = entry


class TypeReader:
    """Reads one type.

    Attributes:
        remarks: What the user should know, though nothing is wrong.
    """

    def __init__(self, rule: TypeRule, sources: Sources, problems: Problems) -> None:
        self.remarks: list[str] = []
        self._rule = rule
        self._sources = sources
        self._problems = problems
        self._fields = TypeFields(rule)
        self._found = _Found()

    def read(self) -> CatalogType:
        """The type with its entries; what is wrong with the catalog file goes to the problems."""
        for source in self._rule.sources:
            self._read_source(source)
        self._remark()
        settings = dict(self._rule.settings)
        if "categories" in settings:
            settings["categories"] = tuple(settings["categories"])
        return CatalogType(
            type_name=self._rule.type_name,
            **settings,
            attributes=self._rule.attributes,
            entries=tuple(self._ranked()),
            incomplete=_first(self._found.reasons),
            keep_undeclared=not self._rule.sources,
        )

    def _read_source(self, source: SourceRule) -> None:
        if not self._sources.whole(source):
            # Whoever cannot be read may be the other end of such a relation: what is there is left as it is.
            kept = {name: stated for name, stated in source.fields.items() if name not in source.mutual}
            source = replace(source, fields=kept)
        bound: dict[tuple[str, ...] | None, Binding | None] = {}
        open_ended: list[str] = []
        for opened in self._sources.open(source):
            if opened.columns not in bound:
                bound[opened.columns], problems = self._fields.bind(source, opened.columns, opened.name)
                self._problems.extend(problems)
            binding = bound[opened.columns]
            if binding is not None:
                keys = self._read_file(source, opened, binding)
                open_ended += keys if opened.columns is None else []
            opened.close()
        self._settle(source, [binding for binding in bound.values() if binding], open_ended)

    def _read_file(self, source: SourceRule, opened: Opened, binding: Binding) -> list[str]:
        """Takes in the entries of one file, and gives their keys."""
        keys: list[str] = []
        for row in self._rows(source, opened):
            try:
                entry = self._entry(binding.map(row.values))
            except RecordError as error:
                self._skip(opened, row.where, str(error))
            else:
                self._found.take(entry)
                keys.append(entry.external_id)
        if opened.columns is not None:
            used = source.where.columns() if source.where else ()
            unused = [one for one in binding.mapper.unused if one not in used and not binding.matcher.takes(one)]
            self._found.unused |= dict.fromkeys(unused)
        return keys

    def _rows(self, source: SourceRule, opened: Opened) -> Iterator[Row]:
        items = unnest(opened.items, source.plan.each)
        while True:
            try:
                item = next(items, None)
            except OSError as error:
                item = Broken("", f"cannot be read further: {error.strerror or error}")
            if item is None:
                return
            if isinstance(item, Broken):
                self._skip(opened, item.where, item.reason)
            elif self._is_wanted(source, opened, item):
                yield item

    def _is_wanted(self, source: SourceRule, opened: Opened, row: Row) -> bool:
        try:
            return source.where is None or source.where.of(row.values) not in (None, False, "", [], {})
        except ExpressionError as error:
            self._skip(opened, row.where, f"where: {error}")
            return False

    def _skip(self, opened: Opened, where: str, reason: str) -> None:
        """A record or file that cannot be read: nobody knows which entries it holds, so none is deleted."""
        place = " ".join(part for part in (opened.name, where) if part and part not in reason)
        self._found.reasons.append(f"{place}: {reason}" if place else reason)

    def _entry(self, mapped: dict[str, Any]) -> Entry:
        key = mapped.pop("external_id")
        name, aliases, rank = mapped.pop("name", key), mapped.pop("aliases", _LEFT), mapped.pop("rank", None)
        values = {self._fields.attributes[field_name]: value for field_name, value in mapped.items()}
        return Entry(key, name, values, None if aliases is _LEFT else tuple(aliases or ()), rank)

    def _settle(self, source: SourceRule, bindings: list[Binding], open_ended: list[str]) -> None:
        """A field that no record of a source has so much as a name for is not that source's to clear."""
        for binding in bindings:
            unseen = [name for name in binding.matcher.names if name not in binding.matcher.seen]
            fed = {rule.field for rule in binding.mapper.plan.rules}.difference(unseen)
            self._found.fed |= {self._fields.attributes[name] for name in fed if name in self._fields.attributes}
            if "external_id" in unseen and binding.matcher.filled:
                told = "no record has external_id or id; say with `fields` where external_id comes from"
                self._problems.add(source.place, told)
            if unseen:
                self._leave(unseen, open_ended)

    def _leave(self, names: list[str], keys: list[str]) -> None:
        left = {self._fields.attributes.get(name) for name in names}
        for key in dict.fromkeys(keys):
            entry = self._found.entries[key]
            values = {name: value for name, value in entry.values.items() if name not in left}
            aliases = None if "aliases" in names else entry.aliases
            self._found.entries[key] = replace(entry, values=values, aliases=aliases)

    def _ranked(self) -> Iterator[Entry]:
        """In the order of the sources, where the type has an order and nobody says which."""
        entries = self._found.entries.values()
        if not self._rule.settings.get("ranked") or any(entry.rank is not None for entry in entries):
            yield from entries
            return
        yield from (replace(entry, rank=rank) for rank, entry in enumerate(entries, 1))

    def _remark(self) -> None:
        key, found = self._rule.key, self._found
        unfed = [name for name in self._fields.attributes.values() if name not in found.fed]
        if found.entries and unfed and not found.reasons:
            told = "no source has a value; add a column, a rule under `fields`, or `schema_only: true`"
            self.remarks.append(f"{key}: {', '.join(unfed)}: {told}")
        if found.unused:
            self.remarks.append(f"{key}: columns that no field takes: {_some(found.unused)}")
        if found.repeated:
            self.remarks.append(
                f"{key}: several records have the same external_id, the last one counts: {_some(found.repeated)}"
            )


def _some(names: dict[str, None]) -> str:
    shown = list(names)[:_SHOWN]
    return f"{', '.join(shown)} and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else ", ".join(shown)


def _first(reasons: list[str]) -> tuple[str, ...]:
    if len(reasons) <= _REASONS:
        return tuple(reasons)
    return (*reasons[:_REASONS], f"and {len(reasons) - _REASONS:,} more places")


_logger = logging.getLogger("incidentkit.catalog_file")


@dataclass(frozen=True, slots=True)
class LoadedCatalog:
    """A catalog file that was read.

    Attributes:
        desired: What it asks for.
        remarks: What the user should know, though nothing is wrong.
        files: The file and all its sources, none of which may be written over.
    """

    desired: DesiredCatalog
    remarks: tuple[str, ...]
    files: tuple[str, ...]


def load_catalog(path: str | Path) -> DesiredCatalog:
    """Read a catalog file and everything it names, ready for `io.catalog.plan`.

    A source that cannot be read stops nothing: its type says why in `incomplete`, and nothing of that type will be
    deleted. Remarks, such as columns that no field takes, are logged as warnings.

    Args:
        path: The file; the paths in it are meant from where it lies.

    Raises:
        CatalogFileError: The file itself cannot be used; `problems` has everything that is wrong with it.
    """
    loaded = read_catalog(os.fspath(path))
    for remark in loaded.remarks:
        _logger.warning("%s: %s", path, remark)
    return loaded.desired


def read_catalog(path: str) -> LoadedCatalog:
    """As `load_catalog`, and gives the remarks too."""
    file = read_catalog_file(path)
    sources = Sources(path, file.problems)
    readers = [TypeReader(rule, sources, file.problems) for rule in file.types]
    types = tuple(reader.read() for reader in readers)
    file.problems.settle()
    remarks = tuple(remark for reader in readers for remark in reader.remarks)
    return LoadedCatalog(DesiredCatalog(file.sync_id, types), remarks, (path, *sources.files))
