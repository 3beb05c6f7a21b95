"""Getting a provider's own document, from the net or from a file."""

from __future__ import annotations

import gzip
import zlib
from io import BytesIO
from pathlib import Path

import httpx

from .failures import RefusedError

__all__ = ["fetch"]

TIMEOUT = 60.0
"""Seconds of silence before a download is given up."""
LARGEST = 64 * 1024 * 1024
"""Bytes; the largest document known is 4 MB."""


def fetch(name: str, source: str | None) -> tuple[bytes, str]:
    """Return the content of a document and a short name for it.

    Args:
        name: Whose document.
        source: A URL or a path, or None where nobody knows one.

    Raises:
        RefusedError: There is no source, or it cannot be read.
    """
    if source is None:
        raise RefusedError(f"{name} publishes no document: say where it is with --from URL|PATH")
    if source.startswith(("http://", "https://")):
        return _download(source), source.rstrip("/").rpartition("/")[2].removesuffix(".gz") or source
    path = Path(source)
    try:
        return _unzipped(path.read_bytes(), source), path.name.removesuffix(".gz")
    except OSError as error:
        raise RefusedError(f"{source}: cannot be read ({error.strerror or type(error).__name__})") from None


def _unzipped(content: bytes, source: str) -> bytes:
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        with gzip.open(BytesIO(content)) as file:
            unzipped = file.read(LARGEST + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise RefusedError(f"{source}: cannot be unzipped ({type(error).__name__})") from None
    if len(unzipped) > LARGEST:
        raise RefusedError(f"{source}: more than {LARGEST // 1024**2} MB")
    return unzipped


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
            return _unzipped(bytes(content), url)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise RefusedError(f"{url}: cannot be read ({type(error).__name__})") from None
