"""The sandbox as an httpx transport: no socket, no thread, so it runs on a virtual clock too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from incidentkit.sandbox._app import create_app
from incidentkit.sandbox._faults import ConnectionLost

if TYPE_CHECKING:
    from starlette.types import Message

    from incidentkit.sandbox._core import Sandbox


class SandboxTransport(httpx.AsyncBaseTransport):
    """Hands every request to the sandbox in process, whatever its host.

    A connection lost before the request took effect raises httpx.RemoteProtocolError, one lost
    afterwards httpx.ReadError: both can happen in either case with real sockets.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._app = create_app(sandbox)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        answer = _Answer(body)
        try:
            await self._app(_scope(request), answer.receive, answer.send)
        except ConnectionLost as lost:
            if lost.written:
                raise httpx.ReadError("connection reset by the sandbox", request=request) from lost
            text = "Server disconnected without sending a response."
            raise httpx.RemoteProtocolError(text, request=request) from lost
        return httpx.Response(answer.status, headers=answer.headers, content=b"".join(answer.parts))


class _Answer:
    def __init__(self, body: bytes) -> None:
        self._body = body
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.parts: list[bytes] = []

    async def receive(self) -> Message:
        return {"type": "http.request", "body": self._body, "more_body": False}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = message["headers"]
        else:
            self.parts.append(message.get("body", b""))


def _scope(request: httpx.Request) -> dict[str, Any]:
    url = request.url
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "scheme": url.scheme,
        "path": url.path,
        "raw_path": url.raw_path.split(b"?")[0],
        "query_string": url.query,
        "server": (url.host, url.port),
        "client": ("127.0.0.1", 0),
        "root_path": "",
    }
