# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""How this API is spoken to."""

from ..shared.dialect import BudgetHeaders, Dialect, ErrorEnvelope, RateLimit, RetryAfter, ThrottleLimit

__all__ = ("DIALECT",)

DIALECT = Dialect(
    authorization="Bearer ",
    rate_limit=RateLimit(requests=1200, per=60),
    retry_after=(
        RetryAfter(header="Retry-After", form="seconds-or-date"),
        RetryAfter(body="/rate_limit/retry_after", form="seconds-or-date"),
    ),
    throttle_limit=(ThrottleLimit(body="/rate_limit/limit", per=60),),
    budget=BudgetHeaders(limit="X-RateLimit-Limit", remaining="X-RateLimit-Remaining", per=60),
    errors=ErrorEnvelope(codes=("/errors/*/code",), messages=("/errors/*/message",), request_id=("/request_id",)),
)
