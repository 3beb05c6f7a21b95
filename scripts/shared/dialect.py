"""How an API is spoken to, as data: credential and headers, what it says about its limits, how it words refusals.

Importing this loads nothing but the standard library's dataclasses, so that a program may look at every provider.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = [
    "BudgetHeaders",
    "Dialect",
    "ErrorEnvelope",
    "OptionHeader",
    "RateLimit",
    "RetryAfter",
    "ThrottleLimit",
    "ValueForm",
]

ValueForm: TypeAlias = Literal["seconds", "date", "seconds-or-date", "epoch"]
"""`seconds` from now, an HTTP or RFC 3339 `date`, either of them, or a moment in seconds since 1970 (`epoch`)."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """So many requests in any window of `per` seconds."""

    requests: int
    per: float


@dataclass(frozen=True, slots=True)
class RetryAfter:
    """A place where a refusal says how long to wait: a header, or a JSON pointer into the body."""

    form: ValueForm
    header: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class ThrottleLimit:
    """A place where a 429 says which limit was exceeded; the number counts requests per `per` seconds."""

    per: float
    header: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class BudgetHeaders:
    """Headers of any response that tell the state of the budget.

    Attributes:
        per: Seconds of the server's window, which `limit` counts requests in.
        limit, remaining, reset: Names of headers, or None.
        reset_form: How `reset` is written.
    """

    per: float
    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None
    reset_form: ValueForm = "seconds"


@dataclass(frozen=True, slots=True)
class OptionHeader:
    """An option of the client that is sent as a header.

    Attributes:
        option: Name of the keyword argument.
        header: Name of the header.
        description: One sentence for docstrings and help.
    """

    option: str
    header: str
    description: str


@dataclass(frozen=True, slots=True)
class ErrorEnvelope:
    """JSON pointers into the body of a refusal. A step `*` goes through every item of a list or object.

    Attributes:
        codes: To error codes.
        messages: To messages for people.
        fields: To objects that hold messages by the name of a field.
        request_id: To the id of the request.
    """

    codes: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    request_id: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dialect:
    """How an API is spoken to.

    Attributes:
        authorization: What stands right before the credential: `"Bearer "`, `"Token token="`, or nothing.
        authorization_header: The header that carries the credential.
        accept: The `Accept` header.
        headers: Other headers, sent with every request.
        options: Options of the client that are sent as headers.
        rate_limit: The limit that a client starts with.
        retry_after: Places that say how long to wait; the first that can be read counts.
        throttle_limit: Places where a 429 says which limit was exceeded; the first that can be read counts.
        budget: Headers that tell the state of the budget, if there are any.
        errors: How refusals are worded.
        invalid_status: The status of a request with invalid values.
    """

    authorization: str = "Bearer "
    authorization_header: str = "Authorization"
    accept: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    options: tuple[OptionHeader, ...] = ()
    rate_limit: RateLimit | None = None
    retry_after: tuple[RetryAfter, ...] = (RetryAfter("seconds-or-date", header="Retry-After"),)
    throttle_limit: tuple[ThrottleLimit, ...] = ()
    budget: BudgetHeaders | None = None
    errors: ErrorEnvelope = ErrorEnvelope()
    invalid_status: int = 422
