"""The httpx transport that applies budget, concurrency, retries and deadline."""

from __future__ import annotations

from incidentkit.transport.build import GovernedClient, build_http
from incidentkit.transport.governed import GovernedTransport
from incidentkit.transport.outgoing import Attempted
from incidentkit.transport.policy import OperationPolicy, RateClassPolicy
from incidentkit.transport.retry import RetryPolicy
from incidentkit.transport.told_wait import parse_told_wait

__all__ = [
    "Attempted",
    "GovernedClient",
    "GovernedTransport",
    "OperationPolicy",
    "RateClassPolicy",
    "RetryPolicy",
    "build_http",
    "parse_told_wait",
]
