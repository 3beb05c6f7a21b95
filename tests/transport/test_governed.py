"""The transport between the generated clients and the network."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import traceback

import httpx
import pytest

from incidentkit import RateLimit, errors
from incidentkit._context import Priority, call_context
from incidentkit._http.retry import RetryPolicy
from incidentkit._http.transport import CallSummary
from incidentkit.limits import LocalLimiter, RateLimitedEvent
from tests.support.virtual_time import run_virtual
from tests.transport.support import TOKEN, RateClass, Script, client, send


def now():
    return asyncio.get_running_loop().time()


def call(script, operation="GET /things", *, what=None, **options):
    """One call from a fresh client."""

    async def main():
        async with client(script, **options) as http:
            return await send(http, operation, **(what or {}))

    return run_virtual(main())


def told(status, *, headers=None, **body):
    return httpx.Response(status, headers=headers, json={"rate_limit": body})


def at(times):
    return [round(moment, 2) for moment in times]


# --- answers ---------------------------------------------------------------------------------------------------


def test_an_answer_says_what_it_took():
    """The transport's note tells operation, attempts and time, and that nothing is in doubt."""
    answer = call(Script(200, takes=0.2))
    assert answer.extensions["incidentkit"] == CallSummary("GET /things", 1, pytest.approx(0.2), uncertain=False)
    assert answer.json() == {}


@pytest.mark.parametrize("status", [301, 400, 401, 404, 409, 422, 501])
def test_an_answer_that_is_final_is_returned_as_it_is(status):
    """Errors of the API are the caller's to read; redirects are not followed."""
    script = Script(status)
    assert call(script).status_code == status
    assert len(script.times) == 1


@pytest.mark.parametrize("operation", ["GET /things", "PUT /things", "POST /natural"])
def test_a_server_error_is_tried_again_where_that_is_safe(operation):
    """The waits double, and the answer says that an earlier attempt may have taken effect."""
    script = Script(500, 503, 200)
    answer = call(script, operation)
    assert at(script.times) == [0.0, 0.5, 1.5]
    assert answer.extensions["incidentkit"].uncertain
    assert answer.extensions["incidentkit"].attempts == 3


def test_a_server_error_elsewhere_is_returned():
    """An operation that might double its effect is sent once."""
    script = Script(503, 200)
    assert call(script, "POST /things").status_code == 503
    assert len(script.times) == 1


def test_the_last_error_is_returned_when_attempts_run_out():
    """Six requests at most, then the answer as it is."""
    script = Script(500)
    answer = call(script)
    assert (answer.status_code, answer.extensions["incidentkit"].attempts) == (500, 6)


def test_an_idempotency_key_makes_a_repeat_safe():
    """The same operation is repeated with a key in its body, and not without one."""
    with_key, without = Script(500, 200), Script(500, 200)
    assert call(with_key, "POST /keyed", what={"json": {"idempotency_key": "k"}}).status_code == 200
    assert call(without, "POST /keyed", what={"json": {"name": "x"}}).status_code == 500


def test_a_repeat_sends_the_same_body():
    """Body and headers of every attempt are alike."""
    script = Script(500, 200)
    call(script, "PUT /things", what={"json": {"name": "x"}})
    assert [request.content for request in script.requests] == [b'{"name":"x"}'] * 2
    assert script.requests[0].headers == script.requests[1].headers


def test_an_operation_nobody_knows_is_judged_by_its_method():
    """A request without operation or table entry works, and only reads are repeated."""

    async def main(script, method):
        async with client(script) as http:
            return await http.request(method, "/v1/unknown?x=1")

    reading, writing = Script(500, 200), Script(500, 200)
    answer = run_virtual(main(reading, "GET"))
    assert answer.extensions["incidentkit"].operation == "GET /v1/unknown"
    assert run_virtual(main(writing, "POST")).status_code == 500


