"""Reads the entries of a type from its sources."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from incidentkit.catalog import CatalogType, Entry
from incidentkit.cli.catalog.fields import TypeFields
from incidentkit.cli.expressions import ExpressionError
from incidentkit.cli.mapping import RecordError, unnest
from incidentkit.cli.readers import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.cli.catalog.fields import Binding
    from incidentkit.cli.catalog.language import SourceRule, TypeRule
    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.catalog.sources import Opened, Sources
    from incidentkit.cli.readers import Row

__all__ = ["TypeReader"]

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
