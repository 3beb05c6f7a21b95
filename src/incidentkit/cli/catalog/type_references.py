"""What an attribute holds: a type of the file by its key, or one of the API's."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.json_values import is_list
from incidentkit.cli.suggestions import suggestion
from incidentkit.cli.type_names import TYPE_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.yaml_places import Place

__all__ = ["TypeReferences"]

_KNOWN: Final = ("String", "Text", "Number", "Bool", "Link", "User")
"""Types of the API that are surely meant, however close a name of the file comes. There are many others."""

_API_TYPE: Final = re.compile(r'[A-Z]\w*(\["[^"]+"\])?')
_CLOSE: Final = 0.8


class TypeReferences:
    """Finds types by what a file calls them.

    Attributes:
        names: The API's name by key, for all types of the file.
    """

    def __init__(self, names: Mapping[str, str], problems: Problems) -> None:
        self.names = names
        self._problems = problems

    def read(self, written: Any, place: Place) -> tuple[str | None, bool]:
        """The API's name, None where there is no such type; and whether several values are meant (`[Team]`)."""
        if is_list(written):
            return self._find(written[0], place), True
        return self._find(written, place), False

    def _find(self, written: str, place: Place) -> str | None:
        if written in self.names:
            return self.names[written]
        if written in _KNOWN or TYPE_NAME.match(written):
            return written
        if written.endswith("[]"):
            self._problems.add(place, f"{written!r}: for several values write [{written[:-2]}]")
            return None
        known = [*self.names, *_KNOWN]
        if self._is_mistyped(written, known):
            self._problems.add(place, f"there is no type {written!r}; {suggestion(written, known)}")
            return None
        return written

    @staticmethod
    def _is_mistyped(written: str, known: list[str]) -> bool:
        if not _API_TYPE.fullmatch(written):
            return True
        return bool(difflib.get_close_matches(written, known, 1, _CLOSE)) or written.lower() in map(str.lower, known)
