"""Upserts of incidents by service and incident key."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit import Outcome, RetryPolicy
from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from incidentkit_pagerduty import PagerDuty
from tests.support.virtual_time import run_virtual


async def test_created_then_unchanged_then_updated(pagerduty, service):
    """The second upsert writes nothing; one that asks for more changes that alone."""
    asked = {"incident_key": "a", "service_id": service, "title": "Down", "urgency": "low", "priority_id": "PPRIOR1"}
    made = await pagerduty.incidents.upsert(**asked, details="The disk is full")
    assert (made.outcome, made.record.title, made.record.urgency) == (Outcome.CREATED, "Down", "low")
    assert made.record.priority.name == "P1"
    assert made.request_id
    again = await pagerduty.incidents.upsert(**asked)
    assert (again.outcome, again.record.id) == (Outcome.UNCHANGED, made.record.id)
    changed = await pagerduty.incidents.upsert(**{**asked, "title": "Very down"})
    assert (changed.outcome, changed.record.title, changed.record.urgency) == (Outcome.UPDATED, "Very down", "low")


async def test_a_state_is_reached_whatever_it_takes(pagerduty, service):
    """An incident is created triggered; another state follows in a second request."""
    made = await pagerduty.incidents.upsert(incident_key="a", service_id=service, title="Down", status="acknowledged")
    assert (made.outcome, made.record.status) == (Outcome.CREATED, "acknowledged")


async def test_a_resolved_incident_stays_resolved(pagerduty, service):
    """An import that runs again opens nothing anew, unless a state is asked for."""
    asked = {"incident_key": "a", "service_id": service, "title": "Down"}
    made = await pagerduty.incidents.upsert(**asked, status="resolved")
    again = await pagerduty.incidents.upsert(**asked)
    assert (again.outcome, again.record.id, again.record.status) == (Outcome.UNCHANGED, made.record.id, "resolved")
    reopened = await pagerduty.incidents.upsert(**asked, status="triggered")
    assert (reopened.outcome, reopened.record.id, reopened.record.status) == (
        Outcome.UPDATED,
        made.record.id,
        "triggered",
    )


async def test_keys_belong_to_services(pagerduty, service, policy):
    """The same key on another service is another incident."""
    other = await pagerduty.services.upsert(name="payments", escalation_policy_id=policy)
    first = await pagerduty.incidents.upsert(incident_key="a", service_id=service, title="Down")
    second = await pagerduty.incidents.upsert(incident_key="a", service_id=str(other.record.id), title="Down")
    assert second.outcome is Outcome.CREATED
    assert first.record.id != second.record.id


async def test_a_refused_create_is_looked_up(pagerduty, service, monkeypatch):
    """Another process opened the incident since the look-up: the refusal leads to it, and it is brought up to date."""
    real, looks = pagerduty.incidents.find, 0
    await pagerduty.incidents.upsert(incident_key="a", service_id=service, title="Theirs")

    async def find(**asked):
        nonlocal looks
        looks += 1
        return None if looks == 1 else await real(**asked)

    monkeypatch.setattr(pagerduty.incidents, "find", find)
    result = await pagerduty.incidents.upsert(incident_key="a", service_id=service, title="Ours")
    assert (result.outcome, result.record.title, looks) == (Outcome.UPDATED, "Ours", 2)
    assert len(await pagerduty.incidents.list(service_ids=[service]).collect()) == 1


async def test_listing_filters(pagerduty, service):
    """Incidents are listed by service and state."""
    await pagerduty.incidents.upsert(incident_key="a", service_id=service, title="Down")
    await pagerduty.incidents.upsert(incident_key="b", service_id=service, title="Was down", status="resolved")
    titles = [each.title async for each in pagerduty.incidents.list(statuses=["resolved"])]
    assert titles == ["Was down"]
    assert await pagerduty.incidents.list(service_ids=["PNOTHERE"]).collect() == []


@pytest.mark.parametrize("field", ["incident_key", "service_id", "title"])
async def test_an_empty_field_is_named(pagerduty, service, field):
    """What an incident cannot be without is checked before anything is sent."""
    asked = {"incident_key": "a", "service_id": service, "title": "Down", field: ""}
    with pytest.raises(ConfigurationError, match=field):
        await pagerduty.incidents.upsert(**asked)


@pytest.mark.parametrize("seed", range(3))
def test_lost_answers_open_no_second_incident(seed, options):
    """With answers lost before and after the effect, every incident is open once and in the state asked for."""

    async def main() -> None:
        sandbox = Sandbox(seed=seed)
        retry = RetryPolicy(attempts=12)
        async with PagerDuty("key", transport=SandboxTransport(sandbox), retry=retry, **options) as client:
            service = (await client.services.upsert(name="s", escalation_policy_id="PPOLICY")).record

            async def one(number: int) -> Outcome:
                status = "acknowledged" if number % 2 else "triggered"
                result = await client.incidents.upsert(
                    incident_key=f"k{number}", service_id=str(service.id), title=f"t{number}", status=status
                )
                return result.outcome

            sandbox.set_faults(parse_faults(["lost-after=15%", "lost-before=5%", "503=5%"]))
            outcomes = await asyncio.gather(*map(one, range(60)))
            sandbox.set_faults(parse_faults([]))
            incidents = await client.incidents.list().collect()
            again = await asyncio.gather(*map(one, range(60)))
        assert sorted(each.incident_key for each in incidents) == sorted(f"k{n}" for n in range(60))
        assert {each.status for each in incidents if int(each.incident_key[1:]) % 2} == {"acknowledged"}
        assert set(outcomes) == {Outcome.CREATED}
        assert set(again) == {Outcome.UNCHANGED}

    run_virtual(main())
