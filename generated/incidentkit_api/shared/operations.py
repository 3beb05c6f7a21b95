# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The shape of the operations table: what callers may know about an operation without sending it."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Idempotency", "Operation", "Paging", "RateClass"]

Idempotency: TypeAlias = Literal["safe", "key", "natural", "none"]
Paging: TypeAlias = Literal["cursor", "page", "offset", "none"]


class Operation(NamedTuple):
    """One operation of an API.

    Attributes:
        method: Upper case.
        path: The path template as the specification writes it.
        operation_id: As the specification writes it.
        module: Dotted name of the module that sends it.
        idempotency: `safe` has no further effect when repeated; `key` is safe once the body field `key` is filled;
            `natural` is merged or refused by the server on a repeat; `none` may double its effect.
        key: The body field (dotted) that the idempotency rests on, or None.
        rate_class: Name in `RATE_CLASSES`, or None for the credential's budget alone.
        paging: How the operation pages.
        scopes: What the credential must be allowed to do, where the API says so.
        deprecated: Whether the API says so.
    """

    method: str
    path: str
    operation_id: str
    module: str
    idempotency: Idempotency
    key: str | None
    rate_class: str | None
    paging: Paging
    scopes: tuple[str, ...]
    deprecated: bool


class RateClass(NamedTuple):
    """A limit inside the credential's budget; a part that is None is not limited, or not published."""

    requests: int | None
    per: float | None
    concurrency: int | None
