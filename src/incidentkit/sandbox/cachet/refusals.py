"""What Cachet refuses, by status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.api import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

Errors = dict[str, list[str]]


class CachetRefused(Refused):
    """An answer `{message}`, for 422 with `errors` by field."""

    def __init__(self, status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.errors = errors


def bad_query(message: str) -> CachetRefused:
    """400: a filter, sort or include that the list does not have."""
    return CachetRefused(400, message)


def lacks_ability(ability: str) -> CachetRefused:
    """403: the token is good, but not for this."""
    return CachetRefused(403, f"This token lacks the ability {ability}.")


def not_found(what: str) -> CachetRefused:
    """404: unknown, or not for this caller to see."""
    return CachetRefused(404, f"No such record: {what}.")


def invalid(errors: Errors) -> CachetRefused:
    """422: the message is the first text, and says how many more there are."""
    texts = [text for texts in errors.values() for text in texts]
    more = f" (and {len(texts) - 1} more)" if len(texts) > 1 else ""
    return CachetRefused(422, texts[0] + more, errors)
