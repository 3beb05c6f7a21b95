# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""How this API is spoken to."""

from ..shared.dialect import BudgetHeaders, Dialect, ErrorEnvelope, RateLimit, RetryAfter

__all__ = ("DIALECT",)

DIALECT = Dialect(
    authorization="Bearer ",
    rate_limit=RateLimit(requests=100, per=10),
    retry_after=(RetryAfter(header="Retry-After", form="seconds-or-date"),),
    budget=BudgetHeaders(limit="X-RateLimit-Limit", remaining="X-RateLimit-Remaining", per=60),
    errors=ErrorEnvelope(
        codes=("/error",), messages=("/message", "/error_details/message"), request_id=("/request_id",)
    ),
)
