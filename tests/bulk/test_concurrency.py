from __future__ import annotations

import pytest

from incidentkit.bulk._concurrency import AdaptiveConcurrency, FixedConcurrency, choose_concurrency
from incidentkit.errors import ConfigurationError


def test_none_adapts():
    """None chooses a number that adapts."""
    assert isinstance(choose_concurrency(None), AdaptiveConcurrency)


def test_a_number_is_fixed():
    """A number stays what it is."""
    chosen = choose_concurrency(3)
    chosen.observe(started=0.0, ended=9.0)
    assert chosen.limit == 3


@pytest.mark.parametrize("number", [0, -1])
def test_less_than_one_is_refused(number):
    """No import runs with no slots."""
    with pytest.raises(ConfigurationError, match="at least 1"):
        choose_concurrency(number)


def test_an_own_policy_is_used_as_it_is():
    """Anything with a limit decides for itself."""
    policy = FixedConcurrency(4)
    assert choose_concurrency(policy) is policy
