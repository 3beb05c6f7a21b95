"""Servers on loopback with bad habits."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

from incidentkit._http.client import build_http
from incidentkit._http.retry import RetryPolicy
from tests.transport.support import DIALECT, OPERATIONS, settings

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

    async def read(self, reader) -> bytes:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        self.requests.append(head + await reader.readexactly(length))
        return self.requests[-1]


def says(*answers: bytes):
    """A habit: gives these answers to one request each, the last one for ever."""

    async def habit(server, reader, writer):
        left = list(answers)
        while True:
            await server.read(reader)
            writer.write(left.pop(0) if len(left) > 1 else left[0])
            await writer.drain()

    return habit


answers = says(OK)


async def answers_once(server, reader, writer):
    await server.read(reader)
    writer.write(OK)
    await writer.drain()


async def answers_once_then_hangs_up(server, reader, writer):
    await answers_once(server, reader, writer)
    await server.read(reader)


async def hangs_up_unread(server, reader, writer):
    writer.transport.abort()


async def hangs_up_after_reading(server, reader, writer):
    await server.read(reader)


async def cuts_the_answer(server, reader, writer):
    await server.read(reader)
    writer.write(OK[:-1])
    await writer.drain()


async def is_silent(server, reader, writer):
    await reader.read()


async def dribbles(server, reader, writer):
    await server.read(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


@asynccontextmanager
async def listening(*habits, tls=None):
    """A server, and the URL it is under."""
    server = Server(*habits)
    listener = await asyncio.start_server(server, "127.0.0.1", 0, ssl=tls)
    async with listener:
        yield server, f"{'https' if tls else 'http'}://127.0.0.1:{listener.sockets[0].getsockname()[1]}"


def client(**changes):
    """A client with three quick attempts."""
    return build_http(
        settings(**changes),
        operations=OPERATIONS,
        rate_classes={},
        dialect=DIALECT,
        retry=RetryPolicy(attempts=3, backoff=0.01),
    )


@asynccontextmanager
async def served(*habits, **changes):
    """A client, and the server it speaks to."""
    async with listening(*habits) as (server, url), client(base_url=url, **changes) as http:
        yield http, server
