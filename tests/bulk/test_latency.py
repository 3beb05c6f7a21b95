from __future__ import annotations

import random

import pytest

from incidentkit.bulk._concurrency import Baseline, Sample
from tests.bulk.attempts import attempt


def sample(*latencies, **changed):
    taken = Sample(**changed)
    for latency in latencies:
        taken.add(attempt(latency))
    return taken


def test_a_sample_averages():
    """Mean and relative variance of what was added."""
    taken = sample(1.0, 3.0)
    assert (taken.count, taken.mean) == (2, 2.0)
    assert taken.variance == pytest.approx(0.25)


def test_what_was_under_way_does_not_count():
    """After a change, requests that end before it can show are left out, whenever they were sent."""
    taken = Sample(changed=10.0, settles=2.0)
    taken.add(attempt(1.5, sent_at=10.0))
    assert taken.count == 0
    taken.add(attempt(3.0, sent_at=9.5))
    assert (taken.count, taken.mean) == (1, 3.0)


def test_failures_count_from_the_change_on():
    """Server errors and lost answers of requests sent since the change are a share of those."""
    taken = Sample(changed=10.0)
    for status, sent_at in [(503, 9.0), (503, 10.0), (None, 11.0), (200, 12.0), (429, 12.0)]:
        taken.add(attempt(status=status, sent_at=sent_at))
    assert (taken.failed, taken.failing) == (2, 0.5)
    assert Sample().failing == 0


def test_the_usual_moves_by_weight_and_can_be_replaced():
    """More answers weigh more; a change of the server replaces it at once."""
    baseline = Baseline(sample(*[1.0] * 32))
    baseline.update(sample(*[2.0] * 32))
    assert baseline.mean == pytest.approx(1.5)
    baseline.replace(sample(*[5.0] * 8))
    assert baseline.mean == 5.0


def test_even_latencies_need_few_answers_to_tell_a_difference():
    """The more latency scatters, the more answers it takes, and the larger the doubt."""
    even = Baseline(sample(*[1.0] * 64))
    dice = random.Random(1)
    uneven = Baseline(sample(*(dice.expovariate(1.0) for _ in range(64))))
    assert even.needed(0.5) < 5 < uneven.needed(0.5)
    assert even.doubt(16) < 0.1 < uneven.doubt(16)
    assert uneven.doubt(64) < uneven.doubt(8)


def test_instant_answers_have_no_variance():
    """A clock that stands still divides nothing by zero."""
    assert sample(0.0, 0.0).variance == 0.0
