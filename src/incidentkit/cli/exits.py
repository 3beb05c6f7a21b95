"""Exit codes, and which one an ending gets."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from incidentkit.errors import AuthenticationError, DeadlineExceededError, PermissionDeniedError

if TYPE_CHECKING:
    from incidentkit.bulk import Report

__all__ = ["Exit", "exit_of_error", "exit_of_report"]


class Exit(IntEnum):
    """What the process ends with; a signal ends it with 128 and its number."""

    DONE = 0
    SOME_FAILED = 1
    USAGE = 2
    """A wrong option, file or setting, or a host that is not there."""
    REFUSED = 3
    """The credential is refused."""
    DEADLINE = 4
    INTERRUPTED = 130


_BY_STOP: Final = {
    "deadline": Exit.DEADLINE,
    "credential": Exit.REFUSED,
    "journal": Exit.USAGE,
    "cancelled": Exit.INTERRUPTED,
}


def exit_of_report(report: Report) -> Exit:
    """How an import that began has ended."""
    if report.stopped is not None and report.stopped.value in _BY_STOP:
        return _BY_STOP[report.stopped.value]
    return Exit.DONE if report.ok else Exit.SOME_FAILED


def exit_of_error(error: Exception) -> Exit:
    """How a command ends that could not begin."""
    if isinstance(error, AuthenticationError | PermissionDeniedError):
        return Exit.REFUSED
    return Exit.DEADLINE if isinstance(error, DeadlineExceededError | TimeoutError) else Exit.USAGE
