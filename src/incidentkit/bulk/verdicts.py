"""What to do with a record, by what the journal knows of its key: the whole rule in one place.

The last of several records with one key wins. Within one run that needs no foresight: they are sent in their
order. A second run over the same input needs it, because the earlier ones differ from what was written last and
would be written again. So the journal remembers that a key is repeated, and a later run holds such a record back
until the next one with that key, or the end of the input, shows whether it counts.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

__all__ = ["Action", "State", "choose_action"]


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
    HOLD = 3


def choose_action(state: int, *, same_payload: bool, seen: bool, repeats: bool, forced: bool) -> Action:
    """The action for a record whose key the journal has; a key it does not have is always sent.

    Args:
        state: Of the key's latest record, a `State`.
        same_payload: That record's payload is this one's.
        seen: The key has come before in this run.
        repeats: An earlier run had several payloads for the key.
        forced: The record was held long enough: it is sent unless it is what was written.
    """
    if same_payload and state == _DONE:
        return Action.REPEAT if seen else Action.DONE
    return Action.HOLD if repeats and not forced else Action.SEND
