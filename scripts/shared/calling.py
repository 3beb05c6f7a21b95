"""Sending one operation and taking its answer."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from .decoding import DecodeError
from .types import File, Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import Client

__all__ = ["no_body", "parse_file", "parse_text", "send"]

T = TypeVar("T")


def no_body(status: int, content: bytes) -> None:
    """Take the body of an operation that documents none."""


def parse_file(content: bytes) -> File:
    """Take a binary body."""
    return File(payload=BytesIO(content))


def parse_text(content: bytes) -> str:
    """Take a text body.

    Raises:
        DecodeError: The body is not UTF-8.
    """
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise DecodeError("expected text in UTF-8, got another kind of body") from None


async def send(
    client: Client, request: dict[str, Any], parse: Callable[[int, bytes], T | None], *, anonymous: bool = False
) -> Response[T]:
    """Send a request; parse the body of a success, and leave every other answer to the caller.

    Args:
        client: Where to send it.
        request: Keyword arguments of `httpx.AsyncClient.build_request`.
        parse: Status and body of a success to the typed value.
        anonymous: Whether to leave out the client's credential; one given with the request is sent.

    Raises:
        DecodeError: The body of a success is not what the specification promises; the answer is in its `response`.
        httpx.HTTPError: No answer came.
    """
    http = client.get_async_httpx_client()
    message = http.build_request(**{**request, "url": client.url_of(request["url"])})
    if anonymous and "authorization" not in request.get("headers", ()):
        message.headers.pop("authorization", None)
    answer = await http.send(message)
    response: Response[T] = Response(answer.status_code, answer.content, answer.headers, None, answer.extensions)
    if 200 <= response.status_code < 300 and response.content:
        try:
            response.parsed = parse(response.status_code, response.content)
        except DecodeError as error:
            error.response = response
            raise
    return response
