"""How far requests may run ahead of an even pace."""

from __future__ import annotations

import pytest

from incidentkit.limits._budget import Burst, free_burst


def spend(burst: Burst, now: float, requests: int):
    return [burst.take(now) for _ in range(requests)]


def test_the_first_few_go_freely():
    """Ten, or a twentieth of a larger limit, go at once before anything is known."""
    assert (free_burst(60), free_burst(1200)) == (10, 60)
    burst = Burst(1200, 20.0)
    assert not any(token.probe for token in spend(burst, 0.0, 60))


def test_beyond_what_is_proven_one_goes_at_a_time():
    """While a request that may be one too many is in flight, others wait for the even pace."""
    burst = Burst(1200, 20.0)
    spend(burst, 0.0, 60)
    assert burst.free_at(0.0) == 0.0
    probe = burst.take(0.0)
    assert probe.probe
    assert burst.free_at(0.0) == pytest.approx(2 / 20)
    burst.settle(probe, passed=True)
    assert burst.proven == 61
    assert burst.free_at(0.0) == 0.0


def test_only_an_answer_proves():
    """A probe that was lost, or that a refusal came between, proves nothing."""
    burst = Burst(1200, 20.0)
    lost, before = spend(burst, 0.0, 61)[-1], burst.take(0.0)
    burst.settle(lost, passed=False)
    burst.epoch += 1
    burst.settle(before, passed=True)
    assert burst.proven == 60


def test_a_whole_limit_passed_at_once_ends_all_care():
    """Once N have passed in one burst nothing waits for the pace any more."""
    burst = Burst(20, 1.0)
    for _ in range(20):
        burst.settle(burst.take(0.0), passed=True)
    spend(burst, 0.0, 100)
    assert burst.free_at(0.0) == 0.0
    assert burst.eta(0.0, 50) == 0.0


def test_what_the_server_vouches_for_goes_freely():
    """SentState that so many are left, nothing has to be tried one at a time; a restraint is not lifted by it."""
    burst = Burst(1200, 20.0)
    spend(burst, 0.0, 5)
    burst.vouch(0.0, 500)
    assert not any(token.probe for token in spend(burst, 0.0, 500))
    burst.restrain(0.0, 1, arrears=0)
    burst.vouch(0.0, 500)
    assert burst.free_at(0.0) > 0.0


def test_restrained_it_paces_evenly():
    """After the rest it was given, one request per step of the pace, however long it was idle."""
    burst = Burst(1200, 20.0)
    burst.restrain(10.0, 1, arrears=4)
    assert burst.free_at(9.0) == pytest.approx(10.0 + 5 / 20)
    assert burst.free_at(10.25) == 10.25
    burst.take(10.25)
    assert burst.free_at(10.25) == pytest.approx(10.30)
    spend(burst, 100.0, 1)
    assert burst.free_at(100.0) == pytest.approx(100.05)


def test_what_was_not_sent_is_no_debt():
    """A turn given back gives back its part of the pace, and the right to probe."""
    burst = Burst(1200, 20.0)
    token = spend(burst, 0.0, 61)[-1]
    burst.undo(token)
    assert burst.debt(0.0) == 60
    assert burst.take(0.0).probe


def test_released_it_explores_from_its_allowance():
    """After the restraint, more is tried one at a time again."""
    burst = Burst(1200, 20.0)
    burst.restrain(0.0, 30, arrears=0)
    burst.release()
    burst.settle(burst.take(0.0), passed=True)
    assert burst.proven == 31
