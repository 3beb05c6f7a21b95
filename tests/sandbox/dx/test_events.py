"""Events by reference: incidents, pipeline runs and deployments."""

from __future__ import annotations

import itertools
import uuid

import pytest

INCIDENT = {"reference_id": "i-1", "started_at": "2026-01-02T03:04:05Z"}


async def test_upsert_creates_and_answers_only_ok(dx):
    """A first upsert stores the incident and answers nothing beside `ok`."""
    assert await dx.call("incidents.upsert", **INCIDENT, name="Down", priority="p1") == {"ok": True}
    record = dx.stored("incidents", "i-1")
    assert (record["name"], record["priority"]) == ("Down", "p1")
    assert record["started_at"] == "2026-01-02T03:04:05.000000Z"


async def test_absent_fields_are_kept(dx):
    """What a later upsert leaves out stays as it was."""
    await dx.call("incidents.upsert", **INCIDENT, name="Down", services=[{"identifier": "a"}], metadata={"k": 1})
    await dx.call("incidents.upsert", **INCIDENT, priority="p2")
    record = dx.stored("incidents", "i-1")
    assert (record["name"], record["priority"]) == ("Down", "p2")
    assert (record["services"], record["metadata"]) == ([{"identifier": "a"}], {"k": 1})


@pytest.mark.parametrize("empty", [None, []])
async def test_null_and_empty_list_clear(dx, empty):
    """Services and metadata are emptied by null and by an empty list."""
    await dx.call("incidents.upsert", **INCIDENT, services=[{"identifier": "a"}], metadata={"k": 1})
    await dx.call("incidents.upsert", **INCIDENT, services=empty, metadata=empty)
    record = dx.stored("incidents", "i-1")
    assert (record["services"], record["metadata"]) == ([], {})


async def test_values_replace(dx):
    """A list or object that is sent replaces what was stored, without merging."""
    await dx.call("incidents.upsert", **INCIDENT, services=[{"identifier": "a"}], metadata={"k": 1})
    await dx.call("incidents.upsert", **INCIDENT, services=[{"identifier": "b", "name": "B"}], metadata={"l": 2})
    record = dx.stored("incidents", "i-1")
    assert (record["services"], record["metadata"]) == ([{"identifier": "b", "name": "B"}], {"l": 2})


async def test_null_reopens(dx):
    """A null `resolved_at` empties the stored one."""
    await dx.call("incidents.upsert", **INCIDENT, resolved_at="2026-01-02T04:00:00Z")
    await dx.call("incidents.upsert", **INCIDENT, resolved_at=None)
    assert dx.stored("incidents", "i-1")["resolved_at"] is None


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("2026-01-02T03:04:05", "2026-01-02T03:04:05.000000Z"),
        ("2026-01-02T03:04:05.5+02:00", "2026-01-02T01:04:05.500000Z"),
        ("2026-01-02", "2026-01-02T00:00:00.000000Z"),
    ],
)
async def test_timestamps_are_kept_in_utc(dx, sent, stored):
    """Timestamps come with or without an offset and are kept in UTC."""
    await dx.call("incidents.upsert", reference_id="i-1", started_at=sent)
    assert dx.stored("incidents", "i-1")["started_at"] == stored


@pytest.mark.parametrize("moment", ["yesterday", 1700000000, True, "2026-13-01", "0001-01-01T00:00:00+10:00"])
async def test_unreadable_timestamps_are_refused(dx, moment):
    """What is not ISO-8601 text is `invalid_timestamp`, Unix numbers included."""
    assert await dx.error("incidents.upsert", reference_id="i-1", started_at=moment) == "invalid_timestamp"
    assert await dx.error("incidents.upsert", **INCIDENT, resolved_at=moment) == "invalid_timestamp"


@pytest.mark.parametrize("metadata", ["text", 3, [1], {"with blank": 1}, {"": 1}, {"ümlaut": 1}])
async def test_bad_metadata_is_refused(dx, metadata):
    """Metadata is an object with keys of letters, digits, dash and underscore."""
    assert await dx.error("incidents.upsert", **INCIDENT, metadata=metadata) == "metadata_invalid"


