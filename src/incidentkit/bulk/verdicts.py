"""What to do with a record, by what the journal knows of its key: the whole rule in one place.

The last of several records with one key wins. Within one run that needs no foresight: they are sent in their
order. A second run over the same input needs it, because the earlier ones differ from what was written last and
would be written again. So the journal remembers that a key is repeated, and a later run holds such a record back
until the next one with that key, or the end of the input, shows whether it counts.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

__all__ = ["Action", "Known", "State", "judge"]


class State(IntEnum):
    """Where a key's latest record stands."""

    PENDING = 0
    """Read, and given back before it was sent."""
    IN_FLIGHT = 1
    """Sent, or about to be; whether it took effect is not known."""
    DONE = 2
    FAILED = 3
    SKIPPED = 4


class Action(IntEnum):
    """What to do with a record."""

    SEND = 0
    DONE = 1
    """An earlier run wrote this payload: nothing to do."""
    REPEAT = 2
    """This run has seen the key, and this payload is the one written."""
    HOLD = 3


class Known(NamedTuple):
    """What the journal knows of a key.

    Attributes:
        repeated: The run that last saw the key with different payloads; 0 for none.
        seen: The key has come before in this run.
    """

    state: State
    same_payload: bool
    repeated: int
    seen: bool


def judge(known: Known | None, *, run: int, forced: bool) -> Action:
    """The action for a record; `known` is None for a key the journal has never had.

    `forced` is for a record that was held long enough: it is sent unless it is what was written.
    """
    if known is None:
        return Action.SEND
    if known.state is State.DONE and known.same_payload:
        return Action.REPEAT if known.seen else Action.DONE
    if known.repeated and known.repeated < run and not forced:
        return Action.HOLD
    return Action.SEND
