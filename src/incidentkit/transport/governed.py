"""The transport between the generated clients and the network."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import TYPE_CHECKING

import httpx

from incidentkit.context import Attempt, current_watch
from incidentkit.errands import underway
from incidentkit.limits import ClassLimit, Places, Throttle, budget_key, shared_limiter
from incidentkit.transport.exchange import exchange
from incidentkit.transport.failures import UnansweredError
from incidentkit.transport.outcomes import deadline_exceeded, no_answer
from incidentkit.transport.outgoing import Outgoing
from incidentkit.transport.retry import Ended, RetryPolicy, decide, deciders
from incidentkit.transport.told_wait import parse_date, parse_told_wait

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from incidentkit.errors import ErrorDetails
    from incidentkit.limits import Limiter
    from incidentkit.settings import Settings
    from incidentkit.transport.policy import OperationPolicy, RateClassPolicy

__all__ = ["ATTEMPT_FACTOR", "GovernedTransport"]

_log = logging.getLogger("incidentkit")

ATTEMPT_FACTOR = 2.0
"""One attempt is ended after this many times `timeout`, however steadily its answer dribbles."""


class GovernedTransport(httpx.AsyncBaseTransport):
    """Wraps any httpx transport with budget, concurrency, retries, deadline and honest outcomes.

    Each attempt waits for a slot and a place in one step, and has both until its answer is read; the waits
    between attempts hold nothing. Error answers that are not or no longer retried are returned as they are, with
    an `Attempted` in `response.extensions["incidentkit"]`. `request.extensions` may hold `operation` (a key of
    `operations`) and `deadline` (loop time). `requests_sent` counts the attempts of all calls.

    Args:
        inner: What sends the requests.
        settings: Of the client.
        operations: Policy by operation, as generated.
        rate_classes: Limits by rate class, as generated.
        read_error: Reads an error body of this API; never raises.
        limiter: The budget; the one shared by all clients of this credential where not given.
        retry: How often and how patiently calls are tried.
        proxy: Host of the proxy that `inner` uses, for messages.
        draw: Numbers from 0 to 1, for jitter.

    Raises (from `handle_async_request`):
        ConnectError: Nothing could be sent.
        TimeoutError, TransportError: No answer, on an operation that is safe to repeat.
        OutcomeUnknownError: No answer, on one that is not.
        DeadlineExceededError: The total time ran out.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        settings: Settings,
        *,
        operations: Mapping[str, OperationPolicy],
        rate_classes: Mapping[str, RateClassPolicy],
        read_error: Callable[[bytes], ErrorDetails],
        limiter: Limiter | None = None,
        retry: RetryPolicy | None = None,
        proxy: str | None = None,
        draw: Callable[[], float] = random.random,
    ) -> None:
        retry = retry or RetryPolicy()
        self._inner = inner
        self._settings = settings
        self._operations = operations
        self._classes = {
            name: ClassLimit(rule.requests, rule.per, rule.concurrency) for name, rule in rate_classes.items()
        }
        self._read_error = read_error
        self._given_limiter = limiter
        self._limiter: Limiter | None = None
        self._attempts = retry.attempts
        self._deciders = deciders(retry, draw)
        self._places = Places(settings.concurrency)
        adapted = settings.adapted_concurrency
        self._adapted_places = self._places if adapted is None else Places(adapted)
        self._proxy = proxy
        self.requests_sent = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request, again where that is safe and useful, within the budget."""
        await request.aread()  # a retry sends the body again
        call = Outgoing(request, self._settings, self._operations, _now())
        with underway(call):
            return await self._run_in_time(call)

    async def aclose(self) -> None:
        """Closes the connections. The budget stays: others may share it, and its slots are still out."""
        await self._inner.aclose()

    async def _run_in_time(self, call: Outgoing) -> httpx.Response:
        if call.deadline is None:
            return await self._run(call)
        scope = asyncio.timeout_at(call.deadline)
        try:
            async with scope:
                return await self._run(call)
        except TimeoutError:
            if not scope.expired():
                raise
            raise deadline_exceeded(call, _now()) from None

    async def _run(self, call: Outgoing) -> httpx.Response:
        while True:
            if call.too_late(_now()):
                raise deadline_exceeded(call, _now())
            answer = await self._attempt(call)
            if isinstance(answer, httpx.Response) and answer.status_code < 400:
                call.succeeded = True
                return self._conclude(call, answer)
            ended = self._ended(call, answer)
            call.uncertain = call.uncertain or ended.uncertain
            wait = decide(ended, self._deciders, self._attempts)
            if wait is None or call.too_late(_now() + wait):
                return self._conclude(call, answer)
            _log.debug(
                "%s: %s again in %.2f s, attempt %d ended with %s",
                self._settings.provider,
                call.operation,
                wait,
                call.attempts,
                ended.status or answer,
            )
            await asyncio.sleep(wait)

    async def _attempt(self, call: Outgoing) -> httpx.Response | UnansweredError:
        places = self._places_for_call()
        try:
            seconds = self._attempt_seconds(call)
            async with self._budget().slot(call.rate_class, lane=call.lane, places=places, within=seconds):
                call.attempts += 1
                self.requests_sent += 1
                call.in_flight = True
                call.sent_at = _now()
                # Raising through the slot tells it that no answer came.
                response = await exchange(self._inner, call.request, seconds)
                self._tell_budget(call, response)
        except UnansweredError as failure:
            call.in_flight = False
            self._tell_watcher(call, None, places)
            return failure
        call.in_flight = False
        self._tell_watcher(call, response.status_code, places)
        return response

    def _places_for_call(self) -> Places:
        watch = current_watch()
        return self._places if watch is None or not watch.adapts else self._adapted_places

    def _tell_watcher(self, call: Outgoing, status: int | None, places: Places) -> None:
        watch = current_watch()
        if watch is None:
            return
        budget, rate_class = self._budget(), call.rate_class
        allowed = budget.allowed()
        assert allowed is not None
        attempt = Attempt(
            call.sent_at, _now(), status, budget, rate_class, allowed, budget.allowed(rate_class), places.limit
        )
        watch.watcher.attempted(attempt)

    def _conclude(self, call: Outgoing, answer: httpx.Response | UnansweredError) -> httpx.Response:
        if isinstance(answer, UnansweredError):
            raise no_answer(call, answer, _now(), self._proxy) from answer.cause
        answer.extensions["incidentkit"] = call.attempted(_now())
        return answer

    def _ended(self, call: Outgoing, answer: httpx.Response | UnansweredError) -> Ended:
        if isinstance(answer, UnansweredError):
            return Ended(call.attempts, None, answer.failure, None, call.repeatable)
        return Ended(call.attempts, answer.status_code, None, self._told_wait(answer), call.repeatable)

    def _told_wait(self, answer: httpx.Response) -> float | None:
        header = answer.headers.get("Retry-After")
        if header is not None:
            # Told as a date, the wait is measured on the server's clock where it shows it.
            told = parse_told_wait(header, now=parse_date(answer.headers.get("Date")))
            if told is not None:
                return told
        return self._read_error(answer.content).retry_after if answer.status_code == 429 else None

    def _tell_budget(self, call: Outgoing, answer: httpx.Response) -> None:
        limit = _count(answer, "X-RateLimit-Limit")
        if answer.status_code == 429:
            told = self._read_error(answer.content).limit
            per = None if told is None else 60.0
            limit = limit if told is None else told
            news = Throttle(self._told_wait(answer), limit, call.rate_class, call.sent_at, limit_per=per)
            self._budget().throttled(news)
        elif limit is not None:
            remaining = _count(answer, "X-RateLimit-Remaining")
            self._budget().observed(limit=limit, remaining=remaining, rate_class=call.rate_class)

    def _budget(self) -> Limiter:
        if self._limiter is None:
            self._limiter = self._bound_limiter()
            self._limiter.declare(self._classes)
        return self._limiter

    def _bound_limiter(self) -> Limiter:
        settings, given = self._settings, self._given_limiter
        key = budget_key(settings.provider, settings.base_url, settings.credential)
        if given is None:
            return shared_limiter(key, settings.rate_limit, name=settings.provider)
        given.bind(key, settings.rate_limit, name=settings.provider)
        return given

    def _attempt_seconds(self, call: Outgoing) -> float:
        # A caller of a raw operation may have allowed this one request more.
        phases: dict[str, float | None] = call.request.extensions.get("timeout", {})
        longest = max((seconds for seconds in phases.values() if seconds), default=0.0)
        return ATTEMPT_FACTOR * max(self._settings.timeout, longest)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _count(answer: httpx.Response, header: str) -> int | None:
    text = answer.headers.get(header, "")
    return int(text) if text.isdecimal() else None
