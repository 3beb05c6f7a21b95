"""`isinstance` for containers of anything, in a form that type checkers follow."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, TypeGuard

__all__ = ["is_async_generator", "is_async_iterable", "is_iterable", "is_mapping", "is_sequence", "is_set"]


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Any mapping; the common kind is looked for first, since asking an abstract class is slow."""
    return isinstance(value, (dict, Mapping))


def is_set(value: object) -> TypeGuard[AbstractSet[Any]]:
    """Any set."""
    return isinstance(value, AbstractSet)


def is_sequence(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """A list or a tuple."""
    return isinstance(value, (list, tuple))


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Anything a `for` loop takes."""
    return isinstance(value, Iterable)


def is_async_iterable(value: object) -> TypeGuard[AsyncIterable[Any]]:
    """Anything an `async for` loop takes."""
    return isinstance(value, AsyncIterable)


def is_async_generator(value: object) -> TypeGuard[AsyncGenerator[Any, None]]:
    """What has to be closed when it is not read to its end."""
    return isinstance(value, AsyncGenerator)
