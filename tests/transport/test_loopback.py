"""The transport over real sockets, with either library: what a broken connection looks like from here."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import pytest

from incidentkit import errors
from tests.transport.loopback import (
    OK,
    answers,
    answers_once,
    answers_once_then_hangs_up,
    client,
    cuts_the_answer,
    dribbles,
    hangs_up_after_reading,
    hangs_up_unread,
    is_silent,
    listening,
    says,
    served,
)
from tests.transport.support import TOKEN, send

pytestmark = [pytest.mark.e2e, pytest.mark.parametrize("library", ["httpx", "aiohttp"])]


async def test_connections_are_kept_and_used_again(library):
    """Several calls in a row need one connection."""
    async with served(answers, http=library) as (http, server):
        for _ in range(5):
            assert (await send(http, "POST /things", json={"a": 1})).status_code == 200
    assert (server.connections, len(server.requests)) == (1, 5)


async def test_a_connection_the_server_closed_is_noticed_before_it_is_used(library):
    """Closing idle connections, as servers do, leaves no outcome in doubt."""
    async with served(answers_once, http=library) as (http, server):
        for _ in range(3):
            await send(http, "POST /things", json={})
            await asyncio.sleep(0.02)
    assert (server.connections, len(server.requests)) == (3, 3)


async def test_a_connection_closed_while_the_loop_was_busy_is_noticed_too(library):
    """The socket is asked, not only the event loop, which may not have come to hear of it."""
    goodbye = threading.Event()

    def answer_twice() -> None:
        for _ in range(2):
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(OK)
                goodbye.wait(10)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        server = asyncio.get_running_loop().run_in_executor(None, answer_twice)
        async with client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", http=library) as http:
            await send(http, "POST /things", json={})
            goodbye.set()
            time.sleep(0.05)  # noqa: ASYNC251 - the loop hears nothing meanwhile
            assert (await send(http, "POST /things", json={})).status_code == 200
        await server


async def test_nobody_listening_is_a_connect_error(library):
    """The error names host and port, and says that nothing was sent."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with client(base_url=f"http://127.0.0.1:{port}", http=library) as http:
        with pytest.raises(errors.ConnectError, match=rf"cannot reach 127\.0\.0\.1:{port} \(3 attempts, .*\); check"):
            await send(http, "POST /things", json={})


async def test_a_name_nobody_has_is_a_connect_error(library):
    """The reason is the resolver's."""
    async with client(base_url="http://nobody.invalid", http=library) as http:
        with pytest.raises(errors.ConnectError, match=r"cannot reach nobody\.invalid"):
            await send(http, "POST /things", json={})


async def test_a_handshake_that_does_not_come_in_time_sent_nothing(library):
    """So even an unsafe request is tried again, and the last error says that the server was not reached."""
    async with (
        listening(is_silent) as (server, url),
        client(base_url=url.replace("http:", "https:"), http=library, timeout=0.1) as http,
    ):
        with pytest.raises(errors.ConnectError, match="3 attempts"):
            await send(http, "POST /things", json={})
    assert server.connections == 3


async def test_an_answer_that_does_not_come_in_time_is_in_doubt(library):
    """The request was sent."""
    async with served(is_silent, http=library, timeout=0.1) as (http, server):
        with pytest.raises(errors.OutcomeUnknownError):
            await send(http, "POST /things", json={})
        with pytest.raises(errors.TimeoutError, match=r"within 0\.1 s"):
            await send(http, "GET /things")
    assert server.connections == 4


@pytest.mark.parametrize("habit", [hangs_up_unread, hangs_up_after_reading, cuts_the_answer, says(b"no HTTP\r\n\r\n")])
async def test_a_broken_connection_leaves_an_unsafe_outcome_open(library, habit):
    """From here it cannot be seen whether the server read the request, so it is not sent again."""
    async with served(habit, answers, http=library) as (http, server):
        with pytest.raises(errors.OutcomeUnknownError, match="may have taken effect") as caught:
            await send(http, "POST /things", json={})
        assert (await send(http, "POST /things", json={})).status_code == 200
    assert server.connections == 2
    assert TOKEN not in "".join(map(repr, _chain(caught.value)))