@pytest.mark.parametrize(
    "arguments",
    [
        {"started_at": "2026-01-01T00:00:00Z"},
        {"reference_id": "", "started_at": "2026-01-01T00:00:00Z"},
        {"reference_id": ["i"], "started_at": "2026-01-01T00:00:00Z"},
        {"reference_id": "i-1"},
        {**INCIDENT, "name": {"en": "Down"}},
        {**INCIDENT, "services": "payments"},
        {**INCIDENT, "services": ["payments"]},
        {**INCIDENT, "services": [{"name": "Payments"}]},
        {**INCIDENT, "services": [{"identifier": "a", "name": 3}]},
    ],
)
async def test_other_faults_are_invalid_arguments(dx, sandbox, arguments):
    """Missing or mistyped arguments are `invalid_arguments`, and nothing is stored."""
    assert await dx.error("incidents.upsert", **arguments) == "invalid_arguments"
    assert len(sandbox.store.collection("dx.incidents")) == 0


async def test_refused_update_changes_nothing(dx):
    """A refused upsert leaves the stored incident as it was."""
    await dx.call("incidents.upsert", **INCIDENT, name="Down")
    await dx.error("incidents.upsert", **INCIDENT, name="Up", services="x")
    assert dx.stored("incidents", "i-1")["name"] == "Down"


RUN = {
    "pipeline_name": "build",
    "pipeline_source": "acme-ci",
    "reference_id": "r-1",
    "started_at": "2026-01-02T03:00:00Z",
}


async def test_upsert_answers_only_ok(dx):
    """A run is stored, and the answer says nothing beside `ok`."""
    assert await dx.call("pipelineRuns.upsert", **RUN) == {"ok": True}
    assert dx.stored("pipeline_runs", "r-1")["status"] == "unknown"


async def test_earliest_start_wins(dx):
    """Of several starts the earliest is kept, whatever the order and the offsets."""
    for start in ("2026-01-02T03:00:00Z", "2026-01-02T03:30:00+02:00", "2026-01-02T09:00:00Z"):
        await dx.call("pipelineRuns.upsert", **{**RUN, "started_at": start})
    assert dx.stored("pipeline_runs", "r-1")["started_at"] == "2026-01-02T01:30:00.000000Z"


@pytest.mark.parametrize("order", list(itertools.permutations(["failure", "running", "success", None])))
async def test_gravest_status_wins(dx, order):
    """A failure stays, in whatever order the events arrive."""
    for status in order:
        await dx.call("pipelineRuns.upsert", **RUN, **({"status": status} if status else {}))
    assert dx.stored("pipeline_runs", "r-1")["status"] == "failure"


async def test_other_fields_keep_the_last_value(dx):
    """Fields without a rule of their own take the last value sent and outlive events without one."""
    await dx.call("pipelineRuns.upsert", **RUN, repository="acme/a", commit_sha="abc", pr_number=5)
    await dx.call("pipelineRuns.upsert", **RUN, head_branch="main")
    record = dx.stored("pipeline_runs", "r-1")
    assert (record["commit_sha"], record["pr_number"], record["head_branch"]) == ("abc", 5, "main")


@pytest.mark.parametrize("missing", RUN)
async def test_required_fields(dx, missing):
    """Each of the four fields is required on every call."""
    partial = {name: value for name, value in RUN.items() if name != missing}
    assert await dx.error("pipelineRuns.upsert", **partial) == "invalid_arguments"


@pytest.mark.parametrize(
    "more",
    [
        {"commit_sha": "abc"},
        {"pr_number": 5},
        {"status": "exploded"},
        {"pr_number": "x", "repository": "a/b"},
    ],
)
async def test_refused_fields(dx, more):
    """Commit and pull request need a repository; a status is one of four."""
    assert await dx.error("pipelineRuns.upsert", **RUN, **more) == "invalid_arguments"


NEW = {
    "reference_id": "d-1",
    "deployed_at": "2026-01-02T03:04:05Z",
    "service": "payments",
    "repository": "acme/payments",
}


