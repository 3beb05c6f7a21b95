"""How plans and their application are printed: tree, Markdown, progress."""

from __future__ import annotations

import json
import re
import sys
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from incidentkit._text import one_line
from incidentkit.catalog import (
    CreateEntry,
    CreateType,
    DeleteEntry,
    InvalidCatalogError,
    UpdateEntry,
    UpdateSchema,
    UpdateType,
)
from incidentkit.catalog._file import CatalogFileError
from incidentkit.providers.incident_io._naming import TYPE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    from rich.tree import Tree

    from incidentkit.catalog import (
        ApplyProgress,
        ApplyReport,
        Attribute,
        AttributeChange,
        CatalogType,
        Change,
        Counts,
        Failure,
        FieldChange,
        Plan,
        TypePlan,
    )
    from incidentkit.cli._console import Console
    from incidentkit.errors import IncidentKitError


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


SHOWN: Final = 50
"""Entries of one kind of change that are shown of a type, so that the whole fits into a comment."""

_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~>&<-])")
_DIFF: Final[dict[Sign, str]] = {"+": "+", "~": "!", "-": "-", " ": " "}
"""What the blocks of that name colour: `!` stands for a change."""

_COUNTS: Final = ("create", "update", "delete", "unchanged")
_OUTCOMES: Final = ("created", "updated", "deleted", "unchanged", "failed")


def plan_markdown(plan: Plan, remarks: Sequence[str]) -> str:
    """A table of types, then for each type that changes a block of what changes."""
    sections = [*outline(plan, SHOWN)]
    lines = [f"## Catalog plan: {'nothing to do' if plan.empty else told_plan(plan, plan.counts)}", ""]
    rows = [(escaped(one.title), *(f"{getattr(one.counts, name):,}" for name in _COUNTS)) for one in sections]
    lines += _table(("type", *_COUNTS), rows)
    lines += _list(remarks)
    for section in sections:
        if section.lines:
            lines += ["", *_block(section)]
    return "\n".join(lines) + "\n"


def report_markdown(report: ApplyReport, remarks: Sequence[str]) -> str:
    """A table of types, then what failed."""
    lines = ["## Catalog applied" if report.ok else "## Catalog applied in part", ""]
    rows = [(escaped(short(name)), *_outcomes(one)) for name, one in report.types.items()]
    lines += _table(("type", *_OUTCOMES), [*rows, ("**total**", *_outcomes(report))])
    lines += ["", f"In {report.elapsed_s:,.1f} s, {report.requests:,} requests."]
    lines += _list([f"stopped: {report.stopped}; run it again to go on", *remarks] if report.stopped else remarks)
    if report.failures:
        rows = [_failure(one) for one in report.failures]
        lines += ["", "### Failures", "", *_table(("type", "entry", "error", "request"), rows)]
    if report.failures_total > len(report.failures):
        lines += ["", f"And {report.failures_total - len(report.failures):,} more."]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\1", one_line(text))


def _failure(failure: Failure) -> tuple[str, ...]:
    shown = (short(failure.type_name), failure.external_id or failure.step, failure.error, failure.request_id or "")
    return tuple(map(escaped, shown))


def _outcomes(counted: object) -> tuple[str, ...]:
    return tuple(f"{getattr(counted, name):,}" for name in _OUTCOMES)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join('---' for _ in head)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _list(remarks: Iterable[str]) -> list[str]:
    found = [f"- {escaped(remark)}" for remark in remarks]
    return ["", *found] if found else []


def _block(section: Section) -> Iterator[str]:
    shown = [*_diff(section.lines, "")]
    # A fence ends at the first line of as many backticks.
    fence = "`" * max(3, 1 + max(len(run) for line in shown for run in re.findall(r"`*", line)))
    yield f"<details><summary>{_html(section.title)}: {told_counts(section.counts)}</summary>"
    yield ""
    yield f"{fence}diff"
    yield from shown
    yield fence
    yield "</details>"


