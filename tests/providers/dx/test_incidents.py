"""DX incidents and deployments, against the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import UNSET, Outcome
from incidentkit.errors import ConfigurationError, ConflictError, NotFoundError, ValidationError

if TYPE_CHECKING:
    from incidentkit import DX
    from incidentkit.sandbox import Sandbox

START = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)


def stored(sandbox: Sandbox, kind: str) -> list[dict[str, Any]]:
    return list(sandbox.store.collection(f"dx.{kind}").values())


async def test_an_upsert_does_not_say_whether_it_was_new(dx: DX, sandbox: Sandbox) -> None:
    """Two upserts of one reference id leave one record."""
    first = await dx.incidents.upsert(reference_id="i-1", started_at=START, name="Down")
    await dx.incidents.upsert(reference_id="i-1", started_at=START, name="Slow")
    assert first.outcome is Outcome.UPSERTED
    (record,) = stored(sandbox, "incidents")
    assert record["name"] == "Slow"


@pytest.mark.parametrize(("second", "kept"), [(UNSET, ["pay"]), (None, []), ([], []), (["shop"], ["shop"])])
async def test_services_have_three_states(dx: DX, sandbox: Sandbox, second: Any, kept: list[str]) -> None:
    """UNSET keeps them, None and an empty list clear them, a list replaces them."""
    await dx.incidents.upsert(reference_id="i-1", started_at=START, services=["pay"])
    await dx.incidents.upsert(reference_id="i-1", started_at=START, services=second)
    (record,) = stored(sandbox, "incidents")
    assert [service["identifier"] for service in record.get("services") or []] == kept


@pytest.mark.parametrize(("second", "kept"), [(UNSET, {"a": 1}), (None, {}), ({}, {}), ({"b": 2}, {"b": 2})])
async def test_metadata_has_three_states(dx: DX, sandbox: Sandbox, second: Any, kept: dict[str, int]) -> None:
    """UNSET keeps it, None and an empty mapping clear it, a mapping replaces it."""
    await dx.incidents.upsert(reference_id="i-1", started_at=START, metadata={"a": 1})
    await dx.incidents.upsert(reference_id="i-1", started_at=START, metadata=second)
    (record,) = stored(sandbox, "incidents")
    assert (record.get("metadata") or {}) == kept


@pytest.mark.parametrize("naive", ["2026-01-31T09:30:00", datetime(2026, 1, 31, 9, 30)])  # noqa: DTZ001 - naive is the point
async def test_a_timestamp_without_offset_is_refused(dx: DX, sandbox: Sandbox, naive: Any) -> None:
    """DX would guess a zone; we name the field and ask for an offset."""
    with pytest.raises(ConfigurationError, match=r"started_at: .* has no UTC offset"):
        await dx.incidents.upsert(reference_id="i-1", started_at=naive)
    assert stored(sandbox, "incidents") == []


async def test_metadata_keys_are_checked_before_sending(dx: DX) -> None:
    """A key DX would refuse is named."""
    with pytest.raises(ConfigurationError, match="'a b'"):
        await dx.incidents.upsert(reference_id="i-1", started_at=START, metadata={"a b": 1})


async def test_a_lone_service_is_not_taken_for_a_list(dx: DX) -> None:
    """A string would be a list of its letters."""
    with pytest.raises(ConfigurationError, match="services must be a list"):
        await dx.incidents.upsert(reference_id="i-1", started_at=START, services="pay")


@pytest.mark.parametrize("as_200", [False, True])
async def test_a_refusal_is_an_error_at_any_status(dx: DX, sandbox: Sandbox, *, as_200: bool) -> None:
    """`ok: false` is an error of its code's kind, with status 422 or 200."""
    sandbox.set_options({"dx": {"errors_as_200": as_200}})
    with pytest.raises(NotFoundError) as caught:
        await dx.deployments.update(reference_id="absent", commit_sha="a" * 40)
    assert caught.value.code == "deployment_not_found"
    assert caught.value.status == (200 if as_200 else 422)


async def test_a_deployment_is_created_then_updated(dx: DX) -> None:
    """Where DX names its action, the outcome tells."""
    wanted = {"deployed_at": START, "service": "pay", "repository": "acme/pay"}
    first = await dx.deployments.upsert(reference_id="d-1", **wanted)
    second = await dx.deployments.upsert(reference_id="d-1", environment="production")
    assert (first.outcome, second.outcome) == (Outcome.CREATED, Outcome.UPDATED)


async def test_creating_twice_with_other_values_is_a_conflict(dx: DX) -> None:
    """The same values are taken again, others are refused."""
    wanted = {"reference_id": "d-1", "deployed_at": START, "repository": "acme/pay"}
    await dx.deployments.create(**wanted, service="pay")
    await dx.deployments.create(**wanted, service="pay")
    with pytest.raises((ConflictError, ValidationError)) as caught:
        await dx.deployments.create(**wanted, service="shop")
    assert isinstance(caught.value, ConflictError)


async def test_deleting_twice_is_no_error(dx: DX, sandbox: Sandbox) -> None:
    """A deployment that is gone already is as wished."""
    await dx.deployments.create(reference_id="d-1", deployed_at=START, service="pay", repository="acme/pay")
    await dx.deployments.delete("d-1")
    await dx.deployments.delete("d-1")
    assert stored(sandbox, "deployments") == []


async def test_services_of_a_pull_request_need_to_know_which(dx: DX) -> None:
    """Neither the id nor repository and number is an error of the caller."""
    with pytest.raises(ConfigurationError, match="github_pull_id"):
        await dx.deployments.set_pull_services(services=["pay"])
    await dx.deployments.set_pull_services(services=["pay"], repository="acme/pay", pull_number=7)


async def test_a_short_commit_is_named(dx: DX) -> None:
    """Commits have 7 to 40 characters."""
    with pytest.raises(ConfigurationError, match="7 to 40"):
        await dx.deployments.upsert(reference_id="d-1", commit_sha="abc")
