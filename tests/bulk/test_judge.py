from __future__ import annotations

import pytest

from incidentkit.bulk._decisions import UNHASHABLE, Action, Judge, Known, State
from incidentkit.bulk._reading import Item


def judge_one(judge, item, row=None, state=State.DONE, written="p", repeated=0):
    return judge.judge([item], Known([row], [state], [written], [repeated]))


def test_new_keys_get_the_next_rows():
    """Keys the journal does not have are sent, and get rows after the last one."""
    items = [Item(number, None, f"k{number}", "p") for number in (1, 2)]
    judgement = Judge(run=3, next_row=8).judge(items, Known([None] * 2, [0] * 2, [""] * 2, [0] * 2))
    assert judgement.verdicts == ([8, 9], [Action.SEND] * 2, [False] * 2)
    assert [(row.id, row.key, row.state) for row in judgement.intents] == [
        (8, "k1", State.IN_FLIGHT),
        (9, "k2", State.IN_FLIGHT),
    ]
    assert judgement.again == judgement.repeated == []


def test_a_second_payload_of_a_key_marks_it():
    """A key that comes again in a run with another payload is marked, and its earlier answer set aside."""
    judge = Judge(run=1, next_row=6)
    judge_one(judge, Item(1, None, "k", "p"), row=5)
    judgement = judge_one(judge, Item(2, None, "k", "q"), row=5)
    assert judgement.verdicts.actions == [Action.SEND]
    assert judgement.again == judgement.repeated == [5]


def test_a_changed_payload_alone_is_no_repeat():
    """A payload that changed between two runs does not mark its key."""
    assert judge_one(Judge(2, 6), Item(1, None, "k", "q"), row=5).repeated == []


@pytest.mark.parametrize(("repeated", "action"), [(1, Action.HOLD), (2, Action.SEND), (0, Action.SEND)])
def test_only_what_an_earlier_run_marked_is_held(repeated, action):
    """A key is held back when an earlier run saw it repeated, not when this one did."""
    judgement = judge_one(Judge(2, 6), Item(1, None, "k", "q"), row=5, repeated=repeated)
    assert judgement.verdicts.actions == [action]


def test_what_has_no_fingerprint_is_always_sent():
    """Two records without a fingerprint are not taken for each other."""
    judgement = judge_one(Judge(2, 6), Item(1, None, "k", UNHASHABLE), row=5, written=UNHASHABLE)
    assert judgement.verdicts.actions == [Action.SEND]
