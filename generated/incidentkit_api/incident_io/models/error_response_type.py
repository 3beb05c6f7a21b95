# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from ...shared.enums import OpenStrEnum


class ErrorResponseType(OpenStrEnum):
    """Category of the error. Rate limits come under two names: go by the status 429."""

    API_ERROR = "api_error"
    AUTHENTICATION_ERROR = "authentication_error"
    CLIENT_TIMEOUT = "client_timeout"
    CONFLICT = "conflict"
    INVALID_REQUEST_ERROR = "invalid_request_error"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    NOT_ACCEPTABLE = "not_acceptable"
    NOT_FOUND = "not_found"
    PAYLOAD_TOO_LARGE = "payload_too_large"
    PRECONDITION_FAILED = "precondition_failed"
    RATE_LIMIT_REACHED = "rate_limit_reached"
    REQUEST_TIMEOUT = "request_timeout"
    RESOURCE_FORBIDDEN = "resource_forbidden"
    TOO_MANY_REQUESTS = "too_many_requests"
    VALIDATION_ERROR = "validation_error"
