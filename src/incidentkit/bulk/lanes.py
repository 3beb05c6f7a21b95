"""One record per key at a time, in the order of the input."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incidentkit.bulk.items import Item

__all__ = ["Lanes"]


class Lanes:
    """Which key is on its way, and which record waits behind it.

    At most one waits per key: a third takes the second's place, since the last one wins.
    """

    def __init__(self) -> None:
        self._active: dict[str, Item] = {}
        self._waiting: dict[str, Item] = {}

    def __len__(self) -> int:
        """Keys on their way."""
        return len(self._active)

    def enter(self, item: Item) -> bool:
        """Whether the way is free; if so it is now `item`'s until it leaves."""
        return self._active.setdefault(item.key, item) is item

    def wait(self, item: Item) -> Item | None:
        """Wait behind the one on its way; gives back the record whose place this takes, if any."""
        ahead, replaced = self.ahead(item), self._waiting.get(item.key)
        # The mark goes with the last one: also a record that is replaced here makes its key a repeated one.
        item.repeats = item.hash != ahead.hash
        if replaced is not None:
            item.repeats |= replaced.repeats
        self._waiting[item.key] = item
        return replaced

    def ahead(self, item: Item) -> Item:
        """The record on its way with `item`'s key."""
        return self._active[item.key]

    def follower(self, item: Item) -> Item | None:
        """The record that waits behind `item`."""
        return self._waiting.get(item.key) if self._waiting else None

    def leave(self, item: Item) -> Item | None:
        """Free the way; gives back the record that waited behind, which is now on its way."""
        follower = self._waiting.pop(item.key, None) if self._waiting else None
        if follower is None:
            del self._active[item.key]
        else:
            self._active[item.key] = follower
        return follower
