"""Every upsert of DX while the server fails: each record there once and right."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import DX, Outcome, RateLimit
from incidentkit._http.retry import RetryPolicy
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDS = 80
FAULTS = ["503=5%", "lost-after=4%", "lost-before=2%", "storm=at:60,for:5s", "nulls=20%"]
OPTIONS: dict[str, Any] = {"rate_limit": RateLimit(100_000, per=10), "retry": RetryPolicy(attempts=8)}
START = "2026-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Case:
    """One kind of record.

    Attributes:
        helper: The attribute of the client.
        row: The arguments of the upsert of record `n`.
        key: The stored fields that are its key.
        first: What the upsert of a new record says.
        again: What the upsert of an equal one says.
    """

    helper: str
    row: Callable[[int], dict[str, Any]]
    key: tuple[str, ...]
    first: Outcome = Outcome.UPSERTED
    again: Outcome = Outcome.UPSERTED


CASES = {
    case.helper: case
    for case in (
        Case("incidents", lambda n: {"reference_id": f"i-{n}", "started_at": START}, ("reference_id",)),
        Case("deployments", lambda n: {"reference_id": f"d-{n}", "deployed_at": START, "service": "s",
                                       "repository": "a/b"}, ("reference_id",), Outcome.CREATED, Outcome.UPDATED),
        Case("pipeline_runs", lambda n: {"reference_id": f"p-{n}", "pipeline_name": "ci", "pipeline_source": "s",
                                         "started_at": START}, ("reference_id",)),
        Case("custom_data", lambda n: {"reference": f"r-{n % 9}", "key": f"k-{n}", "value": {"n": n}},
             ("reference", "key"), Outcome.CREATED, Outcome.UNCHANGED),
        Case("ai_tool_metrics", lambda n: {"email": f"p{n % 9}@x", "date": f"2026-01-{1 + n % 31:02}", "tool": f"t{n}",
                                           "is_active": True}, ("email", "date", "tool")),
        Case("repo_groups", lambda n: {"reference_id": f"g-{n}", "name": f"G {n}",
                                       "repos": [{"source": "s", "external_id": str(n)}]},
             ("reference_id",), Outcome.CREATED, Outcome.UNCHANGED),
    )
}  # fmt: skip
BATCHED = ["custom_data", "ai_tool_metrics"]


def keys(case: Case, sandbox: Sandbox) -> list[tuple[Any, ...]]:
    stored = sandbox.store.collection(f"dx.{case.helper}").values()
    return sorted(tuple(record[name] for name in case.key) for record in stored)


def expected(case: Case) -> list[tuple[Any, ...]]:
    return sorted(tuple(case.row(n)[name] for name in case.key) for n in range(RECORDS))


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", CASES)
def test_every_record_is_there_once(name: str, seed: int) -> None:
    """A key makes every repeat safe; where DX can be asked, a record that is right already is left alone."""
    case = CASES[name]

    async def main() -> None:
        sandbox = Sandbox(seed=seed)
        async with DX("t", base_url="http://d", transport=SandboxTransport(sandbox), **OPTIONS) as dx:
            upsert = getattr(dx, name).upsert
            sandbox.set_faults(parse_faults(FAULTS))
            first = await asyncio.gather(*(upsert(**case.row(n)) for n in range(RECORDS)))
            sandbox.set_faults(parse_faults([]))
            again = await asyncio.gather(*(upsert(**case.row(n)) for n in range(RECORDS)))
        assert keys(case, sandbox) == expected(case)
        assert {result.outcome for result in again} == {case.again}
        # DX calls it an update when a deployment is sent again whose first answer was lost: that says nothing.
        assert case.first in {result.outcome for result in first} <= {case.first, Outcome.UPSERTED}

    run_virtual(main())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", BATCHED)
@pytest.mark.parametrize("way", ["upsert_all", "batched"])
def test_batches_write_every_row_once(name: str, way: str, seed: int) -> None:
    """Lost answers and server errors of a whole batch cost no row and double none."""
    case = CASES[name]

    async def main() -> None:
        sandbox = Sandbox(seed=seed)
        rows = [case.row(n) for n in range(RECORDS)]
        async with DX("t", base_url="http://d", transport=SandboxTransport(sandbox), **OPTIONS) as dx:
            helper = getattr(dx, name)
            sandbox.set_faults(parse_faults([*FAULTS, "lost-after=20%"]))
            if way == "upsert_all":
                results = await helper.upsert_all(rows, size=7)
            else:
                batched = helper.batched(size=7)
                results = await asyncio.gather(*(batched.upsert(row) for row in rows))
        assert keys(case, sandbox) == expected(case)
        assert {result.outcome for result in results} == {Outcome.UPSERTED}

    run_virtual(main())
