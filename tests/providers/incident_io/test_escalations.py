"""Escalations, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from incidentkit import IncidentIO, Outcome, RateLimit, derived_key
from incidentkit.errors import NotFoundError, ValidationError
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.providers.conftest import PLENTY
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from tests.providers.conftest import Requests


@pytest.fixture
async def ada(io: IncidentIO) -> str:
    """Somebody to page."""
    return (await io.api.users_v2.list(email="ada@example.com")).users[0].id


async def test_a_key_pages_once(io: IncidentIO, ada: str, requests: Requests) -> None:
    """The second time is a look-up alone; title and key may come from other runs."""
    first = await io.escalations.create(namespace="pager", source_id="7", title="Down", user_ids=[ada])
    requests()
    key = derived_key("pager", "7")
    second = await io.escalations.create(idempotency_key=key, title="Down", user_ids=[ada])
    assert requests() == 1
    third = await io.escalations.create(idempotency_key=key, title="Still down", user_ids=[ada])
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert first.record.id == second.record.id == third.record.id
    assert [each.title async for each in io.escalations.list()] == ["Down"]
    assert await io.escalations.get(first.record.id) == await io.escalations.find(idempotency_key=key)


async def test_concurrent_calls_page_once(io: IncidentIO, ada: str) -> None:
    """Ten at once: one creates, nine find it."""
    many = [io.escalations.create(idempotency_key="k", title="Down", user_ids=[ada]) for _ in range(10)]
    results = await asyncio.gather(*many)
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9


async def test_all_fields_arrive(io: IncidentIO, ada: str) -> None:
    """By a path, about an incident."""
    path = (await io.api.escalations_v2.list_paths()).escalation_paths[0].id
    incident = (await io.incidents.create(idempotency_key="i", name="Database")).record.id
    made = await io.escalations.create(
        idempotency_key="k",
        title="Down",
        description="All of it",
        escalation_path_id=path,
        incident_id=incident,
        user_ids=[ada],
    )
    assert (made.record.description, made.record.escalation_path_id) == ("All of it", path)
    assert [related.id for related in made.record.related_incidents] == [incident]


async def test_nobody_to_page_is_refused(io: IncidentIO) -> None:
    """The API's refusal names the field."""
    with pytest.raises(ValidationError) as caught:
        await io.escalations.create(idempotency_key="k", title="Down")
    assert "escalation_path_id" in caught.value.fields
    with pytest.raises(NotFoundError):
        await io.escalations.get("01ABSENT")


class ForgetsFilters(httpx.AsyncBaseTransport):
    """A server from before there was a filter by key: it lists everything."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._inner = SandboxTransport(sandbox)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            kept = [(name, value) for name, value in request.url.params.multi_items() if "key" not in name]
            request.url = request.url.copy_with(params=kept)
        return await self._inner.handle_async_request(request)


async def test_a_server_that_cannot_look_up_keys_gets_the_escalation_anyway(
    sandbox: Sandbox, io: IncidentIO, ada: str
) -> None:
    """What it lists instead is not taken for the one asked for; a repeat is left to the key."""
    async with IncidentIO("old", rate_limit=PLENTY, transport=ForgetsFilters(sandbox)) as old:
        keys = ["a", "b", "c", "c", "a"]
        results = [await old.escalations.create(idempotency_key=key, title=f"T {key}", user_ids=[ada]) for key in keys]
        assert await old.escalations.find(idempotency_key="a") is None
    assert len({result.record.id for result in results}) == 3
    assert [result.outcome for result in results] == [Outcome.CREATED, *[Outcome.UPSERTED] * 4]
    assert len(await io.escalations.list().collect()) == 3


def test_sixty_a_minute_are_kept() -> None:
    """The class of its own is obeyed before the server has to say so; known ones take nothing from it."""

    async def main() -> float:
        sandbox = Sandbox(class_rules="documented")
        async with IncidentIO("key", rate_limit=RateLimit(1200, per=60), transport=SandboxTransport(sandbox)) as io:
            ada = (await io.api.users_v2.list()).users[0].id
            keys = [*range(100), *range(100)]
            many = [io.escalations.create(idempotency_key=f"k{n}", title=f"T{n}", user_ids=[ada]) for n in keys]
            results = await asyncio.gather(*many)
        assert [r.outcome for r in results].count(Outcome.UNCHANGED) == 100
        assert sandbox.stats.as_json()["rejections"] == 0
        return asyncio.get_running_loop().time()

    assert 60 <= run_virtual(main()) < 90
