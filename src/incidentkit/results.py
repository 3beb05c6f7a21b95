"""What an upsert answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

__all__ = ["Outcome", "UpsertResult"]

R_co = TypeVar("R_co", covariant=True)


class Outcome(StrEnum):
    """What an upsert did."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    """The record was already as asked; nothing was written."""
    UPSERTED = "upserted"
    """Written, and the API does not say whether it created or updated."""


@dataclass(frozen=True, slots=True)
class UpsertResult(Generic[R_co]):
    """What an upsert did, and the record as it is now.

    Attributes:
        outcome: One of the four outcomes.
        record: The typed model, or None where the API returns no body.
        request_id: The provider's id of the last request, where it sends one.
    """

    outcome: Outcome
    record: R_co
    request_id: str | None = None
