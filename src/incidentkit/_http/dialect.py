"""Reading what responses say of the rate limit, as a provider's dialect describes it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from incidentkit._http.retry import parse_date, parse_retry_after
from incidentkit._json import is_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit_api.shared.dialect import Dialect, ValueForm


@dataclass(frozen=True, slots=True)
class ToldLimit:
    """A limit as the server counts it: `requests` in `per` seconds, of which `remaining` are left if it says so."""

    requests: int
    per: float
    remaining: int | None = None


def read_wait(dialect: Dialect, status: int, headers: Mapping[str, str], content: bytes) -> float | None:
    """Return the seconds to wait, from the first place that can be read; bodies are only read of a 429."""
    # A date is measured on the server's clock, if the response shows it.
    now = parse_date(headers.get("Date"))
    for place in dialect.retry_after:
        if place.header is not None:
            value: object = headers.get(place.header)
        else:
            value = at_pointer(content, place.body or "") if status == 429 else None
        wait = _seconds(value, place.form, now)
        if wait is not None:
            return wait
    return None


def read_limit(dialect: Dialect, status: int, headers: Mapping[str, str], content: bytes) -> ToldLimit | None:
    """Return the limit that a response tells: of a 429 the one exceeded, else the budget's."""
    for place in dialect.throttle_limit if status == 429 else ():
        value = headers.get(place.header) if place.header is not None else at_pointer(content, place.body or "")
        number = _count(value)
        if number:
            return ToldLimit(number, place.per)
    budget = dialect.budget
    number = None if budget is None or budget.limit is None else _count(headers.get(budget.limit))
    if budget is None or number is None:
        return None
    return ToldLimit(number, budget.per, None if budget.remaining is None else _count(headers.get(budget.remaining)))


def at_pointer(content: bytes, pointer: str) -> Any:
    """The value at a JSON pointer, or None if there is none or `content` is not JSON."""
    try:
        value: Any = json.loads(content)
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if is_list(value) else value[key]
    except (ValueError, LookupError, TypeError):
        return None
    return value


def _seconds(value: object, form: ValueForm, now: datetime | None) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value).strip()
    number = _is_number(text)
    if form == "epoch":
        if not number:
            return None
        moment = now or datetime.now(UTC)
        return parse_retry_after(str(max(0.0, float(text) - moment.timestamp())))
    if (form == "seconds" and not number) or (form == "date" and number):
        return None
    return parse_retry_after(text, now=now)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _count(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
