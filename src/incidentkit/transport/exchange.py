"""One attempt: a request sent and its answer read to the end."""

from __future__ import annotations

import asyncio

import httpx

from incidentkit.transport.failures import as_unanswered

__all__ = ["exchange"]


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
