from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit._context import Allowance
from incidentkit.bulk._report import BUCKETS, Timeline
from tests.bulk.attempts import attempt

moments = st.lists(st.floats(0, 1e6), min_size=1, max_size=60)


@given(moments)
def test_memory_is_bounded_and_nothing_is_lost(sent):
    """However long an import takes, the stretches are few, cover all of it, and hold every request."""
    timeline = Timeline()
    timeline.start(100.0)
    for moment in sent:
        timeline.attempted(attempt(sent_at=100.0 + moment, status=429))
    assert len(timeline.buckets) <= BUCKETS
    assert sum(bucket.requests for bucket in timeline.buckets) == len(sent)
    assert sum(bucket.refused for bucket in timeline.buckets) == len(sent)
    assert len(timeline.buckets) * timeline.width > max(sent)


@given(st.lists(st.floats(0, 1e4), min_size=1, max_size=50).map(sorted))
def test_merging_keeps_things_where_they_were(sent):
    """After any number of mergers each request lies in the stretch of its time."""
    timeline = Timeline()
    timeline.start(0.0)
    for moment in [*sent, 2e4]:
        timeline.attempted(attempt(sent_at=moment))
    counts = [0] * len(timeline.buckets)
    for moment in [*sent, 2e4]:
        counts[int(moment / timeline.width)] += 1
    assert [bucket.requests for bucket in timeline.buckets] == counts


def test_records_count_when_they_were_answered():
    """The total so far is told; the difference goes to the stretch of that moment."""
    timeline = Timeline()
    timeline.start(10.0)
    timeline.answered(10.1, 5)
    timeline.answered(10.3, 5)
    timeline.answered(10.6, 12)
    assert [bucket.records for bucket in timeline.buckets] == [5, 0, 7]


def test_what_is_allowed_is_known_while_there_is_one_budget():
    """The latest allowance holds; requests of a second credential have no common limit."""
    timeline = Timeline()
    timeline.start(0.0)
    assert timeline.allowed is None
    timeline.attempted(attempt(allowed=Allowance(1200, 60.0)))
    timeline.attempted(attempt(sent_at=1.0, allowed=Allowance(600, 60.0)))
    assert timeline.allowed == Allowance(600, 60.0)
    assert [bucket.pace for bucket in timeline.buckets] == [20.0, None, None, None, 10.0]
    timeline.attempted(attempt(sent_at=2.0, budget="another"))
    assert timeline.allowed is None
