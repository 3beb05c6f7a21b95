"""The sandbox behind a real socket."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from incidentkit.sandbox._app import create_app

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from starlette.types import ASGIApp, Receive, Scope, Send

    from incidentkit.sandbox._core import Sandbox


@dataclass(frozen=True, slots=True)
class RunningSandbox:
    """A served sandbox: `url` is its root, `http://127.0.0.1:PORT`, without a slash at the end."""

    sandbox: Sandbox
    url: str


class _CuttableProtocol(H11Protocol):
    """Lets the application abort its connection, through the scope's extensions."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        app = self.app

        async def cuttable(scope: Scope, receive: Receive, send: Send) -> None:
            extensions = {**scope.get("extensions", {}), "incidentkit.abort": self.transport.abort}
            await app({**scope, "extensions": extensions}, receive, send)

        self.app = cuttable


class _Server(uvicorn.Server):
    """Sets `ready` when it listens; leaves signals to the surrounding program unless `signals`."""

    def __init__(self, app: ASGIApp, *, signals: bool) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=_CuttableProtocol,
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="error",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=5,
                timeout_keep_alive=60,
            )
        )
        self._signals = signals
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        if self._signals:
            with super().capture_signals():
                yield
        else:
            yield


def _listen(host: str, port: int) -> socket.socket:
    """A bound socket. Raises OSError where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where it reads the protocol from the socket; with it on, every
    # answer would wait 40 ms for its second half.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_REUSEADDR") and not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@asynccontextmanager
async def serve(sandbox: Sandbox, *, host: str = "127.0.0.1", port: int = 0) -> AsyncGenerator[RunningSandbox]:
    """Serve on a socket, from the running loop; port 0 takes a free one.

    On leaving, requests in flight get five seconds to end. Raises OSError where the port is taken.
    """
    listener = _listen(host, port)
    url = _url(listener)
    server = _Server(create_app(sandbox), signals=False)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    ready = asyncio.create_task(server.ready.wait())
    try:
        await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
            raise RuntimeError("the sandbox's server ended before it listened")
        yield RunningSandbox(sandbox, url)
    finally:
        ready.cancel()
        server.should_exit = True
        await task
        listener.close()


def run(
    sandbox: Sandbox,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    on_ready: Callable[[str], None] = lambda _url: None,
) -> None:
    """Serve until SIGINT or SIGTERM; `on_ready` hears the url. Prints nothing.

    Raises OSError where the port is taken.
    """
    listener = _listen(host, port)

    async def main() -> None:
        server = _Server(create_app(sandbox), signals=True)
        task = asyncio.create_task(server.serve(sockets=[listener]))
        ready = asyncio.create_task(server.ready.wait())
        await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if ready.done():
            on_ready(_url(listener))
        ready.cancel()
        await task

    with listener, suppress(KeyboardInterrupt):
        # uvicorn raises the signal again when it has shut down; for a sandbox that is the ordinary end.
        asyncio.run(main())
