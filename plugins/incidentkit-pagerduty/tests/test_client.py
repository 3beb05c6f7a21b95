"""How PagerDuty is spoken to: headers, pages, limits, errors, and the check of a credential."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit.errors import AuthenticationError, ConfigurationError, ConflictError, NotFoundError, ValidationError
from incidentkit.providers import find_provider
from incidentkit.sandbox import RateRule, Sandbox, SandboxTransport, parse_faults
from incidentkit_pagerduty import PagerDuty
from incidentkit_pagerduty.check import check
from tests.support.virtual_time import run_virtual


def test_the_registry_finds_it():
    """The entry point of the distribution names the provider."""
    provider = find_provider("pagerduty")
    assert (provider.title, provider.base_url) == ("PagerDuty", "https://api.pagerduty.com")
    assert provider.required_env == ("PAGERDUTY_TOKEN",)


async def test_credential_accept_and_email_are_sent():
    """Requests carry the key behind `Token token=`, the API version, and the user's address."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"abilities": []})

    transport = httpx.MockTransport(answer)
    async with PagerDuty("secret", email="jane@example.com", transport=transport) as client:
        await client.api.abilities.list_abilities()
    (request,) = sent
    assert str(request.url) == "https://api.pagerduty.com/abilities"
    assert request.headers["authorization"] == "Token token=secret"
    assert request.headers["accept"] == "application/vnd.pagerduty+json;version=2"
    assert request.headers["from"] == "jane@example.com"


async def test_the_environment_makes_a_client(monkeypatch, sandbox):
    """`from_env` reads the key, the address and the base URL; arguments take precedence."""
    monkeypatch.setenv("PAGERDUTY_TOKEN", "key")
    monkeypatch.setenv("PAGERDUTY_EMAIL", "sandbox@example.com")
    monkeypatch.setenv("PAGERDUTY_BASE_URL", "https://api.eu.pagerduty.com")
    async with PagerDuty.from_env(transport=SandboxTransport(sandbox)) as client:
        assert client.base_url == "https://api.eu.pagerduty.com"
        service = await client.services.upsert(name="checkout", escalation_policy_id="PPOLICY")
        # The sandbox refuses an incident without `From`.
        await client.incidents.upsert(incident_key="a", service_id=str(service.record.id), title="t")
    async with PagerDuty.from_env(base_url="https://other.example.com") as client:
        assert client.base_url == "https://other.example.com"
    monkeypatch.delenv("PAGERDUTY_TOKEN")
    with pytest.raises(ConfigurationError, match="PAGERDUTY_TOKEN"):
        PagerDuty.from_env()


async def test_a_listing_is_read_to_its_end(pagerduty, sandbox):
    """Pages of 100 follow each other while the answer says `more`."""
    await asyncio.gather(
        *(pagerduty.services.upsert(name=f"s{n:03}", escalation_policy_id="PPOLICY") for n in range(250))
    )
    before = sandbox.stats.as_json()["requests"]
    names = [service.name async for service in pagerduty.services.list()]
    assert sorted(names) == ["Default Service", *(f"s{n:03}" for n in range(250))]
    assert sandbox.stats.as_json()["requests"] - before == 3
    assert [service.name async for service in pagerduty.services.list(query="s24")] == [f"s24{n}" for n in range(10)]


def test_a_429_is_waited_out_by_ratelimit_reset_alone():
    """Refused for 30 s, a call waits as long as `ratelimit-reset` says, for there is no Retry-After."""

    async def main() -> tuple[float, int]:
        sandbox = Sandbox(faults=parse_faults(["storm=at:1,for:30s"]))
        transport = SandboxTransport(sandbox)
        async with PagerDuty("key", transport=transport) as client:
            await client.api.abilities.list_abilities()
        return asyncio.get_running_loop().time(), sandbox.stats.as_json()["rejections"]

    seconds, rejections = run_virtual(main())
    assert rejections == 1
    assert 30 <= seconds < 35


def test_the_limit_is_learnt_from_the_headers():
    """An account that may send less than documented is not asked for more: no request is refused."""

    async def main() -> tuple[float, int]:
        sandbox = Sandbox(rate_rule=RateRule(10, 60.0, algorithm="fixed"))
        async with PagerDuty("key", transport=SandboxTransport(sandbox)) as client:
            for _ in range(11):
                await client.api.abilities.list_abilities()
        return asyncio.get_running_loop().time(), sandbox.stats.as_json()["rejections"]

    seconds, rejections = run_virtual(main())
    assert rejections == 0
    assert seconds >= 60


async def test_a_429_names_the_wait_where_it_is_not_waited_out():
    """`ratelimit-reset` is read in seconds."""
    headers = {"ratelimit-limit": "960", "ratelimit-remaining": "0", "ratelimit-reset": "45"}
    refused = httpx.Response(429, headers=headers, json={"error": {"message": "Rate Limit Exceeded", "code": 2020}})
    async with PagerDuty("key", transport=httpx.MockTransport(lambda _: refused), deadline=1) as client:
        with pytest.raises(Exception, match="45") as caught:
            await client.api.abilities.list_abilities()
    assert "PagerDuty" in str(caught.value)


async def test_errors_carry_code_and_reasons(pagerduty, service):
    """The message, the reasons and the code of the error body are told."""
    with pytest.raises(NotFoundError, match="Not Found") as missing:
        await pagerduty.services.get("PNOTHERE")
    assert missing.value.codes == ("2100",)
    with pytest.raises(ValidationError, match="Escalation policy is invalid") as invalid:
        await pagerduty.services.upsert(name="payments", escalation_policy_id="PNOTHERE")
    assert (invalid.value.status, invalid.value.codes) == (400, ("2001",))
    async with PagerDuty("key", transport=SandboxTransport(Sandbox(tokens={"good"}))) as client:
        with pytest.raises(AuthenticationError, match="Unauthorized"):
            await client.services.find(name="checkout")


async def test_a_taken_name_is_a_conflict(pagerduty, service):
    """A 400 that says that a record exists is a ConflictError, unlike other 400s."""
    from incidentkit_pagerduty_api.pagerduty.models.create_service_body import CreateServiceBody

    policy = {"id": "PPOLICY", "type": "escalation_policy_reference"}
    sent = {"type": "service", "name": "checkout", "escalation_policy": policy}
    with pytest.raises(ConflictError, match="already been taken"):
        await pagerduty.api.services.create_service(body=CreateServiceBody.from_dict({"service": sent}))


async def test_a_write_without_a_user_is_refused(sandbox, service):
    """An incident needs the address of a user."""
    async with PagerDuty("key", transport=SandboxTransport(sandbox)) as client:
        with pytest.raises(ValidationError, match="Requester User Not Found"):
            await client.incidents.upsert(incident_key="a", service_id=service, title="Down")


async def test_check_tells_whose_key_it_is(pagerduty):
    """A user's key is described by its user; one of the account by what the account may do."""
    assert await check(pagerduty) == {"name": "Sandy Box", "email": "sandbox@example.com", "role": "owner"}
    sandbox = Sandbox(options={"pagerduty": {"account_key": True}})
    async with PagerDuty("key", transport=SandboxTransport(sandbox)) as client:
        assert await check(client) == {"name": "key of the account", "abilities": 2}
    async with PagerDuty("bad", transport=SandboxTransport(Sandbox(tokens={"good"}))) as client:
        with pytest.raises(AuthenticationError):
            await check(client)