@pytest.mark.parametrize("method", ["deployments.create", "deployments.upsert"])
async def test_new_deployments_are_created(dx, method):
    """create and upsert store a new deployment and say so."""
    assert await dx.call(method, **NEW) == {"ok": True, "action": "created", "reference_id": "d-1"}
    assert dx.stored("deployments", "d-1")["repository"] == "acme/payments"


async def test_create_makes_a_reference(dx):
    """create without `reference_id` gets a UUID, so that a repeat doubles."""
    unnamed = {name: value for name, value in NEW.items() if name != "reference_id"}
    answers = [await dx.call("deployments.create", **unnamed) for _ in range(2)]
    first, second = (uuid.UUID(answer["reference_id"]) for answer in answers)
    assert first != second


async def test_repeated_create(dx):
    """create repeated with equal values is accepted, with changed ones refused."""
    await dx.call("deployments.create", **NEW)
    assert (await dx.call("deployments.create", **{**NEW, "deployed_at": 1767323045}))["ok"] is True
    assert await dx.error("deployments.create", **{**NEW, "service": "checkout"}) == "reference_id_conflict"
    assert dx.stored("deployments", "d-1")["service"]["identifier"] == "payments"


@pytest.mark.parametrize("method", ["deployments.update", "deployments.upsert"])
async def test_patches_keep_what_is_absent(dx, method):
    """update and upsert change what is sent and keep the rest."""
    await dx.call("deployments.create", **NEW, environment="staging", metadata={"k": 1})
    answer = await dx.call(method, reference_id="d-1", environment="production")
    assert answer == {"ok": True, "action": "updated", "reference_id": "d-1"}
    record = dx.stored("deployments", "d-1")
    assert (record["environment"], record["metadata"]) == ("production", {"k": 1})


async def test_metadata_can_be_cleared(dx):
    """null empties metadata; in other fields it counts as absent."""
    await dx.call("deployments.create", **NEW, environment="staging", metadata={"k": 1})
    await dx.call("deployments.update", reference_id="d-1", environment=None, metadata=None)
    record = dx.stored("deployments", "d-1")
    assert (record["environment"], record["metadata"]) == ("staging", {})


async def test_commits_displace_each_other(dx):
    """On a patch, `commit_sha` clears `merge_commit_shas` and a filled list clears `commit_sha`."""
    await dx.call("deployments.create", **NEW, commit_sha="a" * 7)
    await dx.call("deployments.update", reference_id="d-1", merge_commit_shas=["b" * 40])
    assert "commit_sha" not in dx.stored("deployments", "d-1")
    await dx.call("deployments.update", reference_id="d-1", commit_sha="c" * 10)
    record = dx.stored("deployments", "d-1")
    assert record["commit_sha"] == "c" * 10
    assert "merge_commit_shas" not in record
    await dx.call("deployments.update", reference_id="d-1", merge_commit_shas=[])
    assert dx.stored("deployments", "d-1")["commit_sha"] == "c" * 10


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        (1680723287, "2023-04-05T19:34:47.000000Z"),
        (1680723287123, "2023-04-05T19:34:47.123000Z"),
        ("1680723287", "2023-04-05T19:34:47.000000Z"),
        ("2023-04-05T19:34:47", "2023-04-05T19:34:47.000000Z"),
    ],
)
async def test_timestamps_in_three_forms(dx, sent, stored):
    """deployed_at is ISO-8601, Unix seconds or Unix milliseconds."""
    await dx.call("deployments.upsert", **{**NEW, "deployed_at": sent})
    assert dx.stored("deployments", "d-1")["deployed_at"] == stored


@pytest.mark.parametrize("moment", ["soon", True, 1e30, {}])
async def test_an_unreadable_deployment_time_is_refused(dx, moment):
    """A deployed_at in no known form is `invalid_timestamp`."""
    assert await dx.error("deployments.create", **{**NEW, "deployed_at": moment}) == "invalid_timestamp"


async def test_service_forms(dx):
    """A string stands for identifier and name; an object needs only its identifier."""
    await dx.call("deployments.upsert", **NEW)
    assert dx.stored("deployments", "d-1")["service"] == {"identifier": "payments", "name": "payments"}
    await dx.call("deployments.upsert", reference_id="d-1", service={"identifier": "checkout"})
    assert dx.stored("deployments", "d-1")["service"] == {"identifier": "checkout"}


