"""Do two values mean the same to the API?"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.changes import Shown
    from incidentkit.providers.incident_io.values import Literals

Canonical: TypeAlias = Callable[[str], object]
"""Gives the same for all literals that mean the same."""


def as_text(literal: str) -> object:
    """A text means itself."""
    return literal


def as_number(literal: str) -> object:
    """`3`, `3.0` and `3e0` are one number."""
    try:
        number = Decimal(literal)
    except InvalidOperation:
        return literal
    return number if number.is_finite() else literal


def as_truth(literal: str) -> object:
    """`true`, however it is written."""
    return literal.lower()


PRIMITIVES: dict[str, Canonical] = {"Number": as_number, "Bool": as_truth}
"""How to compare values of attributes that are no references; all others are texts."""


def same(known: Literals, wanted: Literals, canonical: Canonical) -> bool:
    """Whether a write would change nothing: literal by literal, no value being the same as an empty one."""
    return known == wanted or _meaning(known, canonical) == _meaning(wanted, canonical)


def shown(literals: Literals, name: Callable[[str], str] = str) -> Shown:
    """Literals as a change shows them."""
    if isinstance(literals, str):
        return name(literals)
    return [name(literal) for literal in literals] or None


def _meaning(literals: Literals, canonical: Canonical) -> object:
    if isinstance(literals, str):
        return canonical(literals) if literals else ()
    return tuple([canonical(literal) for literal in literals])
