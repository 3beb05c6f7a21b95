"""What the three clients share: opening, closing, calling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from incidentkit_api.shared.client import AuthenticatedClient

from incidentkit.calls import ApiDialect, answer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType

    import httpx
    from incidentkit_api.shared.operations import RateClass
    from incidentkit_api.shared.types import Response

    from incidentkit.calls import Answer
    from incidentkit.limits import Limiter
    from incidentkit.settings import Settings
    from incidentkit.transport import GovernedClient, RetryPolicy

T = TypeVar("T")


class BaseClient:
    """One API, one credential.

    Build it once and keep it: it pools connections and shares the credential's budget. Use it as
    `async with`, or call `close()` at the end.
    """

    def __init__(
        self,
        settings: Settings,
        dialect: ApiDialect,
        rate_classes: Mapping[str, RateClass],
        *,
        limiter: Limiter | None,
        transport: httpx.AsyncBaseTransport | None,
        retry: RetryPolicy | None,
    ) -> None:
        self._settings = settings
        self._dialect = dialect
        self._http = _open(settings, dialect, rate_classes, limiter=limiter, transport=transport, retry=retry)
        self._raw = AuthenticatedClient(settings.base_url, token=settings.credential.reveal())
        self._raw.set_async_httpx_client(self._http)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def base_url(self) -> str:
        """Root of the API, without a slash at its end."""
        return self._settings.base_url

    async def close(self) -> None:
        """Close the connections. Calls still under way fail with `TransportError`."""
        await self._http.aclose()

    @property
    def raw(self) -> AuthenticatedClient:
        """The generated client, for `incidentkit_api` operations called directly: budget and retries still apply."""
        return self._raw

    @property
    def requests_sent(self) -> int:
        """Requests sent or tried so far, retries included."""
        return self._http.requests_sent

    async def call(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> T:
        """Run any generated operation: its `asyncio_detailed`, without `client`.

        Returns:
            The parsed body; None where the operation answers without one.

        Raises:
            APIError: The API answered with an error.
            DecodeError: The body is not what the specification promises.
            TransportError: No usable answer came back.
            DeadlineExceededError: The total time ran out.
        """
        return (await self.send(run, *args, **kwargs)).body

    async def send(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> Answer[T]:
        """Like `call`, and gives the whole answer: status, headers, body, parsed."""
        return await answer(run, self.raw, self._dialect, *args, **kwargs)


def _open(
    settings: Settings,
    dialect: ApiDialect,
    rate_classes: Mapping[str, RateClass],
    *,
    limiter: Limiter | None,
    transport: httpx.AsyncBaseTransport | None,
    retry: RetryPolicy | None,
) -> GovernedClient:
    from incidentkit.transport import build_http  # noqa: PLC0415 - asyncio loads with the first client

    return build_http(
        settings,
        operations=dialect.operations,
        rate_classes=rate_classes,
        read_error=dialect.errors.details,
        limiter=limiter,
        transport=transport,
        retry=retry,
    )
