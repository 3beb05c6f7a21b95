"""Upserts of services by name."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit import Outcome, RetryPolicy
from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from incidentkit_pagerduty import PagerDuty
from tests.support.virtual_time import run_virtual


async def test_created_then_unchanged_then_updated(pagerduty, policy):
    """The second upsert writes nothing; one that asks for more sends only that."""
    made = await pagerduty.services.upsert(name="checkout", escalation_policy_id=policy, description="Pays")
    assert (made.outcome, made.record.name, made.record.description) == (Outcome.CREATED, "checkout", "Pays")
    assert made.request_id
    again = await pagerduty.services.upsert(name="checkout", escalation_policy_id=policy, description="Pays")
    assert (again.outcome, again.record.id) == (Outcome.UNCHANGED, made.record.id)
    changed = await pagerduty.services.upsert(name="checkout", auto_resolve_timeout=3600)
    assert (changed.outcome, changed.record.auto_resolve_timeout) == (Outcome.UPDATED, 3600)
    assert changed.record.description == "Pays"


async def test_none_clears(pagerduty, service):
    """None empties a description and turns a timeout off; asked again, nothing is written."""
    await pagerduty.services.upsert(name="checkout", description="Pays", acknowledgement_timeout=1800)
    cleared = await pagerduty.services.upsert(name="checkout", description=None, acknowledgement_timeout=None)
    assert cleared.outcome is Outcome.UPDATED
    assert (cleared.record.description, cleared.record.acknowledgement_timeout) == ("", None)
    again = await pagerduty.services.upsert(name="checkout", description=None, acknowledgement_timeout=None)
    assert again.outcome is Outcome.UNCHANGED


async def test_a_derived_state_counts_as_active(pagerduty, service):
    """A service with an open incident is `critical`, which no upsert that asks for `active` changes."""
    await pagerduty.incidents.upsert(incident_key="a", service_id=service, title="Down")
    assert (await pagerduty.services.get(service)).status == "critical"
    assert (await pagerduty.services.upsert(name="checkout", status="active")).outcome is Outcome.UNCHANGED
    disabled = await pagerduty.services.upsert(name="checkout", status="disabled")
    assert (disabled.outcome, disabled.record.status) == (Outcome.UPDATED, "disabled")


async def test_a_service_can_be_created_disabled(pagerduty, policy):
    """PagerDuty creates services active; the state that is asked for follows in a second request."""
    made = await pagerduty.services.upsert(name="old", escalation_policy_id=policy, status="disabled")
    assert (made.outcome, made.record.status) == (Outcome.CREATED, "disabled")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": " checkout"}, "name"),
        ({"name": ""}, "name"),
        ({"name": "new"}, "escalation_policy_id"),
        ({"name": "checkout", "status": "warning"}, "active or disabled"),
        ({"name": "checkout", "status": None}, "status"),
    ],
)
async def test_what_cannot_be_asked(pagerduty, service, fields, message):
    """An invalid argument is named before anything is written."""
    with pytest.raises(ConfigurationError, match=message):
        await pagerduty.services.upsert(**fields)
    names = [service.name async for service in pagerduty.services.list()]
    assert names == ["Default Service", "checkout"]


async def test_find_and_delete(pagerduty, service):
    """A service is found by its exact name until it is deleted."""
    await pagerduty.services.upsert(name="checkout-eu", escalation_policy_id="PPOLICY")
    found = await pagerduty.services.find(name="checkout")
    assert found is not None
    assert found.id == service
    await pagerduty.services.delete(service)
    assert await pagerduty.services.find(name="checkout") is None


@pytest.mark.parametrize("seed", range(3))
def test_lost_answers_make_no_second_service(seed, options):
    """With answers lost before and after the effect, every service is there once and as asked."""

    async def main() -> None:
        sandbox = Sandbox(seed=seed)
        retry = RetryPolicy(attempts=12)
        async with PagerDuty("key", transport=SandboxTransport(sandbox), retry=retry, **options) as client:

            async def one(number: int) -> Outcome:
                result = await client.services.upsert(
                    name=f"s{number}", escalation_policy_id="PPOLICY", description=f"d{number}"
                )
                return result.outcome

            sandbox.set_faults(parse_faults(["lost-after=15%", "lost-before=5%", "503=5%"]))
            outcomes = await asyncio.gather(*map(one, range(60)))
            sandbox.set_faults(parse_faults([]))
            services = await client.services.list().collect()
            again = await asyncio.gather(*map(one, range(60)))
        assert sorted((each.name, each.description) for each in services if each.description) == sorted(
            (f"s{n}", f"d{n}") for n in range(60)
        )
        assert set(outcomes) == {Outcome.CREATED}
        assert set(again) == {Outcome.UNCHANGED}

    run_virtual(main())
