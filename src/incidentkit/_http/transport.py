"""The httpx transport that applies budget, concurrency, retries and deadline."""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from incidentkit import errors
from incidentkit._async import underway
from incidentkit._context import Attempt, Lane, check_account, current_deadline, current_lane, current_watch
from incidentkit._http.retry import (
    READING,
    Ended,
    Failure,
    RetryPolicy,
    UnansweredError,
    as_unanswered,
    decide,
    deciders,
    parse_date,
    parse_told_wait,
    repeatable,
)
from incidentkit.errors import ConnectError, DeadlineExceededError, OutcomeUnknownError, TransportError
from incidentkit.limits import ClassLimit, Places, Throttle, budget_key, shared_limiter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from incidentkit._http.retry import OperationPolicy, RateClassPolicy
    from incidentkit.errors import ErrorDetails
    from incidentkit.limits import Limiter
    from incidentkit.settings import Settings


def no_answer(call: Outgoing, failure: UnansweredError, now: float, proxy: str | None) -> TransportError:
    """What to raise for a call whose last attempt ended in `failure`."""
    kind, what, mend = _verdict(call, failure, proxy)
    return kind(
        f"{call.settings.provider}: {what} ({_attempts(call)}, {failure.reason}); {mend}",
        provider=call.settings.provider,
        operation=call.operation,
        attempts=call.attempts,
        elapsed=now - call.started,
    )


def deadline_exceeded(call: Outgoing, now: float) -> DeadlineExceededError:
    """What to raise for a call whose time is over."""
    sent = call.in_flight or call.uncertain
    given = max(0.0, (now if call.deadline is None else call.deadline) - call.started)
    fate = "look whether it took effect" if sent and not call.repeatable else "try again, or allow more time"
    return DeadlineExceededError(
        f"{call.settings.provider}: {call.operation} was not done within its deadline of {given:.4g} s"
        f" ({_attempts(call)}); {fate}",
        provider=call.settings.provider,
        operation=call.operation,
        attempts=call.attempts,
        elapsed=now - call.started,
        deadline=given,
        sent=sent,
    )


def _verdict(call: Outgoing, failure: UnansweredError, proxy: str | None) -> tuple[type[TransportError], str, str]:
    if not failure.failure.sent and not call.uncertain:
        host = call.request.url.netloc.decode("ascii")
        way = f" through the proxy {proxy}" if proxy else ""
        return ConnectError, f"cannot reach {host}{way}", _connect_mend(failure, proxy)
    if not call.repeatable:
        what = f"{call.operation} was sent, and its answer did not arrive"
        return OutcomeUnknownError, what, "it may have taken effect: look the record up before sending it again"
    if failure.failure is Failure.TIMED_OUT:
        what = f"no answer to {call.operation} within {call.settings.timeout:g} s"
        return errors.TimeoutError, what, "try again later, or raise timeout"
    return TransportError, f"the connection broke during {call.operation}", "try again later"


def _connect_mend(failure: UnansweredError, proxy: str | None) -> str:
    if failure.untrusted:
        return "let SSL_CERT_FILE name the CA certificates that vouch for the server"
    if proxy:
        return "check base_url, and the proxy variables of the environment"
    return "check base_url and the network"


def _attempts(call: Outgoing) -> str:
    return "1 attempt" if call.attempts == 1 else f"{call.attempts} attempts"


@dataclass(frozen=True, slots=True)
class Attempted:
    """What the transport did for one answer; stands in `response.extensions["incidentkit"]`.

    Attributes:
        operation: Method and path template, for example `POST /v3/catalog_entries`.
        attempts: How many requests were sent or tried.
        elapsed: Seconds from the call to the answer, queueing included.
        uncertain: Whether an attempt before this answer may have taken effect already.
    """

    operation: str
    attempts: int
    elapsed: float
    uncertain: bool


class Outgoing:
    """A request, what may be done to it, and what has been done so far."""

    def __init__(
        self,
        request: httpx.Request,
        settings: Settings,
        operations: Mapping[str, OperationPolicy],
        now: float,
    ) -> None:
        self.request = request
        self.settings = settings
        self.operation: str = request.extensions.get("operation") or f"{request.method} {request.url.path}"
        self.policy = operations.get(self.operation)
        self.started = now
        self.deadline = _deadline(request, settings, now)
        self.attempts = 0
        self.sent_at = now  # the latest attempt
        self.in_flight = False
        self.uncertain = False
        self.succeeded = False

    @property
    def rate_class(self) -> str:
        """The operation's class; its own name where it has none, for limits that only a 429 tells of."""
        named = None if self.policy is None else self.policy.rate_class
        return named or self.operation

    @property
    def lane(self) -> Lane:
        """Which lane the next attempt queues in."""
        return Lane.RETRY if self.attempts else current_lane()

    @property
    def repeatable(self) -> bool:
        """Whether another attempt cannot double the effect."""
        return repeatable(self.policy, self.request)

    @property
    def acted(self) -> bool:
        """Whether it may have changed something."""
        return (self.in_flight or self.uncertain or self.succeeded) and self.request.method not in READING

    def too_late(self, moment: float) -> bool:
        """Whether `moment` (loop time) is at or past the deadline."""
        return self.deadline is not None and moment >= self.deadline

    def attempted(self, now: float) -> Attempted:
        """What to tell the caller beside the answer."""
        return Attempted(self.operation, self.attempts, now - self.started, self.uncertain)


def _deadline(request: httpx.Request, settings: Settings, now: float) -> float | None:
    own = None if settings.deadline is None else now + settings.deadline
    given = (own, current_deadline(), request.extensions.get("deadline"))
    return min((moment for moment in given if moment is not None), default=None)


async def exchange(inner: httpx.AsyncBaseTransport, request: httpx.Request, seconds: float) -> httpx.Response:
    """Sends `request` and reads the whole answer; its connection is free again when this returns or raises.

    Raises:
        UnansweredError: No whole answer within `seconds`.
    """
    try:
        async with asyncio.timeout(seconds):
            response = await inner.handle_async_request(request)
            try:
                await response.aread()
            finally:
                await response.aclose()
    except (httpx.HTTPError, TimeoutError) as exc:
        raise as_unanswered(exc) from None
    return response


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
        self._account = settings.account
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
        check_account(self._account)
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
