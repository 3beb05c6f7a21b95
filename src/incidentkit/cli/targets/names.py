"""Fields that refer to a record by its name or its id."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from incidentkit.cli.suggestions import few, suggestion
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Names"]


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


class Names:
    """The records that one field can refer to.

    Args:
        field: The field, for messages.
        records: Name and id of each.
        stand_in: Whether the first record stands for one that is not there: a sandbox has records of its own.
    """

    def __init__(self, field: str, records: Iterable[tuple[str, str]], *, stand_in: bool = False) -> None:
        listed = list(dict.fromkeys(records))
        self._field = field
        # By name last: a name counts where it is somebody else's id.
        self._ids = {id_: id_ for _, id_ in listed} | dict(reversed(listed))
        self._times = Counter(name for name, _ in listed)
        self._stand_in = listed[0][1] if stand_in and listed else None

    @classmethod
    def of(cls, field: str, records: Iterable[_Named], *, stand_in: bool = False) -> Names:
        """Those of records with an id and a name."""
        return cls(field, ((record.name, record.id) for record in records), stand_in=stand_in)

    def id(self, wanted: str) -> str:
        """The id that is meant.

        Raises:
            ConfigurationError: There is none, or several have that name; the message says what there is.
        """
        if self._times[wanted] > 1:
            raise ConfigurationError(f"{self._field}: {self._times[wanted]} are called {wanted!r}; give the id of one")
        found = self._ids.get(wanted, self._stand_in)
        if found is None:
            names = list(self._times)
            hint = suggestion(wanted, names, else_say=f"there are {few(names)}")
            raise ConfigurationError(f"{self._field}: there is no {wanted!r}; {hint}")
        return found
