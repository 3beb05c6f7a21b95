"""One script call to Redis or Valkey: what goes there, what comes back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, Protocol

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redis.asyncio import Redis


UNLIMITED: Final = 10**9
"""The limit of a class that has none."""

_NEEDS_REDIS: Final = "a RedisLimiter needs the extra `redis`: pip install 'incidentkit[redis]'"


class StoreUnavailableError(Exception):
    """Redis cannot be asked now. It may have heard the call all the same."""


@dataclass(kw_only=True)
class PoolRequest:
    """What a process tells of its part of one pool. All spans are milliseconds.

    Attributes:
        name: The rate class; empty for the credential's own pool.
        epoch: The memory of the pool that this process knows; empty for none.
        fresh: What a new memory is to be called, should the old one be lost.
        acked: The last call about this pool that was answered.
        expected: Whether that was so short a time ago that this process must be known.
        limit, per: At most so many slots per so much time, as far as this process knows.
        pace, burst: Slots a second, and how many at once; a pace of 0 for any.
        concurrency: At most so many in flight; 0 for any.
        share: The part of the limit to keep for this process.
        kept: How many slots it takes to be kept for it.
        keep: For so long they are kept, however silent it is.
        whole: Whether `slots` are all it has out, and not only the event.
        slots: Of each the number, the time until it is back (0: at once) and until its lease is over (0: it ended).
    """

    name: str
    epoch: str
    fresh: str
    acked: int
    expected: bool
    limit: float
    per: int
    pace: float
    burst: int
    concurrency: int
    share: float
    kept: int
    keep: int
    whole: bool
    slots: list[tuple[int, int, int]]


@dataclass(kw_only=True)
class LeaseRequest:
    """What one process tells and asks for. All spans are milliseconds.

    Attributes:
        who: The process.
        seq: Number of the call; one that comes after a later one has no effect.
        pools: What there is to tell of each pool, first of the credential's.
        asks: For each kind of slot demanded, the most urgent first: the index of its class's pool, how many, and the
            number of the first one.
        lease: The time until an attempt that is let in now is certainly over.
        pause: For so long nobody is to send.
        settle: How long a memory that was lost waits for those who were there before.
        beat: The longest time until the next call of a process that waits.
        leaving: Whether this is the last call.
    """

    who: str
    seq: int
    pools: list[PoolRequest]
    asks: list[tuple[int, int, int]]
    lease: int
    pause: int
    settle: int
    beat: int
    leaving: bool = False

    def to_json(self) -> str:
        """As the script reads it."""
        return json.dumps(self, default=vars, separators=(",", ":"))


@dataclass(frozen=True, kw_only=True)
class PoolReply:
    """What became of one pool.

    Attributes:
        epoch: Its memory.
        joined: Whether this process takes part; if not, it has to tell all its slots.
        kept: How many slots are kept for it.
        others: How many slots other processes have out.
        users: How many processes use it, this one included.
        wait: Milliseconds until there is one more for this process.
    """

    epoch: str
    joined: bool
    kept: int = 0
    others: int = 0
    users: int = 1
    wait: float = 0.0


@dataclass(frozen=True, kw_only=True)
class LeaseReply:
    """What Redis says.

    Attributes:
        pools: In the order of the call.
        granted: How many slots of each kind asked for; their numbers follow each other.
        next_in: Milliseconds after which asking for more is worthwhile.
        pause: Milliseconds for which nobody is to send.
        overtaken: Whether a later call was there first, so that this one had no effect.
    """

    pools: list[PoolReply] = field(default_factory=list[PoolReply])
    granted: Sequence[int] = ()
    next_in: float = 0.0
    pause: float = 0.0
    overtaken: bool = False


class LeaseStore(Protocol):
    """What keeps the slots of all processes."""

    async def __call__(self, call: LeaseRequest) -> LeaseReply:
        """Tells and asks.

        Raises:
            StoreUnavailableError: No answer, or none of use.
        """
        ...

    async def close(self) -> None:
        """Closes connections; the next call opens them again."""
        ...


class RedisLeaseStore:
    """An `LeaseStore` with Redis, in one script call, under keys that name a budget by its hash alone.

    Args:
        redis: The connection.
        prefix: What all keys begin with.
        key: The hash.
        owned: Whether nobody else uses the connection.
    """

    def __init__(self, redis: Redis, prefix: str, key: str, *, owned: bool) -> None:
        self._redis = redis
        self._owned = owned
        # The braces keep all keys of a budget on one node of a cluster.
        self._base = f"{prefix}:{{{key}}}"

    async def __call__(self, call: LeaseRequest) -> LeaseReply:
        """One exchange."""
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415 - extra `redis`

        keys = [key for pool in call.pools for key in self._keys(pool.name)]
        try:
            try:
                answer: Any = await self._redis.evalsha(_digest(), len(keys), *keys, call.to_json())
            except NoScriptError:
                answer = await self._redis.eval(script(), len(keys), *keys, call.to_json())
        except (RedisError, OSError) as error:
            # Only the kind: a message may name the URL.
            raise StoreUnavailableError(type(error).__name__) from None
        return read_reply(answer)

    async def close(self) -> None:
        """Closes the connection if nobody else uses it."""
        if self._owned:
            await self._redis.aclose()

    def _keys(self, name: str) -> tuple[str, str, str]:
        pool = f"{self._base}:{name}" if name else self._base
        return f"{pool}:state", f"{pool}:slots", f"{pool}:live"


def read_reply(text: str | bytes) -> LeaseReply:
    """The script's answer."""
    told: dict[str, Any] = json.loads(text)
    told["pools"] = [PoolReply(**pool) for pool in told.get("pools", ())]
    told["granted"] = tuple(told.get("granted", ()))  # Lua's empty list arrives as an empty object
    return LeaseReply(**told)


@cache
def script() -> str:
    """What runs in Redis."""
    return files("incidentkit.limits").joinpath("redis_script.lua").read_text(encoding="utf-8")


@cache
def _digest() -> str:
    # Redis names scripts by this hash; nothing is secret about it.
    return hashlib.sha1(script().encode(), usedforsecurity=False).hexdigest()


def open_redis(url: str, timeout: float) -> Redis:
    """A connection whose every operation ends within `timeout` seconds; opened on first use.

    Raises:
        ConfigurationError: The extra `redis` is not installed, or the URL is none of Redis.
    """
    try:
        from redis.asyncio import Redis  # noqa: PLC0415 - extra `redis`
        from redis.asyncio.retry import Retry  # noqa: PLC0415 - extra `redis`
        from redis.backoff import NoBackoff  # noqa: PLC0415 - extra `redis`
    except ModuleNotFoundError as error:
        raise ConfigurationError(_NEEDS_REDIS) from error
    try:
        # Whether to try again is for the limiter to say, which knows what it may do meanwhile.
        once = Retry(NoBackoff(), 0)
        return Redis.from_url(  # pyright: ignore[reportUnknownMemberType] - its keywords are not typed
            _redis_scheme(url), socket_timeout=timeout, socket_connect_timeout=timeout, retry=once
        )
    except ValueError:
        # The library's message quotes the URL, and with it a password.
        raise ConfigurationError("the Redis URL must begin with redis://, rediss:// or unix://") from None


def _redis_scheme(url: str) -> str:
    """Valkey's own scheme names the same protocol."""
    scheme, colon, rest = url.partition(":")
    return {"valkey": "redis", "valkeys": "rediss"}.get(scheme, scheme) + colon + rest
