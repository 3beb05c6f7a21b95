"""What is known of a metric's points, beside a list that is searched."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from incidentkit_api.cachet.models.metric_point import MetricPoint

from incidentkit.providers.cachet.metrics import GRID, Series, stored_at

START = datetime(2026, 1, 31)  # noqa: DTZ001 - the server's times tell no zone
slots = st.integers(0, 40)


def point(slot: int) -> MetricPoint:
    moment = {"human": None, "string": str(START + slot * GRID)}
    return MetricPoint.from_dict(
        {
            "id": str(slot),
            "type": "metricPoints",
            "attributes": {"id": slot, "metric_id": 1, "created": moment, "updated": moment},
        }
    )


@given(there=st.sets(slots), made=st.sets(slots), gone=st.sets(slots), seconds=st.integers(-60, 1300))
def test_points_are_found_by_time(there: set[int], made: set[int], gone: set[int], seconds: int) -> None:
    """The nearest one within half of the grid, whatever was read, made and deleted."""
    series = Series()
    known = {slot: point(slot) for slot in there | made}
    series.take([known[slot] for slot in sorted(there, reverse=True)], last=True)
    for slot in made:
        series.add(known[slot], START + slot * GRID)
    for slot in gone & known.keys():
        series.remove(known.pop(slot))
    moment = START + timedelta(seconds=seconds)
    near = [each for slot, each in known.items() if abs(START + slot * GRID - moment) <= GRID / 2]
    found = series.at(moment)
    assert (found in near) if near else found is None
    newest = max(known, default=None)
    assert series.newest() == (None if newest is None else START + newest * GRID)
    if newest is not None:
        others = [slot for slot in known if slot != newest]
        assert series.newest(without=known[newest]) == (START + max(others) * GRID if others else None)
    assert all((point(slot) in series) == (slot in known) for slot in range(41))


def test_a_series_reaches_down_to_what_was_read() -> None:
    """With the last page it reaches down to everything."""
    series = Series()
    assert not series.reaches(START)
    series.take([point(9), point(4)], last=False)
    assert series.reaches(START + 5 * GRID)
    assert not series.reaches(START + 4 * GRID)
    series.take([], last=True)
    assert series.reaches(START)
    series.forget()
    assert series.at(START + 9 * GRID) is None
    assert stored_at(point(2)) == START + 2 * GRID
