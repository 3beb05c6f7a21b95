"""Which types take which kinds of Backstage entities, and what comes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.cli.catalog.backstage import DEFAULT_KINDS, KINDS, ReadyAttribute, ready_type
from incidentkit.cli.catalog.language import Stated
from incidentkit.cli.json_values import is_list, is_object
from incidentkit.cli.suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.yaml_places import Place

__all__ = ["Kinds", "patterns_of"]


class Kinds:
    """The Backstage side of a file.

    Attributes:
        types: Those of the file, and one for each kind that the top of the file asks for and no type takes.
    """

    def __init__(self, stated: Any, types: Mapping[str, Any], problems: Problems) -> None:
        given: Mapping[str, Any] = stated if is_object(stated) else {"files": stated} if stated else {}
        self._patterns = patterns_of(given.get("files"))
        self._problems = problems
        taken = {kind for key, one in types.items() for kind in _kinds_of(key, one)}
        wanted = given.get("kinds", DEFAULT_KINDS) if given else ()
        added = [kind for kind in wanted if kind not in taken and "entries" not in types.get(kind, {})]
        self.types = {**types, **{kind: {**types.get(kind, {}), "entries": {"kind": kind}} for kind in added}}
        self._of_type = {key: _kinds_of(key, one) for key, one in self.types.items()}

    def of_source(self, key: str, source: Mapping[str, Any]) -> str:
        """The kind that a source takes."""
        if "kind" not in source and _kind_of(key, source) not in KINDS:
            told = f"`kind` is missing: which kind of entity becomes {key!r}? {suggestion(key, KINDS)}"
            self._problems.add(("types", key, "entries"), told)
        return _kind_of(key, source)

    def patterns(self, source: Mapping[str, Any], place: Place) -> tuple[Place, tuple[str, ...]]:
        """The files that a source reads, its own or those named at the top, and where they are named."""
        if "backstage" in source:
            return (*place, "backstage"), patterns_of(source["backstage"])
        if not self._patterns:
            self._problems.add(place, "`backstage` is missing, here or at the top; name the descriptor files")
        return ("backstage",), self._patterns

    def settings(self, key: str) -> dict[str, Any]:
        """Description, icon and so on, which the file may override."""
        found: dict[str, Any] = {}
        for kind in self._of_type[key]:
            found = {**ready_type(kind).settings, **found}
        return found

    def attributes(self, key: str) -> dict[str, Any]:
        """What the type's attributes are, as a file states them: its own, and the ready ones that it leaves in."""
        own: dict[str, Any] = {str(name): given for name, given in self.types[key].get("attributes", {}).items()}
        ready = self._ready(key)
        for name, given in own.items():
            if given is False and name not in ready:
                place = ("types", key, "attributes", name)
                self._problems.add(
                    place, f"there is no ready attribute of that name to leave out; {suggestion(name, ready)}"
                )
        stated = {name: self._stated(key, one) for name, one in ready.items() if name not in own}
        merged = {**stated, **own}
        return {name: given for name, given in merged.items() if given not in (None, False)}

    def fields(self, key: str, kind: str) -> tuple[dict[str, Stated], frozenset[str]]:
        """Where the values of the ready attributes come from, and for which of them another file has a say too."""
        ready = ready_type(kind)
        sources = {one.name: one.source for one in ready.attributes if one.source}
        rules = {name: Stated(("types", key), rule) for name, rule in {**ready.fields, **sources}.items()}
        return rules, frozenset(one.name for one in ready.attributes if one.mutual)

    def _ready(self, key: str) -> dict[str, ReadyAttribute]:
        found: dict[str, ReadyAttribute] = {}
        for kind in self._of_type[key]:
            for one in ready_type(kind).attributes:
                found.setdefault(one.name, one)
        return found

    def _stated(self, key: str, ready: ReadyAttribute) -> dict[str, Any] | None:
        """A ready attribute as a file would state it; None where what it leads to is not there."""
        holder = self._holder(ready.kind) if ready.kind else None
        if holder is None and ready.linked:
            return None
        if holder is None or ready.backlink is None:
            return {"type": holder or ready.type, "array": ready.array}
        if ready.backlink in self.types[holder].get("attributes", {}):
            return None
        forward = self._ready(holder)[ready.backlink]
        leads_back = forward.kind is not None and self._holder(forward.kind) == key
        return {"backlink": f"{holder}.{ready.backlink}", "array": ready.array} if leads_back else None

    def _holder(self, kind: str) -> str | None:
        """The one type that takes a kind; None where none does, or several do."""
        found = [key for key, kinds in self._of_type.items() if kind in kinds]
        return found[0] if len(found) == 1 else None


def patterns_of(stated: Any) -> tuple[str, ...]:
    """One file or several, as several."""
    if stated is None:
        return ()
    return tuple(stated) if is_list(stated) else (stated,)


def _kinds_of(key: str, given: Mapping[str, Any]) -> list[str]:
    stated = given.get("entries")
    sources: list[Any] = stated if is_list(stated) else [stated]
    found = [one for one in sources if is_object(one) and ("backstage" in one or "kind" in one)]
    return list(dict.fromkeys(_kind_of(key, one) for one in found))


def _kind_of(key: str, source: Mapping[str, Any]) -> str:
    """As Backstage spells it, where it is one of its own."""
    stated = str(source.get("kind", key))
    return next((kind for kind in KINDS if kind.lower() == stated.lower()), stated)
