"""A PagerDuty client against a sandbox of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import RateLimit
from incidentkit.sandbox import Sandbox, SandboxTransport
from incidentkit_pagerduty import PagerDuty

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
def options() -> dict[str, Any]:
    """What clients are made with beside their transport."""
    return {"email": "sandbox@example.com", "rate_limit": RateLimit(100_000, per=60)}


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox without a rate limit."""
    return Sandbox()


@pytest.fixture
async def pagerduty(sandbox: Sandbox, options: dict[str, Any]) -> AsyncIterator[PagerDuty]:
    """Its client."""
    async with PagerDuty("key", transport=SandboxTransport(sandbox), **options) as client:
        yield client


@pytest.fixture
async def policy(pagerduty: PagerDuty) -> str:
    """The id of an escalation policy."""
    policies = await pagerduty.api.escalation_policies.list_all_escalation_policies().collect()
    return str(policies[0].id)


@pytest.fixture
async def service(pagerduty: PagerDuty, policy: str) -> str:
    """The id of a service."""
    result = await pagerduty.services.upsert(name="checkout", escalation_policy_id=policy)
    return str(result.record.id)
