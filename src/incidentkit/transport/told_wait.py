"""How long the server says to wait, in every form the three APIs are known to use."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

__all__ = ["parse_date", "parse_told_wait"]


def parse_told_wait(value: str, *, now: datetime | None = None) -> float | None:
    """Seconds to wait as told by a `Retry-After` header or by `retry_after` in a body; None if unreadable.

    Takes seconds (`30`, `0.5`), an HTTP date with `GMT` or `UTC`, and RFC 3339. What lies in the past is 0.

    Args:
        value: The text as the server wrote it.
        now: What a date is measured against, best the answer's own `Date`: the two clocks need not agree. The
            local clock where not given.
    """
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        moment = _read_date(text)
        if moment is None:
            return None
        seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return max(seconds, 0.0) if math.isfinite(seconds) else None


def parse_date(value: str | None) -> datetime | None:
    """The moment an HTTP `Date` header names, or None."""
    return None if value is None else _read_date(value.strip())


def _read_date(text: str) -> datetime | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(text)
        except ValueError:
            continue
        # HTTP dates are UTC by definition, whatever the zone word was worth to the parser.
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None
