"""What to do with a record: its hash, what the journal says, skip or send.

The last of several records with one key wins. Within one run that needs no foresight: they are sent in their
order. A second run over the same input needs it, because the earlier ones differ from what was written last and
would be written again. So the journal remembers that a key is repeated, and a later run holds such a record back
until the next one with that key, or the end of the input, shows whether it counts.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time
from enum import Enum, IntEnum
from hashlib import blake2b
from types import BuiltinFunctionType, FunctionType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from incidentkit.bulk._reading import Item


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Any mapping; the common kind is looked for first, since asking an abstract class is slow."""
    return isinstance(value, (dict, Mapping))


def is_set(value: object) -> TypeGuard[AbstractSet[Any]]:
    """Any set."""
    return isinstance(value, AbstractSet)


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """A list or a tuple."""
    return isinstance(value, (list, tuple))


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Anything a `for` loop takes."""
    return isinstance(value, Iterable)


def is_async_iterable(value: object) -> TypeGuard[AsyncIterable[Any]]:
    """Anything an `async for` loop takes."""
    return isinstance(value, AsyncIterable)


def is_async_generator(value: object) -> TypeGuard[AsyncGenerator[Any, None]]:
    """What has to be closed when it is not read to its end."""
    return isinstance(value, AsyncGenerator)


UNHASHABLE: Final = ""
"""The fingerprint of a record that has none: equal to nothing, so such a record is always sent."""


def payload_hash(record: object) -> str:
    """32 hex digits that are equal for equal payloads in any process, or `UNHASHABLE`.

    Mappings count by content and not by order, dates by their ISO form, enums by value; any other object
    by its type and the state it would be pickled with. What cannot be pickled (a lock, a credential) has no
    fingerprint: sending a record once too often is safe, skipping a changed one is not.
    """
    for encode in (_encode, _encode_any_keys):
        try:
            return blake2b(encode(record).encode(), digest_size=16).hexdigest()
        except TypeError:  # most likely keys that do not sort, which the second form takes
            continue
        except Exception:  # noqa: BLE001 - the record's own code ran: whatever it raised, there is no fingerprint
            break
    return UNHASHABLE


def _plain(value: Any) -> Any:
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if is_mapping(value):
        return dict(value)
    if is_set(value):
        return ["set", sorted(_encode(member) for member in value)]
    if isinstance(value, (bytes, bytearray)):
        return ["bytes", value.hex()]
    return _state(value)


def _state(value: object) -> Any:
    if isinstance(value, (type, FunctionType, BuiltinFunctionType)):
        return ["name", value.__module__, value.__qualname__]
    parts = value.__reduce_ex__(4)
    if isinstance(parts, str):  # a singleton, known by its name
        return ["name", type(value).__module__, parts]
    build, arguments, *rest = parts
    state, members = rest[:1], [part if part is None else list(part) for part in rest[1:3]]
    return ["object", build, arguments, state, members]


_slow_encode: Callable[[Any], str] = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=_plain).encode


def _build_encode() -> Callable[[Any], str]:
    # JSONEncoder builds its C encoder anew for every call, which costs as much as encoding a small record. Where
    # the building block has the shape known here it is built once; both give the same text.
    build = getattr(json.encoder, "c_make_encoder", None)
    if build is None:
        return _slow_encode
    try:
        encode = build(None, _plain, json.encoder.encode_basestring_ascii, None, ":", ",", True, False, True)
        "".join(encode({"a": 1}, 0))
    except TypeError:
        return _slow_encode
    return lambda value: "".join(encode(value, 0))


_encode = _build_encode()


def _encode_any_keys(value: Any) -> str:
    return _encode(_with_text_keys(value))


def _with_text_keys(value: Any) -> Any:
    if is_mapping(value):
        return ["mapping", sorted([_encode(key), _encode_any_keys(member)] for key, member in value.items())]
    if is_sequence(value):
        return [_with_text_keys(member) for member in value]
    return value


class Row(NamedTuple):
    """Where a key's latest record stands; fields in the order of the statement that writes them."""

    id: int
    key: str
    hash: str
    state: int
    number: int
    outcome: str | None = None
    error: str | None = None
    error_type: str | None = None
    request_id: str | None = None


class Note(NamedTuple):
    """What became of a record that has no row: it has no key, or a later one of its key took the row."""

    number: int
    key: str
    outcome: str
    error: str | None = None
    error_type: str | None = None
    request_id: str | None = None


