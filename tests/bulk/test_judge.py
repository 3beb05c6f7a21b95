from __future__ import annotations

import pytest

from incidentkit.bulk._decisions import UNHASHABLE, Action, Decider, Known, State
from incidentkit.bulk._reading import Item


def judge_one(decide, item, row=None, state=State.DONE, written="p", repeated=0):
    return decide.decide([item], Known([row], [state], [written], [repeated]))


def test_new_keys_get_the_next_rows():
    """Keys the journal does not have are sent, and get rows after the last one."""
    items = [Item(number, None, f"k{number}", "p") for number in (1, 2)]
    decided = Decider(run=3, next_row=8).decide(items, Known([None] * 2, [0] * 2, [""] * 2, [0] * 2))
    assert decided.decisions == ([8, 9], [Action.SEND] * 2, [False] * 2)
    assert [(row.id, row.key, row.state) for row in decided.intents] == [
        (8, "k1", State.IN_FLIGHT),
        (9, "k2", State.IN_FLIGHT),
    ]
    assert decided.again == decided.repeated == []


def test_a_second_payload_of_a_key_marks_it():
    """A key that comes again in a run with another payload is marked, and its earlier answer set aside."""
    decide = Decider(run=1, next_row=6)
    judge_one(decide, Item(1, None, "k", "p"), row=5)
    decided = judge_one(decide, Item(2, None, "k", "q"), row=5)
    assert decided.decisions.actions == [Action.SEND]
    assert decided.again == decided.repeated == [5]


def test_a_changed_payload_alone_is_no_repeat():
    """A payload that changed between two runs does not mark its key."""
    assert judge_one(Decider(2, 6), Item(1, None, "k", "q"), row=5).repeated == []


@pytest.mark.parametrize(("repeated", "action"), [(1, Action.DEFER), (2, Action.SEND), (0, Action.SEND)])
def test_only_what_an_earlier_run_marked_is_held(repeated, action):
    """A key is deferred back when an earlier run saw it repeated, not when this one did."""
    decided = judge_one(Decider(2, 6), Item(1, None, "k", "q"), row=5, repeated=repeated)
    assert decided.decisions.actions == [action]


def test_what_has_no_fingerprint_is_always_sent():
    """Two records without a fingerprint are not taken for each other."""
    decided = judge_one(Decider(2, 6), Item(1, None, "k", UNHASHABLE), row=5, written=UNHASHABLE)
    assert decided.decisions.actions == [Action.SEND]
