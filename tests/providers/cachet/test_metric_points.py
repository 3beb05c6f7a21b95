"""Points of metrics: nothing is sent that Cachet would drop, nothing is stored twice."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError, ConflictError, NotFoundError

if TYPE_CHECKING:
    from incidentkit import Cachet
    from incidentkit.providers.cachet.metrics import MetricPoints
    from tests.providers.conftest import Requests

CREATED, UPDATED, UNCHANGED = Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.fixture
async def metric(cachet: Cachet) -> str:
    """A metric that folds points within a minute."""
    return (await cachet.metrics.upsert(name="Latency", suffix="ms", threshold=1)).record.id


@pytest.fixture(params=["plain", "indexed"])
async def points(cachet: Cachet, request: pytest.FixtureRequest) -> MetricPoints:
    """With and without remembering what was read."""
    return await cachet.metric_points.index() if request.param == "indexed" else cachet.metric_points


async def upsert(points: MetricPoints, metric: str, *series: tuple[float, float]) -> list[Outcome]:
    """Of pairs of minutes after noon and values."""
    results: list[Outcome] = []
    for minutes, value in series:
        moment = NOON + timedelta(minutes=minutes)
        results.append((await points.upsert(metric_id=metric, value=value, timestamp=moment)).outcome)
    return results


async def stored(cachet: Cachet, metric: str) -> dict[str, float | None]:
    listed = await cachet.metric_points.list(metric_id=metric).collect()
    assert all(point.attributes.counter == 1 for point in listed)
    return {str(point.attributes.created.string)[11:16]: point.attributes.value or None for point in listed}


async def test_points_are_added_left_and_corrected(cachet: Cachet, points: MetricPoints, metric: str) -> None:
    """A corrected one is made anew; times count to half a minute, as Cachet keeps them."""
    wanted = [(0, 1.0), (1, 2.0), (2, 3.0), (1, 2.0), (0.2, 1.0), (2, 9.0), (0, 7.5)]
    found = await upsert(points, metric, *wanted)
    assert found == [CREATED, CREATED, CREATED, UNCHANGED, UNCHANGED, UPDATED, UPDATED]
    assert await stored(cachet, metric) == {"12:00": 7.5, "12:01": 2.0, "12:02": 9.0}


async def test_an_older_point_is_taken_where_it_is_far_from_the_newest(
    cachet: Cachet, points: MetricPoints, metric: str
) -> None:
    """Cachet compares with the newest point alone."""
    assert await upsert(points, metric, (60, 1.0), (0, 2.0), (0, 2.0)) == [CREATED, CREATED, UNCHANGED]
    assert await stored(cachet, metric) == {"12:00": 2.0, "13:00": 1.0}


@pytest.mark.parametrize("minutes", [0.5, -0.5])
async def test_what_cachet_would_drop_is_not_sent(
    cachet: Cachet, points: MetricPoints, metric: str, minutes: float
) -> None:
    """It would raise the counter of the newest point, and lose the value."""
    await upsert(points, metric, (0, 1.0))
    with pytest.raises(ConfigurationError, match="within 1 min of the newest"):
        await upsert(points, metric, (minutes, 2.0))
    assert await stored(cachet, metric) == {"12:00": 1.0}


async def test_a_correction_that_cachet_would_drop_leaves_the_point(
    cachet: Cachet, points: MetricPoints, metric: str
) -> None:
    """Nothing is deleted that could not be made again."""
    await upsert(points, metric, (0, 1.0), (1, 2.0))
    await cachet.metrics.upsert(name="Latency", suffix="ms", threshold=5)
    fresh = await cachet.metric_points.index()
    with pytest.raises(ConfigurationError, match="within 5 min"):
        await upsert(fresh, metric, (0, 7.0))
    assert await stored(cachet, metric) == {"12:00": 1.0, "12:01": 2.0}


async def test_a_lower_threshold_is_noticed(cachet: Cachet, points: MetricPoints, metric: str) -> None:
    """It is asked for again before a point is refused."""
    await cachet.metrics.upsert(name="Latency", suffix="ms", threshold=5)
    await upsert(points, metric, (0, 1.0), (5, 2.0))
    await cachet.metrics.upsert(name="Latency", suffix="ms", threshold=1)
    assert await upsert(points, metric, (6, 3.0)) == [CREATED]


async def test_points_of_one_metric_go_in_the_order_of_the_calls(
    cachet: Cachet, points: MetricPoints, metric: str
) -> None:
    """A hundred calls at once, one request under way."""
    calls = [points.upsert(metric_id=metric, value=n, timestamp=NOON + timedelta(minutes=n)) for n in range(100)]
    results = await asyncio.gather(*calls)
    assert {result.outcome for result in results} == {CREATED}
    listed = await cachet.metric_points.list(metric_id=metric).collect()
    assert [point.attributes.value for point in sorted(listed, key=lambda point: int(point.id))] == [*range(100)]


async def test_an_index_reads_a_metric_once(cachet: Cachet, metric: str, requests: Requests) -> None:
    """A second pass over 250 points is three pages and nothing else."""
    series = [(minutes, 1.0) for minutes in range(250)]
    await upsert(await cachet.metric_points.index(), metric, *series)
    requests()
    assert set(await upsert(await cachet.metric_points.index(), metric, *series)) == {UNCHANGED}
    assert requests() == 3


async def test_no_page_is_read_in_vain(cachet: Cachet, metric: str, requests: Requests) -> None:
    """A point of today needs the newest page alone, however many there are."""
    await upsert(await cachet.metric_points.index(), metric, *((minutes, 1.0) for minutes in range(250)))
    await upsert(cachet.metric_points, metric, (300, 1.0))
    requests()
    await upsert(cachet.metric_points, metric, (301, 2.0), (301, 2.0))
    assert requests() == 2 + 1


async def test_a_server_in_another_zone_is_noticed(cachet: Cachet, points: MetricPoints, metric: str) -> None:
    """The point that showed it is taken back; with the zone's name all is well."""
    wanted: dict[str, Any] = {"metric_id": metric, "value": 1.0, "timestamp": NOON}
    with pytest.raises(ConfigurationError, match="server_zone"):
        await points.upsert(**wanted, server_zone=timezone(timedelta(hours=2)))
    assert await stored(cachet, metric) == {}
    assert (await points.upsert(**wanted, server_zone="UTC")).outcome is CREATED
    with pytest.raises(ConfigurationError, match="no time zone 'Atlantis'"):
        await points.upsert(**wanted, server_zone="Atlantis")


async def test_a_value_that_was_dropped_all_the_same_is_told(cachet: Cachet, metric: str) -> None:
    """Another client sent one in between: Cachet answers a success, and the point is not there."""
    points = await cachet.metric_points.index()
    await upsert(points, metric, (0, 1.0))
    await cachet.metric_points.create(metric_id=metric, value=5.0, timestamp=NOON + timedelta(minutes=10))
    with pytest.raises(ConflictError, match="dropped"):
        await upsert(points, metric, (10.5, 2.0))


async def test_a_metric_must_exist(points: MetricPoints) -> None:
    """Its number is not found."""
    with pytest.raises(NotFoundError):
        await upsert(points, "77", (0, 1.0))


async def test_a_plain_create_gives_what_cachet_answers(cachet: Cachet, metric: str) -> None:
    """A counter above 1 says that the value is lost."""
    values = [
        (await cachet.metric_points.create(metric_id=metric, value=value, timestamp=NOON)).record.attributes
        for value in (1.0, 2.0)
    ]
    assert [(value.value, value.counter) for value in values] == [(1.0, 1), (1.0, 2)]
