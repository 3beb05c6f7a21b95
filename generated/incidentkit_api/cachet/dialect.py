# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""How this API is spoken to."""

from ..shared.dialect import BudgetHeaders, Dialect, ErrorEnvelope, RateLimit, RetryAfter

__all__ = ("DIALECT",)

DIALECT = Dialect(
    authorization="Bearer ",
    rate_limit=RateLimit(requests=300, per=60),
    retry_after=(
        RetryAfter(header="Retry-After", form="seconds-or-date"),
        RetryAfter(header="X-RateLimit-Reset", form="epoch"),
    ),
    budget=BudgetHeaders(
        limit="X-RateLimit-Limit",
        remaining="X-RateLimit-Remaining",
        reset="X-RateLimit-Reset",
        reset_form="epoch",
        per=60,
    ),
    errors=ErrorEnvelope(messages=("/message",), fields=("/errors",)),
)
