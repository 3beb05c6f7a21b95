# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Values and containers that every generated client uses."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, Generic, Literal, TypeVar, final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["UNSET", "File", "Model", "Response", "Unset", "blank"]

T = TypeVar("T")


@final
class Unset:
    """The type of `UNSET`: a field that was not sent, or is not to be sent. Falsy, and one object per process."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET = Unset()

blank = object.__new__
"""Makes an instance whose fields are still to be set."""


class Model:
    """What the generated models share.

    Most objects have no field that the specification does not know: those that were parsed get the dict for such
    fields when somebody asks for it, which spares time and memory where there are many.
    """

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> dict[str, Any]:
            if name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            self.additional_properties = unknown = {}
            return unknown


@define
class File:
    """A binary body."""

    payload: IO[bytes]
    file_name: str | None = None
    mime_type: str | None = None


@define
class Response(Generic[T]):
    """What the server answered.

    Attributes:
        status_code: Any status from 100 to 999, documented or not.
        content: The body as received.
        headers: Case-insensitive.
        parsed: The decoded body of a success; None for an error status and for an empty body.
        extensions: What the transport noted about this answer.
    """

    status_code: int
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T | None
    extensions: Mapping[str, Any] = field(factory=dict, repr=False)
