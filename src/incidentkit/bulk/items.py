"""A record on its way through an import, and how its key is read."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from incidentkit.bulk.kinds import is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Item", "KeyProblem", "Skip", "Unreadable", "check_key", "key_reader"]


class Skip(Exception):  # noqa: N818 - not an error: an answer that `upsert` gives by raising it
    """Raised by `upsert`: this record is not to be imported. It counts as skipped, with the reason given."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What a reader yields in place of a record it cannot read; it counts as failed and the rest goes on.

    Attributes:
        where: The record's key or place, as the report is to name it (`line 17`).
        message: One line: what is wrong and how to mend it.
    """

    where: str
    message: str


class KeyProblem(Exception):  # noqa: N818 - never leaves the package
    """A record without a usable key; the text says why."""


class Item:
    """One record between being read and being answered.

    Attributes:
        number: Its place in the input, from 1.
        id: Its key's row in the journal; 0 until the journal has told.
        repeats: It follows another payload of the same key.
        counted: The report has counted it among the duplicates.
        forced: It was held back to see whether a later one comes, and none came.
    """

    __slots__ = ("counted", "forced", "hash", "id", "key", "number", "record", "repeats")

    def __init__(self, number: int, record: Any, key: str, payload: str) -> None:
        self.number = number
        self.record = record
        self.key = key
        self.hash = payload
        self.id = 0
        self.repeats = False
        self.counted = False
        self.forced = False


def key_reader(key: str | Callable[[Any], object]) -> Callable[[Any], object]:
    """How to get a record's key: `key` itself where it is callable, else the field of that name."""
    if not isinstance(key, str):
        return key
    name, of_object = key, attrgetter(key)

    def read(record: Any) -> object:
        try:
            return record[name] if is_mapping(record) else of_object(record)
        except (KeyError, AttributeError):
            raise KeyProblem(f"has no field {name!r} to take its key from") from None

    return read


def check_key(key: object) -> str:
    """The key, when it is one the journal can hold.

    Raises:
        KeyProblem: Not a string, blank, or not storable as text.
    """
    if not isinstance(key, str):
        raise KeyProblem(f"has a key of type {type(key).__name__}; a key is a string")
    if key.isascii() and key.isprintable() and not key.isspace() and key:  # nearly all, so it is asked first
        return str(key)
    if not key or key.isspace():
        raise KeyProblem("has an empty key")
    if "\0" in key or not _is_storable(key):
        raise KeyProblem("has a key with characters that are no text")
    return str(key)


def _is_storable(key: str) -> bool:
    try:
        key.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True
