"""Rate budgets: who may send when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit._context import Allowance, Priority
from incidentkit.limits._base import ClassLimit, ConcurrencyLimit, Limiter, RateLimitedEvent
from incidentkit.limits._local import LocalLimiter

if TYPE_CHECKING:
    from incidentkit.limits._redis import RedisLimiter

__all__ = [
    "Allowance",
    "ClassLimit",
    "ConcurrencyLimit",
    "Limiter",
    "LocalLimiter",
    "Priority",
    "RateLimitedEvent",
    "RedisLimiter",
]


def __getattr__(name: str) -> Any:
    """Load what shares a budget through Redis on first use only."""
    if name != "RedisLimiter":
        raise AttributeError(f"module 'incidentkit.limits' has no attribute {name!r}")
    from incidentkit.limits._redis import RedisLimiter  # noqa: PLC0415 - see above

    globals()[name] = RedisLimiter
    return RedisLimiter
