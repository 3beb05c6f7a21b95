"""One budget for all clients of a process that use the same credential."""

from __future__ import annotations

import asyncio
import gc
import weakref

from incidentkit import RateLimit
from incidentkit.limits import ClassLimit
from incidentkit.limits._local import budget_key, shared_limiter
from incidentkit.settings import Secret
from tests.support.virtual_time import run_virtual

TOKEN = "s3cr3t"


def test_the_key_names_the_budget_and_hides_the_credential():
    """Provider, host and credential make the key; path and spelling of the host do not."""
    key = budget_key("DX", "https://acme.getdx.net", Secret(TOKEN))
    assert TOKEN not in key
    assert key == budget_key("DX", "https://ACME.getdx.net/status", Secret(TOKEN))
    others = [
        budget_key("Cachet", "https://acme.getdx.net", Secret(TOKEN)),
        budget_key("DX", "https://other.getdx.net", Secret(TOKEN)),
        budget_key("DX", "https://acme.getdx.net", Secret(TOKEN + "2")),
    ]
    assert len({key, *others}) == 4


def test_clients_share_and_the_lower_limit_holds():
    """Two clients with one key use one budget, the smaller of the two they ask for, classes too."""

    async def main():
        one = shared_limiter("k", RateLimit(10), {"c": ClassLimit(5, 60.0)})
        two = shared_limiter("k", RateLimit(3), {"c": ClassLimit(1, 60.0)})
        assert one is two
        assert shared_limiter("other", RateLimit(10)) is not one
        async with one.slot("c"):
            pass
        assert two.eta("c") > 59
        assert two.eta() == 0
        for _ in range(2):
            async with two.slot():
                pass
        assert one.eta() > 59

    run_virtual(main())


def test_a_budget_outlives_its_client_until_its_slots_are_back():
    """A client built right after another one was closed finds the slots that one used; later nothing is kept."""

    async def main():
        limiter = shared_limiter("k", RateLimit(1))
        async with limiter.slot():
            pass
        seen = weakref.ref(limiter)
        del limiter
        gc.collect()
        assert shared_limiter("k", RateLimit(1)).eta() > 59
        await asyncio.sleep(200)
        gc.collect()
        assert seen() is None
        assert shared_limiter("k", RateLimit(1)).eta() == 0

    run_virtual(main())


def test_each_loop_has_its_own():
    """A budget belongs to the loop it is used in."""

    async def main():
        return shared_limiter("k", RateLimit(1))

    assert run_virtual(main()) is not run_virtual(main())
