"""What a reference means: the entry behind an id, an external id, an alias or a name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from incidentkit.providers.incident_io.catalog.desired import Entry
    from incidentkit.providers.incident_io.catalog.snapshot import Known


class Pending(NamedTuple):
    """An entry that is planned and has no id yet."""

    external_id: str


Target: TypeAlias = str | Pending
"""An entry's id, or the promise of one."""


class Targets:
    """The entries of one type as they will be, by everything a reference may call them.

    An id goes before an external id, that before an alias, that before a name; of two entries with the same alias the
    older one is meant.

    Args:
        known: What is there.
        planned: What should be there; an entry's own aliases and name go before those it has now.
        by_name: Whether the type lets its entries be called by name.
    """

    def __init__(self, known: Sequence[Known], planned: Iterable[Entry], *, by_name: bool) -> None:
        self._known = known
        self._created: dict[str, str] = {}
        self._found: dict[str, Target] = {one.id: one.id for one in known}
        wanted = {entry.external_id: entry for entry in planned}
        self._add_external_ids(wanted)
        self._add_aliases(wanted)
        if by_name:
            self._add_names(wanted)

    def resolve(self, literal: str) -> Target | None:
        """The entry that a literal means, or None."""
        target = self._found.get(literal)
        if isinstance(target, Pending):
            return self._created.get(target.external_id, target)
        return target

    def canonical(self, literal: str) -> Target:
        """The same for every way of calling one entry; a literal that calls none stands for itself."""
        return self.resolve(literal) or literal

    def settle(self, external_id: str, entry_id: str) -> None:
        """A planned entry has been made."""
        self._created[external_id] = entry_id

    def shown(self, literal: str) -> str:
        """The external id of what a literal means, where it has one."""
        target = self.canonical(literal)
        return target.external_id if isinstance(target, Pending) else self._external_ids.get(target, literal)

    @cached_property
    def _external_ids(self) -> dict[str, str]:
        return {one.id: one.external_id for one in self._known if one.external_id}

    def _add_external_ids(self, wanted: dict[str, Entry]) -> None:
        for one in self._known:
            if one.external_id:
                self._found.setdefault(one.external_id, one.id)
        for external_id in wanted:
            if external_id not in self._found:
                self._found[external_id] = Pending(external_id)

    def _add_aliases(self, wanted: dict[str, Entry]) -> None:
        for one in self._known:
            entry = wanted.get(one.external_id or "")
            aliases = one.aliases if entry is None or entry.aliases is None else entry.aliases
            for alias in aliases:
                self._found.setdefault(alias, one.id)
        for entry in wanted.values():
            for alias in entry.aliases or ():
                self._found.setdefault(alias, self._found[entry.external_id])

    def _add_names(self, wanted: dict[str, Entry]) -> None:
        for one in self._known:
            entry = wanted.get(one.external_id or "")
            self._found.setdefault(one.name if entry is None else entry.name, one.id)
        for entry in wanted.values():
            self._found.setdefault(entry.name, self._found[entry.external_id])
