"""The httpx transport that applies budget, concurrency, retries and deadline."""

from __future__ import annotations

from incidentkit.transport.told_wait import parse_told_wait

__all__ = ["parse_told_wait"]
