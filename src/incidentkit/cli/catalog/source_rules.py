"""Reads the sources of a type: which form each has, and the parts of the mapping language that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.catalog.kinds import patterns_of
from incidentkit.cli.catalog.language import SourceRule, Stated
from incidentkit.cli.expressions import Expression, ExpressionError
from incidentkit.cli.json_values import is_object
from incidentkit.cli.mapping import MappingError, Plan, parse_plan
from incidentkit.cli.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.cli.catalog.kinds import Kinds
    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.yaml_places import Place

__all__ = ["SourceReader"]

_ANYWHERE: Final = ("where", "each", "timezone", "fields")
_GOES_WITH: Final = {
    "file": ("format", "delimiter", "records", *_ANYWHERE),
    "inline": _ANYWHERE,
    "backstage": ("kind", *_ANYWHERE),
}
_NO_FIELDS: Final = Shape("the source", (), key=())


class SourceReader:
    """Reads the sources of one type."""

    def __init__(self, key: str, shared: Mapping[str, Any], kinds: Kinds, problems: Problems) -> None:
        """Take the type's key and the field rules that hold for all of its sources."""
        self._key = key
        self._shared = shared
        self._kinds = kinds
        self._problems = problems

    def read(self, place: Place, stated: Any) -> SourceRule | None:
        """One source; None where it does not say what it is."""
        source: dict[str, Any] = stated if is_object(stated) else {"file": stated}
        form = self._form(place, source)
        if form is None:
            return None
        kind, named, patterns = None, (*place, form), patterns_of(source.get("file"))
        if form == "backstage":
            kind, (named, patterns) = self._kinds.of_source(self._key, source), self._kinds.patterns(source, place)
        ready, mutual = self._kinds.fields(self._key, kind) if kind else ({}, frozenset[str]())
        own = self._own_fields(place, source)
        return SourceRule(
            place=place,
            named=named,
            patterns=patterns,
            inline=source.get("inline", ()),
            kind=kind,
            format=source.get("format"),
            delimiter=source.get("delimiter"),
            records=source["records"] if self._path(place, source, "records") else None,
            plan=self._plan(place, source),
            where=self._path(place, source, "where"),
            fields={**ready, **own},
            mutual=mutual - own.keys(),
        )

    def _form(self, place: Place, source: Mapping[str, Any]) -> str | None:
        stated = [form for form in _GOES_WITH if form in source] or (["backstage"] if "kind" in source else [])
        if len(stated) != 1:
            found = "has none of them" if not stated else f"has {' and '.join(stated)}"
            self._problems.add(place, f"needs one of file, inline and backstage, and {found}")
            return None
        for name in source:
            if name not in {stated[0], *_GOES_WITH[stated[0]]}:
                self._problems.add((*place, name), f"does not go with `{stated[0]}`; remove it")
        return stated[0]

    def _own_fields(self, place: Place, source: Mapping[str, Any]) -> dict[str, Stated]:
        rules: dict[Place, Mapping[str, Any]] = {
            ("types", self._key, "fields"): self._shared,
            (*place, "fields"): source.get("fields", {}),
        }
        return {
            str(name): Stated((*at, str(name)), rule) for at, given in rules.items() for name, rule in given.items()
        }

    def _path(self, place: Place, source: Mapping[str, Any], name: str) -> Expression | None:
        try:
            return Expression.parse(source[name]) if name in source else None
        except ExpressionError as error:
            self._problems.add((*place, name), str(error))
            return None

    def _plan(self, place: Place, source: Mapping[str, Any]) -> Plan:
        found = Plan(())
        for name in ("each", "timezone"):
            try:
                stated = parse_plan({name: source[name]} if name in source else {}, _NO_FIELDS)
            except MappingError as error:
                self._problems.add((*place, name), str(error).removeprefix(f"{name}: "))
            else:
                found = Plan((), each=found.each or stated.each, zone=found.zone or stated.zone)
        return found
