"""incident.io's error envelope, and what endpoints raise to get one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from starlette.responses import JSONResponse

from incidentkit.sandbox._api import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "resource_forbidden",
    404: "not_found",
    405: "method_not_allowed",
    409: "conflict",
    413: "payload_too_large",
    422: "validation_error",
    429: "too_many_requests",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One item of `errors`; `field` is dotted (`entries.3.entry_id`), None where no field is at fault."""

    code: str
    message: str
    field: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The item as the API writes it."""
        item: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.field is not None:
            item["source"] = {"field": self.field, "pointer": "/" + self.field.replace(".", "/")}
        return item


class Refusal(Refused):
    """An error answer of incident.io."""

    def __init__(self, status: int, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.status = status
        self.problems = problems


def envelope(
    status: int, request_id: str, problems: Sequence[Problem], rate_limit: dict[str, Any] | None = None
) -> JSONResponse:
    """An error answer."""
    body: dict[str, Any] = {
        "type": _TYPES.get(status, "api_error"),
        "status": status,
        "request_id": request_id,
        "errors": [problem.as_json() for problem in problems],
    }
    if rate_limit is not None:
        body["rate_limit"] = rate_limit
    return JSONResponse(body, status)


def not_found(what: str, id_: str) -> NoReturn:
    """404: the path or query names something that is not there."""
    raise Refusal(404, [Problem("not_found", f"No {what} has the ID {id_}.")])


def invalid(field: str, code: str, message: str) -> NoReturn:
    """422 for one field."""
    raise Refusal(422, [Problem(code, message, field)])


def missing_reference(field: str, what: str, id_: Any) -> NoReturn:
    """422: the body names something that is not there."""
    invalid(field, "invalid_reference", f"No {what} matches {id_!r}.")


def conflict(message: str) -> NoReturn:
    """409."""
    raise Refusal(409, [Problem("conflict", message)])
