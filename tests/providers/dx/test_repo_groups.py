"""DX repository groups, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import UNSET, Outcome
from incidentkit.errors import ConfigurationError, NotFoundError, ValidationError

if TYPE_CHECKING:
    from incidentkit import DX
    from tests.providers.conftest import Requests

WEB = {"source": "github", "external_id": "1"}
SHOP = {"source": "github", "external_id": "2"}


async def test_a_group_is_created_changed_and_left(dx: DX, requests: Requests) -> None:
    """The order of its repositories does not matter; an equal group is not written."""
    first = await dx.repo_groups.upsert(reference_id="g", name="Web", repos=[WEB, SHOP])
    requests()
    same = await dx.repo_groups.upsert(reference_id="g", name="Web", repos=[SHOP, WEB])
    assert requests() == 1
    renamed = await dx.repo_groups.upsert(reference_id="g", name="Shop")
    assert [each.outcome for each in (first, same, renamed)] == [
        Outcome.CREATED, Outcome.UNCHANGED, Outcome.UPDATED,
    ]  # fmt: skip
    assert renamed.record is not None
    assert renamed.record.name == "Shop"


@pytest.mark.parametrize(("repos", "kept"), [(UNSET, ["1", "2"]), (None, []), ([], []), ([SHOP], ["2"])])
async def test_repositories_have_three_states(dx: DX, repos: Any, kept: list[str]) -> None:
    """UNSET keeps them, None and an empty list take all out, a list replaces them."""
    await dx.repo_groups.upsert(reference_id="g", name="Web", repos=[WEB, SHOP])
    await dx.repo_groups.upsert(reference_id="g", name="Web", repos=repos)
    group = await dx.repo_groups.find(reference_id="g")
    assert group is not None
    assert [repo.external_id for repo in group.repos or []] == kept


async def test_concurrent_upserts_of_one_group_make_one(dx: DX) -> None:
    """One creates it, the others find it."""
    results = await asyncio.gather(*(dx.repo_groups.upsert(reference_id="g", name="Web") for _ in range(5)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 4


async def test_a_repository_is_in_one_group(dx: DX) -> None:
    """DX's refusal says so."""
    await dx.repo_groups.upsert(reference_id="g", name="Web", repos=[WEB])
    with pytest.raises(ValidationError, match="another_group"):
        await dx.repo_groups.upsert(reference_id="h", name="Shop", repos=[WEB])


async def test_repositories_come_and_go_one_by_one(dx: DX) -> None:
    """Beside those that are there."""
    await dx.repo_groups.upsert(reference_id="g", name="Web", repos=[WEB])
    await dx.repo_groups.add_repos(reference_id="g", repos=[SHOP])
    await dx.repo_groups.remove_repos(reference_id="g", repos=[WEB])
    group = await dx.repo_groups.find(reference_id="g")
    assert group is not None
    assert [repo.external_id for repo in group.repos or []] == ["2"]
    await dx.repo_groups.delete("g")
    assert await dx.repo_groups.find(reference_id="g") is None
    with pytest.raises(NotFoundError):
        await dx.repo_groups.delete("g")


async def test_a_repository_has_two_fields(dx: DX) -> None:
    """Others are named."""
    with pytest.raises(ConfigurationError, match="source and external_id, not name"):
        await dx.repo_groups.upsert(reference_id="g", name="Web", repos=[{"name": "web"}])
