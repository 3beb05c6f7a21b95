"""Every upsert of Cachet while the server fails: each record there once and right, and a second pass writes nothing."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import Cachet, Outcome, RateLimit
from incidentkit._http.retry import RetryPolicy
from incidentkit.providers.cachet._keyed import KEY, meta_of
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit import UpsertResult

RECORDS = 80
PARENTS = 4
FAULTS = ["503=5%", "lost-after=4%", "lost-before=2%", "storm=at:60,for:5s", "nulls=20%"]
# The status is half of what an entry of an incident's course is known by.
WHERE_NO_ENUM_IS_A_KEY = ["unknown-enums=20%"]
OPTIONS: dict[str, Any] = {"rate_limit": RateLimit(100_000, per=60), "retry": RetryPolicy(attempts=8)}


@dataclass(frozen=True, slots=True)
class Case:
    """One kind of record.

    Attributes:
        helper: The attribute of the client.
        wanted: The arguments of the upsert of record `n`.
        key: What is seen of record `n`'s key in a record read back.
        of: The same of a record.
    """

    helper: str
    wanted: Callable[[int], dict[str, Any]]
    key: Callable[[int], Any]
    of: Callable[[Any], Any]


def external_key(record: Any) -> Any:
    return meta_of(record.attributes.to_dict()).get(KEY)


def minute(n: int) -> str:
    """Points of one metric stand a minute apart, in the order of the calls."""
    return f"2026-01-01T00:{n // PARENTS:02}:00"


CASES = {
    case.helper: case
    for case in (
        Case("components", lambda n: {"key": f"k-{n}", "name": f"C {n}", "status": 1 + n % 6, "enabled": n % 7 > 0},
             lambda n: f"k-{n}", external_key),
        Case("component_groups", lambda n: {"key": f"k-{n}", "name": f"G {n}", "collapsed": n % 3},
             lambda n: f"k-{n}", external_key),
        Case("incidents", lambda n: {"key": f"k-{n}", "name": f"I {n}", "status": n % 5, "message": "m",
                                     "occurred_at": "2026-01-01T00:00:00Z"}, lambda n: f"k-{n}", external_key),
        Case("schedules", lambda n: {"key": f"k-{n}", "name": f"S {n}", "message": "m",
                                     "scheduled_at": "2026-01-01T00:00:00Z"}, lambda n: f"k-{n}", external_key),
        Case("subscribers", lambda n: {"email": f"p{n}@x.example", "global_": n % 2 == 0, "meta": {"n": n}},
             lambda n: f"p{n}@x.example", lambda record: record.attributes.email),
        Case("incident_templates", lambda n: {"slug": f"t-{n}", "name": f"T {n}", "template": "x"},
             lambda n: f"t-{n}", lambda record: record.attributes.slug),
        Case("metrics", lambda n: {"name": f"M {n}", "suffix": "ms", "default_value": n, "threshold": 1},
             lambda n: f"M {n}", lambda record: record.attributes.name),
        Case("incident_updates", lambda n: {"incident_id": 1 + n % PARENTS, "status": n % 5, "message": f"U {n}"},
             lambda n: f"U {n}", lambda record: record.attributes.message),
        Case("metric_points", lambda n: {"metric_id": 1 + n % PARENTS, "value": n, "timestamp": minute(n) + "Z"},
             lambda n: (1 + n % PARENTS, n, minute(n).replace("T", " ")),
             lambda record: (record.attributes.metric_id, record.attributes.value, record.attributes.created.string)),
    )
}  # fmt: skip


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_every_record_is_there_once(name: str, seed: int, *, indexed: bool) -> None:
    """Nothing on the server forbids a second one, and still there is none; what is right already is left alone."""
    case = CASES[name]

    async def main() -> None:
        sandbox = Sandbox(seed=seed)
        async with Cachet("1|t", base_url="http://c", transport=SandboxTransport(sandbox), **OPTIONS) as cachet:
            await make_parents(name, cachet)
            helper = getattr(cachet, name)
            unknown = [] if name == "incident_updates" else WHERE_NO_ENUM_IS_A_KEY
            sandbox.set_faults(parse_faults([*FAULTS, *unknown]))
            outcomes = await upsert_all(await helper.index() if indexed else helper, case)
            sandbox.set_faults(parse_faults([]))
            found = [case.of(record) for record in await everything(name, cachet)]
            assert sorted(found) == sorted(case.key(n) for n in range(RECORDS))
            assert set(outcomes) == {Outcome.CREATED}
            assert set(await upsert_all(await helper.index(), case)) == {Outcome.UNCHANGED}

    run_virtual(main())


async def upsert_all(helper: Any, case: Case) -> list[Outcome]:
    upserts: list[Awaitable[UpsertResult[Any]]] = [helper.upsert(**case.wanted(n)) for n in range(RECORDS)]
    return [result.outcome for result in await asyncio.gather(*upserts)]


async def make_parents(name: str, cachet: Cachet) -> None:
    for number in range(PARENTS):
        if name == "incident_updates":
            await cachet.incidents.create(name=f"I {number}", status=1, message="m")
        if name == "metric_points":
            await cachet.metrics.upsert(name=f"M {number}", suffix="ms", threshold=1)


async def everything(name: str, cachet: Cachet) -> list[Any]:
    parents = range(1, PARENTS + 1)
    if name == "incident_updates":
        return [entry for id_ in parents async for entry in cachet.incident_updates.list(incident_id=id_)]
    if name == "metric_points":
        return [point for id_ in parents async for point in cachet.metric_points.list(metric_id=id_)]
    if name == "components":
        listings = [cachet.components.list(filters={"enabled": enabled}) for enabled in ("1", "0")]
        return [component for listing in listings async for component in listing]
    listed: list[Any] = await getattr(cachet, name).list().collect()
    return listed
