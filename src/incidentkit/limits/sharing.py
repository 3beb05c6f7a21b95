"""One budget for all clients of a process that use the same credential."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary, WeakValueDictionary

from incidentkit.limits.local import LocalLimiter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.limits.base import ClassLimit
    from incidentkit.settings import RateLimit, Secret

__all__ = ["budget_key", "shared_limiter"]

_limiters: WeakKeyDictionary[asyncio.AbstractEventLoop, WeakValueDictionary[str, LocalLimiter]] = WeakKeyDictionary()


def budget_key(provider: str, base_url: str, credential: Secret) -> str:
    """What names a budget without naming its credential: a hash over provider, host and credential."""
    host = urlsplit(base_url).netloc.lower()
    return hashlib.sha256(f"{provider}\0{host}\0{credential.reveal()}".encode()).hexdigest()[:32]


def shared_limiter(
    key: str,
    rate_limit: RateLimit,
    classes: Mapping[str, ClassLimit] | None = None,
    *,
    name: str = "rate budget",
) -> LocalLimiter:
    """The limiter that all clients with this key share in the running loop.

    It lives as long as a client uses it, and until its last slot is back. Where clients ask for different
    limits, the lower one holds for all of them.
    """
    limiters = _limiters.setdefault(asyncio.get_running_loop(), WeakValueDictionary())
    limiter = limiters.get(key)
    if limiter is None:
        limiter = limiters[key] = LocalLimiter(rate_limit, classes, name=name)
    else:
        limiter.tighten(rate_limit)
        limiter.declare(classes or {})
    return limiter
