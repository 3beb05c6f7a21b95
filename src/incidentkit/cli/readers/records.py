"""What every reader gives: records with the place they came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Broken", "Item", "Records", "Row"]


@dataclass(frozen=True, slots=True)
class Row:
    """One record as it was read.

    Attributes:
        where: Its place for messages, for example `line 17`.
        values: Column or field name to value.
    """

    where: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Broken:
    """A place where a record should be and none can be read.

    Attributes:
        where: The place, for example `line 17`.
        reason: What is wrong and how to mend it.
    """

    where: str
    reason: str


Item: TypeAlias = Row | Broken


def _unknown() -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Records:
    """An opened input.

    Attributes:
        name: The file for messages; `standard input` for `-`.
        items: The records: a list where all were read at once, otherwise read as they are asked for, once.
        columns: Their names where they are known before reading (CSV), otherwise None.
        count: About how many there are, or None where that is not to be had beforehand; may read the file once.
        close: Gives the file back.
    """

    name: str
    items: Iterable[Item]
    columns: tuple[str, ...] | None = None
    count: Callable[[], int | None] = field(default=_unknown)
    close: Callable[[], None] = field(default=lambda: None)