@pytest.mark.parametrize("missing", ["deployed_at", "service", "repository"])
async def test_new_ones_need_their_fields(dx, missing):
    """A new deployment needs deployed_at, service, and repository or merge commits."""
    partial = {name: value for name, value in NEW.items() if name != missing}
    assert await dx.error("deployments.create", **partial) == "required_params_missing"
    assert await dx.error("deployments.upsert", **partial) == "required_params_missing"


async def test_merge_commits_stand_for_the_repository(dx):
    """merge_commit_shas are enough where the repository is not known."""
    partial = {name: value for name, value in NEW.items() if name != "repository"}
    assert (await dx.call("deployments.create", **partial, merge_commit_shas=["a" * 40]))["ok"] is True


@pytest.mark.parametrize("sha", ["a" * 6, "a" * 41, 1234567])
async def test_commits_have_7_to_40_characters(dx, sha):
    """A commit of another length is refused."""
    assert await dx.error("deployments.create", **NEW, commit_sha=sha) == "invalid_arguments"
    assert await dx.error("deployments.create", **NEW, merge_commit_shas=[sha]) == "invalid_arguments"


async def test_update_never_creates(dx):
    """update of an unknown deployment is `deployment_not_found`."""
    assert await dx.error("deployments.update", **NEW) == "deployment_not_found"


@pytest.mark.parametrize("method", ["deployments.update", "deployments.upsert", "deployments.delete"])
async def test_references_are_checked(dx, method):
    """The reference is required, and text or an integer."""
    assert await dx.error(method) == "required_params_missing"
    assert await dx.error(method, reference_id={"a": 1}) == "invalid_reference_id"
    assert await dx.error(method, reference_id=True) == "invalid_reference_id"


async def test_integer_references(dx):
    """An integer reference names the same deployment as its digits."""
    await dx.call("deployments.upsert", **{**NEW, "reference_id": 7})
    answer = await dx.call("deployments.update", reference_id="7", success=False)
    assert answer["reference_id"] == "7"
    assert dx.stored("deployments", "7")["success"] is False


async def test_delete_can_be_repeated(dx, sandbox):
    """delete succeeds, also when the deployment is gone."""
    await dx.call("deployments.create", **NEW)
    for _ in range(2):
        answer = await dx.call("deployments.delete", reference_id="d-1")
        assert answer == {"ok": True, "action": "deleted", "reference_id": "d-1"}
    assert len(sandbox.store.collection("dx.deployments")) == 0


@pytest.mark.parametrize("method", ["deployments.update", "deployments.upsert", "deployments.delete"])
async def test_foreign_deployments_are_refused(dx, sandbox, method):
    """A deployment that a connector made can be neither changed nor deleted."""
    sandbox.store.collection("dx.deployments").put("d-1", {"reference_id": "d-1", "api_managed": False})
    assert await dx.error(method, reference_id="d-1") == "deployment_not_api_managed"


async def test_pull_services_add_up(dx):
    """setPullServices adds to what is there, or replaces it when told; an empty list then clears."""
    pull = {"repository": "acme/payments", "pull_number": 7}
    for identifier in ("a", "b", "a"):
        await dx.call("deployments.setPullServices", **pull, services=[{"identifier": identifier}])
    stored = dx.stored("pull_services", "acme/payments#7")
    assert stored["services"] == [{"identifier": "a"}, {"identifier": "b"}]
    await dx.call("deployments.setPullServices", **pull, services=[], replace=True)
    assert dx.stored("pull_services", "acme/payments#7")["services"] == []


async def test_pull_services_need_a_pull(dx):
    """setPullServices needs services, and an id or repository with number."""
    method, services = "deployments.setPullServices", [{"identifier": "a"}]
    assert await dx.call(method, github_pull_id=5, services=services) == {"ok": True}
    assert await dx.error(method, repository="acme/payments", services=services) == "required_params_missing"
    assert await dx.error(method, github_pull_id=5) == "required_params_missing"
