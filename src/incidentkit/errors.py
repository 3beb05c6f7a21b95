"""Everything incidentkit raises, under one root.

    IncidentKitError
    ├── ConfigurationError            a setting, argument or file is wrong; nothing was sent
    ├── TransportError                no usable answer came back
    │   ├── ConnectError              the request never left: safe to repeat
    │   ├── TimeoutError              no answer within `timeout`; the operation is safe to repeat
    │   └── OutcomeUnknownError       the request may or may not have taken effect
    ├── APIError                      the API answered with an error
    │   ├── AuthenticationError       401
    │   ├── PermissionDeniedError     403
    │   ├── NotFoundError             404
    │   ├── ConflictError             409
    │   ├── ValidationError           422
    │   ├── RateLimitedError          429, after the retries
    │   └── ServerError               5xx, after the retries
    ├── DecodeError                   a success whose body is not what the specification promises
    └── DeadlineExceededError         the caller's total time ran out

Every message is one line that names what to do next. Every error pickles.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "APIError",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "DeadlineExceededError",
    "DecodeError",
    "IncidentKitError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "ValidationError",
]


@dataclass(frozen=True, slots=True)
class ErrorDetails:
    """What an error body says, in one form for all APIs.

    Attributes:
        codes: Machine-readable codes in the order given (`is_required`, `not_authed`).
        messages: Human texts in the order given.
        fields: Dotted field name to the texts about it; empty where the API names no field.
        request_id: What the provider's support asks for, or None.
        retry_after: Seconds to wait as told by a 429, or None.
        limit: Requests per minute as told by a 429, or None.
    """

    codes: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    request_id: str | None = None
    retry_after: float | None = None
    limit: int | None = None


def _restore(cls: type[IncidentKitError], state: dict[str, Any]) -> IncidentKitError:
    error = cls.__new__(cls)
    error.__dict__.update(state)
    error.args = (state["message"],)
    return error


class IncidentKitError(Exception):
    """The root: `except IncidentKitError` catches all that this library raises on purpose."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[type[Self], dict[str, Any]]]:
        return _restore, (type(self), self.__dict__.copy())  # type: ignore[return-value]  # it takes any of the classes


class ConfigurationError(IncidentKitError):
    """A setting, an argument or a file is wrong; nothing was sent because of it."""


class TransportError(IncidentKitError):
    """No usable answer came back; itself where the connection kept breaking on a repeatable operation.

    Attributes:
        provider: Title of the provider.
        operation: Method and path template, for example `POST /v3/catalog_entries`.
        attempts: How many requests were tried.
        elapsed: Seconds from the call to the error, queueing included.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str = "",
        operation: str = "",
        attempts: int = 0,
        elapsed: float = 0.0,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.attempts = attempts
        self.elapsed = elapsed


class ConnectError(TransportError):
    """The server could not be reached: the request was never sent."""


class TimeoutError(TransportError):  # noqa: A001 - the field's standard name, reached as errors.TimeoutError
    """No answer within `timeout` seconds, on an operation that is safe to repeat."""


class OutcomeUnknownError(TransportError):
    """The connection broke or timed out after the request was sent, and repeating it might double its effect.

    Look the record up before trying again; the upsert helpers do that by themselves.
    """


class DeadlineExceededError(IncidentKitError):
    """The total time given to one call ran out, queueing and retries included.

    Attributes:
        provider, operation, attempts, elapsed: As on `TransportError`.
        deadline: The time given, in seconds.
        sent: Whether a request may have reached the server.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str = "",
        operation: str = "",
        attempts: int = 0,
        elapsed: float = 0.0,
        deadline: float | None = None,
        sent: bool = False,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.attempts = attempts
        self.elapsed = elapsed
        self.deadline = deadline
        self.sent = sent


class DecodeError(IncidentKitError):
    """A success answer whose body does not have the documented shape.

    Attributes:
        provider, operation: Where it came from.
        path: Where in the body, for example `catalog_entry.attribute_values.01F.value`; `$` is all of it.
        status: HTTP status of the answer.
        request_id: The provider's id of the request, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str = "",
        operation: str = "",
        path: str = "$",
        status: int | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.path = path
        self.status = status
        self.request_id = request_id


class APIError(IncidentKitError):
    """The API answered with an error.

    Attributes:
        provider: Title of the provider.
        operation: Method and path template.
        status: HTTP status (some APIs answer some errors with 200).
        codes: The API's error codes; `code` is the first one or None.
        fields: Dotted field name to the API's texts about it.
        request_id: The provider's id of the request, or None.
        attempts: How many requests were tried.
        elapsed: Seconds from the call to the error, queueing included.
        uncertain: Whether an attempt before this answer may have taken effect.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        operation: str,
        status: int,
        codes: tuple[str, ...] = (),
        fields: Mapping[str, tuple[str, ...]] | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        elapsed: float = 0.0,
        uncertain: bool = False,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.status = status
        self.codes = codes
        self.fields: dict[str, tuple[str, ...]] = dict(fields or {})
        self.request_id = request_id
        self.attempts = attempts
        self.elapsed = elapsed
        self.uncertain = uncertain

    @property
    def code(self) -> str | None:
        """The first of the API's error codes, or None where the answer has none."""
        return self.codes[0] if self.codes else None


