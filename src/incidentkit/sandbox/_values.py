"""Values on the wire: JSON as strict parsers read it, nested parameters, points in time."""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Iterable


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Is this a JSON object?"""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Is this a JSON array?"""
    return isinstance(value, list)


def parse_json(body: bytes) -> Any:
    """The value of a JSON text.

    Stricter than Python's own reader, which takes NaN, and halves of surrogate pairs that no answer could
    be encoded with.

    Raises:
        ValueError: Not JSON, or nested too deeply.
    """
    try:
        value = json.loads(body, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if rb"\ud" in body.lower():
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


def nested_parameters(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Pairs in the order they were sent, as nested dicts and lists of strings.

    `a[b]` is the key b below a, `a[]` the next element of the list a, `a[][x]` a field of the last
    element, or of a new one where the last has that field already. A later value replaces an earlier
    one; names with unbalanced brackets are taken as they stand.
    """
    nested: dict[str, Any] = {}
    for name, value in pairs:
        match = _NAME.fullmatch(name)
        path = [match[1], *re.findall(r"\[([^\[\]]*)\]", match[2])] if match else [name]
        _put(nested, path, value)
    return nested


def _put(into: dict[str, Any], path: list[str], value: str) -> None:
    key, rest = path[0], path[1:]
    if not rest:
        into[key] = value
    elif rest[0] == "":
        below = into.get(key)
        if not is_array(below):
            below = into[key] = list[Any]()
        _append(below, rest[1:], value)
    else:
        below = into.get(key)
        if not is_object(below):
            below = into[key] = dict[str, Any]()
        _put(below, rest, value)


def _append(elements: list[Any], path: list[str], value: str) -> None:
    if not path:
        elements.append(value)
        return
    last = elements[-1] if elements else None
    if not is_object(last) or path[0] in last:
        last = dict[str, Any]()
        elements.append(last)
    _put(last, path, value)


RetryAfterForm = Literal["seconds", "http-date", "http-date-utc", "rfc3339", "none"]
"""How a 429 gives its retry_after: whole seconds, an HTTP date (GMT, or with the word UTC), RFC 3339, or not."""


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
