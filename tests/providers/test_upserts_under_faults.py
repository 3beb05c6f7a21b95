"""Upserts while the server fails: every record right, none doubled."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import Cachet, IncidentIO, Outcome, RateLimit
from incidentkit._http.retry import RetryPolicy
from incidentkit.errors import OutcomeUnknownError
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit import UpsertResult

RECORDS = 300
FAULTS = ["503=5%", "lost-after=2%", "lost-before=2%", "storm=at:100,for:5s", "unknown-enums=20%", "nulls=20%"]
PLENTY = RateLimit(100_000, per=60)
OPTIONS: dict[str, Any] = {"rate_limit": PLENTY, "retry": RetryPolicy(attempts=8)}


def world(seed: int) -> Sandbox:
    return Sandbox(seed=seed)


async def upsert_all(sandbox: Sandbox, upsert: Callable[[int], Awaitable[UpsertResult[Any]]]) -> list[Outcome]:
    sandbox.set_faults(parse_faults(FAULTS))
    results = await asyncio.gather(*(upsert(number) for number in range(RECORDS)))
    sandbox.set_faults(parse_faults([]))
    return [result.outcome for result in results]


@pytest.mark.parametrize("seed", range(3))
def test_catalog_entries_by_the_servers_upsert(seed: int) -> None:
    """A natural key makes every repeat safe."""

    async def main() -> None:
        sandbox = world(seed)
        async with IncidentIO("key", transport=SandboxTransport(sandbox), **OPTIONS) as io:
            kind = (await io.catalog_types.upsert(type_name='Custom["S"]', name="S")).record.id
            outcomes = await upsert_all(
                sandbox,
                lambda n: io.catalog_entries.upsert(
                    catalog_type_id=kind, external_id=f"s{n}", name=f"S {n}", attribute_values={}
                ),
            )
            entries = await io.catalog_entries.list(catalog_type_id=kind).collect()
        assert sorted(entry.external_id for entry in entries) == sorted(f"s{n}" for n in range(RECORDS))
        assert set(outcomes) == {Outcome.CREATED}

    run_virtual(main())


@pytest.mark.parametrize("seed", range(3))
def test_options_by_look_up(seed: int) -> None:
    """A lost create is looked up, a refusal for uniqueness too."""

    async def main() -> None:
        sandbox = world(seed)
        async with IncidentIO("key", transport=SandboxTransport(sandbox), **OPTIONS) as io:
            field = (await io.custom_fields.upsert(name="Team", field_type="single_select")).record.id
            await upsert_all(
                sandbox, lambda n: io.custom_field_options.upsert(custom_field_id=field, value=f"T{n}", sort_key=n)
            )
            options = await io.custom_field_options.list(custom_field_id=field).collect()
        assert {option.value: option.sort_key for option in options} == {f"T{n}": n for n in range(RECORDS)}
        assert len(options) == RECORDS

    run_virtual(main())


def test_a_plain_create_says_that_its_outcome_is_unknown() -> None:
    """Without a key to look it up by, a lost answer is an error and not a second request."""

    async def main() -> None:
        sandbox = world(0)
        sandbox.set_faults(parse_faults(["lost-after=100%"]))
        async with Cachet("1|t", base_url="http://c", transport=SandboxTransport(sandbox), **OPTIONS) as cachet:
            with pytest.raises(OutcomeUnknownError):
                await cachet.incidents.create(name="I", status=1, message="m")
            sandbox.set_faults(parse_faults([]))
            assert len(await cachet.incidents.list().collect()) == 1

    run_virtual(main())
