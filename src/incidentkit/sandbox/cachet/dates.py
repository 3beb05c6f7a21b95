"""Dates as Cachet keeps them: `YYYY-MM-DD HH:MM:SS` in the time zone of the app, here UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

_UNITS = (
    ("year", 365 * 86400),
    ("month", 30 * 86400),
    ("week", 7 * 86400),
    ("day", 86400),
    ("hour", 3600),
    ("minute", 60),
    ("second", 1),
)


def stored(moment: datetime) -> str:
    """A moment as it is kept."""
    return moment.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat(" ")


def parse(text: str) -> str:
    """Any ISO-8601 text, kept. With an offset it is converted, without one it is taken as it stands.

    Raises ValueError.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        return stored(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except OverflowError:
        raise ValueError(text) from None


def read(text: str) -> datetime:
    """What was kept, as an aware datetime."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def date_pair(text: str | None, now: datetime) -> dict[str, Any]:
    """`{human, string}`, both null where there is no date."""
    if text is None:
        return {"human": None, "string": None}
    return {"human": _distance((now - read(text)).total_seconds()), "string": text}


def _distance(seconds: float) -> str:
    """`2 hours ago`, `3 days from now`."""
    whole = int(abs(seconds))
    unit, size = next(((unit, size) for unit, size in _UNITS if whole >= size), _UNITS[-1])
    count = whole // size
    way = "ago" if seconds >= 0 else "from now"
    return f"{count} {unit}{'' if count == 1 else 's'} {way}"
