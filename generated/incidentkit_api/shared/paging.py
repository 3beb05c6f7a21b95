# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Where the next page of a listing starts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeVar

from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["next_cursor", "next_offset", "next_page", "records"]

T = TypeVar("T")


def next_cursor(
    meta: object,
    items: Sequence[object],
    size: int | Unset = UNSET,
    until: dt.datetime | Unset = UNSET,
    more: str = "after",
) -> str | None:
    """Return the cursor of the next page, or None after the last.

    Without paging information in the answer, a full page is taken to have a successor after its last record, which is
    what the cursor is documented to be.

    Args:
        meta: The answer's paging information.
        items: The records of the page.
        size: How many were asked for.
        until: Where a listing by time ends: a cursor at or behind it asks for nothing more.
        more: The attribute of the paging information that holds the cursor.
    """
    if not meta:
        full = isinstance(size, int) and 0 < size <= len(items)
        return getattr(items[-1], "id", None) if full else None
    after = getattr(meta, more, None)
    if not isinstance(after, str) or not after:
        return None
    return None if isinstance(until, dt.datetime) and _reached(after, until) else after


def _reached(after: str, until: dt.datetime) -> bool:
    try:
        return dt.datetime.fromisoformat(after) >= until
    except (TypeError, ValueError):  # no time, or one without an offset beside one that has it
        return False


def next_page(links: object, number: str | int | Unset, more: str = "next_") -> str | None:
    """Return the number of the page after `number` (unset: the first), or None after the last.

    Args:
        links: What tells of the next page.
        number: The page just read.
        more: The attribute of it that is there, or true, while more pages follow.
    """
    return str(int(number or 1) + 1) if getattr(links, more, None) else None


def next_offset(answer: object, items: Sequence[object], offset: str | int | Unset, more: str = "more") -> str | None:
    """Return the offset of the page after the one at `offset` (unset: the first), or None after the last.

    Args:
        answer: What tells of the next page.
        items: The records of the page just read.
        offset: Where it started.
        more: The attribute of the answer that is there, or true, while more pages follow.
    """
    return str(int(offset or 0) + len(items)) if getattr(answer, more, None) else None


def records(items: list[T] | Unset | None) -> list[T]:
    """Return the records of a page that may come without any."""
    return items or []