def _diff(lines: Iterable[Line], indent: str) -> Iterator[str]:
    for line in lines:
        yield f"{_DIFF[line.sign]} {indent}{line.text}"
        yield from _diff(line.inner, f"{indent}  ")


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read of the sources.

    Attributes:
        reasons: A line each, with the types concerned.
    """

    reasons: tuple[str, ...]

    @classmethod
    def of(cls, types: Iterable[CatalogType]) -> Unread:
        """Of these types."""
        names: dict[str, list[str]] = {}
        for one in types:
            for reason in one.incomplete:
                names.setdefault(reason, []).append(one.name)
        return cls(tuple(f"{reason} ({', '.join(concerned)})" for reason, concerned in names.items()))

    def __bool__(self) -> bool:
        return bool(self.reasons)

    def tell(self, console: Console) -> None:
        """Warn of each, and say what that means."""
        for reason in self.reasons:
            console.note(f"warning: cannot be read: {reason}")
        if self.reasons:
            console.note("warning: entries from there stay as they are, and of these types nothing is deleted")


def problems_of(error: IncidentKitError) -> Sequence[str]:
    """All that an error has to say, a line each."""
    return error.problems if isinstance(error, CatalogFileError | InvalidCatalogError) else (error.message,)


def tell_problems(error: IncidentKitError, console: Console, **nothing: Any) -> None:
    """Every problem as a line of its own; `nothing` is what `--json` gives besides."""
    problems = problems_of(error)
    for problem in problems:
        console.error(problem)
    if isinstance(error, InvalidCatalogError) and error.total > len(problems):
        console.note(f"and {error.total - len(problems):,} more")
    console.print_json({**nothing, "error": error.message, "problems": [*problems]})


@contextmanager
def waiting(console: Console, what: str) -> Generator[None]:
    """Show a person that something takes its time."""
    if not console.at_terminal:
        yield
        return
    from rich.console import Console  # noqa: PLC0415 - slow to load, and only a terminal needs it

    with Console(stderr=True).status(what):
        yield


SHOWN_IN_TREE: Final = 20
"""Entries of one kind of change that are shown of a type, unless all are asked for."""

_WIDE: Final = 10_000

_STYLES: Final[dict[Sign, str]] = {"+": "green", "~": "yellow", "-": "red", " ": "dim"}


def show_tree(plan: Plan, *, everything: bool) -> None:
    """Print every type with what changes of it."""
    from rich.console import Console  # noqa: PLC0415 - slow to load, and not every command needs it
    from rich.text import Text  # noqa: PLC0415 - as above
    from rich.tree import Tree  # noqa: PLC0415 - as above

    # A program that reads the lines wants them whole; on a terminal they are folded into the tree.
    width = None if sys.stdout.isatty() else _WIDE
    console = Console(file=sys.stdout, width=width, highlight=False, emoji=False)
    for section in outline(plan, None if everything else SHOWN_IN_TREE):
        title = Text.assemble((section.title, "bold"), f"  {told_counts(section.counts)}")
        tree = Tree(title, guide_style="dim")
        _grow(tree, section.lines)
        console.print(tree)


def _grow(tree: Tree, lines: tuple[Line, ...]) -> None:
    from rich.text import Text  # noqa: PLC0415 - see above

    for line in lines:
        text = Text(f"{line.sign} {line.text}".strip(), _STYLES[line.sign])
        _grow(tree.add(text), line.inner)


_OVER: Final = 10.0
"""Seconds over which the rate is taken."""


@dataclass(frozen=True, slots=True)
class Paced:
    """How far an application is, as `Moving` has it."""

    created: int
    updated: int
    deleted: int
    failed: int
    done: int
    requests: int | None
    elapsed_s: float
    rate: float
    ended: bool


class Pace:
    """Adds rate and requests to what an application tells of itself."""

    def __init__(self, requests: Callable[[], int]) -> None:
        """Take what counts the requests."""
        self._requests = requests
        self._samples: deque[tuple[float, int]] = deque([(0.0, 0)])

    def of(self, progress: ApplyProgress) -> Paced:
        """The same with its pace."""
        return Paced(
            created=progress.created,
            updated=progress.updated,
            deleted=progress.deleted,
            failed=progress.failed,
            done=progress.done,
            requests=self._requests(),
            elapsed_s=progress.elapsed_s,
            rate=self._rate(progress.elapsed_s, progress.done),
            ended=progress.ended,
        )

    def _rate(self, elapsed: float, done: int) -> float:
        self._samples.append((elapsed, done))
        while len(self._samples) > 2 and self._samples[1][0] <= elapsed - _OVER:
            self._samples.popleft()
        since, before = self._samples[0]
        return (done - before) / (elapsed - since) if elapsed > since else 0.0
