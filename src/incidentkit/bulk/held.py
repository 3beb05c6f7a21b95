"""Records of repeated keys, held back until it is known whether they are the last of their key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.bulk.spill import Spill

if TYPE_CHECKING:
    from incidentkit.bulk.items import Item

__all__ = ["HELD_LIMIT", "Held"]

HELD_LIMIT: Final = 10_000


class Held:
    """At most one record per key: `limit` of them in memory, the others on disk."""

    def __init__(self, limit: int = HELD_LIMIT) -> None:
        self._limit = limit
        self._items: dict[str, Item] = {}
        self._spill = Spill()
        self._used = False

    def __len__(self) -> int:
        return len(self._items) + len(self._spill)

    def put(self, item: Item) -> None:
        """Hold `item`; the caller has dropped an earlier one of its key."""
        self._used = True
        if len(self._items) < self._limit or not self._spill.put(item):
            self._items[item.key] = item

    def drop(self, key: str) -> Item | None:
        """The record held for `key`, no longer held."""
        if not self._used:  # as in most imports, which ask for every record
            return None
        return self._items.pop(key, None) or self._spill.drop(key)

    def overflow(self) -> Item | None:
        """The oldest in memory, no longer held, when there are more than may be and the disk does not take them."""
        return self.release() if len(self._items) > self._limit else None

    def release(self) -> Item | None:
        """One of the oldest, no longer held."""
        return self._items.pop(next(iter(self._items))) if self._items else self._spill.release()

    def close(self) -> None:
        """Hold nothing any more."""
        self._items.clear()
        self._spill.close()
