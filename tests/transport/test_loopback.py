"""The transport over real sockets: what a broken connection looks like from here."""

from __future__ import annotations

import asyncio
import socket
import time
from contextlib import asynccontextmanager

import pytest

from incidentkit import errors
from incidentkit.transport import RetryPolicy, build_http
from tests.transport.support import OPERATIONS, read_error, send, settings

pytestmark = [pytest.mark.e2e, pytest.mark.parametrize("library", ["httpx", "aiohttp"])]

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Answers each connection by the next of its habits, the last one for ever."""

    def __init__(self, *habits) -> None:
        self.habits = list(habits)
        self.connections = 0
        self.requests: list[bytes] = []

    async def __call__(self, reader, writer) -> None:
        habit = self.habits[min(self.connections, len(self.habits) - 1)]
        self.connections += 1
        try:
            await habit(self, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def read(self, reader) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        self.requests.append(head + await reader.readexactly(length))


async def answers(server, reader, writer):
    while True:
        await server.read(reader)
        writer.write(OK)
        await writer.drain()


async def answers_once(server, reader, writer):
    await server.read(reader)
    writer.write(OK)
    await writer.drain()


async def hangs_up_unread(server, reader, writer):
    writer.transport.abort()


async def hangs_up_after_reading(server, reader, writer):
    await server.read(reader)


async def cuts_the_answer(server, reader, writer):
    await server.read(reader)
    writer.write(OK[:-1])
    await writer.drain()


async def dribbles(server, reader, writer):
    await server.read(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


@asynccontextmanager
async def served(library, *habits, **changes):
    server = Server(*habits)
    listener = await asyncio.start_server(server, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    http = build_http(
        settings(base_url=f"http://127.0.0.1:{port}", http=library, **changes),
        operations=OPERATIONS,
        rate_classes={},
        read_error=read_error,
        retry=RetryPolicy(attempts=3, backoff=0.01),
    )
    async with listener, http:
        yield http, server


async def test_connections_are_kept_and_used_again(library):
    """Several calls in a row need one connection."""
    async with served(library, answers) as (http, server):
        for _ in range(5):
            assert (await send(http, "POST /things", json={"a": 1})).status_code == 200
    assert (server.connections, len(server.requests)) == (1, 5)


async def test_a_connection_the_server_closed_is_noticed_before_it_is_used(library):
    """Closing idle connections, as servers do, leaves no outcome in doubt."""
    async with served(library, answers_once) as (http, server):
        for _ in range(3):
            await send(http, "POST /things", json={})
            await asyncio.sleep(0.02)
    assert (server.connections, len(server.requests)) == (3, 3)


async def test_nobody_listening_is_a_connect_error(library):
    """The error names host and port, and says that nothing was sent."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    http = build_http(
        settings(base_url=f"http://127.0.0.1:{port}", http=library),
        operations=OPERATIONS,
        rate_classes={},
        read_error=read_error,
        retry=RetryPolicy(attempts=2, backoff=0.01),
    )
    async with http:
        with pytest.raises(errors.ConnectError, match=rf"cannot reach 127\.0\.0\.1:{port} \(2 attempts, .*\); check"):
            await send(http, "POST /things", json={})


@pytest.mark.parametrize("habit", [hangs_up_unread, hangs_up_after_reading, cuts_the_answer])
async def test_a_broken_connection_leaves_an_unsafe_outcome_open(library, habit):
    """From here it cannot be seen whether the server read the request, so it is not sent again."""
    async with served(library, habit, answers) as (http, server):
        with pytest.raises(errors.OutcomeUnknownError, match="may have taken effect"):
            await send(http, "POST /things", json={})
        assert (await send(http, "POST /things", json={})).status_code == 200
    assert server.connections == 2


@pytest.mark.parametrize("habit", [hangs_up_unread, hangs_up_after_reading, cuts_the_answer])
async def test_a_broken_connection_is_mended_by_a_repeat_where_that_is_safe(library, habit):
    """The next connection gets the answer."""
    async with served(library, habit, answers) as (http, server):
        answer = await send(http, "PUT /things", json={"a": 1})
    assert answer.extensions["incidentkit"].attempts == 2
    assert answer.extensions["incidentkit"].uncertain
    assert server.requests[-1].endswith(b'{"a":1}')


async def test_a_dribbling_server_is_ended(library):
    """Each byte comes in time, the answer does not: twice the timeout ends it, and the pool stays usable."""
    async with served(library, dribbles, answers, timeout=0.15) as (http, _):
        started = time.monotonic()
        with pytest.raises(errors.OutcomeUnknownError, match="the answer took too long"):
            await send(http, "POST /things", json={})
        assert 0.25 < time.monotonic() - started < 5
        assert (await send(http, "POST /things", json={})).status_code == 200


async def test_cancelled_calls_leave_the_pool_usable(library):
    """A few hundred cancelled requests leak no connection."""
    async with served(library, dribbles, answers, concurrency=3) as (http, server):
        server.habits = [dribbles]
        for _ in range(30):
            tasks = [asyncio.create_task(send(http, "GET /things")) for _ in range(10)]
            await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        server.habits = [answers]
        assert (await send(http, "GET /things")).status_code == 200


async def test_a_proxy_is_spoken_to(library, monkeypatch):
    """With a proxy in the environment the request goes there, with the whole URL."""
    server = Server(answers)
    listener = await asyncio.start_server(server, "127.0.0.1", 0)
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    http = build_http(
        settings(base_url="http://status.example.test", http=library),
        operations=OPERATIONS,
        rate_classes={},
        read_error=read_error,
    )
    async with listener, http:
        assert (await send(http, "GET /things")).status_code == 200
    assert server.requests[0].startswith(b"GET http://status.example.test/things HTTP/1.1")
