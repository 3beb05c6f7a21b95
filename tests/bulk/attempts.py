"""Attempts as a client would tell of them."""

from __future__ import annotations

from incidentkit._context import Allowance, Attempt

MINUTE = Allowance(1200, 60.0)


def attempt(
    latency=0.1,
    *,
    sent_at=0.0,
    status=200,
    budget="budget",
    rate_class="POST /things",
    allowed=MINUTE,
    class_allowed=None,
    concurrency=100,
):
    return Attempt(sent_at, sent_at + latency, status, budget, rate_class, allowed, class_allowed, concurrency)