def _chain(exc):
    while exc is not None:
        yield exc
        exc = exc.__cause__ or exc.__context__


@pytest.mark.parametrize("operation", ["GET /things", "PUT /things", "POST /natural"])
@pytest.mark.parametrize("habit", [hangs_up_unread, hangs_up_after_reading, cuts_the_answer])
async def test_a_broken_connection_is_mended_by_a_repeat_where_that_is_safe(library, operation, habit):
    """The next connection gets the answer, and every request that was sent is an attempt that was paid for."""
    async with served(habit, answers, http=library) as (http, server):
        answer = await send(http, operation, **({} if operation.startswith("GET") else {"json": {"a": 1}}))
    assert answer.extensions["incidentkit"].attempts == server.connections == 2
    assert answer.extensions["incidentkit"].uncertain
    assert server.requests[-1].endswith(b"\r\n\r\n" if operation.startswith("GET") else b'{"a":1}')


async def test_a_used_connection_that_breaks_is_not_mended_behind_our_back(library):
    """No library sends a request twice on its own: the budget would not know of it."""
    async with served(answers_once_then_hangs_up, answers, http=library) as (http, server):
        await send(http, "GET /things")
        answer = await send(http, "GET /things")
    assert (answer.extensions["incidentkit"].attempts, len(server.requests)) == (2, 3)


async def test_a_dribbling_server_is_ended(library):
    """Each byte comes in time, the answer does not: twice the timeout ends it, and the pool stays usable."""
    async with served(dribbles, answers, timeout=0.15, http=library) as (http, _):
        started = time.monotonic()
        with pytest.raises(errors.OutcomeUnknownError, match="the response took too long"):
            await send(http, "POST /things", json={})
        assert 0.25 < time.monotonic() - started < 5
        assert (await send(http, "POST /things", json={})).status_code == 200


async def test_cancelled_calls_leave_the_pool_usable(library):
    """A few hundred cancelled requests leak no connection."""
    async with served(dribbles, concurrency=3, http=library) as (http, server):
        for _ in range(30):
            tasks = [asyncio.create_task(send(http, "GET /things")) for _ in range(10)]
            await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        server.habits = [answers]
        assert (await send(http, "GET /things")).status_code == 200


async def test_closing_ends_calls_under_way(library):
    """They fail with one of our errors, soon."""
    reached = asyncio.Event()

    async def says_nothing(server, reader, writer):
        await server.read(reader)
        reached.set()
        await reader.read()

    async with served(says_nothing, http=library) as (http, _):
        call = asyncio.create_task(send(http, "POST /things", json={}))
        await reached.wait()
        await http.aclose()
        with pytest.raises(errors.TransportError):
            await asyncio.wait_for(call, 10)


async def test_a_proxy_is_spoken_to(library, monkeypatch):
    """With a proxy in the environment the request goes there, with the whole URL and the proxy's own credential."""
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with listening(answers) as (server, url):
        monkeypatch.setenv("http_proxy", url.replace("//", "//me:p%40ss@"))
        async with client(base_url="http://status.example.test", http=library) as http:
            assert (await send(http, "GET /things")).status_code == 200
    assert server.requests[0].startswith(b"GET http://status.example.test/things HTTP/1.1")
    assert b"proxy-authorization: basic bwu6cebzcw==" in server.requests[0].lower()


async def test_a_proxy_that_refuses_is_a_connect_error(library, monkeypatch):
    """Nothing went through the tunnel; the error names the proxy without its password."""
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    refuses = says(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    async with listening(refuses) as (server, url):
        monkeypatch.setenv("https_proxy", url.replace("//", "//me:p%40ss@"))
        async with client(base_url="https://status.example.test", http=library) as http:
            with pytest.raises(errors.ConnectError, match=r"through the proxy 127\.0\.0\.1.*407") as caught:
                await send(http, "POST /things", json={})
    assert server.requests[0].startswith(b"CONNECT status.example.test:443 HTTP/1.1")
    assert b"proxy-authorization: basic bwu6cebzcw==" in server.requests[0].lower()
    assert b"authorization: bearer" not in server.requests[0].lower()
    assert not any(secret in repr(exc) for exc in _chain(caught.value) for secret in ("p%40ss", "p@ss", "bWU6"))
