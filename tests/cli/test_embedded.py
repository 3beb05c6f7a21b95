"""The sandbox inside the importing process."""

from __future__ import annotations

import httpx
import pytest

from incidentkit.cli._sandbox import embedded_sandbox

pytestmark = pytest.mark.e2e


async def test_it_keeps_to_the_limits_of_single_operations():
    """The 61st escalation within a minute is too many."""
    async with embedded_sandbox(None, None) as (_, connection):
        assert connection.credential is not None
        headers = {"Authorization": f"Bearer {connection.credential.reveal()}"}
        async with httpx.AsyncClient(base_url=connection.base_url or "", headers=headers) as http:
            statuses = [(await http.post("/v2/escalations", json={})).status_code for _ in range(61)]
    assert statuses == [422] * 60 + [429]
