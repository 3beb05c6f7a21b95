"""The errors of calls that end without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.errors import (
    ConnectError,
    DeadlineExceededError,
    OutcomeUnknownError,
    TimeoutError,  # noqa: A004 - ours, never the builtin one here
    TransportError,
)
from incidentkit.transport.retry import Failure

if TYPE_CHECKING:
    from incidentkit.transport.failures import UnansweredError
    from incidentkit.transport.outgoing import Outgoing

__all__ = ["deadline_exceeded", "no_answer"]


def no_answer(call: Outgoing, failure: UnansweredError, now: float, proxy: str | None) -> TransportError:
    """What to raise for a call whose last attempt ended in `failure`."""
    kind, what, mend = _verdict(call, failure, proxy)
    return kind(
        f"{call.settings.provider}: {what} ({_attempts(call)}, {failure.reason}); {mend}",
        provider=call.settings.provider,
        operation=call.operation,
        attempts=call.attempts,
        elapsed=now - call.started,
    )


def deadline_exceeded(call: Outgoing, now: float) -> DeadlineExceededError:
    """What to raise for a call whose time is over."""
    sent = call.in_flight or call.uncertain
    given = max(0.0, (now if call.deadline is None else call.deadline) - call.started)
    fate = "look whether it took effect" if sent and not call.repeatable else "try again, or allow more time"
    return DeadlineExceededError(
        f"{call.settings.provider}: {call.operation} was not done within its deadline of {given:.4g} s"
        f" ({_attempts(call)}); {fate}",
        provider=call.settings.provider,
        operation=call.operation,
        attempts=call.attempts,
        elapsed=now - call.started,
        deadline=given,
        sent=sent,
    )


def _verdict(call: Outgoing, failure: UnansweredError, proxy: str | None) -> tuple[type[TransportError], str, str]:
    if not failure.failure.sent and not call.uncertain:
        host = call.request.url.netloc.decode("ascii")
        way = f" through the proxy {proxy}" if proxy else ""
        return ConnectError, f"cannot reach {host}{way}", _connect_mend(failure, proxy)
    if not call.repeatable:
        what = f"{call.operation} was sent, and its answer did not arrive"
        return OutcomeUnknownError, what, "it may have taken effect: look the record up before sending it again"
    if failure.failure is Failure.TIMED_OUT:
        what = f"no answer to {call.operation} within {call.settings.timeout:g} s"
        return TimeoutError, what, "try again later, or raise timeout"
    return TransportError, f"the connection broke during {call.operation}", "try again later"


def _connect_mend(failure: UnansweredError, proxy: str | None) -> str:
    if failure.untrusted:
        return "let SSL_CERT_FILE name the CA certificates that vouch for the server"
    if proxy:
        return "check base_url, and the proxy variables of the environment"
    return "check base_url and the network"


def _attempts(call: Outgoing) -> str:
    return "1 attempt" if call.attempts == 1 else f"{call.attempts} attempts"
