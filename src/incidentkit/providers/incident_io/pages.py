"""How incident.io pages: a cursor, absent on the last page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE_SIZE: Final = 250
"""The largest page most listings take; each costs one request whatever its size."""


class _Meta(Protocol):
    @property
    def after(self) -> object: ...


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def next_cursor(meta: _Meta | object, items: Sequence[_Identified]) -> str | None:
    """The cursor of the next page.

    Without paging information in the answer a full page is taken to have a successor after its last record, which
    is what the cursor is documented to be.
    """
    if meta:
        after = getattr(meta, "after", None)
        return after if isinstance(after, str) and after else None
    return items[-1].id if len(items) >= PAGE_SIZE else None
