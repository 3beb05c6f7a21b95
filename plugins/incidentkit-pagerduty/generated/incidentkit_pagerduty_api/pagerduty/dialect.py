# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""How this API is spoken to."""

from incidentkit_api.shared.dialect import BudgetHeaders, Dialect, ErrorEnvelope, OptionHeader, RateLimit, RetryAfter

__all__ = ("DIALECT",)

DIALECT = Dialect(
    authorization="Token token=",
    accept="application/vnd.pagerduty+json;version=2",
    options=(
        OptionHeader(option="email", header="From", description="E-mail address of the user that writes are made for."),
    ),
    rate_limit=RateLimit(requests=960, per=60),
    retry_after=(
        RetryAfter(header="Retry-After", form="seconds-or-date"),
        RetryAfter(header="ratelimit-reset", form="seconds"),
    ),
    budget=BudgetHeaders(limit="ratelimit-limit", remaining="ratelimit-remaining", reset="ratelimit-reset", per=60),
    errors=ErrorEnvelope(codes=("/error/code",), messages=("/error/message", "/error/errors/*")),
    invalid_status=400,
)
