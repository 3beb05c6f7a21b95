"""What the code around a call says about it: how urgent it is, until when it is of use, and who learns of it.

Carried in context variables, so that neither facade nor generated code has to pass them on.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


class Lane(IntEnum):
    """Who goes first when calls queue for the rate budget; no lane is ever starved by another."""

    RETRY = 0
    """A request that was tried before."""
    INTERACTIVE = 1
    """Somebody waits for this one: the default."""
    BULK = 2
    """One of many."""


class Allowance(NamedTuple):
    """What a rate budget lets through in the long run, as far as it is known now.

    Attributes:
        requests: How many in any window of `per` seconds.
        per: The window.
        in_flight: How many at once; None for no bound.
    """

    requests: float
    per: float
    in_flight: int | None = None

    @property
    def pace(self) -> float:
        """Requests per second."""
        return self.requests / self.per


class Account(NamedTuple):
    """Whose records a client reads and writes.

    Attributes:
        base_url: Root of the API.
        id: A keyed hash of base URL and credential; the credential cannot be read from it.
    """

    base_url: str
    id: str


class Attempt(NamedTuple):
    """One request that was sent or tried; times are seconds of the loop's clock.

    Attributes:
        sent_at: When it had its turn.
        ended_at: When its answer was read, or it was clear that there is none.
        status: Of the answer; None where none came.
        budget: Whose turn it took; the same object for the same budget.
        rate_class: Its class, or its operation where it has none.
        allowed: What the credential may do.
        class_allowed: What its class may do; None where that has no budget of its own.
        places: How many requests its client lets in flight at once.
    """

    sent_at: float
    ended_at: float
    status: int | None
    budget: object
    rate_class: str
    allowed: Allowance
    class_allowed: Allowance | None
    places: int


@runtime_checkable
class Watcher(Protocol):
    """Learns of attempts."""

    def attempted(self, attempt: Attempt) -> None:
        """One has ended; called at once, so it must be quick and not raise."""
        ...


class Watch(NamedTuple):
    """Who learns of the calls made here.

    Attributes:
        adapts: It bounds by itself how many calls are made at once, by what it learns. A client whose own bound
            nobody chose then leaves that to it.
    """

    watcher: Watcher
    adapts: bool


class LastAnswer:
    """The last answer to calls made inside `noting_answers()`.

    Attributes:
        request_id: The provider's id of that request, where it sends one.
    """

    def __init__(self) -> None:
        self.request_id: str | None = None


_lane: ContextVar[Lane] = ContextVar("incidentkit_lane", default=Lane.INTERACTIVE)
_deadline: ContextVar[float | None] = ContextVar("incidentkit_deadline", default=None)
_account_check: ContextVar[Callable[[Account], None] | None] = ContextVar("incidentkit_account_check", default=None)
_watch: ContextVar[Watch | None] = ContextVar("incidentkit_watch", default=None)
_last_answer: ContextVar[LastAnswer | None] = ContextVar("incidentkit_last_answer", default=None)


def current_lane() -> Lane:
    """The lane of calls made here."""
    return _lane.get()


def current_deadline() -> float | None:
    """The loop time at which calls made here are given up, or None."""
    return _deadline.get()


def current_watch() -> Watch | None:
    """Who learns of calls made here, or None."""
    return _watch.get()


def note_answer(request_id: str | None) -> None:
    """An answer has come; for whoever asked with `noting_answers()`."""
    last = _last_answer.get()
    if last is not None:
        last.request_id = request_id


@contextmanager
def noting_answers() -> Generator[LastAnswer]:
    """Gives what will be known of the last answer to the calls made inside, tasks they start included."""
    last = LastAnswer()
    token = _last_answer.set(last)
    try:
        yield last
    finally:
        _last_answer.reset(token)


@contextmanager
def checking_accounts(check: Callable[[Account], None]) -> Generator[None]:
    """`check` is called with the client's account before each request made inside; it may raise to refuse it."""
    token = _account_check.set(check)
    try:
        yield
    finally:
        _account_check.reset(token)


def check_account(account: Account) -> None:
    """Called by a client before it sends a request; raises what the code around the call raises."""
    check = _account_check.get()
    if check is not None:
        check(account)


@contextmanager
def background() -> Generator[None]:
    """Calls made inside let interactive ones and retries pass."""
    token = _lane.set(Lane.BULK)
    try:
        yield
    finally:
        _lane.reset(token)


@contextmanager
def deadline_at(moment: float) -> Generator[None]:
    """Calls made inside are given up at `moment` (loop time) at the latest; an earlier one around stays."""
    outer = _deadline.get()
    token = _deadline.set(moment if outer is None else min(outer, moment))
    try:
        yield
    finally:
        _deadline.reset(token)


@contextmanager
def watching(watcher: Watcher, *, adapts: bool = False) -> Generator[None]:
    """`watcher` learns of every attempt of the calls made inside; `adapts`: see `Watch`."""
    token = _watch.set(Watch(watcher, adapts))
    try:
        yield
    finally:
        _watch.reset(token)
