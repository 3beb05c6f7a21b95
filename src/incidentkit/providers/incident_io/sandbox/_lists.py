"""Lists: cursor pages, and the filters `status[one_of]=a`, `created_at[date_range]=A~B`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from incidentkit.providers.incident_io.sandbox._errors import invalid
from incidentkit.sandbox._schemas import parse_datetime

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.datastructures import QueryParams

    from incidentkit.sandbox._store import Document


DEFAULT_PAGE_SIZE = 25


class Page(NamedTuple):
    """Ids of one page, and its `pagination_meta`."""

    ids: Sequence[str]
    meta: dict[str, Any]


def page_size(query: QueryParams, largest: int = 250) -> int:
    """The asked size. Raises Refusal 422 where it is no number from 1 to `largest`."""
    text = query.get("page_size")
    if text is None:
        return DEFAULT_PAGE_SIZE
    if not text.isdecimal() or len(text) > 9 or not 1 <= int(text) <= largest:
        invalid("page_size", "invalid_range", f"page_size must be a whole number from 1 to {largest}.")
    return int(text)


def cut_page(
    ids: Sequence[str], query: QueryParams, *, largest: int = 250, total: bool = False, newest_first: bool = False
) -> Page:
    """The page that the query asks for; `after` is the id of the last record of the page before.

    A record deleted since then does no harm: ids sort by age, so its place is known.
    """
    size = page_size(query, largest)
    start = _start(ids, query["after"], newest_first=newest_first) if query.get("after") else 0
    meta: dict[str, Any] = {"page_size": size}
    chosen = ids[start : start + size]
    if start + size < len(ids):
        meta["after"] = chosen[-1]
    if total:
        meta["total_record_count"] = len(ids)
    return Page(chosen, meta)


def _start(ids: Sequence[str], after: str, *, newest_first: bool) -> int:
    try:
        return ids.index(after) + 1
    except ValueError:
        if newest_first:
            return len(ids) - bisect_right(ids[::-1], after)
        return bisect_right(ids, after)


KEY = re.compile(r"(\w+)\[([^\]]+)\](?:\[([^\]]+)\])?")
Test = Callable[["Document"], bool]
Reader = Callable[["Document"], str | None]
_MOMENTS = ("created_at", "updated_at")


def read_filters(query: QueryParams, readers: Mapping[str, Reader]) -> Test:
    """All filters of a query as one test: those of `readers` by `is`, `one_of` and `not_in`, and the two times.

    Raises Refusal 422 for an operator that a filter does not have. Other parameters are passed over.
    """
    tests: list[Test] = []
    for key in query:
        match = KEY.fullmatch(key)
        if match is None or match[3] is not None or match[1] not in {*readers, *_MOMENTS}:
            continue
        name, operator, values = match[1], match[2], query.getlist(key)
        if name in _MOMENTS:
            tests.append(time_test(name, operator, values))
        elif operator in {"is", "one_of", "not_in"}:
            tests.append(set_test(readers[name], operator, values))
        else:
            unknown_operator(name, operator)
    return lambda document: all(test(document) for test in tests)


def unknown_operator(name: str, operator: str) -> NoReturn:
    """422: the filter has no such operator."""
    invalid(f"{name}[{operator}]", "invalid_value", f"The filter {name} has no operator {operator}.")


def set_test(read: Reader, operator: str, values: list[str]) -> Test:
    """Is what `read` gives among the values, or (`not_in`) none of them?"""
    wanted = set(values)
    if operator != "not_in":
        return lambda document: read(document) in wanted
    return lambda document: read(document) not in wanted


def time_test(name: str, operator: str, values: list[str]) -> Test:
    """Is the time of this name in the asked range?"""
    low, high = None, None
    if operator == "date_range":
        start, _, end = values[0].partition("~")
        low, high = _bound(name, start), _bound(name, end, last=True)
    elif operator == "gte":
        low = _bound(name, values[0])
    elif operator == "lte":
        high = _bound(name, values[0], last=True)
    else:
        unknown_operator(name, operator)

    def test(document: Document) -> bool:
        moment = datetime.fromisoformat(document[name])
        return (low is None or low <= moment) and (high is None or moment <= high)

    return test


def _bound(name: str, text: str, *, last: bool = False) -> datetime:
    """A bare date means its first moment, as an upper bound its last; a time without offset is UTC."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        day = parse_datetime(f"{text}T00:00:00Z")
        if day is not None:
            return day + timedelta(days=1, microseconds=-1) if last else day
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        invalid(name, "invalid_format", f"{text!r} is no date or date and time.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
