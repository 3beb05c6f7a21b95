"""Reads the attributes of all types of a file, which refer to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.catalog import Attribute
from incidentkit.cli.json_values import is_object
from incidentkit.cli.suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.cli.catalog.problems import Problems
    from incidentkit.cli.catalog.type_references import TypeReferences
    from incidentkit.cli.yaml_places import Place

__all__ = ["AttributeReader"]


class AttributeReader:
    """Reads attributes type by type: first those with values, then backlinks to these, then paths through both."""

    def __init__(self, types: TypeReferences, problems: Problems) -> None:
        self._types = types
        self._problems = problems
        self._found: dict[str, dict[str, Attribute]] = {type_name: {} for type_name in types.names.values()}
        self._failed: set[tuple[str, str]] = set()  # what leads to these is not told as well

    def read(self, stated: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[Attribute, ...]]:
        """The attributes by key of the type, from what is stated by key and attribute name."""
        for form, reader in (("value", self._plain), ("backlink", self._backlink), ("path", self._path)):
            for key, attributes in stated.items():
                for name, given in attributes.items():
                    written: Mapping[str, Any] = given if is_object(given) else {"type": given}
                    if _form_of(written) == form:
                        self._keep(key, name, reader(key, name, written))
        return {
            key: tuple(self._of(key)[name] for name in attributes if name in self._of(key))
            for key, attributes in stated.items()
        }

    def _keep(self, key: str, name: str, found: Attribute | None) -> None:
        if found is None:
            self._failed.add((self._types.names[key], name))
        else:
            self._of(key)[name] = found

    def _of(self, key: str) -> dict[str, Attribute]:
        return self._found[self._types.names[key]]

    def _plain(self, key: str, name: str, written: Mapping[str, Any]) -> Attribute | None:
        place = _place(key, name)
        if "type" not in written:
            self._problems.add(place, "`type` is missing; say what it holds, like String")
            return None
        type_, several = self._types.read(written["type"], place)
        if type_ is None:
            return None
        schema_only = written.get("schema_only", False)
        return Attribute(name, type_, several or written.get("array", False), schema_only=schema_only)

    def _backlink(self, key: str, name: str, written: Mapping[str, Any]) -> Attribute | None:
        place, link = _place(key, name), written["backlink"]
        self._check_derived(written, place)
        several = written.get("array", True)
        if "type" in written:
            type_, _ = self._types.read(written["type"], place)
            return Attribute(name, type_, several, backlink=link) if type_ else None
        other = next((each for each in self._types.names if link.startswith(f"{each}.")), None)
        if other is None:
            names = [f"{each}.{attribute}" for each in self._types.names for attribute in self._of(each)]
            hint = suggestion(link, names, else_say="write Type.Attribute, an attribute that refers to this type")
            self._problems.add(place, f"backlink: {link!r} names no attribute; {hint}")
            return None
        attribute = link.removeprefix(f"{other}.")
        if not self._leads_back(key, other, attribute, place):
            return None
        return Attribute(name, self._types.names[other], several, backlink=attribute)

    def _leads_back(self, key: str, other: str, attribute: str, place: Place) -> bool:
        if (self._types.names[other], attribute) in self._failed:
            return False
        found = self._of(other).get(attribute)
        if found is None:
            hint = suggestion(attribute, self._of(other))
            self._problems.add(place, f"backlink: {other!r} has no attribute {attribute!r}; {hint}")
            return False
        if found.type != self._types.names[key]:
            held = f"it holds {found.type}, not {self._types.names[key]}"
            self._problems.add(place, f"backlink: {other}.{attribute} does not lead here; {held}")
            return False
        return True

    def _path(self, key: str, name: str, written: Mapping[str, Any]) -> Attribute | None:
        place, stated = _place(key, name), written["path"]
        self._check_derived(written, place)
        steps = tuple(stated.split(".")) if isinstance(stated, str) else tuple(stated)
        type_, several = self._types.names[key], False
        for number, step in enumerate(steps):
            if type_ not in self._found:
                told = f"path: {steps[number - 1]!r} holds {type_}, which this file does not declare"
                return self._path_out(_place(key, name), written, steps, told)
            found = self._step(type_, step, place)
            if found is None:
                return None
            type_, several = found.type, several or found.array
        return Attribute(name, type_, written.get("array", several), path=steps)

    def _step(self, type_: str, step: str, place: Place) -> Attribute | None:
        known = self._found[type_]
        found = known.get(step)
        if found is None and (type_, step) not in self._failed:
            self._problems.add(place, f"path: {type_} has no attribute {step!r}; {suggestion(step, known)}")
        if found is not None and found.path:
            self._problems.add(place, f"path: {step!r} is a path itself; write its steps instead")
            return None
        return found

    def _path_out(
        self, place: Place, written: Mapping[str, Any], steps: tuple[str, ...], told: str
    ) -> Attribute | None:
        """A path into a type that the file does not declare: what it ends in must be said."""
        if "type" not in written:
            self._problems.add(place, f"{told}; say with `type` what the path ends in")
            return None
        type_, several = self._types.read(written["type"], place)
        return Attribute(str(place[-1]), type_, several or written.get("array", False), path=steps) if type_ else None

    def _check_derived(self, written: Mapping[str, Any], place: Place) -> None:
        if "backlink" in written and "path" in written:
            self._problems.add(place, "is a backlink and a path; it can be only one")
        if written.get("schema_only"):
            self._problems.add(place, "`schema_only` is for attributes that hold values; remove it")


def _form_of(written: Mapping[str, Any]) -> str:
    return next((form for form in ("backlink", "path") if form in written), "value")


def _place(key: str, name: str) -> Place:
    return ("types", key, "attributes", name)
