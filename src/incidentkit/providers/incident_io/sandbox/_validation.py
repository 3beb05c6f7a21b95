"""Payload shapes, written as data: what a field must be, and the problem it is otherwise.

A field that is null counts as absent, fields nobody knows are passed over. Only `is_required` is a
documented code; the other codes are our choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from incidentkit.providers.incident_io.sandbox._errors import Problem, Refusal
from incidentkit.sandbox._values import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Rule(Protocol):
    """What a value must be."""

    @property
    def required(self) -> bool:
        """Must the field be there?"""
        ...

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        """What is wrong with a value that is there; `at` is its dotted name."""
        ...


def _wrong_type(at: str, expected: str) -> Problem:
    return Problem("invalid_field_type", f"{at} must be {expected}.", at)


@dataclass(frozen=True, slots=True)
class Text:
    """A string; lengths in characters, `choices` the only values taken."""

    required: bool = False
    min_length: int = 0
    max_length: int | None = None
    choices: frozenset[str] | None = None

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, str):
            yield _wrong_type(at, "a string")
        elif len(value) < self.min_length:
            yield Problem("is_required", f"{at} must not be empty.", at)
        elif self.max_length is not None and len(value) > self.max_length:
            yield Problem("invalid_length", f"{at} must be at most {self.max_length} characters long.", at)
        elif self.choices is not None and value not in self.choices:
            yield Problem("invalid_enum_value", f"{at} must be one of {', '.join(sorted(self.choices))}.", at)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number of so many bits."""

    required: bool = False
    bits: int = 64

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield _wrong_type(at, "a whole number")
        elif not -(2 ** (self.bits - 1)) <= value < 2 ** (self.bits - 1):
            yield Problem("invalid_range", f"{at} does not fit in {self.bits} bits.", at)


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    required: bool = False

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, bool):
            yield _wrong_type(at, "true or false")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date and time with offset, RFC 3339."""

    required: bool = False

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, str) or parse_moment(value) is None:
            yield Problem("invalid_format", f"{at} must be a date and time like 2026-08-21T09:30:00Z.", at)


@dataclass(frozen=True, slots=True)
class Many:
    """An array."""

    item: Rule
    required: bool = False
    least: int = 0
    most: int | None = None

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not is_array(value):
            yield _wrong_type(at, "an array")
            return
        if len(value) < self.least:
            yield Problem("invalid_length", f"{at} must have at least {self.least} items.", at)
        if self.most is not None and len(value) > self.most:
            yield Problem("invalid_length", f"{at} must have at most {self.most} items.", at)
            return
        for position, item in enumerate(value):
            yield from self.item.problems(item, f"{at}.{position}")


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with free keys."""

    value: Rule
    required: bool = False

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not is_object(value):
            yield _wrong_type(at, "an object")
            return
        for key, item in value.items():
            yield from self.value.problems(item, f"{at}.{key}")


@dataclass(frozen=True, slots=True)
class Shape:
    """An object with known fields; `at` "" is the whole body."""

    fields: Mapping[str, Rule] = field(default_factory=dict[str, Rule])
    required: bool = False

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not is_object(value):
            yield _wrong_type(at or "the body", "an object")
            return
        for name, rule in self.fields.items():
            inner = f"{at}.{name}" if at else name
            item = value.get(name)
            if item is not None:
                yield from rule.problems(item, inner)
            elif rule.required:
                yield Problem("is_required", f"{inner} is required.", inner)


def check(shape: Shape, payload: Any) -> dict[str, Any]:
    """The payload without its nulls at the top level. Raises Refusal 422 with every problem found."""
    problems = list(shape.problems(payload, ""))
    if problems:
        raise Refusal(422, problems)
    return {name: value for name, value in payload.items() if value is not None}


def parse_moment(text: str) -> datetime | None:
    """A date and time with offset, or None where it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
