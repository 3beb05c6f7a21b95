"""How Cachet pages: by number, without totals, and with links that forget the filters."""

from __future__ import annotations

from typing import Any, Final, Protocol

PAGE_SIZE: Final = 100
"""The largest page the server gives."""


class _Listing(Protocol):
    @property
    def links(self) -> Any: ...


def next_page(listing: _Listing, after: str | None) -> str | None:
    """The number of the next page, if there is one."""
    following = getattr(listing.links, "next_", None)
    return str(int(after or 1) + 1) if following else None
