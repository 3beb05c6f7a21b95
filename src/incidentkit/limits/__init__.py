"""Rate budgets: who may send when."""

from __future__ import annotations

from incidentkit.context import Allowance, Lane
from incidentkit.limits.base import ClassLimit, Limiter, Places, Throttle
from incidentkit.limits.local import LocalLimiter
from incidentkit.limits.redis_limiter import RedisLimiter
from incidentkit.limits.sharing import budget_key, shared_limiter

__all__ = [
    "Allowance",
    "ClassLimit",
    "Lane",
    "Limiter",
    "LocalLimiter",
    "Places",
    "RedisLimiter",
    "Throttle",
    "budget_key",
    "shared_limiter",
]
