"""schemathesis makes requests from our documents, and judges the answers of the served sandbox by them."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from incidentkit.sandbox import Sandbox, serve
from tests.support.examples import document

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.e2e

CREDENTIAL = {"Authorization": "Bearer key"}
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = settings(
    max_examples=3,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A sandbox served from a thread of its own."""
    ready: list[Any] = []
    started = threading.Event()

    async def run() -> None:
        stop = asyncio.Event()
        async with serve(Sandbox()) as server:
            ready.extend((server.url, asyncio.get_running_loop(), stop))
            started.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(run(),), daemon=True)
    thread.start()
    assert started.wait(10)
    address, loop, stop = ready
    yield address
    loop.call_soon_threadsafe(stop.set)
    thread.join(10)


def implemented(url: str, provider: str) -> dict[str, Any]:
    """The document with the operations that the sandbox knows; the others answer 501 and say so."""
    schema = document(provider)
    paths: dict[str, Any] = {}
    with httpx.Client(base_url=url, headers=CREDENTIAL) as http:
        for path, item in schema["paths"].items():
            for method, operation in item.items():
                answer = http.request(method, path.replace("{", "").replace("}", ""))
                if answer.status_code == 501:
                    assert "sandbox" in answer.text
                else:
                    paths.setdefault(path, {})[method] = operation
    return schema | {"paths": paths}


@pytest.mark.parametrize(("provider", "least"), [("incident_io", 79), ("dx", 20), ("cachet", 52)])
def test_no_answer_contradicts_the_document(url, provider, least):
    """Valid requests of any kind get a documented status with a body of the documented form."""
    schema = schemathesis.openapi.from_dict(implemented(url, provider))
    count = 0
    for found in schema.get_all_operations():
        operation = found.ok()
        count += 1

        @given(case=operation.as_strategy())
        @EXAMPLES
        def holds(case: schemathesis.Case) -> None:
            case.call_and_validate(base_url=url, headers=CREDENTIAL, checks=CHECKS)

        holds()
    assert count >= least
