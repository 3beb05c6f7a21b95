# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The clients that the generated operations take. Async only; they hold settings and one `httpx.AsyncClient`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, Self

import httpx
from attrs import define, field

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

__all__ = ["AuthenticatedClient", "Client"]

DEFAULT_TIMEOUT = 30.0
"""Seconds for connecting, sending, receiving and waiting for a connection, each."""


@define
class Client:
    """Sends requests without a credential.

    Attributes:
        base_url: Where the API lives; operations add their path.
        cookies, headers: Sent with every request. Not shown by repr.
        timeout: Seconds, or an `httpx.Timeout`.
        verify_ssl: Whether to verify the server's certificate, or the context to do it with.
        follow_redirects: Whether to follow redirects.
        httpx_args: More arguments for `httpx.AsyncClient`. Not shown by repr.
    """

    _base_url: str
    _cookies: Mapping[str, str] = field(factory=dict, kw_only=True, repr=False)
    _headers: Mapping[str, str] = field(factory=dict, kw_only=True, repr=False)
    _timeout: float | httpx.Timeout = field(default=DEFAULT_TIMEOUT, kw_only=True)
    _verify_ssl: bool | ssl.SSLContext = field(default=True, kw_only=True)
    _follow_redirects: bool = field(default=False, kw_only=True)
    _httpx_args: Mapping[str, Any] = field(factory=dict, kw_only=True, repr=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False)

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this `httpx.AsyncClient` as it is; all settings given to this client are then without effect."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the `httpx.AsyncClient` in use, made on first use."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(
                base_url=self._base_url,
                cookies=dict(self._cookies),
                headers=self._request_headers(),
                timeout=self._timeout,
                verify=self._verify_ssl,
                follow_redirects=self._follow_redirects,
                **self._httpx_args,
            )
        return self._async_client

    def url_of(self, path: str) -> httpx.URL:
        """Return the whole URL of an operation's path, as the `httpx.AsyncClient` in use makes it."""
        return _joined(self.get_async_httpx_client().base_url, path)

    def _request_headers(self) -> dict[str, str]:
        return dict(self._headers)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.get_async_httpx_client().__aexit__()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a connection, and may hold a credential: it does not pickle or copy")


@define
class AuthenticatedClient(Client):
    """Sends requests with a credential.

    Attributes:
        token: The credential. Not shown by repr.
        prefix: What stands before it in the header; nothing if empty.
        auth_header_name: Name of the header.
    """

    token: str = field(kw_only=True, repr=False)
    prefix: str = field(default="Bearer", kw_only=True)
    auth_header_name: str = field(default="Authorization", kw_only=True)

    def _request_headers(self) -> dict[str, str]:
        credential = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**self._headers, self.auth_header_name: credential}


@lru_cache(maxsize=512)
def _joined(base_url: httpx.URL, path: str) -> httpx.URL:
    """Join as `httpx.AsyncClient` does for each request anew, which is half of what building one costs."""
    return base_url.copy_with(raw_path=base_url.raw_path + httpx.URL(path).raw_path.lstrip(b"/"))
