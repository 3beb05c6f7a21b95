"""One attempt: a request sent and its answer read to the end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from incidentkit.transport.failures import unanswered

if TYPE_CHECKING:
    import httpx

__all__ = ["exchange"]


async def exchange(inner: httpx.AsyncBaseTransport, request: httpx.Request, seconds: float) -> httpx.Response:
    """Sends `request` and reads the whole answer; its connection is free again when this returns or raises.

    Raises:
        UnansweredError: No whole answer within `seconds`.
    """
    with unanswered():
        async with asyncio.timeout(seconds):
            response = await inner.handle_async_request(request)
            try:
                await response.aread()
            finally:
                await response.aclose()
    return response
