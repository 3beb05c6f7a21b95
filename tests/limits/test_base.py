"""What a limiter is told."""

from __future__ import annotations

import pytest

from incidentkit.limits import Places, Throttle


def test_places_are_full_at_their_limit():
    """One more than the limit has to wait."""
    places = Places(2)
    places.in_flight = 1
    assert not places.full
    places.in_flight = 2
    assert places.full


@pytest.mark.parametrize(
    ("news", "limit"),
    [
        (Throttle(), None),
        (Throttle(limit=0), None),
        (Throttle(limit=300), 300),
        (Throttle(limit=1200, limit_per=60.0), 100),
        (Throttle(limit=3, limit_per=60.0), 1),
    ],
)
def test_a_told_limit_is_read_for_the_window_it_meets(news, limit):
    """Per minute or per window; one that lets nothing pass is none."""
    assert news.limit_in(5.0) == limit
