"""How DX words its errors: `ok: false` and a code, with status 422 or, at times, 200."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.errors import (
    APIError,
    AuthenticationError,
    ConflictError,
    ErrorDetails,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    ValidationError,
)
from incidentkit.providers._arguments import as_object, as_text, json_object

if TYPE_CHECKING:
    from collections.abc import Mapping

_BY_CODE: Final[Mapping[type[APIError], frozenset[str]]] = {
    AuthenticationError: frozenset({"not_authed", "invalid_auth", "account_inactive", "token_expired"}),
    PermissionDeniedError: frozenset({"missing_scope", "not_allowed", "no_permission", "access_denied"}),
    ServerError: frozenset({"internal_error", "service_unavailable", "fatal_error"}),
}
_CONFLICT_WORDS: Final = ("conflict", "already", "duplicate", "exists", "taken", "mismatch")

_ADVICE: Final[Mapping[str, str]] = {
    "invalid_arguments": "an argument is missing or of the wrong kind",
    "invalid_json": "the request body was not readable JSON",
    "invalid_timestamp": "a timestamp is not readable ISO-8601",
    "metadata_invalid": "metadata must be an object whose keys are letters, digits, dashes and underscores",
    "required_params_missing": "a required argument is missing",
    "deployment_not_found": "no deployment with this reference_id was made through this API",
    "deployment_not_api_managed": "the deployment was made by a connector, which alone may change it",
}


def details(content: bytes) -> ErrorDetails:
    """Read `error` and, where present, `message` and `error_details.message`."""
    body = json_object(content)
    code = as_text(body.get("error"))
    texts = (as_text(body.get("message")), as_text(as_object(body.get("error_details")).get("message")))
    told = tuple(text for text in texts if text)
    if not told and code and code in _ADVICE:
        told = (_ADVICE[code],)
    codes = (code,) if code else (("not_ok",) if body.get("ok") is False else ())
    return ErrorDetails(codes=codes, messages=told, request_id=as_text(body.get("request_id")))


def kind(status: int, found: ErrorDetails) -> type[APIError] | None:
    """The error class by code: DX answers 422, or 200, to almost everything. The set of codes is open."""
    if status not in {200, 201, 202, 409, 422}:
        return None
    code = found.codes[0] if found.codes else ""
    if status == 409 or any(word in code for word in _CONFLICT_WORDS):
        return ConflictError
    if code.endswith("not_found"):
        return NotFoundError
    return next((cls for cls, codes in _BY_CODE.items() if code in codes), ValidationError)


def refuses(parsed: Any) -> bool:
    """Whether a 2xx answer says `ok: false`."""
    return getattr(parsed, "ok", True) is False
