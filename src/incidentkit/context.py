"""What the code around a call says about it: how urgent it is, and until when it is of use.

Carried in context variables, so that neither facade nor generated code has to pass them on.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["Lane", "background", "current_deadline", "current_lane", "deadline_at"]


class Lane(IntEnum):
    """Who goes first when calls queue for the rate budget; no lane is ever starved by another."""

    RETRY = 0
    """A request that was tried before."""
    INTERACTIVE = 1
    """Somebody waits for this one: the default."""
    BULK = 2
    """One of many."""


_lane: ContextVar[Lane] = ContextVar("incidentkit_lane", default=Lane.INTERACTIVE)
_deadline: ContextVar[float | None] = ContextVar("incidentkit_deadline", default=None)


def current_lane() -> Lane:
    """The lane of calls made here."""
    return _lane.get()


def current_deadline() -> float | None:
    """The loop time at which calls made here are given up, or None."""
    return _deadline.get()


@contextmanager
def background() -> Generator[None]:
    """Calls made inside let interactive ones and retries pass."""
    token = _lane.set(Lane.BULK)
    try:
        yield
    finally:
        _lane.reset(token)


@contextmanager
def deadline_at(moment: float) -> Generator[None]:
    """Calls made inside are given up at `moment` (loop time) at the latest; an earlier one around stays."""
    outer = _deadline.get()
    token = _deadline.set(moment if outer is None else min(outer, moment))
    try:
        yield
    finally:
        _deadline.reset(token)
