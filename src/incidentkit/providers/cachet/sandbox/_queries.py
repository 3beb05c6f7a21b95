"""Query parameters of reads: filters, order, includes, sparse fields and pages."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._fields import bad_query
from incidentkit.sandbox._values import is_array, is_object, nested_parameters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from incidentkit.sandbox._store import Collection, Document

    Test: TypeAlias = Callable[[Document], bool]
    Filter: TypeAlias = Callable[[Any], Test]


Value = str | bool | list[str | bool]
"""What a filter is given: `true` and `false` are booleans, a comma makes a list."""

_DEFAULT_PAGE, _LARGEST_PAGE = 15, 100


@dataclass(frozen=True, slots=True)
class View:
    """What an answer is to show beside the plain records.

    Attributes:
        include: names of relations as they were asked for, dotted where they lead further.
        fields: attributes to show, by resource type.
        meta: values kept under `meta` are shown.
    """

    include: frozenset[str] = frozenset()
    fields: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    meta: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """One read."""

    view: View
    filters: dict[str, Any]
    sort: list[str]
    page: int
    per_page: int


def parse(pairs: Iterable[tuple[str, str]]) -> Query:
    """Read the parameters; what cannot be read counts as absent, as on the real server."""
    parameters = nested_parameters(pairs)
    filters, fields = parameters.get("filter"), parameters.get("fields")
    include = frozenset(_names(parameters.get("include")))
    return Query(
        view=View(
            include=include - {"meta"},
            fields={type_: _names(names) for type_, names in fields.items()} if is_object(fields) else {},
            meta="meta" in include,
        ),
        filters={name: _value(value) for name, value in filters.items()} if is_object(filters) else {},
        sort=_names(parameters.get("sort")),
        page=max(1, _integer(parameters.get("page"), 1)),
        per_page=min(max(1, _integer(parameters.get("per_page"), _DEFAULT_PAGE)), _LARGEST_PAGE),
    )


def check(kind: str, asked: Iterable[str], known: Iterable[str]) -> None:
    """Refuse with 400 what a list does not have."""
    unknown = sorted(set(asked) - set(known))
    if unknown:
        possible = ", ".join(sorted(known)) or "none"
        raise bad_query(f"Not a possible {kind}: {', '.join(unknown)}. Possible: {possible}.")


def _names(value: Any) -> list[str]:
    return [name for name in value.split(",") if name] if isinstance(value, str) else []


def _integer(value: Any, default: int) -> int:
    if value is None:
        return default
    digits = value if isinstance(value, str) and value.isascii() else ""
    return int(digits) if digits.isdigit() and len(digits) < 10 else 0


def _value(value: Any) -> Any:
    if is_object(value):
        return {key: _value(each) for key, each in value.items()}
    if not isinstance(value, str):
        return value
    if "," in value:
        return [_scalar(each) for each in value.split(",")]
    return _scalar(value)


def _scalar(text: str) -> str | bool:
    return {"true": True, "false": False}.get(text, text)


# PHP's numeric strings: fewer characters count as whitespace than Python has.
_NUMERIC = re.compile(r"[ \t\n\r\v\f]*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[ \t\n\r\v\f]*")


def alternatives(value: Any) -> list[str | bool]:
    """A list means: any of these."""
    return value if is_array(value) else [value]


def partial(name: str) -> Filter:
    """The field contains the text, whatever the case."""

    def build(value: Any) -> Test:
        parts = [_as_text(each).casefold() for each in alternatives(value)]
        return lambda record: any(part in str(record[name]).casefold() for part in parts)

    return build


def _as_text(value: str | bool) -> str:
    return value if isinstance(value, str) else ("1" if value else "")


def exact(name: str) -> Filter:
    """The number or flag equals one of the values; text that is no integer equals nothing."""

    def build(value: Any) -> Test:
        wanted = {_as_number(each) for each in alternatives(value)}
        return lambda record: int(record[name]) in wanted

    return build


def _as_number(value: str | bool) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    return None if isinstance(value, str) else int(value)


def when(name: str, compare: Callable[[str, str], bool]) -> Filter:
    """The moment `name` (a property of the record given by `moment_of`) compares well with a date."""

    def build(value: Any) -> Test:
        try:
            limits = [fields.parse_date(str(each)) for each in alternatives(value)]
        except ValueError:
            raise bad_query(f"{name} needs a date.") from None
        return lambda record: any(compare(moment_of(record), limit) for limit in limits)

    return build


def moment_of(record: Document) -> str:
    """When it happened: what was told, else when it was recorded."""
    return str(record.get("occurred_at") or record["created_at"])


# -- meta --------------------------------------------------------------------------------------------


def index_meta(record: Document) -> list[tuple[str, str]]:
    """The keys by which `with_meta` finds a record: each key with its value as JSON text."""
    return [(key, _encode(value)) for key, value in record["meta"].items()]


def with_meta(records: Collection, value: Any) -> list[Document] | None:
    """The records that have all the pairs, by id; None where the filter does not filter.

    A list value (there was a comma in it) is skipped without a word, so the result is not filtered by
    that pair at all.
    """
    pairs = [(key, each) for key, each in value.items() if not is_array(each)] if is_object(value) else []
    if not pairs:
        return None
    index = records.index("meta", index_meta)
    matches = [{id_ for text in _encodings(each) for id_ in index.ids((key, text))} for key, each in pairs]
    ids = set[str].intersection(*matches)
    return [record for id_ in sorted(ids, key=int) if (record := records.get(id_)) is not None]


def _encodings(value: Any) -> set[str]:
    """What stored values a query value matches: it is text, but may mean a number or a boolean."""
    if isinstance(value, bool):
        return {_encode(value), _encode("true" if value else "false")}
    texts = {_encode(value)}
    if isinstance(value, str) and _NUMERIC.fullmatch(value) and len(value) < 300:
        texts.add(_encode(float(value) if "." in value else _whole(value)))
    return texts


def _whole(text: str) -> float:
    try:
        return int(text)
    except ValueError:
        return float(text)


def _encode(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)
