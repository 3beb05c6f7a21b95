"""Getting a provider's own document, from the net or from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from .failures import RefusedError

if TYPE_CHECKING:
    from .config import Provider

__all__ = ["fetch"]

TIMEOUT = 60.0
"""Seconds of silence before a download is given up."""
LARGEST = 64 * 1024 * 1024
"""Bytes; the largest document known is 4 MB."""


def fetch(provider: Provider, place: str | None) -> tuple[bytes, str]:
    """Return the content of a document and a short name for it.

    Args:
        provider: Whose document; its own source is used when no place is given.
        place: A URL or a path.

    Raises:
        RefusedError: There is no source, or it cannot be read.
    """
    source = place or provider.source
    if source is None:
        raise RefusedError(f"{provider.name} publishes no document: say where it is with --from URL|PATH")
    if source.startswith(("http://", "https://")):
        return _download(source), source.rstrip("/").rpartition("/")[2] or source
    path = Path(source)
    try:
        return path.read_bytes(), path.name
    except OSError as error:
        raise RefusedError(f"{source}: cannot be read ({error.strerror or type(error).__name__})") from None


def _download(url: str) -> bytes:
    try:
        with httpx.stream("GET", url, timeout=TIMEOUT, follow_redirects=True) as response:
            if response.status_code != 200:
                raise RefusedError(f"{url} answers {response.status_code}")
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > LARGEST:
                    raise RefusedError(f"{url}: more than {LARGEST // 1024**2} MB")
            return bytes(content)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise RefusedError(f"{url}: cannot be read ({type(error).__name__})") from None
