"""Cursor pages, and the query parameters that ask for them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from incidentkit.sandbox.incident_io.envelope import invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.datastructures import QueryParams

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
