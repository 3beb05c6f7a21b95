"""What a limiter is told."""

from __future__ import annotations

import pytest

from incidentkit.limits import ConcurrencyLimit, RateLimitedEvent


def test_places_are_full_at_their_limit():
    """One more than the limit has to wait."""
    concurrency = ConcurrencyLimit(2)
    concurrency.in_flight = 1
    assert not concurrency.full
    concurrency.in_flight = 2
    assert concurrency.full


@pytest.mark.parametrize(
    ("event", "limit"),
    [
        (RateLimitedEvent(), None),
        (RateLimitedEvent(limit=0), None),
        (RateLimitedEvent(limit=300), 300),
        (RateLimitedEvent(limit=1200, limit_per=60.0), 100),
        (RateLimitedEvent(limit=3, limit_per=60.0), 1),
    ],
)
def test_a_told_limit_is_read_for_the_window_it_meets(event, limit):
    """Per minute or per window; one that lets nothing pass is none."""
    assert event.limit_in(5.0) == limit
