"""Points in time as the providers write them."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Literal

RetryAfterForm = Literal["seconds", "http-date", "http-date-utc", "rfc3339", "none"]
"""How a 429 tells its wait: whole seconds, an HTTP date (GMT, or with the word UTC), RFC 3339, or not."""


def rfc3339(moment: datetime) -> str:
    """`2026-08-21T09:30:00.123456Z`."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def retry_after(form: RetryAfterForm, wait: float, now: datetime) -> str | None:
    """The wait in seconds, written in a form; always rounded up to a whole second, at least one."""
    if form == "none":
        return None
    if form == "seconds":
        return str(max(1, math.ceil(wait)))
    exact = now.astimezone(UTC) + timedelta(seconds=wait)
    moment = exact.replace(microsecond=0)
    if moment < exact:
        moment += timedelta(seconds=1)
    if form == "rfc3339":
        return moment.isoformat().replace("+00:00", "Z")
    text = format_datetime(moment, usegmt=True)
    return text if form == "http-date" else text.replace("GMT", "UTC")
