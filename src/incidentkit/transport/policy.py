"""What may be done to an operation: read from the table that generation emits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    import httpx

__all__ = ["READING", "OperationPolicy", "RateClassPolicy", "repeatable"]

READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that change nothing."""


class OperationPolicy(Protocol):
    """One row of the operations table, as far as the transport reads it."""

    @property
    def idempotency(self) -> str:
        """`safe`, `key`, `natural` or `none`."""
        ...

    @property
    def key(self) -> str | None:
        """Dotted body field that makes a repeat safe, for `key`."""
        ...

    @property
    def rate_class(self) -> str | None:
        """Name of the rate class, or None."""
        ...


class RateClassPolicy(Protocol):
    """One row of the rate class table."""

    @property
    def requests(self) -> int | None:
        """Requests per window, or None."""
        ...

    @property
    def per(self) -> float | None:
        """The window in seconds, or None."""
        ...

    @property
    def concurrency(self) -> int | None:
        """Requests in flight, or None."""
        ...


def repeatable(policy: OperationPolicy | None, request: httpx.Request) -> bool:
    """Whether sending the request again cannot double its effect.

    A request that is in no table is judged by its method: only reads are repeated.
    """
    if policy is None:
        return request.method in READING
    if policy.idempotency == "key":
        return policy.key is not None and bool(_field(request.content, policy.key))
    return policy.idempotency in {"safe", "natural"}


def _field(content: bytes, path: str) -> Any:
    try:
        value: Any = json.loads(content)
        for name in path.split("."):
            value = value[name]
    except (ValueError, LookupError, TypeError):  # no JSON, or no such field
        return None
    return value
