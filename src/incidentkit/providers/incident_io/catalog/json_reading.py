"""Taking a JSON document apart, with errors that name the place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import NoReturn

T = TypeVar("T")


class Node:
    """One place of a document.

    Every method raises ConfigurationError where the place holds something else.
    """

    def __init__(self, value: object, at: str) -> None:
        self._value = value
        self._at = at

    def __getitem__(self, key: str) -> Node:
        """A member; one that is missing is null."""
        return Node(self.object().get(key), f"{self._at}.{key}")

    def items(self) -> list[Node]:
        """The items of a list."""
        if not _is_list(self._value):
            self.refuse("a list")
        return [Node(item, f"{self._at}[{place}]") for place, item in enumerate(self._value)]

    def object(self) -> Mapping[str, Any]:
        """An object."""
        if not _is_object(self._value):
            self.refuse("an object")
        return self._value

    def text(self) -> str:
        """A text."""
        if not isinstance(self._value, str):
            self.refuse("a text")
        return self._value

    def texts(self) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(item.text() for item in self.items())

    def number(self) -> int:
        """A whole number."""
        if not isinstance(self._value, int) or isinstance(self._value, bool):
            self.refuse("a whole number")
        return self._value

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self._value, bool):
            self.refuse("true or false")
        return self._value

    def anything(self) -> Any:
        """Whatever it is."""
        return self._value

    def optional(self, read: Callable[[Node], T]) -> T | None:
        """Null, or what `read` makes of it."""
        return None if self._value is None else read(self)

    def refuse(self, wanted: str) -> NoReturn:
        """Give up over this place."""
        raise ConfigurationError(f"plan file: {self._at} must be {wanted}; make the plan again")


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)
