"""A client against a scripted server, on the virtual clock."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

import httpx
from incidentkit_api.shared.dialect import BudgetHeaders, Dialect, RetryAfter, ThrottleLimit

from incidentkit import RateLimit
from incidentkit._http.transport import RateLimitedTransport
from incidentkit.limits import LocalLimiter
from incidentkit.settings import Secret, Settings

if TYPE_CHECKING:
    from incidentkit._http.retry import RetryPolicy

TOKEN = "s3cr3t-t0ken"
BASE_URL = "https://api.example.test"


class Policy(NamedTuple):
    idempotency: str = "none"
    key: str | None = None
    rate_class: str | None = None


class RateClass(NamedTuple):
    requests: int | None = None
    per: float | None = None
    concurrency: int | None = None


DIALECT = Dialect(
    retry_after=(
        RetryAfter("seconds-or-date", header="Retry-After"),
        RetryAfter("seconds-or-date", body="/rate_limit/retry_after"),
    ),
    throttle_limit=(ThrottleLimit(60, body="/rate_limit/limit"),),
    budget=BudgetHeaders(60, limit="X-RateLimit-Limit", remaining="X-RateLimit-Remaining"),
)
OPERATIONS = {
    "GET /things": Policy("safe"),
    "PUT /things": Policy("safe"),
    "POST /keyed": Policy("key", "idempotency_key"),
    "POST /natural": Policy("natural"),
    "POST /things": Policy("none"),
    "POST /slow": Policy("safe", None, "slow"),
}


def settings(**changes) -> Settings:
    values = {
        "provider": "DX",
        "base_url": BASE_URL,
        "credential": Secret(TOKEN),
        "rate_limit": RateLimit(1200, 60.0),
    }
    return Settings(**(values | changes))


class Script:
    """Answers from a list, the last one for ever: a status, a response, an exception, or a callable giving one.

    Remembers when each request came.
    """

    def __init__(self, *answers, takes: float = 0.0) -> None:
        self.answers = list(answers) or [200]
        self.takes = takes
        self.times: list[float] = []
        self.requests: list[httpx.Request] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.times.append(asyncio.get_running_loop().time())
        self.requests.append(request)
        answer = self.answers[min(len(self.times), len(self.answers)) - 1]
        await asyncio.sleep(self.takes)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, int):
            return httpx.Response(answer, json={})
        return answer() if callable(answer) else answer


def client(
    script,
    *,
    retry: RetryPolicy | None = None,
    limiter: LocalLimiter | None = None,
    draw=lambda: 1.0,
    rate_classes=None,
    dialect=DIALECT,
    **changes,
) -> httpx.AsyncClient:
    own = settings(**changes)
    limited = RateLimitedTransport(
        script if isinstance(script, httpx.AsyncBaseTransport) else httpx.MockTransport(script),
        own,
        operations=OPERATIONS,
        rate_classes=rate_classes or {"slow": RateClass(concurrency=1)},
        dialect=dialect,
        limiter=limiter or LocalLimiter(own.rate_limit, name=own.provider, draw=lambda: 0.0),
        retry=retry,
        draw=draw,
    )
    headers = {"Authorization": f"Bearer {TOKEN}"}
    return httpx.AsyncClient(base_url=BASE_URL, transport=limited, timeout=own.timeout, headers=headers)


async def send(http: httpx.AsyncClient, operation: str, *, extensions=None, **what) -> httpx.Response:
    method, path = operation.split()
    return await http.request(method, path, extensions={"operation": operation, **(extensions or {})}, **what)
