"""A plan in lines, for a terminal and for Markdown alike."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from incidentkit.catalog import CreateEntry, CreateType, DeleteEntry, UpdateEntry, UpdateSchema, UpdateType
from incidentkit.cli.console import one_line
from incidentkit.cli.type_names import TYPE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.catalog import Attribute, AttributeChange, Change, Counts, FieldChange, Plan, TypePlan

__all__ = ["Line", "Section", "Sign", "outline", "short", "told_counts", "told_plan"]

Sign: TypeAlias = Literal["+", "~", "-", " "]

_CUT: Final = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        sign: What happens to what the line is about: it comes, changes, goes; a blank for a remark.
        text: Without line ends.
        inner: What changes of it.
    """

    sign: Sign
    text: str
    inner: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One type.

    Attributes:
        title: Its name and type name.
        counts: Its entries by what becomes of them.
        lines: What changes.
    """

    title: str
    counts: Counts
    lines: tuple[Line, ...]


def outline(plan: Plan, limit: int | None) -> Iterator[Section]:
    """The types of a plan, each with its first `limit` entries that come, change and go; None for all."""
    for one in plan.types:
        yield Section(_title(one), one.counts, (*_type_lines(one), *_entry_lines(one, limit)))


def told_counts(counts: Counts) -> str:
    """`2 to create, 1 to update, 5 unchanged`."""
    told = {"to create": counts.create, "to update": counts.update, "to delete": counts.delete}
    parts = [f"{count:,} {name}" for name, count in told.items() if count]
    return ", ".join([*parts, f"{counts.unchanged:,} unchanged"] if counts.unchanged else parts) or "no entries"


def told_plan(plan: Plan, counts: Counts) -> str:
    """The counts of its entries, and of the types that change themselves: a plan of those alone is no empty one."""
    types = sum(1 for one in plan.types if next(_type_lines(one), None) is not None)
    return f"{told_counts(counts)}; types to create or change: {types:,}" if types else told_counts(counts)


def short(type_name: str) -> str:
    """`Custom["Team"]` is `Team`."""
    found = TYPE_NAME.match(type_name)
    return found[1] if found else type_name


def _title(plan: TypePlan) -> str:
    name, type_name = one_line(plan.declared.name), short(plan.type_name)
    return name if name == type_name else f"{name} ({type_name})"


def _type_lines(plan: TypePlan) -> Iterator[Line]:
    for change in plan.changes:
        match change:
            case CreateType():
                yield Line("+", "the type", tuple(map(_field_line, _told(change.fields))))
            case UpdateType():
                yield Line("~", "the type", tuple(map(_field_line, change.fields)))
            case UpdateSchema():
                yield Line("~", "attributes", tuple(map(_attribute_line, change.attributes)))
            case _:
                return


def _told(fields: tuple[FieldChange, ...]) -> Iterator[FieldChange]:
    """What is worth a line of a new type: neither who owns it nor what is nothing."""
    return (field for field in fields if field.after and field.name != "sync_id")


def _entry_lines(plan: TypePlan, limit: int | None) -> Iterator[Line]:
    for kind, what in ((CreateEntry, "create"), (UpdateEntry, "update"), (DeleteEntry, "delete")):
        found = [change for change in plan.changes if isinstance(change, kind)]
        yield from map(_entry_line, found[:limit])
        if limit is not None and len(found) > limit:
            yield Line(" ", f"and {len(found) - limit:,} more to {what}")


def _entry_line(change: Change) -> Line:
    match change:
        case CreateEntry():
            return Line("+", _entry(change.external_id, change.entry.name))
        case UpdateEntry():
            inner = tuple(_field_line(field) for field in (*change.fields, *change.values))
            return Line("~", _entry(change.external_id, change.entry.name), inner)
        case DeleteEntry():
            return Line("-", _entry(change.external_id, change.name))
        case _:
            raise AssertionError("types come before entries")


def _entry(external_id: str, name: str) -> str:
    return one_line(external_id if name == external_id else f"{external_id} ({name})")


def _field_line(field: FieldChange) -> Line:
    name = one_line(field.name)
    if field.before in (None, "", []):
        return Line("+", f"{name}: {_shown(field.after)}")
    if field.after in (None, "", []):
        return Line("-", f"{name}: {_shown(field.before)}")
    return Line("~", f"{name}: {_shown(field.before)} → {_shown(field.after)}")


def _attribute_line(change: AttributeChange) -> Line:
    after = _attribute(change.after)
    if change.before is None:
        return Line("+", f"{one_line(change.name)}: {after}")
    return Line("~", f"{one_line(change.name)}: {_attribute(change.before)} → {after}")


def _attribute(attribute: Attribute) -> str:
    held = f"[{short(attribute.type)}]" if attribute.array else short(attribute.type)
    if attribute.backlink is not None:
        held = f"{held}, backlink of {attribute.backlink}"
    if attribute.path:
        held = f"{held}, path {'.'.join(attribute.path)}"
    return one_line(f"{held}, schema only" if attribute.schema_only else held)


def _shown(value: object) -> str:
    """As JSON, without the quotes of a text that needs none."""
    plain = isinstance(value, str) and value and value == value.strip()
    text = one_line(str(value) if plain else json.dumps(value, ensure_ascii=False))
    return text if len(text) <= _CUT else f"{text[: _CUT - 1]}…"
