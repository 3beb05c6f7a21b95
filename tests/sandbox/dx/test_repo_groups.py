from __future__ import annotations

A, B = {"source": "github", "external_id": "a"}, {"source": "github", "external_id": "b"}


async def test_upsert_by_reference_and_id(dx):
    """A group is found again by reference and by id, and what is absent stays."""
    made = (await dx.call("repoGroups.upsert", name="Core", reference_id="core", repos=[A]))["data"]
    assert made["id"] == 1
    assert made["row_created_at"] == made["row_updated_at"]
    again = (await dx.call("repoGroups.upsert", name="Heart", reference_id="core"))["data"]
    assert (again["id"], again["name"], again["repos"]) == (1, "Heart", [A])
    by_id = (await dx.call("repoGroups.upsert", name="Heart", id=1, repos=[B]))["data"]
    assert (by_id["repos"], by_id["reference_id"]) == ([B], "core")
    assert (await dx.read("repoGroups.get", reference_id="core"))["data"] == by_id


async def test_a_repo_is_in_one_group(dx):
    """A repository of another group is refused, on upsert and when added."""
    await dx.call("repoGroups.upsert", name="One", reference_id="one", repos=[A])
    await dx.call("repoGroups.upsert", name="Two", reference_id="two")
    assert await dx.error("repoGroups.upsert", name="Two", reference_id="two", repos=[A]) == "repo_in_another_group"
    assert await dx.error("repoGroups.addRepos", reference_id="two", repos=[A]) == "repo_in_another_group"


async def test_repos_are_added_and_removed(dx):
    """Adding twice is one; removing what is not there is refused."""
    await dx.call("repoGroups.upsert", name="One", reference_id="one")
    for _ in range(2):
        group = (await dx.call("repoGroups.addRepos", reference_id="one", repos=[A, B]))["data"]
        assert group["repos"] == [A, B]
    assert (await dx.call("repoGroups.removeRepos", reference_id="one", repos=[A]))["data"]["repos"] == [B]
    assert await dx.error("repoGroups.removeRepos", reference_id="one", repos=[A]) == "repo_not_in_group"


async def test_delete(dx):
    """A deleted group is not found any more."""
    await dx.call("repoGroups.upsert", name="One", reference_id="one")
    assert await dx.call("repoGroups.delete", id=1) == {"ok": True}
    assert await dx.error("repoGroups.delete", id=1) == "repo_group_not_found"
    assert await dx.error("repoGroups.upsert", name="One", id=1) == "repo_group_not_found"
    assert await dx.error("repoGroups.delete") == "invalid_arguments"
    assert await dx.error("repoGroups.upsert", name="X", repos=[{"source": "github"}]) == "invalid_arguments"
