"""What an upsert returns, and the key that makes a create idempotent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, TypeVar
from uuid import UUID, uuid5

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


_NAMESPACE: Final = UUID("6f9d0a52-7a0e-5c5b-9d0b-5d0f5a1f6f3e")


def idempotency_key(namespace: str, source_id: str) -> str:
    """An idempotency key for the record `source_id` of the source `namespace`.

    The same two strings give the same key for ever, so that an import run again repeats nothing; other sources'
    records with the same id get other keys.
    """
    return str(uuid5(_NAMESPACE, f"{len(namespace)}:{namespace}:{source_id}"))
