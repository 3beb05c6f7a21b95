"""Keys that come out the same on every run and machine."""

from __future__ import annotations

from typing import Final
from uuid import UUID, uuid5

_NAMESPACE: Final = UUID("6f9d0a52-7a0e-5c5b-9d0b-5d0f5a1f6f3e")


def derived_key(namespace: str, source_id: str) -> str:
    """An idempotency key for the record `source_id` of the source `namespace`.

    The same two strings give the same key for ever, so that an import run again repeats nothing; other sources'
    records with the same id get other keys.
    """
    return str(uuid5(_NAMESPACE, f"{len(namespace)}:{namespace}:{source_id}"))