class Decisions(NamedTuple):
    """The answers to records that ask to be sent, by column.

    Attributes:
        rows: The row of each one's key.
        actions: What to do with each.
        seen: Whether its key has come before in this run.
    """

    rows: list[int]
    actions: list[Action]
    seen: list[bool]


class Journal(Protocol):
    """Keeps what was asked of every key and what came of it; one call at a time.

    Every method raises ConfigurationError with one line where the journal cannot be used (any more).
    """

    async def open(self) -> None:
        """Take the journal for this import alone."""
        ...

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> Awaitable[Decisions]:
        """Write results, decide who is asking, write the intents of those to send.

        Begins at once, also before it is awaited; all of it is committed when it is done, or nothing.
        """
        ...

    async def close(self, ending: str) -> None:
        """End the run and let the journal go."""
        ...


class SeenSet:
    """A set of small numbers."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, number: int) -> bool:
        """Whether it is new."""
        byte, bit = number >> 3, 1 << (number & 7)
        bits = self._bits
        if byte >= len(bits):
            bits.extend(bytes(byte + 1024 - len(bits)))
        if bits[byte] & bit:
            return False
        bits[byte] |= bit
        return True


class State(IntEnum):
    """Where a key's latest record stands."""

    PENDING = 0
    """Read, and given back before it was sent."""
    IN_FLIGHT = 1
    """Sent, or about to be; whether it took effect is not known."""
    DONE = 2
    FAILED = 3
    SKIPPED = 4


_DONE: Final = State.DONE.value  # a plain number: it is compared for every record


class Action(IntEnum):
    """What to do with a record."""

    SEND = 0
    DONE = 1
    """An earlier run wrote this payload: nothing to do."""
    REPEAT = 2
    """This run has seen the key, and this payload is the one written."""
    DEFER = 3


def choose_action(state: int, *, same_payload: bool, seen: bool, repeats: bool, forced: bool) -> Action:
    """The action for a record whose key the journal has; a key it does not have is always sent.

    Args:
        state: Of the key's latest record, a `State`.
        same_payload: That record's payload is this one's.
        seen: The key has come before in this run.
        repeats: An earlier run had several payloads for the key.
        forced: The record was deferred long enough: it is sent unless it is what was written.
    """
    if same_payload and state == _DONE:
        return Action.REPEAT if seen else Action.DONE
    return Action.DEFER if repeats and not forced else Action.SEND


class Known(NamedTuple):
    """What the journal has of some keys, by column; None for a key it does not have.

    Attributes:
        rows: The key's row.
        states: Of its latest record, a `State`.
        hashes: Of its latest record's payload.
        repeated: The first run that saw it with different payloads, or 0.
    """

    rows: list[int | None]
    states: list[int]
    hashes: list[str]
    repeated: list[int]


class DecidedBatch(NamedTuple):
    """What follows for a batch.

    Attributes:
        intents: The rows of those that will be sent.
        again: Of these, the rows that hold an earlier record of this run.
        repeated: The rows of keys that have come with different payloads.
    """

    decisions: Decisions
    intents: list[Row]
    again: list[int]
    repeated: list[int]


class Decider:
    """The rule of `choose_action`, with what one run has to remember for it."""

    def __init__(self, run: int, next_row: int) -> None:
        self._run = run
        self._next_row = next_row
        self._seen = SeenSet()

    def decide(self, asking: Sequence[Item], known: Known) -> DecidedBatch:
        """One decision per record, in order; no two of one batch have the same key."""
        decided = DecidedBatch(Decisions([], [], []), [], [], [])
        for item, row, state, written, repeated in zip(asking, *known, strict=True):
            if row is None:
                self._send_first(item, decided)
                continue
            seen = not self._seen.add(row)
            same = written == item.hash != UNHASHABLE
            repeats_before = 0 < repeated < self._run
            action = choose_action(state, same_payload=same, seen=seen, repeats=repeats_before, forced=item.forced)
            _note(decided, item, row, action, seen=seen)
            if item.repeats or (seen and not same and not item.forced):
                decided.repeated.append(row)
        return decided

    def _send_first(self, item: Item, decided: DecidedBatch) -> None:
        row = self._next_row
        self._next_row += 1
        self._seen.add(row)
        _note(decided, item, row, Action.SEND, seen=False)


def _note(decided: DecidedBatch, item: Item, row: int, action: Action, *, seen: bool) -> None:
    rows, actions, seens = decided.decisions
    rows.append(row)
    actions.append(action)
    seens.append(seen)
    if action is Action.SEND:
        decided.intents.append(Row(row, item.key, item.hash, State.IN_FLIGHT, item.number))
        if seen:
            decided.again.append(row)
