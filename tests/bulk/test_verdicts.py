from __future__ import annotations

from itertools import product

import pytest

from incidentkit.bulk._decisions import Action, State, choose_action

FLAGS = ("same_payload", "seen", "repeats", "forced")
CASES = [(state, dict(zip(FLAGS, flags, strict=True))) for state in State for flags in product([False, True], repeat=4)]


@pytest.mark.parametrize(("state", "flags"), CASES)
def test_only_what_is_done_with_this_payload_is_not_sent(state, flags):
    """A record is skipped only when this very payload was written; else it is sent, now or after being deferred."""
    done = state is State.DONE and flags["same_payload"]
    action = choose_action(state, **flags)
    assert (action in {Action.DONE, Action.REPEAT}) is done
    if done:
        assert (action is Action.REPEAT) is flags["seen"]
    else:
        assert (action is Action.DEFER) is (flags["repeats"] and not flags["forced"])
