"""One attempt: a request sent and its answer read to the end."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit._http.retry import Failure, NoResponseError
from incidentkit._http.transport import send_once
from tests.support.virtual_time import run_virtual


class Dribble(httpx.AsyncByteStream):
    """A body that comes in pieces, and knows whether its connection was given back."""

    def __init__(self, pieces: int, pause: float, then: Exception | None = None) -> None:
        self.pieces, self.pause, self.then = pieces, pause, then
        self.closed = False

    async def __aiter__(self):
        for _ in range(self.pieces):
            await asyncio.sleep(self.pause)
            yield b"x"
        if self.then:
            raise self.then

    async def aclose(self):
        self.closed = True


class Server(httpx.AsyncBaseTransport):
    def __init__(self, body, headers=None):
        self.body, self.headers = body, headers

    async def handle_async_request(self, request):
        return httpx.Response(200, headers=self.headers, stream=self.body)


def run(server, seconds=10.0):
    return run_virtual(send_once(server, httpx.Request("GET", "https://x.test/"), seconds))


def test_the_answer_is_read_to_its_end():
    """The content is there, and the connection free, when the attempt is over."""
    body = Dribble(3, 1.0)
    assert run(Server(body)).content == b"xxx"
    assert body.closed


def test_a_dribbling_server_is_ended():
    """However steadily it sends, one attempt has one time limit, and its connection is closed then."""
    body = Dribble(1_000_000, 1.0)
    with pytest.raises(NoResponseError) as caught:
        run(Server(body))
    assert caught.value.failure is Failure.TIMED_OUT
    assert body.closed


@pytest.mark.parametrize(
    "server",
    [
        Server(Dribble(3, 0.0, httpx.ReadError("reset"))),
        Server(Dribble(3, 0.0), {"Content-Encoding": "gzip"}),
    ],
    ids=["broken off", "not what it says"],
)
def test_an_answer_that_cannot_be_read_is_a_lost_one(server):
    """Half an answer is none, and its connection is given back."""
    with pytest.raises(NoResponseError) as caught:
        run(server)
    assert caught.value.failure is Failure.LOST
    assert server.body.closed


def test_cancelling_gives_the_connection_back():
    """A cancelled attempt ends at once and leaves no connection open."""
    body = Dribble(1_000_000, 1.0)

    async def main():
        task = asyncio.create_task(send_once(Server(body), httpx.Request("GET", "https://x.test/"), 1e6))
        await asyncio.sleep(5.5)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return task.cancelled(), asyncio.get_running_loop().time()

    assert run_virtual(main()) == (True, 5.5)
    assert body.closed


def test_other_exceptions_pass():
    """A bug of a transport is not taken for a network failure, and its connection is given back all the same."""
    body = Dribble(1, 0.0, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        run(Server(body))
    assert body.closed
