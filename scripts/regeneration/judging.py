"""What one difference means to those who send a schema and to those who read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

__all__ = ["RANK", "Found", "Severity", "Use", "Verdict", "judged"]

Severity: TypeAlias = Literal["breaking", "additive", "other"]
RANK: dict[Severity, int] = {"breaking": 0, "additive": 1, "other": 2}


class Verdict(NamedTuple):
    """How bad a difference is in one direction, and why."""

    severity: Severity
    why: str


@dataclass(frozen=True)
class Use:
    """Which way a schema travels; one that neither requests nor answers reach counts as read."""

    sent: bool
    got: bool

    def __post_init__(self) -> None:
        """Keep every schema in use."""
        if not (self.sent or self.got):
            object.__setattr__(self, "got", True)


class Found(NamedTuple):
    """One difference, as the comparison finds it.

    Attributes:
        gone: Parts of the old document that are no longer referred to from here.
        come: Parts of the new document that are referred to from here now.
        names: What the Python names made from this place begin with.
    """

    severity: Severity
    kind: str
    where: str
    detail: str
    gone: tuple[Any, ...] = ()
    come: tuple[Any, ...] = ()
    names: tuple[str, ...] = ()


def judged(use: Use, sent: Verdict, got: Verdict) -> Verdict:
    """Return the worse verdict of the directions in use, with the reasons of all of them."""
    verdicts = [("requests", sent)] * use.sent + [("answers", got)] * use.got
    severity = min((verdict.severity for _, verdict in verdicts), key=RANK.__getitem__)
    return Verdict(severity, "; ".join(f"{direction}: {verdict.why}" for direction, verdict in verdicts))
