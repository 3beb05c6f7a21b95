"""What `import incidentkit` gives, and what it costs."""

from __future__ import annotations

import subprocess
import sys

import incidentkit

PUBLIC = {
    "DX",
    "UNSET",
    "Cachet",
    "IncidentIO",
    "Outcome",
    "Page",
    "Paginator",
    "RateLimit",
    "Refused",
    "Response",
    "RetryPolicy",
    "UpsertResult",
    "bulk",
    "catalog",
    "errors",
    "idempotency_key",
    "importing",
    "limits",
    "sandbox",
}

COUNT = """
import asyncio
import sys
import httpx

async def ours(transport):
    from incidentkit import IncidentIO
    async with IncidentIO("key", transport=transport) as io:
        await io.api.severities_v1.list()

async def plain(transport):
    async with httpx.AsyncClient(transport=transport) as client:
        await client.get("https://api.incident.io/v1/severities")

severities = {"severities": []}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=severities))
asyncio.run({"ours": ours, "plain": plain}[sys.argv[1]](transport))
print(len(sys.modules))
"""


def test_the_public_names_are_exactly_these() -> None:
    """Nothing is exported by accident, and completion shows nothing else."""
    assert set(incidentkit.__all__) == PUBLIC
    assert dir(incidentkit) == sorted([*PUBLIC, "__version__"])
    for name in incidentkit.__all__:
        assert getattr(incidentkit, name) is not None


def test_unknown_names_are_refused() -> None:
    """A misspelt name is an AttributeError, as in any module."""
    assert not hasattr(incidentkit, "IncidentIo")


def test_version_comes_from_the_installed_package() -> None:
    """There is no second copy of the version."""
    from importlib.metadata import version

    assert incidentkit.__version__ == version("incidentkit")


def test_a_client_that_made_a_request_loads_little_more_than_httpx() -> None:
    """At most 1.25 times the modules that httpx loads for a request."""
    ours, plain = (
        int(subprocess.run([sys.executable, "-c", COUNT, which], capture_output=True, text=True, check=True).stdout)
        for which in ("ours", "plain")
    )
    assert ours <= 1.25 * plain
