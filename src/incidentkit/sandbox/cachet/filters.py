"""How records are filtered. A filter takes the value from the query and says which records stay."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from incidentkit.sandbox.cachet import dates
from incidentkit.sandbox.cachet.refusals import bad_query
from incidentkit.sandbox.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.sandbox.store import Collection, Document

    Test: TypeAlias = Callable[[Document], bool]
    Filter: TypeAlias = Callable[[Any], Test]

_NUMERIC = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*")


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
            limits = [dates.parse(str(each)) for each in alternatives(value)]
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
