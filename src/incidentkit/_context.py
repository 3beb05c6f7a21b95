"""The context of a call: its priority, who observes it, and which task group it is part of.

Carried in one context variable, so that neither the facade nor generated code has to pass it on.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


class Priority(IntEnum):
    """Who goes first when calls queue for the rate budget; no priority ever starves another."""

    RETRY = 0
    """A request that was tried before."""
    INTERACTIVE = 1
    """Someone is waiting for this one: the default."""
    BULK = 2
    """One of many."""


class Allowance(NamedTuple):
    """What a rate budget allows in the long run, as far as is known now.

    Attributes:
        requests: How many in any window of `per` seconds.
        per: The window in seconds.
        in_flight: How many concurrently; None for no limit.
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
    """One request that was sent or tried; times are seconds of the event loop's clock.

    Attributes:
        sent_at: When it was sent.
        ended_at: When its response was read, or it was clear that there is none.
        status: Status of the response; None without one.
        budget: The limiter whose slot it took; the same object for the same budget.
        rate_class: Its rate class, or its operation if it has none.
        allowed: What the credential may do.
        class_allowed: What its rate class may do; None if the class has no budget of its own.
        concurrency: How many requests its client allows in flight.
    """

    sent_at: float
    ended_at: float
    status: int | None
    budget: object
    rate_class: str
    allowed: Allowance
    class_allowed: Allowance | None
    concurrency: int


@runtime_checkable
class RequestObserver(Protocol):
    """Receives every attempt of the calls it observes."""

    def attempted(self, attempt: Attempt) -> None:
        """Handle an attempt that has ended; called synchronously, so it must be quick and not raise."""
        ...


class Call(Protocol):
    """A call on its way through the transport."""

    @property
    def in_flight(self) -> bool:
        """Whether an attempt is on the wire; otherwise the call waits for the budget or for its next attempt."""
        ...

    @property
    def acted(self) -> bool:
        """Whether the call may have changed something."""
        ...


class CallTracker(Protocol):
    """Keeps track of the calls that a task makes."""

    def begin(self, call: Call) -> None:
        """Add a call that has started."""
        ...

    def end(self, call: Call) -> None:
        """Remove a call that has ended."""
        ...


class LastAnswer:
    """The last response to calls made inside `noting_answers()`.

    Attributes:
        request_id: The provider's id of that request, if it sends one.
    """

    def __init__(self) -> None:
        self.request_id: str | None = None


@dataclass(frozen=True, slots=True)
class CallContext:
    """What the code around a call says about it.

    Attributes:
        priority: Where its requests queue.
        observer: Receives its attempts, or None.
        concurrency: Set by code that limits its own concurrency: at most this many calls. A client whose
            `concurrency` is None then adds no lower limit.
        trackers: The tasks that the call is made for; several if it is a batch.
        account_check: Called with the client's account before each request; may raise to refuse it.
        last_answer: Keeps what is known of the last response, or None.
    """

    priority: Priority = Priority.INTERACTIVE
    observer: RequestObserver | None = None
    concurrency: int | None = None
    trackers: tuple[CallTracker, ...] = ()
    account_check: Callable[[Account], None] | None = None
    last_answer: LastAnswer | None = None


_current: ContextVar[CallContext] = ContextVar("incidentkit_call_context", default=CallContext())  # noqa: B039 - frozen


def current_context() -> CallContext:
    """Return the context of calls made here."""
    return _current.get()


def note_answer(request_id: str | None) -> None:
    """An answer has come; for whoever asked with `noting_answers()`."""
    last = _current.get().last_answer
    if last is not None:
        last.request_id = request_id


@contextmanager
def noting_answers() -> Generator[LastAnswer]:
    """Gives what will be known of the last answer to the calls made inside, tasks they start included."""
    last = LastAnswer()
    with call_context(last_answer=last):
        yield last


@contextmanager
def checking_accounts(check: Callable[[Account], None]) -> Generator[None]:
    """`check` is called with the client's account before each request made inside; it may raise to refuse it."""
    with call_context(account_check=check):
        yield


def check_account(account: Account) -> None:
    """Called by a client before it sends a request; raises what the code around the call raises."""
    check = _current.get().account_check
    if check is not None:
        check(account)


@contextmanager
def call_context(**changes: Any) -> Generator[CallContext]:
    """Change fields of the `CallContext` for the calls made inside."""
    context = replace(_current.get(), **changes)
    token = _current.set(context)
    try:
        yield context
    finally:
        _current.reset(token)


@contextmanager
def tracking(call: Call) -> Generator[None]:
    """Report `call` to the trackers of the current context for the duration of the block."""
    trackers = _current.get().trackers
    for tracker in trackers:
        tracker.begin(call)
    try:
        yield
    finally:
        for tracker in trackers:
            tracker.end(call)
