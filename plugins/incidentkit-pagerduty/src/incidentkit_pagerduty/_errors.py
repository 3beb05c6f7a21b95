"""How PagerDuty words its errors: `{"error": {"code": 2001, "message": ..., "errors": [...]}}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.errors import ConflictError, ErrorDetails
from incidentkit.providers._arguments import as_list, as_object, as_text, json_object

if TYPE_CHECKING:
    from incidentkit.errors import APIError


def details(content: bytes) -> ErrorDetails:
    """Read the code, the message, and the reasons in `errors`. The request id stands in a header."""
    error = as_object(json_object(content).get("error"))
    code, message = error.get("code"), as_text(error.get("message"))
    reasons = tuple(text for text in as_list(error.get("errors")) if isinstance(text, str))
    return ErrorDetails(
        codes=(str(code),) if isinstance(code, int | str) else (),
        messages=(*((message,) if message else ()), *reasons),
    )


def kind(status: int, found: ErrorDetails) -> type[APIError] | None:
    """A 400 that says a record is there already is a conflict: neither status nor code tells it from other refusals."""
    taken = any("already" in message.lower() for message in found.messages)
    return ConflictError if status == 400 and taken else None
