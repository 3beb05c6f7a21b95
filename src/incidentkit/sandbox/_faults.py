"""Fault injection, and how faults are written: `503=5%`, `lost-after=2%`, `storm=at:100,for:5s`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from incidentkit.sandbox._values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from random import Random

    from starlette.responses import Response

    from incidentkit.sandbox._api import Api


class ConnectionLost(Exception):  # noqa: N818  (something that happens to a peer, not to us)
    """The connection closes without an answer; `written` says whether the request took effect."""

    def __init__(self, *, written: bool) -> None:
        super().__init__("connection lost " + ("after" if written else "before") + " the request took effect")
        self.written = written


@dataclass(frozen=True, slots=True)
class Storm:
    """From the `at`-th request on, every one is answered 429 for `seconds`, whatever the rate rules say."""

    at: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Faults:
    """Shares are between 0 and 1, times are seconds.

    Attributes:
        latency: least and most, drawn evenly; half passes before the request is counted, half after it
            took effect.
        errors: share of answers by 5xx status; such a request does not take effect.
        lost_before: connection lost, the request did not take effect.
        lost_after: connection lost although the request took effect.
        truncated: the body ends in the middle (the length says so too, as behind a broken proxy).
        html: the body is an HTML page, the status stays.
        unknown_enums: every enum value in the answer is an unknown one.
        nulls: optional fields that would be absent are null.
        missing: one field of the answer is missing.
        storm: a time in which everything is answered 429.
    """

    latency: tuple[float, float] = (0.0, 0.0)
    errors: Mapping[int, float] = field(default_factory=dict[int, float])
    lost_before: float = 0.0
    lost_after: float = 0.0
    truncated: float = 0.0
    html: float = 0.0
    unknown_enums: float = 0.0
    nulls: float = 0.0
    missing: float = 0.0
    storm: Storm | None = None

    def __post_init__(self) -> None:
        shares = [self.lost_before, self.lost_after, self.truncated, self.html, self.unknown_enums]
        if any(not 0 <= share <= 1 for share in (*shares, self.nulls, self.missing, *self.errors.values())):
            raise ValueError("a share lies between 0 and 1 (0% and 100%)")
        if any(not 500 <= status <= 599 for status in self.errors):
            raise ValueError("only 5xx statuses can be ordered")
        if not 0 <= self.latency[0] <= self.latency[1]:
            raise ValueError("latency is not negative, and its range runs upwards")


_SHARES = ("lost-before", "lost-after", "truncated", "html", "unknown-enums", "nulls", "missing")
_ALWAYS = ("unknown-enums", "nulls", "missing")
_FORMS = "503=5%, " + ", ".join(f"{name}=1%" for name in _SHARES) + ", latency=150ms, storm=at:100,for:5s"


def parse_fault(text: str, base: Faults | None = None) -> Faults:
    """`base` (default: none) with the fault that `text` orders.

    `unknown-enums`, `nulls` and `missing` may stand without a share: then always. Latency may be a
    range, `100ms..300ms`. Raises ValueError with what is possible.
    """
    faults = base or Faults()
    name, _, value = text.strip().partition("=")
    try:
        if name in _SHARES:
            share = 1.0 if not value and name in _ALWAYS else _share(value)
            changes: dict[str, Any] = {name.replace("-", "_"): share}
            return replace(faults, **changes)
        if re.fullmatch(r"5\d\d", name):
            return replace(faults, errors={**faults.errors, int(name): _share(value)})
        if name == "latency":
            least, _, most = value.partition("..")
            return replace(faults, latency=(_seconds(least), _seconds(most or least)))
        if name == "storm":
            return replace(faults, storm=_storm(value))
    except ValueError as error:
        raise ValueError(f"fault {text!r}: {error}") from None
    raise ValueError(f"fault {text!r} is not known: write one of {_FORMS}")


def parse_faults(texts: Iterable[str]) -> Faults:
    """All faults that the texts order, together."""
    faults = Faults()
    for text in texts:
        faults = parse_fault(text, faults)
    return faults


def _share(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(%?)", text)
    if not match:
        raise ValueError("a share is needed, like 5% or 0.05")
    share = float(match[1]) / (100 if match[2] else 1)
    if share > 1:
        raise ValueError("a share is at most 100%")
    return share


def _seconds(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s|m)", text)
    if not match:
        raise ValueError("a time is needed, like 150ms, 5s or 2m")
    return float(match[1]) * {"ms": 0.001, "s": 1.0, "m": 60.0}[match[2]]


def _storm(text: str) -> Storm:
    match = re.fullmatch(r"at:(\d+),for:([\d.]+(?:ms|s|m))", text)
    if not match:
        raise ValueError("a storm is written at:REQUESTS,for:TIME, like at:100,for:5s")
    return Storm(at=int(match[1]), seconds=_seconds(match[2]))


@dataclass(frozen=True, slots=True)
class FaultDecision:
    """The faults of one request."""

    latency: float = 0.0
    error: int | None = None
    lost_before: bool = False
    lost_after: bool = False
    truncated: bool = False
    html: bool = False
    unknown_enums: bool = False
    nulls: bool = False
    missing: bool = False


NO_FAULTS = FaultDecision()


def decide_faults(faults: Faults, random: Callable[[], float]) -> FaultDecision:
    """Decide what goes wrong with one request; `random` returns uniform numbers below 1.

    Draws the same number of values for the same faults, so that a run with the same seed and order of
    requests meets the same faults.
    """
    least, most = faults.latency
    return FaultDecision(
        latency=least + (most - least) * random(),
        error=_pick(faults.errors, random()),
        lost_before=random() < faults.lost_before,
        lost_after=random() < faults.lost_after,
        truncated=random() < faults.truncated,
        html=random() < faults.html,
        unknown_enums=random() < faults.unknown_enums,
        nulls=random() < faults.nulls,
        missing=random() < faults.missing,
    )


def _pick(shares: Mapping[int, float], at: float) -> int | None:
    for status, share in shares.items():
        if at < share:
            return status
        at -= share
    return None


_PAGE = b"<!doctype html><html><head><title>One moment</title></head><body><h1>Back soon</h1></body></html>"


def corrupt_body(response: Response, faults: FaultDecision, api: Api, rng: Random) -> Iterator[str]:
    """Change a 2xx answer in place as decided; yields the names of the faults that took effect."""
    body = bytes(response.body)
    if response.status_code >= 300 or not body:
        return
    if faults.unknown_enums or faults.nulls or faults.missing:
        document = json.loads(body)
        if faults.unknown_enums:
            document = api.with_unknown_enums(document)
            yield "unknown-enums"
        if faults.nulls:
            document = api.with_nulls(document)
            yield "nulls"
        if faults.missing and drop_field(document, rng):
            yield "missing"
        body = json.dumps(document, ensure_ascii=False).encode()
    if faults.html:
        body = _PAGE
        response.headers["content-type"] = "text/html; charset=utf-8"
        yield "html"
    elif faults.truncated:
        body = body[: len(body) // 2]
        yield "truncated"
    response.body = body
    response.headers["content-length"] = str(len(body))


def drop_field(document: Any, rng: Random) -> bool:
    """Remove one field of one object, in place; the outermost object keeps its fields if others have some."""
    objects = [each for each in _objects(document) if each]
    inner = objects[1:] or objects
    if not inner:
        return False
    chosen = rng.choice(inner)
    del chosen[rng.choice(sorted(chosen))]
    return True


def _objects(document: Any) -> Iterator[dict[str, Any]]:
    if is_object(document):
        yield document
        for value in document.values():
            yield from _objects(value)
    elif is_array(document):
        for each in document:
            yield from _objects(each)
