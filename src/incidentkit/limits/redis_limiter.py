"""One rate budget for all processes and hosts, kept in Redis or Valkey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn, Self

from incidentkit.context import Lane
from incidentkit.errors import ConfigurationError
from incidentkit.limits.redis_budget import SharedLimiter
from incidentkit.limits.redis_exchange import RedisExchange, open_redis

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager
    from types import TracebackType

    from redis.asyncio import Redis

    from incidentkit.context import Allowance
    from incidentkit.limits.base import ClassLimit, Places, Throttle
    from incidentkit.settings import RateLimit

__all__ = ["RedisLimiter"]

DEFAULT_SHARE: Final = 0.1
DEFAULT_TIMEOUT: Final = 0.5
DEFAULT_PREFIX: Final = "incidentkit"
# Long before an attempt would have to begin.
MOST_TIMEOUT: Final = 2.0


class RedisLimiter:
    """A `Limiter` that all processes with one credential share through Redis or Valkey.

    Hand it to a client as `limiter=`; the client tells it the credential's budget. It serves one credential, in one
    event loop. Close it after the client, or use it in `async with`: the others then need not wait for it.

    Slots are the same as in one process: an attempt takes one and gives it back a window after it ended, by the
    clock of Redis. A process that died gives its slots back a window after its attempts would have been over: twice
    the client's timeout, and 5 seconds.

    While Redis is away, `fallback_share` of the budget is used: floor(share x N) slots, of a class likewise; where
    that is none, calls wait. So many slots are set aside for every process that was active in the last 10 seconds,
    as long as there are enough for all; that is why it may go on at once, and why the limit holds whoever can reach
    Redis and who cannot. With more processes than the shares allow for, half of the budget is divided among them. A
    process that had nothing set aside when Redis went away, as it was idle or starts just then, waits until all
    slots that others had are back, and then goes on with its share: this holds the limit as long as `processes x
    share <= 1`. Where Redis has lost its memory, or has an older one, everybody tells what it has out, and nobody gets
    more than that or its share until all that was not told is back.

    Two things end this promise. Who alone cannot reach Redis for longer than its slots are kept, which is a window and
    ten seconds after its attempts would have been over, counts as dead for the others: its share comes on top of
    theirs. And of a memory that was lost somebody must be left to tell: where Redis ends together with all who used
    it, those who come next begin anew, like a process that is started again.

    Args:
        redis: An asyncio connection of the `redis` package, to one server or to a cluster; not closed here.
        fallback_share: The part of the budget that this process may use alone, more than 0 and at most 1.
        timeout: Seconds without an answer after which Redis counts as away.
        prefix: What all keys in Redis begin with. After it comes a hash of provider, host and credential.

    Raises:
        ConfigurationError: A number is out of range.
    """

    def __init__(
        self,
        redis: Redis,
        *,
        fallback_share: float = DEFAULT_SHARE,
        timeout: float = DEFAULT_TIMEOUT,
        prefix: str = DEFAULT_PREFIX,
    ) -> None:
        if not 0 < fallback_share <= 1:
            raise ConfigurationError(f"fallback_share must be more than 0 and at most 1, not {fallback_share!r}")
        if not 0 < timeout <= MOST_TIMEOUT:
            raise ConfigurationError(f"timeout must be more than 0 and at most {MOST_TIMEOUT:g} s, not {timeout!r}")
        self._redis = redis
        self._owned = False
        self._share = fallback_share
        self._timeout = timeout
        self._prefix = prefix
        self._key: str | None = None
        self._shared: SharedLimiter | None = None

    @classmethod
    def from_url(
        cls,
        url: str,
        *,
        fallback_share: float = DEFAULT_SHARE,
        timeout: float = DEFAULT_TIMEOUT,
        prefix: str = DEFAULT_PREFIX,
    ) -> Self:
        """A limiter with a connection of its own to `redis://host:6379/0` (or `rediss://`, `unix://`, `valkey://`).

        Nothing is sent before the first request asks for a slot.

        Raises:
            ConfigurationError: The extra `redis` is not installed, the URL is none of Redis, or a number is wrong.
        """
        limiter = cls(open_redis(url, timeout), fallback_share=fallback_share, timeout=timeout, prefix=prefix)
        limiter._owned = True
        return limiter

    def bind(self, key: str, rate_limit: RateLimit, *, name: str) -> None:
        """Takes on the budget of a client: see `Limiter.bind`. Of two clients the lower limit holds.

        Raises:
            ConfigurationError: It serves another credential already.
        """
        if self._key not in {None, key}:
            raise ConfigurationError(f"{name}: this RedisLimiter serves another credential; build one for each")
        if self._shared is None:
            self._key = key
            exchange = RedisExchange(self._redis, self._prefix, key, owned=self._owned)
            self._shared = SharedLimiter(rate_limit, exchange, share=self._share, timeout=self._timeout, name=name)
        else:
            self._shared.tighten(rate_limit)

    def slot(
        self,
        rate_class: str | None = None,
        *,
        lane: Lane = Lane.INTERACTIVE,
        places: Places | None = None,
        within: float | None = None,
    ) -> AbstractAsyncContextManager[None]:
        """One attempt: see `Limiter.slot`. Where `within` is not given, it may last 60 seconds."""
        return self._bound().slot(rate_class, lane=lane, places=places, within=within)

    def declare(self, classes: Mapping[str, ClassLimit]) -> None:
        """Takes on the rate classes of one more client; of two limits for one class the lower one holds."""
        self._bound().declare(classes)

    def throttled(self, news: Throttle) -> None:
        """Tells of a 429: everybody pauses, in all processes, and the budget learns."""
        self._bound().throttled(news)

    def observed(self, *, limit: int | None, remaining: int | None, rate_class: str | None = None) -> None:
        """Tells what the headers of an answer say of the budget."""
        self._bound().observed(limit=limit, remaining=remaining, rate_class=rate_class)

    def eta(self, rate_class: str | None = None) -> float:
        """Seconds until a slot would be had by somebody who asked now, as far as this process knows; takes none."""
        return self._bound().eta(rate_class)

    def allowed(self, rate_class: str | None = None) -> Allowance | None:
        """What all processes together may do in the long run, as far as this process knows."""
        return self._bound().allowed(rate_class)

    async def close(self) -> None:
        """Gives up whoever still waits, and tells the other processes that this one needs nothing any more."""
        if self._shared is not None:
            await self._shared.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"RedisLimiter(fallback_share={self._share:g})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a RedisLimiter is not pickled; build one in each process")

    def _bound(self) -> SharedLimiter:
        if self._shared is None:
            raise ConfigurationError("this RedisLimiter serves no client yet: hand it to one as limiter=")
        return self._shared