async def asgi_app(scope, receive, send_):
    await receive()
    await send_({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send_({"type": "http.response.body", "body": scope["path"].encode()})


async def test_any_httpx_transport_can_be_inside():
    """An ASGI application is asked in process, through the same rules."""
    async with client(httpx.ASGITransport(asgi_app)) as http:
        assert (await send(http, "GET /things")).text == "/things"


# --- 429 -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "waited"),
    [
        (told(429, headers={"Retry-After": "7"}), 7.0),
        (told(429, headers={"Retry-After": "7"}, retry_after=3.0), 7.0),
        (told(429, headers={"Retry-After": "soon"}, retry_after=3.0), 3.0),
        (told(429, retry_after=3.0), 3.0),
        (
            told(
                429,
                headers={
                    "Date": "Thu, 01 Jan 2026 00:00:00 GMT",
                    "Retry-After": "Thu, 01 Jan 2026 00:00:09 UTC",
                },
            ),
            9.0,
        ),
        (
            told(429, headers={"Date": "Thu, 01 Jan 2026 00:00:00 GMT", "Retry-After": "2026-01-01T00:00:05Z"}),
            5.0,
        ),
    ],
)
def test_a_429_is_tried_again_when_the_server_says(answer, waited):
    """Every operation, whatever its policy, in any form of the wait; a date counts from the server's own clock."""
    script = Script(answer, 200)
    assert call(script, "POST /things").status_code == 200
    # The budget goes on a little below its pace, so the repeat may come somewhat later than told.
    assert waited <= script.times[1] <= waited + 1


def test_a_wait_too_long_is_refused_at_once():
    """Beyond the cap nobody waits: the 429 is the answer."""
    script = Script(told(429, headers={"Retry-After": "121"}))
    answer = call(script)
    assert answer.status_code == 429
    assert answer.extensions["incidentkit"].elapsed == 0


def test_a_wait_beyond_the_deadline_is_refused_at_once():
    """There is no use in waiting for a request that could not be sent any more."""
    script = Script(told(429, headers={"Retry-After": "20"}))
    answer = call(script, deadline=10.0)
    assert (answer.status_code, answer.extensions["incidentkit"].elapsed) == (429, 0)


def test_one_429_holds_everybody(caplog):
    """Nothing is sent on the credential before the wait told is over, and one warning says so."""

    async def main():
        async with client(script) as http:
            await asyncio.gather(*(send(http, "POST /things") for _ in range(40)))

    script = Script(*[200] * 5, told(429, headers={"Retry-After": "30"}), 200, takes=0.1)
    with caplog.at_level(logging.WARNING, "incidentkit"):
        run_virtual(main())
    refused_at = script.times[5] + 0.1
    assert not [moment for moment in script.times if refused_at < moment < refused_at + 30]
    assert len(script.times) == 41
    assert len(caplog.records) == 1


def test_a_limit_told_lowers_the_budget():
    """The limit of a 429's body, and that of the headers of any answer."""

    async def main(script):
        limiter = LocalLimiter(RateLimit(1200, 60.0), draw=lambda: 0.0)
        async with client(script, limiter=limiter) as http:
            for _ in range(5):
                await send(http, "GET /things")
        return limiter._scheduler._root.limit

    headers = {"X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "4"}
    by_header = Script(lambda: httpx.Response(200, headers=headers, json={}))
    assert run_virtual(main(by_header)) == 5
    by_body = Script(*[200] * 4, told(429, headers={"Retry-After": "1"}, limit=5), 200)
    assert run_virtual(main(by_body)) == 5
    nonsense = Script(lambda: httpx.Response(200, headers={"X-RateLimit-Limit": "many"}, json={}))
    assert run_virtual(main(nonsense)) == 1200


# --- no answer -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", ["GET /things", "POST /things"])
def test_a_server_that_cannot_be_reached_is_tried_again(operation):
    """Nothing was sent, so every operation is repeated; then the error names host, reason and mend."""
    script = Script(httpx.ConnectError("Name or service not known"), 200)
    assert call(script, operation).status_code == 200
    script = Script(httpx.ConnectTimeout(""))
    with pytest.raises(errors.ConnectError) as caught:
        call(script, operation)
    assert str(caught.value) == (
        "DX: cannot reach api.example.test (6 attempts, no connection in time); check base_url and the network"
    )
    assert len(script.times) == 6


@pytest.mark.parametrize("lost", [httpx.ReadError("reset"), httpx.ReadTimeout(""), httpx.RemoteProtocolError("x")])
def test_a_lost_answer_to_an_unsafe_operation_is_an_unknown_outcome(lost):
    """It is never sent blindly again, and the error says what to do."""
    script = Script(lost, 200)
    with pytest.raises(errors.OutcomeUnknownError, match="look the record up before sending it again"):
        call(script, "POST /things")
    assert len(script.times) == 1


@pytest.mark.parametrize(
    ("lost", "kind"),
    [(httpx.ReadTimeout(""), errors.TimeoutError), (httpx.ReadError("reset"), errors.TransportError)],
)
def test_a_lost_answer_to_a_safe_operation_is_asked_for_again(lost, kind):
    """Only when the attempts run out it is an error, which says that the outcome is not in doubt."""
    script = Script(lost, 200)
    assert call(script).extensions["incidentkit"].uncertain
    script = Script(lost)
    with pytest.raises(errors.TransportError) as caught:
        call(script)
    assert type(caught.value) is kind
    assert (caught.value.attempts, caught.value.operation, caught.value.provider) == (6, "GET /things", "DX")
    assert caught.value.elapsed > 0


def test_an_attempt_has_a_limit_as_a_whole():
    """Twice the timeout, whatever the inner transport thinks of time."""

    async def never(request):
        await asyncio.sleep(1e9)

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(never, "POST /things", timeout=5.0)
    assert caught.value.elapsed == pytest.approx(10.0)


def test_a_longer_timeout_of_one_request_is_respected():
    """A caller of a raw operation may allow it more."""
    script = Script(200, takes=50.0)
    assert call(script, timeout=5.0, what={"timeout": 30.0}).status_code == 200


def test_an_untrusted_certificate_is_told_at_once():
    """No retries, and the variable that mends it."""
    exc = httpx.ConnectError("certificate verify failed")
    exc.__cause__ = __import__("ssl").SSLCertVerificationError("self-signed")
    script = Script(exc)
    with pytest.raises(errors.ConnectError, match="SSL_CERT_FILE"):
        call(script)
    assert len(script.times) == 1


def test_errors_chain_their_cause_and_never_show_the_credential():
    """Neither message, repr, attributes, traceback nor pickle of an error hold the token."""
    with pytest.raises(errors.ConnectError) as caught:
        call(Script(httpx.ConnectError("no route")))
    error = caught.value
    assert isinstance(error.__cause__, httpx.ConnectError)
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
    assert TOKEN not in shown
    again = pickle.loads(pickle.dumps(error))
    assert vars(again) == vars(error)
    assert TOKEN.encode() not in pickle.dumps(error)


def test_a_header_the_http_layer_refuses_is_not_quoted():
    """Its own message holds the header's value, so it is neither shown nor chained."""
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(Script(httpx.LocalProtocolError(f"Illegal header value b'Bearer {TOKEN} '")), "POST /things")
    assert TOKEN not in "".join(traceback.format_exception(caught.value))


# --- deadline --------------------------------------------------------------------------------------------------


def test_the_deadline_counts_queueing():
    """A call that gets no slot in time has not been sent."""

    async def main():
        limiter = LocalLimiter(RateLimit(1, 60.0))
        async with client(script, limiter=limiter, deadline=10.0) as http:
            await send(http, "POST /things")
            with pytest.raises(errors.DeadlineExceededError) as caught:
                await send(http, "POST /things")
            assert limiter._scheduler.waiting() == []
        return caught.value

    script = Script(200)
    error = run_virtual(main())
    assert (error.sent, error.attempts, error.deadline) == (False, 0, 10.0)
    assert error.elapsed == pytest.approx(10.0)
    assert "POST /things was not done within its deadline of 10 s (0 attempts)" in str(error)


def test_the_deadline_ends_an_attempt():
    """A request in flight is ended, and its effect is in doubt."""
    with pytest.raises(errors.DeadlineExceededError, match="look whether it took effect") as caught:
        call(Script(200, takes=20.0), "POST /things", deadline=10.0)
    assert (caught.value.sent, caught.value.attempts) == (True, 1)


def test_the_deadline_stops_the_retries_with_their_cause():
    """No time for another attempt: the last answer or failure is the result, not a bare timeout."""
    assert call(Script(500), deadline=3.0).extensions["incidentkit"].elapsed < 3.0
    with pytest.raises(errors.ConnectError):
        call(Script(httpx.ConnectError("no route")), deadline=3.0)


def test_the_deadline_can_be_narrowed_for_one_call():
    """By the request; the earlier one applies."""

    async def main():
        async with client(Script(200, takes=20.0), deadline=100.0) as http:
            with pytest.raises(errors.DeadlineExceededError) as caught:
                await send(http, "GET /things", extensions={"deadline": now() + 5.0})
        return caught.value.elapsed

    assert run_virtual(main()) == pytest.approx(5.0)


def test_after_the_deadline_nothing_is_sent():
    """A call that begins too late never takes a slot."""
    script = Script(200)
    with pytest.raises(errors.DeadlineExceededError):
        call(script, what={"extensions": {"deadline": 0.0}})
    assert script.times == []


# --- concurrency, slots, cancellation --------------------------------------------------------------------------


def test_no_more_than_the_places_are_in_flight():
    """First come, first served, and never more at once than asked for."""
    in_flight = most = 0
    served = []

    async def handler(request):
        nonlocal in_flight, most
        in_flight += 1
        most = max(most, in_flight)
        served.append(json.loads(request.content)["n"])
        await asyncio.sleep(1.0)
        in_flight -= 1
        return httpx.Response(200)

    async def main():
        async with client(handler, concurrency=3) as http:
            await asyncio.gather(*(send(http, "PUT /things", json={"n": n}) for n in range(10)))

    run_virtual(main())
    assert most == 3
    assert served == list(range(10))


def test_a_waiting_retry_holds_nothing():
    """While one call waits for its next attempt, others use its place."""

    async def main():
        async with client(script, concurrency=1) as http:
            first = asyncio.create_task(send(http, "GET /things"))
            await asyncio.sleep(0.1)
            await send(http, "POST /things")
            done = now()
            await first
        return done

    script = Script(500, 200, 200)
    assert run_virtual(main()) == pytest.approx(0.1)


def test_a_class_one_at_a_time_holds_up_nobody_else():
    """Its second request waits, while other operations go on."""

    async def main():
        async with client(script) as http:
            slow = [asyncio.create_task(send(http, "POST /slow")) for _ in range(3)]
            await asyncio.sleep(0.1)
            await send(http, "GET /things")
            done = now()
            await asyncio.gather(*slow)
        return done, now()

    script = Script(200, takes=1.0)
    assert run_virtual(main()) == (pytest.approx(1.1), pytest.approx(3.0))


def test_retries_and_interactive_calls_pass_bulk_work():
    """What somebody waits for goes before what runs in the background."""

    async def main():
        async with client(script, limiter=LocalLimiter(RateLimit(1, 1.0))) as http:
            with call_context(priority=Priority.BULK):
                bulk = [asyncio.create_task(send(http, "PUT /things", json={"n": n})) for n in range(10)]
            await asyncio.sleep(0.5)
            await send(http, "PUT /things", json={"n": "call"})
            await asyncio.gather(*bulk)

    script = Script(500, 200)
    run_virtual(main())
    assert [json.loads(request.content)["n"] for request in script.requests][:3] in (
        [0, 0, "call"],
        [0, "call", 0],
    )


def test_cancelling_is_prompt_and_gives_everything_back():
    """In the queue and in flight: the task ends at once, the place is free, the slot comes back in time."""

    async def main():
        limiter = LocalLimiter(RateLimit(2, 60.0))
        async with client(Script(200, takes=100.0), limiter=limiter, concurrency=1) as http:
            tasks = [asyncio.create_task(send(http, "POST /things")) for _ in range(2)]
            await asyncio.sleep(1.0)
            for task in reversed(tasks):
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            assert [task.cancelled() for task in tasks] == [True, True]
            assert now() == 1.0
            assert http._transport._concurrency.in_flight == 0
        assert limiter.eta() == 0  # the queued one used none
        async with limiter.slot():
            return limiter.eta()

    assert run_virtual(main()) == pytest.approx(61.0, abs=0.01)


def test_a_limiter_of_ones_own_learns_the_classes():
    """The limits of rate classes hold for a budget that was given, too."""
    limiter = LocalLimiter(RateLimit(100, 60.0))

    async def main():
        async with client(Script(200), limiter=limiter, rate_classes={"slow": RateClass(1, 60.0)}) as http:
            await send(http, "POST /slow")
        return limiter.eta("slow"), limiter.eta()

    assert run_virtual(main()) == (pytest.approx(60.0, abs=0.01), 0.0)


def test_a_pause_by_another_client_holds_this_one():
    """The budget is the credential's, so its pause is everybody's."""

    async def main():
        limiter = LocalLimiter(RateLimit(100, 60.0), draw=lambda: 0.0)
        async with limiter.slot():
            limiter.throttled(RateLimitedEvent(wait=30.0))
        async with client(script, limiter=limiter) as http:
            await send(http, "GET /things")

    script = Script(200)
    run_virtual(main())
    assert script.times[0] >= 30.0


# --- logs ------------------------------------------------------------------------------------------------------


def test_each_retry_is_a_debug_line_without_secrets(caplog):
    """One named logger, at a level that stays out of the way."""
    with caplog.at_level(logging.DEBUG, "incidentkit"):
        call(Script(500, httpx.ReadError("reset"), 200))
    lines = [record.getMessage() for record in caplog.records if record.name == "incidentkit"]
    assert lines == [
        "DX: GET /things again in 0.50 s, attempt 1 ended with 500",
        "DX: GET /things again in 1.00 s, attempt 2 ended with reset",
    ]
    assert {record.levelno for record in caplog.records if record.name == "incidentkit"} == {logging.DEBUG}


def test_patience_can_be_set():
    """A policy of one attempt tries once."""
    script = Script(429)
    assert call(script, retry=RetryPolicy(attempts=1)).status_code == 429
    assert len(script.times) == 1
