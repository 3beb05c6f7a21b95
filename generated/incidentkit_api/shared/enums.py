# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Open enums: a value that the specification does not know yet is a member too.

An unknown value parses to a pseudo-member of the same type: `.value` is the wire value, it equals and hashes as that
value, `is_known` is False, and it goes back over the wire unchanged. Iterating the class shows documented values only.

Pseudo-members are kept, so that there is one object per value; the table is bounded in number and size, so that a
server cannot fill memory. Values beyond the bound work the same, and are made anew each time.
"""

from __future__ import annotations

import logging
from enum import Enum
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from .decoding import DecodeError, as_int, mistyped

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OpenIntEnum", "OpenStrEnum", "on_unknown_value"]

MOST_KEPT = 1_000
"""Unknown values kept per enum."""
LARGEST_KEPT = 200
"""Characters of the longest string kept, bits of the largest integer."""

_log = logging.getLogger("incidentkit_api")
_callbacks: list[Callable[[type[Enum], Any], object]] = []


def on_unknown_value(callback: Callable[[type[Enum], Any], object]) -> Callable[[], None]:
    """Call `callback(enum, value)` for each new unknown value; return a function that ends this.

    A value is new once per process and enum; one that finds no room in the table is new each time.
    """
    _callbacks.append(callback)

    def stop() -> None:
        if callback in _callbacks:
            _callbacks.remove(callback)

    return stop


def _announce(member: Enum, *, kept: bool) -> None:
    enum, value = type(member), member.value
    if kept:
        _log.warning("%s: %.80r is not a documented value; it is passed on as it is", enum.__name__, value)
    elif enum not in _overflown:
        _overflown.add(enum)
        _log.warning("%s: more or longer undocumented values than are kept; the rest is not reported", enum.__name__)
    for callback in tuple(_callbacks):
        callback(enum, value)


class _OpenEnum(Enum):
    """What string and integer enums share."""

    @property
    def is_known(self) -> bool:
        """Whether the specification documents this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def parse(cls, value: Any) -> Self:
        """Return the member for a wire value, known or not.

        Raises:
            DecodeError: The value is of another type than this enum's values.
        """
        raise NotImplementedError

    @classmethod
    def parse_known(cls, value: Any) -> Self:
        """Return the member for a documented value.

        Raises:
            DecodeError: The value is not documented, or of another type.
        """
        member = cls.parse(value)
        if member.is_known:
            return member
        raise DecodeError("expected a documented value, got another one")

    def __str__(self) -> str:
        return str(self._value_)

    def __format__(self, format_spec: str) -> str:
        return format(self._value_, format_spec)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class OpenStrEnum(str, _OpenEnum):
    """A string enum that takes strings its specification does not know."""

    @classmethod
    def parse(cls, value: Any) -> Self:
        try:
            return cls._value2member_map_[value]  # type: ignore[return-value] # the map holds members of this class
        except (KeyError, TypeError):
            if isinstance(value, str):
                return _unknown(cls, str(value), str.__new__, len(value))
            raise mistyped("a string", value) from None

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls.parse(value) if isinstance(value, str) else None


class OpenIntEnum(int, _OpenEnum):
    """An integer enum that takes integers its specification does not know; a boolean is not an integer."""

    @classmethod
    def parse(cls, value: Any) -> Self:
        number = value if type(value) is int else as_int(value)
        try:
            return cls._value2member_map_[number]  # type: ignore[return-value] # as above
        except KeyError:
            return _unknown(cls, int(number), int.__new__, number.bit_length())

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls.parse(value) if type(value) is int else None


_E = TypeVar("_E", bound=_OpenEnum)
_V = TypeVar("_V", str, int)
_kept: dict[type[Enum], dict[Any, Any]] = {}
_overflown: set[type[Enum]] = set()


def _unknown(enum: type[_E], value: _V, new: Callable[[type[_E], _V], _E], size: int) -> _E:
    """Return the pseudo-member for a value: the one kept, or a new one."""
    kept = _kept.setdefault(enum, {})
    try:
        return cast("_E", kept[value])
    except KeyError:
        member = new(enum, value)
        member._name_ = "UNDOCUMENTED"
        member._value_ = value
    room = len(kept) < MOST_KEPT and size <= LARGEST_KEPT
    if room:
        member = kept.setdefault(value, member)
    _announce(member, kept=room)
    return member
