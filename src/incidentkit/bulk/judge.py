"""Judging a batch of records by what the journal knows of their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from incidentkit.bulk.hashing import UNHASHABLE
from incidentkit.bulk.journal import Row, Verdicts
from incidentkit.bulk.seen import Seen
from incidentkit.bulk.verdicts import Action, State, choose_action

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit.bulk.items import Item

__all__ = ["Judge", "Judgement", "Known"]


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


class Judgement(NamedTuple):
    """What follows for a batch.

    Attributes:
        intents: The rows of those that will be sent.
        again: Of these, the rows that hold an earlier record of this run.
        repeated: The rows of keys that have come with different payloads.
    """

    verdicts: Verdicts
    intents: list[Row]
    again: list[int]
    repeated: list[int]


class Judge:
    """The rule of `choose_action`, with what one run has to remember for it."""

    def __init__(self, run: int, next_row: int) -> None:
        self._run = run
        self._next_row = next_row
        self._seen = Seen()

    def judge(self, asking: Sequence[Item], known: Known) -> Judgement:
        """One verdict per record, in order; no two of one batch have the same key."""
        judgement = Judgement(Verdicts([], [], []), [], [], [])
        for item, row, state, written, repeated in zip(asking, *known, strict=True):
            if row is None:
                self._send_first(item, judgement)
                continue
            seen = not self._seen.add(row)
            same = written == item.hash != UNHASHABLE
            repeats_before = 0 < repeated < self._run
            action = choose_action(state, same_payload=same, seen=seen, repeats=repeats_before, forced=item.forced)
            _note(judgement, item, row, action, seen=seen)
            if item.repeats or (seen and not same and not item.forced):
                judgement.repeated.append(row)
        return judgement

    def _send_first(self, item: Item, judgement: Judgement) -> None:
        row = self._next_row
        self._next_row += 1
        self._seen.add(row)
        _note(judgement, item, row, Action.SEND, seen=False)


def _note(judgement: Judgement, item: Item, row: int, action: Action, *, seen: bool) -> None:
    rows, actions, seens = judgement.verdicts
    rows.append(row)
    actions.append(action)
    seens.append(seen)
    if action is Action.SEND:
        judgement.intents.append(Row(row, item.key, item.hash, State.IN_FLIGHT, item.number))
        if seen:
            judgement.again.append(row)