class AuthenticationError(APIError):
    """401: the credential is missing, wrong, expired or revoked."""


class PermissionDeniedError(APIError):
    """403: the credential is good but may not do this.

    Attributes:
        scopes: What the operation needs, where the specification says so.
    """

    scopes: tuple[str, ...] = ()


class NotFoundError(APIError):
    """404: there is no such record, or the credential may not see it."""


class ConflictError(APIError):
    """409, or an API's refusal to create a record that exists with other values."""


class ValidationError(APIError):
    """422 (and 400): the API refuses the values; `fields` says which and why."""


class RateLimitedError(APIError):
    """429, still there after the retries or with a told wait beyond what may be waited.

    Attributes:
        retry_after: Seconds the server told us to wait, or None.
        limit: Requests per minute as told by the answer, or None.
    """

    retry_after: float | None = None
    limit: int | None = None


class ServerError(APIError):
    """5xx or 408 after the retries; on an operation that is not safe to repeat the effect is unknown."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: ServerError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitedError,
}

_NEXT_STEP: dict[type[APIError], str] = {
    AuthenticationError: "check the credential",
    PermissionDeniedError: "give the credential the permission it lacks",
    NotFoundError: "check the id, and that the credential may see it",
    RateLimitedError: "wait, or lower rate_limit",
    ServerError: "try again later",
}

_TEXT_LIMIT = 400


def api_error(
    status: int,
    details: ErrorDetails,
    *,
    provider: str,
    operation: str,
    attempts: int = 1,
    elapsed: float = 0.0,
    uncertain: bool = False,
    scopes: tuple[str, ...] = (),
    kind: type[APIError] | None = None,
) -> APIError:
    """Build the error for an answer: the class by status (or `kind`), the message from `details`."""
    cls = kind or _BY_STATUS.get(status, ServerError if status >= 500 else APIError)
    error = cls(
        _message(cls, details, f"{provider} answered {status} to {operation}", scopes),
        provider=provider,
        operation=operation,
        status=status,
        codes=details.codes,
        fields=details.fields,
        request_id=details.request_id,
        attempts=attempts,
        elapsed=elapsed,
        uncertain=uncertain,
    )
    if isinstance(error, RateLimitedError):
        error.retry_after, error.limit = details.retry_after, details.limit
    if isinstance(error, PermissionDeniedError):
        error.scopes = scopes
    return error


def _message(cls: type[APIError], details: ErrorDetails, head: str, scopes: tuple[str, ...]) -> str:
    parts = [head]
    if details.codes:
        parts.append(f" ({', '.join(dict.fromkeys(details.codes))})")
    step = _next_step(cls, scopes, details.retry_after)
    if text := _reasons(details):
        parts.append(f": {text.removesuffix('.') if step else text}")
    if step:
        parts.append(f"; {step}")
    if details.request_id:
        parts.append(f" [request {details.request_id}]")
    return _one_line("".join(parts))


def _reasons(details: ErrorDetails) -> str:
    told = [f"{name}: {' '.join(texts)}" for name, texts in details.fields.items()]
    in_fields = {text for texts in details.fields.values() for text in texts}
    told += [text for text in details.messages if text not in in_fields]
    text = _one_line("; ".join(told))
    return text if len(text) <= _TEXT_LIMIT else text[: _TEXT_LIMIT - 1] + "…"


def _one_line(text: str) -> str:
    # A server's text may hold line ends, and escape sequences that a terminal would obey.
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _next_step(cls: type[APIError], scopes: tuple[str, ...], retry_after: float | None) -> str:
    if cls is PermissionDeniedError and scopes:
        return f"the credential needs {' or '.join(scopes)}"
    if cls is RateLimitedError and retry_after is not None:
        return f"the server says to wait {max(1, round(retry_after))} s"
    return _NEXT_STEP.get(cls, "")
