"""Points in time: always with an offset, so that nobody has to guess a zone."""

from __future__ import annotations

from datetime import UTC, datetime

from incidentkit.errors import ConfigurationError


def parse_timestamp(value: object, *, field: str) -> datetime:
    """An aware datetime from an aware datetime, or from an ISO-8601 string with an offset (`Z` is one).

    The offset is kept as given; digits beyond microseconds are cut off.

    Raises:
        ConfigurationError: No timestamp, or one without an offset; names `field` and what to write instead.
    """
    moment = _read(value, field)
    if moment.utcoffset() is None:
        raise ConfigurationError(f"{field}: {_shown(value)} has no UTC offset; write one, as in {moment.isoformat()}Z")
    return moment


def format_timestamp(moment: datetime) -> str:
    """ISO 8601 with the offset `moment` has, UTC written as `Z`."""
    text = moment.isoformat()
    return text.removesuffix("+00:00") + "Z" if moment.utcoffset() == UTC.utcoffset(None) else text


def _read(value: object, field: str) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip().upper())
        except ValueError:
            pass
    raise ConfigurationError(
        f"{field}: {_shown(value)} is no timestamp; write one like 2026-01-31T09:30:00Z or ...T10:30:00+01:00"
    )


def _shown(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else repr(value)[:80]
