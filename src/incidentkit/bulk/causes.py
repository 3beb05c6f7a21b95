"""Failures by cause: many records fail for few reasons."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.bulk.report import Failure

__all__ = ["CAUSES_KEPT", "Cause", "Causes"]

CAUSES_KEPT: Final = 50
"""Causes told apart; whatever else fails counts together."""

_REQUEST: Final = re.compile(r"\s*\[request [^\]]*\]")
# Ids: ten characters and more with a digit among them, or five digits. A status (422) is none, nor is a date.
_ID: Final = re.compile(r"\b(?!\d{4}-\d\d)(?=[\w-]*\d)[\w-]{10,}\b|\b\d{5,}\b")
_QUOTED: Final = re.compile(r"(?<!\w)'[^']*'(?!\w)|\"[^\"]*\"")
_PLACE: Final = re.compile(r"\b(record|line|row) \d+\b")
_BLANK: Final = "…"


@dataclass(slots=True)
class Cause:
    """One reason why records failed.

    Attributes:
        text: The error, with `…` in place of what differs from record to record.
        error_type: The class of the error.
        count: How many failed for it.
        failures: Those of them that the report keeps.
    """

    text: str
    error_type: str
    count: int = 0
    failures: list[Failure] = field(default_factory=list["Failure"])


class Causes:
    """Groups failures as they come, in bounded memory."""

    def __init__(self) -> None:
        self._causes: dict[tuple[str, str], Cause] = {}

    def add(self, failure: Failure, *, keep: bool) -> None:
        """One more; `keep` says whether the report keeps it."""
        key = (failure.error_type, _generalise(failure))
        cause = self._causes.get(key)
        if cause is None and len(self._causes) >= CAUSES_KEPT:
            key = ("", "other causes")
            cause = self._causes.get(key)
        if cause is None:
            cause = self._causes[key] = Cause(key[1], key[0])
        cause.count += 1
        if keep:
            cause.failures.append(failure)

    def by_count(self) -> list[Cause]:
        """The causes, the commonest first."""
        return sorted(self._causes.values(), key=lambda cause: -cause.count)


def _generalise(failure: Failure) -> str:
    text = _REQUEST.sub("", failure.error)
    for own in (failure.key, failure.request_id):
        if own and len(own) > 1:
            text = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", _BLANK, text)
    text = _QUOTED.sub(f"'{_BLANK}'", text)
    text = _PLACE.sub(rf"\1 {_BLANK}", text)
    return _ID.sub(_BLANK, text)
